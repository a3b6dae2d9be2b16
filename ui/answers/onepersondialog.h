// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answers/oneanswer.h"

#include <QDialog>

class QComboBox;
class QStandardItemModel;

namespace waarborg::ui {

class ErrorLabel;

// What one person of a named round answered. Nothing is read before somebody is chosen; each choice is a row of the
// log.
class OnePersonDialog : public QDialog
{
    Q_OBJECT

public:
    // The session outlives it.
    OnePersonDialog(
        access::Session &session, campaigns::RoundId round, const QList<answers::Respondent> &people, QWidget *parent);

private:
    void read();

    access::Session &m_session;
    campaigns::RoundId m_round;
    QComboBox *m_person;
    QStandardItemModel *m_answers;
    ErrorLabel *m_error;
};

} // namespace waarborg::ui
