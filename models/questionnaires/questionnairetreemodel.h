// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questionnaires/questionnaire.h"

#include <QAbstractItemModel>

#include <memory>

namespace waarborg::questionnaires {

// The tree of one questionnaire in one language: modules, profile questions, risks and questions with their numbers
// (3.1). Read-only; keeps a copy of the questionnaire. GUI thread.
class QuestionnaireTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Kind, ColumnCount };
    enum Role { IdRole = Qt::UserRole, IsQuestionRole };

    explicit QuestionnaireTreeModel(QObject *parent = nullptr);
    ~QuestionnaireTreeModel() override;

    // An empty language is the questionnaire's own.
    void setQuestionnaire(const Questionnaire &questionnaire, const QString &language = {});
    [[nodiscard]] const Questionnaire &questionnaire() const { return m_questionnaire; }
    [[nodiscard]] QString language() const { return m_language; }
    // Null for an invalid index; lives until the next setQuestionnaire.
    [[nodiscard]] const Item *item(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    [[nodiscard]] const Node *node(const QModelIndex &index) const;
    static void fill(Node &parent, const std::vector<Item> &items);
    [[nodiscard]] static QString kind(const Item &item);

    Questionnaire m_questionnaire;
    QString m_language;
    std::unique_ptr<Node> m_root;
};

} // namespace waarborg::questionnaires
