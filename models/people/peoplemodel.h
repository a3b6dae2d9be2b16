// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/tablemodel.h"
#include "models/people/packedperson.h"

#include <QSet>

#include <memory>
#include <optional>
#include <string>

namespace waarborg::people {

// The people of a dossier as a table: a snapshot of allPeople(), all of them at once, filtered and sorted in memory.
// Tell it what use cases changed with setItems, put (PackedPerson::of the returned person) and remove. GUI thread.
class PeopleModel : public TableModel<PackedPerson>
{
    Q_OBJECT

public:
    enum class Column {
        Name,
        Function,
        Department,
        Email,
        Language,
        Check,
        Gender,
        Address,
        PostalCode,
        City,
        Phone,
        Location,
        PersonnelNumber,
    };
    static constexpr int columnTotal = 13;
    enum class Role {
        Identity = Qt::UserRole, // of the PersonId, qint64
        Check, // int of CheckState
        EditText, // the cell as setPerson takes it
    };
    // Empty texts and no check let everybody through; people who left are hidden unless asked for.
    struct Filter {
        QString search;
        QString function;
        QString department;
        QString location;
        QString language;
        std::optional<CheckState> check;
        std::shared_ptr<const QSet<qint64>> only; // values of PersonId; null: anybody
        bool withLeft = false;

        bool operator==(const Filter &) const = default;
    };

    using TableModel::TableModel;
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    // The different texts of a field, sorted: what a filter can be set to.
    [[nodiscard]] QStringList valuesOf(Field field) const;
    // The field of a column; nothing for Check.
    [[nodiscard]] static std::optional<Field> fieldOf(Column column);

    // Cells are typed over only where somebody listens to editRequested, who changes the dossier and tells put().
    void setEditable(bool editable) { m_editable = editable; }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void editRequested(waarborg::people::PersonId id, waarborg::people::Field field, const QString &text);

protected:
    [[nodiscard]] int columns() const override { return columnTotal; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QVariant cell(const PackedPerson &person, int column, int role) const override;
    [[nodiscard]] qint64 identity(const PackedPerson &person) const override { return person.id().value; }
    [[nodiscard]] QByteArray sortKey(const PackedPerson &person, int column) const override;
    [[nodiscard]] bool passesFilter(const PackedPerson &person) const override;

private:
    Filter m_filter;
    bool m_editable = false;
    std::vector<std::string> m_terms; // of m_filter.search, folded
};

} // namespace waarborg::people
