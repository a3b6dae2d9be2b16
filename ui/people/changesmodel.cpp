// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/changesmodel.h"

namespace waarborg::ui {

using people::ChangeKind;

namespace {

QString kindTitle(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return ChangesModel::tr("Added");
    case ChangeKind::Changed:
        return ChangesModel::tr("Changed");
    case ChangeKind::Missing:
        return ChangesModel::tr("Not in the list");
    case ChangeKind::Returned:
        return ChangesModel::tr("Back again");
    }
    return {};
}

} // namespace

void ChangesModel::setChanges(const QList<people::ListChange> &changes)
{
    beginResetModel();
    m_changes = changes;
    arrange();
    endResetModel();
}

void ChangesModel::setKind(std::optional<ChangeKind> kind)
{
    beginResetModel();
    m_kind = kind;
    arrange();
    endResetModel();
}

void ChangesModel::arrange()
{
    m_lines.clear();
    for (qsizetype person = 0; person < m_changes.size(); ++person) {
        const people::ListChange &change = m_changes[person];
        if (m_kind && change.kind != *m_kind)
            continue;
        const bool whole = change.kind != ChangeKind::Changed;
        if (whole)
            m_lines.push_back({ person, -1 });
        for (qsizetype field = 0; field < change.fields.size() && change.kind != ChangeKind::Added; ++field)
            m_lines.push_back({ person, field });
    }
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const people::ListChange &change = m_changes[line.person];
    if (index.column() == NameColumn)
        return change.name;
    if (index.column() == KindColumn)
        return kindTitle(change.kind);
    if (line.field < 0) {
        const QString who = change.function + QStringLiteral(" · ") + change.email;
        const bool isNew = change.kind == ChangeKind::Added || change.kind == ChangeKind::Returned;
        return index.column() == (isNew ? AfterColumn : BeforeColumn) ? who : QString();
    }
    const people::FieldChange &field = change.fields[line.field];
    if (index.column() == FieldColumn)
        return people::changeTitle(field);
    const QString text = people::changeText(field, index.column() == BeforeColumn ? field.before : field.after);
    //: a value that an import takes away
    return text.isEmpty() && index.column() == AfterColumn ? tr("(emptied)") : text;
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case KindColumn:
        return tr("What happens");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Now");
    default:
        return tr("After the import");
    }
}

} // namespace waarborg::ui
