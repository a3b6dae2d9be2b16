// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentspane.h"

#include "models/incidents/incidentcheck.h"
#include "models/incidents/incidentmodel.h"
#include "ui/common/dialogs.h"
#include "ui/common/listdetail.h"
#include "ui/common/liststates.h"
#include "ui/common/tables.h"
#include "ui/incidents/clockdelegate.h"
#include "ui/incidents/incidentcard.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

namespace waarborg::ui {

using incidents::IncidentId;
using incidents::IncidentModel;
using incidents::ShownIncident;
using incidents::Status;

namespace {

constexpr int ClockStep = 30'000; // ms: a clock that shows minutes

} // namespace

struct IncidentsPane::Register {
    std::vector<ShownIncident> incidents;
    std::chrono::hours term;
};

IncidentsPane::IncidentsPane(const PaneInfo &info, const PaneContext &context, QWidget *parent)
    : Pane(info, context, parent)
    , m_model(new IncidentModel(this))
    , m_table(new QTableView(this))
    , m_states(new ListStates(m_table, this))
    , m_card(new IncidentCard(this))
    , m_listDetail(new ListDetail(m_states, m_card, this))
{
    createActions();
    createTable();
    setContent(m_listDetail);
    m_states->setEmpty(tr("No incident. Register doubt too."), m_register);
    m_states->showLoading();
    m_card->setReadOnly(!mayDo(access::UseCase::EditIncident));
    connect(m_states, &ListStates::retryRequested, this, &IncidentsPane::refresh);
    connect(m_listDetail, &ListDetail::backRequested, this, [this] { leaveCard([this] { closeCard(); }); });
    connect(m_card, &IncidentCard::saveRequested, this, &IncidentsPane::save);
    connect(m_card, &IncidentCard::cancelRequested, this, &IncidentsPane::closeCard);
    connect(&m_clock, &QTimer::timeout, this, &IncidentsPane::moveClocks);
    m_clock.start(ClockStep);
}

void IncidentsPane::createActions()
{
    using access::UseCase;
    m_register = addPaneAction(ActionKind::Primary, tr("Register"), QStringLiteral("list-add"), UseCase::EditIncident);
    connect(m_register, &QAction::triggered, this, &IncidentsPane::registerIncident);
    m_fix = addPaneAction(ActionKind::Other, tr("Fix version"), QStringLiteral("object-locked"), UseCase::EditIncident);
    m_fix->setToolTip(
        tr("Fixes this version with a status: it can no longer be changed, the next edit begins a new one."));
    connect(m_fix, &QAction::triggered, this, &IncidentsPane::fixVersion);
    m_fix->setEnabled(false);
    const auto keyOnly = [this](ActionKind kind, const QString &text, const std::function<void()> &does) {
        auto *action = new QAction(text, this);
        action->setShortcut(shortcutFor(kind));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
    };
    if (mayDo(UseCase::EditIncident))
        keyOnly(ActionKind::Save, tr("Save"), [this] { save(); });
    keyOnly(ActionKind::Refresh, tr("Read again"), [this] { refresh(); });
}

void IncidentsPane::createTable()
{
    m_table->setModel(m_model);
    prepareTable(m_table, info().title);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(IncidentModel::Clock, new ClockDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    const std::pair<int, int> widths[] = { { IncidentModel::Number, 48 }, { IncidentModel::Discovered, 128 },
        { IncidentModel::SeverityColumn, 80 }, { IncidentModel::Clock, 152 }, { IncidentModel::StatusColumn, 96 } };
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    header->setSectionResizeMode(IncidentModel::What, QHeaderView::Stretch);
    header->setSortIndicator(IncidentModel::Discovered, Qt::DescendingOrder);
    rememberColumns(header, settings(), info().key);
    offerHiddenColumns(header);
    m_table->setSortingEnabled(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IncidentsPane::followSelection);
    connect(m_table, &QTableView::activated, this, &IncidentsPane::followSelection);
}

QList<QWidget *> IncidentsPane::regions() const { return { m_table, m_card }; }

QJsonObject IncidentsPane::draft() const { return m_listDetail->isDetailShown() ? m_card->draft() : QJsonObject(); }

void IncidentsPane::restoreDraft(const QJsonObject &draft)
{
    openCard({ draft.value(QStringLiteral("id")).toInteger() });
    m_card->restoreDraft(draft, now());
}

void IncidentsPane::refresh()
{
    if (!m_loaded)
        m_states->showLoading();
    const auto work = [](access::Session &own, const Progress &) -> Result<Register> {
        WAARBORG_LET(all, incidents::listIncidents(own));
        WAARBORG_LET(term, incidents::incidentTerm(own));
        return Register { std::move(all), term };
    };
    runTask<Register>(tr("Reading incidents"), work, [this](Register all) { take(std::move(all)); });
}

void IncidentsPane::take(Register all)
{
    m_loaded = true;
    m_term = all.term;
    m_model->setItems(std::move(all.incidents));
    m_model->rowCount() == 0 ? m_states->showEmpty() : m_states->showList();
}

void IncidentsPane::moveClocks()
{
    m_model->setNow(now(), m_term);
    if (m_card->incidentId().isValid())
        m_card->setClock(incidents::deadlineOf(m_card->incident(), m_term, now()));
}

IncidentId IncidentsPane::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return { rows.isEmpty() ? 0 : rows.constFirst().data(IncidentModel::IncidentRole).toLongLong() };
}

void IncidentsPane::followSelection()
{
    const IncidentId id = selected();
    if (!id.isValid() || (m_listDetail->isDetailShown() && m_card->incidentId() == id))
        return;
    leaveCard([this, id] { openCard(id); });
}

void IncidentsPane::leaveCard(const std::function<void()> &then)
{
    if (!m_listDetail->isDetailShown() || !m_card->isChanged()) {
        then();
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Question, info().title, tr("The card has unsaved changes."), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *saveButton = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    connect(saveButton, &QPushButton::clicked, this, [this, then] {
        if (save())
            then();
    });
    connect(discard, &QPushButton::clicked, this, [this, then] {
        m_card->clear();
        then();
    });
    box->open();
}

void IncidentsPane::openCard(IncidentId id)
{
    const auto shown = incidents::showIncident(session(), id);
    if (!shown)
        return banner().postError(shown.error());
    m_card->showIncident(*shown, now());
    m_listDetail->showDetail();
    m_fix->setEnabled(!shown->incident.fixed);
}

void IncidentsPane::closeCard()
{
    m_card->clear();
    m_listDetail->hideDetail();
    m_table->clearSelection();
    m_fix->setEnabled(false);
    m_table->setFocus();
}

void IncidentsPane::show(const ShownIncident &shown)
{
    m_model->put(shown);
    m_states->showList();
    m_card->showIncident(shown, now());
    m_listDetail->showDetail();
    m_fix->setEnabled(!shown.incident.fixed);
    m_table->selectRow(m_model->rowOf(shown.incident.id.value));
}

void IncidentsPane::registerIncident()
{
    leaveCard([this] {
        auto *dialog = new FormDialog(tr("Register an incident"), tr("Register"), this);
        auto *discovered = new QDateTimeEdit(now().toLocalTime(), dialog);
        discovered->setCalendarPopup(true);
        discovered->setMaximumDateTime(now().toLocalTime());
        auto *what = new QLineEdit(dialog);
        what->setObjectName(QStringLiteral("newIncident.what"));
        what->setPlaceholderText(tr("Lost laptop"));
        dialog->addField(tr("Discovered"), discovered);
        dialog->addField(tr("What, in one line"), what);
        dialog->addText(tr("The clock of %Ln hour(s) starts at the discovery. Everything else can follow.", nullptr,
            static_cast<int>(m_term.count())));
        dialog->onSubmit([this, discovered, what]() -> Result<void> {
            WAARBORG_LET(made,
                incidents::registerIncident(session(), { discovered->dateTime().toUTC(), what->text().trimmed() }));
            show(made);
            Q_EMIT statusMessage(tr("Incident %1 registered").arg(made.incident.id.value));
            return {};
        });
        dialog->open();
        what->setFocus();
    });
}

bool IncidentsPane::save()
{
    if (!m_listDetail->isDetailShown() || !m_card->isChanged())
        return false;
    const auto saved = incidents::saveIncident(session(), m_card->incident());
    if (!saved) {
        m_card->setError(errorText(saved.error()));
        return false;
    }
    show(*saved);
    Q_EMIT statusMessage(tr("Incident %1 saved").arg(saved->incident.id.value));
    return true;
}

void IncidentsPane::fixVersion()
{
    const IncidentId id = m_card->incidentId();
    if (!id.isValid() || (m_card->isChanged() && !save()))
        return;
    auto *dialog = new FormDialog(tr("Fix this version of incident %1").arg(id.value), tr("Fix version"), this);
    auto *status = new QComboBox(dialog);
    for (const auto each : { Status::Preliminary, Status::Supplemented, Status::Final, Status::Withdrawn }) {
        if (incidents::mayFollow(m_card->incident().status, each))
            status->addItem(incidents::statusText(each), static_cast<int>(each));
    }
    dialog->addField(tr("Status"), status);
    dialog->addText(tr("A fixed version can no longer be changed. The next edit begins a new one."));
    dialog->onSubmit([this, id, status]() -> Result<void> {
        WAARBORG_LET(
            fixed, incidents::finaliseVersion(session(), id, static_cast<Status>(status->currentData().toInt())));
        show(fixed);
        return {};
    });
    dialog->open();
}

} // namespace waarborg::ui
