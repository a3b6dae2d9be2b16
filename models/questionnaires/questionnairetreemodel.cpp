// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/questionnairetreemodel.h"

#include <QCoreApplication>

namespace waarborg::questionnaires {

struct QuestionnaireTreeModel::Node {
    const Item *item = nullptr;
    const Node *parent = nullptr;
    int row = 0;
    QString number;
    std::vector<std::unique_ptr<Node>> children;
};

QuestionnaireTreeModel::QuestionnaireTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

QuestionnaireTreeModel::~QuestionnaireTreeModel() = default;

void QuestionnaireTreeModel::setQuestionnaire(const Questionnaire &questionnaire, const QString &language)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_questionnaire = questionnaire;
    m_language = language.isEmpty() ? questionnaire.language : language;
    fill(*m_root, m_questionnaire.items);
    endResetModel();
}

void QuestionnaireTreeModel::fill(Node &parent, const std::vector<Item> &items)
{
    for (const Item &item : items) {
        auto child = std::make_unique<Node>();
        child->item = &item;
        child->parent = &parent;
        child->row = static_cast<int>(parent.children.size());
        child->number = (parent.number.isEmpty() ? QString() : parent.number + u'.') + QString::number(child->row + 1);
        if (const auto *section = std::get_if<Section>(&item.value))
            fill(*child, section->items);
        parent.children.push_back(std::move(child));
    }
}

const QuestionnaireTreeModel::Node *QuestionnaireTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

const Item *QuestionnaireTreeModel::item(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? node(index)->item : nullptr;
}

QModelIndex QuestionnaireTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex QuestionnaireTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || node(child)->parent == m_root.get())
        return {};
    const Node *parent = node(child)->parent;
    return createIndex(parent->row, 0, parent);
}

int QuestionnaireTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int QuestionnaireTreeModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant QuestionnaireTreeModel::data(const QModelIndex &index, int role) const
{
    const Item *found = item(index);
    if (!found)
        return {};
    const auto title = [](const auto &value) -> const LocalizedText & { return value.title; };
    const auto id = [](const auto &value) { return value.id; };
    if (role == IdRole)
        return std::visit(id, found->value);
    if (role == IsQuestionRole)
        return std::holds_alternative<Question>(found->value);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return node(index)->number;
    case Title:
        return textIn(std::visit(title, found->value), m_language, m_questionnaire.language);
    case Kind:
        return kind(*found);
    default:
        return {};
    }
}

QVariant QuestionnaireTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No");
    case Title:
        return tr("Title");
    case Kind:
        return tr("Kind");
    default:
        return {};
    }
}

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(waarborg::questionnaires::QuestionnaireTreeModel)
};

QString kindOfQuestion(const Question &question)
{
    switch (question.type) {
    case QuestionType::Risk:
        break;
    case QuestionType::Single:
        return Texts::tr("One answer");
    case QuestionType::Multiple:
        return Texts::tr("Several answers");
    case QuestionType::Scale:
        return Texts::tr("Scale");
    case QuestionType::Number:
        return Texts::tr("Number");
    case QuestionType::Date:
        return Texts::tr("Date");
    case QuestionType::Short:
        return Texts::tr("Short text");
    case QuestionType::Long:
        return Texts::tr("Long text");
    case QuestionType::Matrix:
        return Texts::tr("Table");
    }
    switch (question.risk.kind) {
    case RiskKind::Policy:
        return Texts::tr("Policy");
    case RiskKind::Top5:
        return Texts::tr("Priority risk");
    case RiskKind::Risk:
        break;
    }
    return Texts::tr("Risk");
}

} // namespace

QString QuestionnaireTreeModel::kind(const Item &item)
{
    if (const auto *question = std::get_if<Question>(&item.value))
        return kindOfQuestion(*question);
    const auto &section = std::get<Section>(item.value);
    if (section.kind == SectionKind::Profile)
        return tr("Per location");
    return section.isOptional() ? tr("Optional module") : tr("Module");
}

} // namespace waarborg::questionnaires
