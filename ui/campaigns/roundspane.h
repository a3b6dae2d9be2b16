// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaigns/roundsender.h"
#include "ui/common/pane.h"

class QTableView;

namespace waarborg::campaigns {
class RoundModel;
}

namespace waarborg::ui {

class ListAbove;
class ListStates;
class RoundJobs;
class RoundView;

// Who got what, who answered? The rounds, and how the chosen one stands.
class RoundsPane : public Pane
{
    Q_OBJECT

public:
    RoundsPane(const PaneInfo &info, const PaneContext &context, PasswordKeeper passwords, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    struct Detail;
    void createActions();
    void createTable();
    void connectParts();
    QAction *addRoundAction(const QString &text, const QString &icon, access::UseCase needs,
        std::function<void(const campaigns::RoundOverview &)> does);
    void take(const QList<campaigns::RoundOverview> &rounds);
    void followSelection();
    void followActions();
    void showRound(campaigns::RoundId round);
    [[nodiscard]] const campaigns::RoundOverview *current() const;

    campaigns::RoundModel *m_model;
    QTableView *m_table;
    ListStates *m_states;
    RoundView *m_view;
    ListAbove *m_parts;
    RoundSender *m_sender;
    RoundJobs *m_jobs;
    QAction *m_send, *m_remind, *m_close, *m_reopen, *m_forms, *m_shared, *m_erase;
    campaigns::RoundId m_shown;
    campaigns::RoundId m_afterLoad; // to be chosen when the rows are there
    bool m_loaded = false;
};

} // namespace waarborg::ui
