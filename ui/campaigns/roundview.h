// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/mailsettings.h"
#include "models/campaigns/rounds.h"
#include "models/campaigns/sending.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

namespace waarborg::campaigns {
class MessageModel;
}

namespace waarborg::ui {

class CountsGrid;
class ListStates;

// One round: how it stands, its messages, how it was set up.
class RoundView : public QWidget
{
    Q_OBJECT

public:
    explicit RoundView(QWidget *parent = nullptr);

    void showRound(const campaigns::RoundOverview &overview, const campaigns::MailSettings &mail);
    void showMessages(const QList<campaigns::OutboxRow> &messages);
    void setMailAllowed(bool setUp, bool test);
    void setWithdrawAllowed(bool allowed);
    [[nodiscard]] QTableView *messagesTable() const { return m_table; }

Q_SIGNALS:
    void unknownChosen();
    void mailChosen();
    void testChosen();
    // The invitation behind the chosen message.
    void withdrawChosen(const waarborg::campaigns::OutboxRow &message);

private:
    [[nodiscard]] QWidget *createState();
    [[nodiscard]] QWidget *createMessages();
    [[nodiscard]] QWidget *createSettings();
    void applyFilter();
    void followMessages();
    void followChosenMessage();

    campaigns::MessageModel *m_messages;
    QLabel *m_title;
    QTabWidget *m_tabs;
    CountsGrid *m_counts = nullptr;
    QPushButton *m_choose = nullptr;
    QTableView *m_table;
    ListStates *m_states;
    QComboBox *m_filter;
    QList<QLabel *> m_facts;
    QPushButton *m_mail = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_withdraw = nullptr;
    bool m_open = false;
};

} // namespace waarborg::ui
