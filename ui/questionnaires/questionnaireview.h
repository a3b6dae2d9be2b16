// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questionnaires/questionnaire.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeView;

namespace waarborg::questionnaires {
class QuestionnaireTreeModel;
}

namespace waarborg::ui {

class QuestionPreview;

// One questionnaire: its tree and, beside it, the chosen item as respondents see it.
class QuestionnaireView : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionnaireView(QWidget *parent = nullptr);

    void showQuestionnaire(const questionnaires::Questionnaire &questionnaire);
    void clear();
    [[nodiscard]] QTreeView *tree() const { return m_tree; }

private:
    void chooseLanguage();
    void showCurrent();
    void fitColumns();

    questionnaires::QuestionnaireTreeModel *m_model;
    QLabel *m_title;
    QComboBox *m_language;
    QTreeView *m_tree;
    QuestionPreview *m_preview;
};

} // namespace waarborg::ui
