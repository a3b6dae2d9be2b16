// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questionnaires/questionnaires.h"
#include "ui/common/pane.h"

class QTableView;

namespace waarborg::questionnaires {
class QuestionnaireListModel;
}

namespace waarborg::ui {

class ListAbove;
class ListStates;
class QuestionnaireView;

// What do we ask? The questionnaires by their newest versions, and what the chosen one looks like to respondents.
class QuestionnairesPane : public Pane
{
    Q_OBJECT

public:
    QuestionnairesPane(const PaneInfo &info, const PaneContext &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    void createActions();
    void createTable();
    void take(std::vector<questionnaires::QuestionnaireSummary> all);
    void followSelection();
    void show(questionnaires::VersionId version);

    void chooseImport(std::optional<questionnaires::QuestionnaireId> newVersionOf);
    void import(const questionnaires::ImportRequest &request);
    void addOwn();
    void finishImport(const questionnaires::QuestionnaireSummary &summary);
    void exportCurrent();
    void showWarnings(const questionnaires::QuestionnaireSummary &summary);
    [[nodiscard]] const questionnaires::QuestionnaireSummary *current() const;

    questionnaires::QuestionnaireListModel *m_model;
    QTableView *m_table;
    ListStates *m_states;
    QuestionnaireView *m_view;
    ListAbove *m_parts;
    QAction *m_version = nullptr;
    QAction *m_export = nullptr;
    QAction *m_warnings = nullptr;
    bool m_loaded = false;
    questionnaires::VersionId m_shown;
    questionnaires::QuestionnaireId m_afterLoad; // to be chosen when the rows are there
};

} // namespace waarborg::ui
