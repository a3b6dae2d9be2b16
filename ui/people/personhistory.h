// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/people/person.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace waarborg::privacy {
struct HistoryLine;
}

namespace waarborg::ui {

class ListStates;

// What happened to the person of the card, newest first, and the way to have everything about him in one file. Reads in
// the background; what comes for somebody who is no longer shown is dropped.
class PersonHistory : public QWidget
{
    Q_OBJECT

public:
    explicit PersonHistory(QWidget *parent = nullptr);

    // For an account that may ask for it.
    void offerExport();
    void read(access::Session &session, people::PersonId person);
    void clear();

Q_SIGNALS:
    void exportRequested(waarborg::people::PersonId person);

private:
    void show(const QList<privacy::HistoryLine> &lines);

    people::PersonId m_person;
    access::Session *m_session = nullptr;
    QListWidget *m_list;
    ListStates *m_states;
    QPushButton *m_export;
};

} // namespace waarborg::ui
