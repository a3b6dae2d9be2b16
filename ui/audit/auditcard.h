// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/auditlog.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace waarborg::ui {

// Everything that one row of the log says. Its words can be selected and copied.
class AuditCard : public QWidget
{
    Q_OBJECT

public:
    explicit AuditCard(QWidget *parent = nullptr);

    void showRecord(const access::AuditRecord &record);

private:
    QLabel *addField(QFormLayout *form, const QString &title);

    QLabel *m_heading;
    QLabel *m_time;
    QLabel *m_account;
    QLabel *m_action;
    QLabel *m_object;
    QLabel *m_result;
    QLabel *m_detail;
    QLabel *m_session;
    QLabel *m_mac;
};

} // namespace waarborg::ui
