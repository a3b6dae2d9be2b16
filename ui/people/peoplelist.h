// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peoplefilters.h"

#include <QWidget>

class QAction;
class QSettings;
class QTableView;

namespace waarborg::ui {

class ListStates;

// The people as a table under its filters, or what stands in its place. Whoever is selected stays so while the list is
// filtered, sorted or read anew.
class PeopleList : public QWidget
{
    Q_OBJECT

public:
    PeopleList(const QString &name, QSettings &settings, QWidget *parent = nullptr);

    // The button of the empty list.
    void setImport(QAction *import);
    // Cells can be typed over; what was typed comes as editRequested.
    void setEditable();
    // The current cell in place; false when the table has not got the keys, or the cell is not typed in.
    bool editCell();
    // Takes the Delete key, which in a field deletes a character and not the person.
    void setDelete(QAction *action);
    void setSearch(const QString &search);
    void showLoading();

    void setPeople(std::vector<people::PackedPerson> people);
    void offerRounds(const QList<RoundFilter> &rounds);
    void put(const people::Person &person);
    // The row behind them is selected next.
    void remove(const QList<people::PersonId> &ids);
    [[nodiscard]] QList<people::PersonId> selected() const;
    // Only this one; nobody for an invalid id.
    void select(people::PersonId id);

    [[nodiscard]] const people::PeopleModel::Filter &filter() const { return m_model->filter(); }
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void selectionChanged();
    void openRequested();
    void editRequested(waarborg::people::PersonId id, waarborg::people::Field field, const QString &text);
    void copied(int people);
    void retryRequested();
    // The search field is to be emptied with the filters.
    void clearRequested();

private:
    void createTable(QSettings &settings, const QString &key);
    void arrange();
    void applyFilter();
    void followRows();
    void followSelection();
    void copySelected();

    people::PeopleModel *m_model;
    QTableView *m_table;
    ListStates *m_states;
    PeopleFilters *m_filters;
    QString m_search;
    bool m_loaded = false;
};

} // namespace waarborg::ui
