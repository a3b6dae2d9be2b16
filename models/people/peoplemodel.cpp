// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplemodel.h"

#include "models/people/foldedtext.h"

#include <QCoreApplication>

namespace waarborg::people {

std::optional<Field> PeopleModel::fieldOf(Column column)
{
    switch (column) {
    case Column::Name:
        return Field::Name;
    case Column::Function:
        return Field::Function;
    case Column::Department:
        return Field::Department;
    case Column::Email:
        return Field::Email;
    case Column::Language:
        return Field::Language;
    case Column::Gender:
        return Field::Gender;
    case Column::Address:
        return Field::Address;
    case Column::PostalCode:
        return Field::PostalCode;
    case Column::City:
        return Field::City;
    case Column::Phone:
        return Field::Phone;
    case Column::Location:
        return Field::Location;
    case Column::PersonnelNumber:
        return Field::PersonnelNumber;
    case Column::Check:
        break;
    }
    return {};
}

QString PeopleModel::title(int column) const
{
    const auto field = fieldOf(static_cast<Column>(column));
    return field ? fieldTitle(*field) : tr("Check");
}

QVariant PeopleModel::cell(const PackedPerson &person, int column, int role) const
{
    const auto field = fieldOf(static_cast<Column>(column));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (!field)
            return checkTitle(person.check());
        if (*field == Field::Gender)
            return genderTitle(genderByWord(person.text(*field)));
        return person.text(*field);
    case static_cast<int>(Role::Identity):
        return person.id().value;
    case static_cast<int>(Role::Check):
        return static_cast<int>(person.check());
    case Qt::EditRole:
    case static_cast<int>(Role::EditText):
        return field ? person.text(*field) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = TableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, m_editable && index.isValid() && fieldOf(static_cast<Column>(index.column())));
    return flags;
}

bool PeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const PackedPerson *person = item(index);
    if (!person || role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Field field = *fieldOf(static_cast<Column>(index.column()));
    const PersonId id = person->id();
    if (value.toString() != person->text(field))
        Q_EMIT editRequested(id, field, value.toString());
    return true;
}

QByteArray PeopleModel::sortKey(const PackedPerson &person, int column) const
{
    if (static_cast<Column>(column) == Column::Name)
        return person.search().first(person.search().indexOf('\n')).toByteArray();
    return folded(cell(person, column, Qt::DisplayRole).toString()).toUtf8();
}

void PeopleModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_terms.clear();
    for (const QString &term : folded(filter.search).split(u' ', Qt::SkipEmptyParts))
        m_terms.push_back(term.toStdString());
    filterAgain();
}

bool PeopleModel::passesFilter(const PackedPerson &person) const
{
    if (person.hasLeft() && !m_filter.withLeft)
        return false;
    for (const auto &[field, wanted] :
        { std::pair { Field::Function, &m_filter.function }, { Field::Department, &m_filter.department },
            { Field::Language, &m_filter.language }, { Field::Location, &m_filter.location } }) {
        if (!wanted->isEmpty() && person.text(field) != *wanted)
            return false;
    }
    if (m_filter.only && !m_filter.only->contains(person.id().value))
        return false;
    if (m_filter.check && person.check() != *m_filter.check)
        return false;
    const std::string_view search(person.search().data(), static_cast<std::size_t>(person.search().size()));
    return std::ranges::all_of(
        m_terms, [&](const std::string &term) { return search.find(term) != std::string_view::npos; });
}

QStringList PeopleModel::valuesOf(Field field) const
{
    QSet<QString> seen;
    for (const PackedPerson &person : items()) {
        if (const QString text = person.text(field); !text.isEmpty())
            seen.insert(text);
    }
    QStringList values(seen.cbegin(), seen.cend());
    std::ranges::sort(values, {}, [](const QString &text) { return folded(text); });
    return values;
}

} // namespace waarborg::people
