// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepane.h"

#include "models/campaigns/rounds.h"
#include "models/people/people.h"
#include "ui/common/dialogs.h"
#include "ui/common/filedrop.h"
#include "ui/common/listdetail.h"
#include "ui/people/importwizard.h"
#include "ui/people/peoplejobs.h"
#include "ui/people/peoplelist.h"
#include "ui/people/personcard.h"
#include "ui/people/personhistory.h"

#include <QAction>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>

namespace waarborg::ui {

using people::PersonId;

namespace {

// More than these are quicker read anew than taken out one by one.
constexpr qsizetype ManyRows = 64;

std::shared_ptr<const QSet<qint64>> setOf(const QList<PersonId> &ids)
{
    auto set = std::make_shared<QSet<qint64>>();
    for (const PersonId id : ids)
        set->insert(id.value);
    return set;
}

} // namespace

PeoplePane::PeoplePane(const PaneInfo &info, const PaneContext &context, QWidget *parent)
    : Pane(info, context, parent)
    , m_list(new PeopleList(info.title, context.settings, this))
    , m_card(new PersonCard(this))
    , m_listDetail(new ListDetail(m_list, m_card, this))
    , m_import(new ImportWizard(context.session, this))
    , m_pages(new QStackedWidget(this))
    , m_jobs(new PeopleJobs(this, session(), banner()))
{
    m_pages->addWidget(m_listDetail);
    m_pages->addWidget(m_import);
    setContent(m_pages);
    m_card->setReadOnly(!mayDo(access::UseCase::EditPeople));
    createActions();
    createSelectionActions();
    connectParts();
    if (mayDo(access::UseCase::ImportPeople))
        new FileDrop(this, FileDrop::Take::One, [this](const QStringList &paths) { startImport(paths.constFirst()); });
    followSelection();
}

void PeoplePane::createActions()
{
    using access::UseCase;
    connect(addSearch(tr("Search")), &QLineEdit::textChanged, m_list, &PeopleList::setSearch);
    QAction *addAction = addPaneAction(ActionKind::Primary, tr("Add"), QStringLiteral("list-add"), UseCase::EditPeople);
    connect(addAction, &QAction::triggered, this, &PeoplePane::add);
    QAction *import
        = addPaneAction(ActionKind::Import, tr("Import"), QStringLiteral("document-import"), UseCase::ImportPeople);
    connect(import, &QAction::triggered, this, [this] {
        chooseFile(this, tr("Import users"), tr("Lists (*.csv *.txt *.tsv *.xlsx *.ods);;All files (*)"),
            [this](const QString &path) { startImport(path); });
    });
    m_list->setImport(import);
    QAction *exportAction
        = addPaneAction(ActionKind::Export, tr("Export"), QStringLiteral("document-export"), UseCase::ExportPeople);
    connect(exportAction, &QAction::triggered, this, [this] {
        const QList<PersonId> chosen = m_list->selected();
        m_jobs->exportList(m_list->filter(), chosen.size() > 1 ? chosen : QList<PersonId>());
    });
    m_listActions = { addAction, import, exportAction };
    if (mayDo(UseCase::EditPeople)) {
        m_list->setEditable();
        addPaneKey(ActionKind::Edit, tr("Edit"), [this] { edit(); });
        addPaneKey(ActionKind::Save, tr("Save"), [this] { save(); });
        addPaneKey(ActionKind::Undo, tr("Undo"), [this] { m_jobs->undo(); });
        addPaneKey(ActionKind::Redo, tr("Redo"), [this] { m_jobs->redo(); });
    }
    addPaneKey(ActionKind::Refresh, tr("Read again"), [this] { refresh(); });
}

void PeoplePane::createSelectionActions()
{
    using access::UseCase;
    m_together
        = addPaneAction(ActionKind::Other, tr("Edit together"), QStringLiteral("document-edit"), UseCase::EditPeople);
    connect(m_together, &QAction::triggered, this, [this] { m_jobs->editTogether(m_list->selected()); });
    QAction *completeness = addPaneAction(
        ActionKind::Other, tr("Completeness"), QStringLiteral("view-list-details"), UseCase::ListPeople);
    connect(completeness, &QAction::triggered, m_jobs, &PeopleJobs::showCompleteness);
    m_listActions << completeness;
    m_delete = addPaneAction(ActionKind::Delete, tr("Delete"), QStringLiteral("edit-delete"), UseCase::DeletePeople);
    connect(m_delete, &QAction::triggered, this, [this] { m_jobs->remove(m_list->selected()); });
    m_delete->setShortcut({});
    m_list->setDelete(m_delete);
    m_erase = addPaneAction(
        ActionKind::Other, tr("Erase for good"), QStringLiteral("edit-delete-shred"), UseCase::ErasePeople);
    connect(m_erase, &QAction::triggered, this, [this] { m_jobs->erase(m_list->selected()); });
}

void PeoplePane::connectParts()
{
    connect(m_list, &PeopleList::selectionChanged, this, &PeoplePane::followSelection);
    connect(m_list, &PeopleList::openRequested, this, &PeoplePane::openChosen);
    connect(m_list, &PeopleList::editRequested, this, &PeoplePane::change);
    connect(m_list, &PeopleList::copied, this, [this](int people) {
        Q_EMIT statusMessage(tr("%Ln user(s) copied; locking empties the clipboard.", nullptr, people));
    });
    connect(m_list, &PeopleList::retryRequested, this, &PeoplePane::refresh);
    connect(m_list, &PeopleList::clearRequested, searchField(), &QLineEdit::clear);
    connect(m_listDetail, &ListDetail::backRequested, this, [this] { leaveCard([this] { closeCard(); }); });
    connect(m_card, &PersonCard::saveRequested, this, &PeoplePane::save);
    connect(m_card, &PersonCard::cancelRequested, this, &PeoplePane::closeCard);
    connect(m_card->history(), &PersonHistory::exportRequested, m_jobs, &PeopleJobs::exportPerson);
    if (mayDo(access::UseCase::ExportPerson))
        m_card->history()->offerExport();
    connect(m_import, &ImportWizard::taskStarted, this, &Pane::taskStarted);
    connect(m_import, &ImportWizard::cancelled, this, [this] { setImporting(false); });
    connect(m_import, &ImportWizard::imported, this, [this](const QString &counts) {
        setImporting(false);
        m_list->table()->setFocus();
        m_jobs->announceWithUndo(counts);
        refresh();
    });
    connect(m_jobs, &PeopleJobs::taskStarted, this, &Pane::taskStarted);
    connect(m_jobs, &PeopleJobs::statusMessage, this, &Pane::statusMessage);
    connect(m_jobs, &PeopleJobs::removed, this, [this](const QList<PersonId> &ids) {
        closeCard();
        ids.size() > ManyRows ? refresh() : m_list->remove(ids);
    });
    connect(m_jobs, &PeopleJobs::personWanted, this, [this](PersonId id) {
        searchField()->clear();
        m_list->select(id);
    });
    connect(m_jobs, &PeopleJobs::changed, this, [this] {
        if (!m_card->isChanged())
            closeCard();
        refresh();
    });
}

QList<QWidget *> PeoplePane::regions() const { return { m_list->table(), m_card }; }

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
    m_list->showLoading();
    runTask<std::vector<people::PackedPerson>>(
        tr("Reading users"), [](access::Session &own, const Progress &) { return people::allPeople(own); },
        [this](std::vector<people::PackedPerson> all) {
            m_list->setPeople(std::move(all));
            if (m_listDetail->isDetailShown())
                m_list->select(m_card->personId());
        });
    readRounds();
}

// Rounds are the advisor's: for HR there is no such filter.
void PeoplePane::readRounds()
{
    if (!mayDo(access::UseCase::ListRounds))
        return;
    runTask<QList<RoundFilter>>(
        tr("Reading rounds"),
        [](access::Session &own, const Progress &) -> Result<QList<RoundFilter>> {
            QList<RoundFilter> filters;
            WAARBORG_LET(rounds, campaigns::listRounds(own));
            for (const campaigns::RoundOverview &each : rounds) {
                if (each.round.anonymity == campaigns::Anonymity::Anonymous)
                    continue;
                WAARBORG_LET(replies, campaigns::roundReplies(own, each.round.id));
                filters << RoundFilter { each.round.name, setOf(replies.answered), setOf(replies.waitedFor) };
            }
            return filters;
        },
        [this](const QList<RoundFilter> &filters) { m_list->offerRounds(filters); });
}

void PeoplePane::followSelection()
{
    const QList<PersonId> ids = m_list->selected();
    m_delete->setEnabled(!ids.isEmpty());
    m_erase->setEnabled(!ids.isEmpty());
    m_together->setEnabled(ids.size() > 1);
    // The card is of one person; what is asked of several is above the list.
    if (ids.size() > 1 && m_listDetail->isDetailShown() && !m_card->isChanged()) {
        m_card->clear();
        m_listDetail->hideDetail();
    }
    if (ids.size() != 1 || (m_listDetail->isDetailShown() && m_card->personId() == ids.constFirst()))
        return;
    leaveCard([this, id = ids.constFirst()] {
        openCard(id);
        m_list->select(id);
    });
}

void PeoplePane::leaveCard(const std::function<void()> &then)
{
    if (!m_listDetail->isDetailShown() || !m_card->isChanged()) {
        then();
        return;
    }
    const auto saveFirst = [this, then] {
        if (save())
            then();
    };
    const auto discard = [this, then] {
        m_card->clear();
        then();
    };
    askUnsaved(this, { saveFirst, discard, [this] { m_list->select(m_card->personId()); } });
}

void PeoplePane::openCard(PersonId id)
{
    const auto person = people::showPerson(session(), id);
    if (!person)
        return banner().postError(person.error());
    m_card->showPerson(*person);
    m_card->history()->read(session(), id);
    m_listDetail->showDetail();
}

void PeoplePane::closeCard()
{
    m_card->clear();
    m_listDetail->hideDetail();
    m_list->table()->setFocus();
}

void PeoplePane::add()
{
    leaveCard([this] {
        m_list->select({});
        m_listDetail->showDetail();
        m_card->startNew();
    });
}

// One cell, typed over in the list.
void PeoplePane::change(PersonId id, people::Field field, const QString &text)
{
    const auto saved = people::setPerson(session(), id, { { .field = field, .text = text } });
    if (!saved)
        return banner().postError(saved.error());
    banner().withdrawAll();
    m_list->put(*saved);
    if (m_card->personId() == id && !m_card->isChanged())
        m_card->showPerson(*saved);
    Q_EMIT statusMessage(tr("%1 saved").arg(saved->name));
}

void PeoplePane::edit()
{
    if (m_pages->currentWidget() == m_import)
        return m_import->edit();
    if (!m_list->editCell())
        openChosen();
}

void PeoplePane::openChosen()
{
    const QList<PersonId> ids = m_list->selected();
    if (!m_listDetail->isDetailShown() && ids.size() == 1)
        openCard(ids.constFirst());
    if (m_listDetail->isDetailShown())
        m_card->focusField();
}

bool PeoplePane::save()
{
    if (!m_listDetail->isDetailShown() || !m_card->isChanged())
        return false;
    const bool isNew = !m_card->personId().isValid();
    const auto saved = isNew ? people::addPerson(session(), m_card->changedValues())
                             : people::setPerson(session(), m_card->personId(), m_card->changedValues());
    if (!saved) {
        m_card->setError(errorText(saved.error()));
        return false;
    }
    m_card->showPerson(*saved);
    m_card->history()->read(session(), saved->id);
    m_list->put(*saved);
    Q_EMIT statusMessage(isNew ? tr("%1 added").arg(saved->name) : tr("%1 saved").arg(saved->name));
    return true;
}

void PeoplePane::startImport(const QString &path)
{
    leaveCard([this, path] {
        closeCard();
        banner().withdrawAll();
        setImporting(true);
        m_import->start(path);
    });
}

// One page, one primary action: that of the list rests meanwhile.
void PeoplePane::setImporting(bool importing)
{
    m_pages->setCurrentWidget(importing ? static_cast<QWidget *>(m_import) : m_listDetail);
    for (QAction *action : m_listActions)
        action->setEnabled(!importing);
    searchField()->setEnabled(!importing);
}

} // namespace waarborg::ui
