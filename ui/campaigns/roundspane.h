// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaigns/roundsender.h"
#include "ui/common/pane.h"

#include <QElapsedTimer>

class QTableView;

namespace waarborg::campaigns {
class RoundModel;
}

namespace waarborg::ui {

class ListAbove;
class ListStates;
class RoundDialog;
class RoundView;

// Who got what, who answered? The rounds, and how the chosen one stands.
class RoundsPane : public Pane
{
    Q_OBJECT

public:
    RoundsPane(const PaneInfo &info, const PaneContext &context, PasswordSource password, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    struct Detail;
    void createActions();
    void createTable();
    void take(const QList<campaigns::RoundOverview> &rounds);
    void followSelection();
    void followActions();
    void showRound(campaigns::RoundId round);
    [[nodiscard]] const campaigns::RoundOverview *current() const;

    void startRound();
    void createRound(RoundDialog *dialog);
    void prepareSending(campaigns::MessageKind kind);
    void followSending();
    void chooseUnknown();
    void resolveUnknown(campaigns::UnknownChoice choice);
    void writeForms();
    void writeSharedForm();
    void closeRound();

    campaigns::RoundModel *m_model;
    QTableView *m_table;
    ListStates *m_states;
    RoundView *m_view;
    ListAbove *m_parts;
    QAction *m_send = nullptr;
    QAction *m_remind = nullptr;
    QAction *m_close = nullptr;
    QList<QAction *> m_openActions; // of an open round
    RoundSender *m_sender;
    campaigns::RoundId m_shown;
    campaigns::RoundId m_afterLoad; // to be chosen when the rows are there
    QElapsedTimer m_countsShown;
    bool m_loaded = false;
};

} // namespace waarborg::ui
