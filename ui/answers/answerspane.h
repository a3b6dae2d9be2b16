// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answers/intake.h"
#include "models/answers/reviewmodel.h"
#include "ui/common/pane.h"

class QComboBox;
class QLabel;
class QTableView;
class QTabWidget;

namespace waarborg::ui {

class AsideList;
class ListStates;

// What did they say? One round's answers counted by question, and the files that could not be taken in.
class AnswersPane : public Pane
{
    Q_OBJECT

public:
    AnswersPane(const PaneInfo &info, const PaneContext &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    struct Rounds;
    struct Results;
    void createActions();
    void createTables();
    void arrange();

    void take(const Rounds &rounds);
    void showRound();
    void showResults(Results results);
    void chooseFiles();
    void takeIn(const QStringList &paths);
    void finishIntake(const answers::IntakeSummary &summary);
    void writeReport();
    void readOne();
    [[nodiscard]] campaigns::RoundId currentRound() const;

    answers::ReviewModel *m_results;
    QComboBox *m_round;
    QLabel *m_response;
    QTabWidget *m_tabs;
    QTableView *m_resultsTable;
    ListStates *m_resultsStates;
    AsideList *m_aside;
    QAction *m_takeIn = nullptr;
    QAction *m_report = nullptr;
    QAction *m_readOne = nullptr;
};

} // namespace waarborg::ui
