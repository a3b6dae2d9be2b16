// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepane.h"

#include "models/people/peoplemodel.h"
#include "ui/common/filedrop.h"
#include "ui/common/listdetail.h"
#include "ui/common/liststates.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"
#include "ui/people/importpanel.h"
#include "ui/people/peoplefilters.h"
#include "ui/people/personcard.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace waarborg::ui {

using people::Field;
using people::PeopleModel;
using people::PersonId;
using Column = PeopleModel::Column;

PeoplePane::PeoplePane(const PaneInfo &info, const PaneContext &context, QWidget *parent)
    : Pane(info, context, parent)
    , m_model(new PeopleModel(this))
    , m_table(new QTableView(this))
    , m_states(new ListStates(m_table, this))
    , m_card(new PersonCard(this))
    , m_listDetail(nullptr)
    , m_import(new ImportPanel(context.session, this))
    , m_pages(new QStackedWidget(this))
    , m_filters(new PeopleFilters(this))
{
    connect(addSearch(tr("Search")), &QLineEdit::textChanged, this, &PeoplePane::applyFilter);
    createActions();
    createTable();
    arrange();
    if (mayDo(access::UseCase::ImportPeople))
        new FileDrop(this, FileDrop::Take::One, [this](const QStringList &paths) { startImport(paths.constFirst()); });
    connect(m_filters, &PeopleFilters::changed, this, &PeoplePane::applyFilter);
    m_card->setReadOnly(!mayDo(access::UseCase::EditPeople));
    connect(m_card, &PersonCard::saveRequested, this, &PeoplePane::save);
    connect(m_card, &PersonCard::cancelRequested, this, &PeoplePane::closeCard);
    connect(m_import, &ImportPanel::taskStarted, this, &Pane::taskStarted);
    connect(m_import, &ImportPanel::imported, this, &PeoplePane::finishImport);
    connect(m_import, &ImportPanel::cancelled, this, [this] { m_pages->setCurrentWidget(m_listDetail); });
    m_states->showLoading();
    m_filters->hide();
}

void PeoplePane::createActions()
{
    using access::UseCase;
    m_add = addPaneAction(ActionKind::Primary, tr("Add"), QStringLiteral("list-add"), UseCase::EditPeople);
    connect(m_add, &QAction::triggered, this, &PeoplePane::add);
    m_importAction
        = addPaneAction(ActionKind::Import, tr("Import"), QStringLiteral("document-import"), UseCase::ImportPeople);
    connect(m_importAction, &QAction::triggered, this, &PeoplePane::chooseImport);
    QAction *exportAction
        = addPaneAction(ActionKind::Export, tr("Export"), QStringLiteral("document-export"), UseCase::ExportPeople);
    connect(exportAction, &QAction::triggered, this, &PeoplePane::exportList);
    m_together
        = addPaneAction(ActionKind::Other, tr("Edit together"), QStringLiteral("document-edit"), UseCase::EditPeople);
    connect(m_together, &QAction::triggered, this, &PeoplePane::editTogether);
    m_delete = addPaneAction(ActionKind::Delete, tr("Delete"), QStringLiteral("edit-delete"), UseCase::DeletePeople);
    connect(m_delete, &QAction::triggered, this, &PeoplePane::removeSelected);
    m_erase = addPaneAction(
        ActionKind::Other, tr("Erase for good"), QStringLiteral("edit-delete-shred"), UseCase::ErasePeople);
    connect(m_erase, &QAction::triggered, this, &PeoplePane::eraseSelected);
    const auto keyOnly = [this](ActionKind kind, const QString &text, void (PeoplePane::*does)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(shortcutFor(kind));
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
    };
    if (mayDo(UseCase::EditPeople)) {
        keyOnly(ActionKind::Edit, tr("Edit"), &PeoplePane::edit);
        keyOnly(ActionKind::Save, tr("Save"), &PeoplePane::save);
        keyOnly(ActionKind::Undo, tr("Undo"), &PeoplePane::undo);
        keyOnly(ActionKind::Redo, tr("Redo"), &PeoplePane::redo);
    }
    keyOnly(ActionKind::Refresh, tr("Read again"), &PeoplePane::refresh);
    // Delete in a field deletes a character, not the person.
    m_delete->setShortcut({});
    auto *deleteKey = new QAction(m_table);
    deleteKey->setShortcut(shortcutFor(ActionKind::Delete));
    deleteKey->setShortcutContext(Qt::WidgetShortcut);
    connect(deleteKey, &QAction::triggered, m_delete, &QAction::trigger);
    m_table->addAction(deleteKey);
}

void PeoplePane::createTable()
{
    m_table->setModel(m_model);
    prepareTable(m_table, info().title);
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView *header = m_table->horizontalHeader();
    const std::pair<Column, int> widths[] = { { Column::Name, 200 }, { Column::Function, 160 },
        { Column::Department, 144 }, { Column::Email, 200 }, { Column::Language, 72 }, { Column::Check, 120 } };
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(static_cast<int>(column), width);
    for (const auto column : { Column::Gender, Column::Address, Column::PostalCode, Column::City, Column::Phone })
        m_table->hideColumn(static_cast<int>(column));
    header->setSectionResizeMode(static_cast<int>(Column::Email), QHeaderView::Stretch);
    header->setSortIndicator(static_cast<int>(Column::Name), Qt::AscendingOrder);
    rememberColumns(header, settings(), info().key);
    offerHiddenColumns(header);
    m_table->setSortingEnabled(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePane::followSelection);
    connect(m_table, &QTableView::activated, this, &PeoplePane::edit);
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_model, signal, this, &PeoplePane::followRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeoplePane::followRows);
}

void PeoplePane::arrange()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filters);
    layout->addWidget(m_states, 1);
    m_listDetail = new ListDetail(list, m_card, this);
    m_pages->addWidget(m_listDetail);
    m_pages->addWidget(m_import);
    setContent(m_pages);
    m_states->setEmpty(tr("No users yet; drop a list."), m_importAction);
    connect(m_states, &ListStates::clearRequested, this, [this] {
        m_filters->clear();
        searchField()->clear();
        applyFilter();
    });
    connect(m_states, &ListStates::retryRequested, this, &PeoplePane::refresh);
    connect(m_listDetail, &ListDetail::backRequested, this, [this] { leaveCard([this] { closeCard(); }); });
}

QList<QWidget *> PeoplePane::regions() const { return { m_table, m_card }; }

QJsonObject PeoplePane::draft() const { return m_listDetail->isDetailShown() ? m_card->draft() : QJsonObject(); }

void PeoplePane::restoreDraft(const QJsonObject &draft)
{
    const PersonId id { draft.value(QStringLiteral("id")).toInteger() };
    if (id.isValid())
        openCard(id);
    else
        add();
    m_card->restoreDraft(draft);
}

void PeoplePane::refresh()
{
    if (!m_loaded)
        m_states->showLoading();
    runTask<std::vector<people::PackedPerson>>(
        tr("Reading users"), [](access::Session &session, const Progress &) { return people::allPeople(session); },
        [this](std::vector<people::PackedPerson> all) { take(std::move(all)); });
}

void PeoplePane::take(std::vector<people::PackedPerson> all)
{
    m_loaded = true;
    m_model->setItems(std::move(all));
    m_filters->offer(*m_model);
    followRows();
    if (const int row = m_afterLoad.isValid() ? m_model->rowOf(m_afterLoad.value) : -1; row >= 0)
        m_table->selectRow(row);
    m_afterLoad = {};
}

void PeoplePane::applyFilter()
{
    const QList<PersonId> kept = selected();
    m_model->setFilter(m_filters->filter(searchField()->text()));
    followRows();
    if (const int row = kept.isEmpty() ? -1 : m_model->rowOf(kept.constFirst().value); row >= 0)
        m_table->selectRow(row);
}

void PeoplePane::followRows()
{
    if (!m_loaded)
        return;
    const auto total = static_cast<int>(m_model->items().size());
    const int shown = m_model->rowCount();
    m_filters->setVisible(total > 0);
    m_filters->showCount(shown, total);
    if (total == 0)
        m_states->showEmpty();
    else if (shown == 0)
        m_states->showNoneFound();
    else
        m_states->showList();
    followSelection();
}

QList<PersonId> PeoplePane::selected() const
{
    QList<PersonId> ids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        ids << PersonId { row.data(static_cast<int>(PeopleModel::Role::Identity)).toLongLong() };
    return ids;
}

} // namespace waarborg::ui
