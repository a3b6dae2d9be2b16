// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/questionnairelistmodel.h"

namespace waarborg::questionnaires {

namespace {

QVariant value(const QuestionnaireSummary &item, int column)
{
    switch (column) {
    case QuestionnaireListModel::Title:
        return item.title;
    case QuestionnaireListModel::Version:
        return item.number;
    case QuestionnaireListModel::Risks:
        return item.counts.risks;
    case QuestionnaireListModel::Questions:
        return item.counts.questions + item.counts.profileQuestions;
    case QuestionnaireListModel::Warnings:
        return static_cast<int>(item.warnings.size());
    case QuestionnaireListModel::Imported:
        return item.importedAt.toLocalTime().date();
    default:
        return {};
    }
}

bool isNumber(int column)
{
    return column >= QuestionnaireListModel::Version && column <= QuestionnaireListModel::Warnings;
}

} // namespace

QString QuestionnaireListModel::title(int column) const
{
    switch (column) {
    case Title:
        return tr("Title");
    case Version:
        return tr("Version");
    case Risks:
        return tr("Risks");
    case Questions:
        return tr("Questions");
    case Warnings:
        return tr("Warnings");
    case Imported:
        return tr("Imported");
    default:
        return {};
    }
}

QVariant QuestionnaireListModel::cell(const QuestionnaireSummary &item, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return value(item, column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case QuestionnaireRole:
        return item.questionnaire.value;
    case VersionRole:
        return item.version.value;
    case FrozenRole:
        return item.frozen;
    default:
        return {};
    }
}

QByteArray QuestionnaireListModel::sortKey(const QuestionnaireSummary &item, int column) const
{
    if (isNumber(column))
        return QByteArray::number(value(item, column).toInt()).rightJustified(10, '0');
    if (column == Imported)
        return item.importedAt.toString(Qt::ISODate).toLatin1();
    return item.title.toCaseFolded().toUtf8();
}

} // namespace waarborg::questionnaires
