// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplelist.h"

#include "ui/common/columnroom.h"
#include "ui/common/liststates.h"
#include "ui/common/shortcuts.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace waarborg::ui {

using people::PackedPerson;
using people::PeopleModel;
using people::PersonId;
using Column = PeopleModel::Column;

namespace {

constexpr int LeastEmailWidth = 160;

int number(Column column) { return static_cast<int>(column); }

} // namespace

PeopleList::PeopleList(const QString &name, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_model(new PeopleModel(this))
    , m_table(new QTableView(this))
    , m_states(new ListStates(m_table, this))
    , m_filters(new PeopleFilters(this))
{
    m_table->setModel(m_model);
    prepareTable(m_table, name);
    createTable(settings, QStringLiteral("people"));
    arrange();
    m_states->showLoading();
    m_filters->hide();
}

void PeopleList::createTable(QSettings &settings, const QString &key)
{
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView *header = m_table->horizontalHeader();
    const std::pair<Column, int> widths[] = { { Column::Name, 200 }, { Column::Function, 160 },
        { Column::Department, 144 }, { Column::Email, 200 }, { Column::Language, 72 }, { Column::Check, 120 } };
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(number(column), width);
    for (const auto column : { Column::Gender, Column::Address, Column::PostalCode, Column::City, Column::Phone,
             Column::Location, Column::PersonnelNumber })
        m_table->hideColumn(number(column));
    header->setSectionResizeMode(number(Column::Email), QHeaderView::Stretch);
    header->setSortIndicator(number(Column::Name), Qt::AscendingOrder);
    rememberColumns(header, settings, key);
    offerHiddenColumns(header);
    m_table->setSortingEnabled(true);
    new ColumnRoom(m_table, number(Column::Email), LeastEmailWidth,
        { number(Column::Language), number(Column::Department), number(Column::Check), number(Column::Function) });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleList::followSelection);
    connect(m_model, &PeopleModel::editRequested, this, &PeopleList::editRequested);
    auto *copy = new QAction(m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &PeopleList::copySelected);
    m_table->addAction(copy);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_table->selectRow(index.row());
        Q_EMIT openRequested();
    });
}

void PeopleList::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filters);
    layout->addWidget(m_states, 1);
    connect(m_filters, &PeopleFilters::changed, this, &PeopleList::applyFilter);
    connect(m_states, &ListStates::retryRequested, this, &PeopleList::retryRequested);
    connect(m_states, &ListStates::clearRequested, this, [this] {
        m_filters->clear();
        Q_EMIT clearRequested();
        applyFilter();
    });
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_model, signal, this, &PeopleList::followRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeopleList::followRows);
}

void PeopleList::setImport(QAction *import) { m_states->setEmpty(tr("No users yet; drop a list."), import); }

void PeopleList::setDelete(QAction *action)
{
    auto *key = new QAction(m_table);
    key->setShortcut(shortcutFor(ActionKind::Delete));
    key->setShortcutContext(Qt::WidgetShortcut);
    connect(key, &QAction::triggered, action, &QAction::trigger);
    m_table->addAction(key);
}

void PeopleList::setEditable() { m_model->setEditable(true); }

bool PeopleList::editCell()
{
    const QModelIndex cell = m_table->currentIndex();
    if (!m_table->hasFocus() || !m_model->flags(cell).testFlag(Qt::ItemIsEditable)
        || m_table->isColumnHidden(cell.column()))
        return false;
    m_table->edit(cell);
    return true;
}

// As spreadsheets take it: the shown columns in their shown order, with their titles.
void PeopleList::copySelected()
{
    const QHeaderView *header = m_table->horizontalHeader();
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    if (rows.isEmpty())
        return;
    QStringList lines { {} };
    lines.resize(rows.size() + 1);
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        const QString gap = lines.constFirst().isEmpty() ? QString() : QStringLiteral("\t");
        lines[0] += gap + m_model->headerData(column, Qt::Horizontal).toString();
        for (qsizetype row = 0; row < rows.size(); ++row)
            lines[row + 1] += gap + rows[row].siblingAtColumn(column).data().toString();
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT copied(static_cast<int>(rows.size()));
}

void PeopleList::setSearch(const QString &search)
{
    m_search = search;
    applyFilter();
}

void PeopleList::showLoading()
{
    if (!m_loaded)
        m_states->showLoading();
}

void PeopleList::setPeople(std::vector<PackedPerson> all)
{
    const QList<PersonId> kept = selected();
    m_model->setItems(std::move(all));
    m_loaded = true; // from here on: the keys go to the first row of all, not to the first that came
    m_filters->offer(*m_model);
    followRows();
    if (kept.size() == 1)
        select(kept.constFirst());
}

void PeopleList::offerRounds(const QList<RoundFilter> &rounds)
{
    m_filters->offerRounds(rounds);
    applyFilter();
}

void PeopleList::put(const people::Person &person)
{
    m_model->put(PackedPerson::of(person));
    m_filters->offer(*m_model);
    select(person.id);
}

void PeopleList::remove(const QList<PersonId> &ids)
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? 0 : rows.constFirst().row();
    // Else the last of them would be the only one selected for a moment, and its card be asked for.
    m_table->clearSelection();
    for (const PersonId id : ids)
        m_model->remove(id.value);
    m_table->selectRow(std::min(row, m_model->rowCount() - 1));
}

QList<PersonId> PeopleList::selected() const
{
    QList<PersonId> ids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        ids << PersonId { row.data(static_cast<int>(PeopleModel::Role::Identity)).toLongLong() };
    return ids;
}

void PeopleList::select(PersonId id)
{
    const int row = id.isValid() ? m_model->rowOf(id.value) : -1;
    if (row < 0)
        m_table->clearSelection();
    else if (selected() != QList { id })
        m_table->selectRow(row);
}

void PeopleList::applyFilter()
{
    const QList<PersonId> kept = selected();
    m_model->setFilter(m_filters->filter(m_search));
    if (!kept.isEmpty())
        select(kept.constFirst());
}

void PeopleList::followRows()
{
    if (!m_loaded)
        return;
    const auto total = static_cast<int>(m_model->items().size());
    const int shown = m_model->rowCount();
    m_filters->setVisible(total > 0);
    if (total == 0)
        m_states->showEmpty();
    else if (shown == 0)
        m_states->showNoneFound();
    else
        m_states->showList();
    followSelection();
}

void PeopleList::followSelection()
{
    const auto count = static_cast<int>(selected().size());
    m_filters->showCount(m_model->rowCount(), static_cast<int>(m_model->items().size()), count);
    Q_EMIT selectionChanged();
}

} // namespace waarborg::ui
