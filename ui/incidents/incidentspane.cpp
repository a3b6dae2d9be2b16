// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentspane.h"

#include "models/incidents/incidentcheck.h"
#include "ui/common/dates.h"
#include "ui/common/dialogs.h"
#include "ui/common/listdetail.h"
#include "ui/incidents/incidentcard.h"
#include "ui/incidents/incidentlist.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QTableView>

namespace waarborg::ui {

using incidents::IncidentId;
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
    , m_list(new IncidentList(info.title, context.settings, this))
    , m_card(new IncidentCard(this))
    , m_listDetail(new ListDetail(m_list, m_card, this))
{
    createActions();
    setContent(m_listDetail);
    m_list->setEmpty(tr("No incident. Register doubt too."), m_register);
    m_list->showLoading();
    m_card->setReadOnly(!mayDo(access::UseCase::EditIncident));
    connect(m_list, &IncidentList::selectionChanged, this, &IncidentsPane::followSelection);
    connect(m_list, &IncidentList::openRequested, this, &IncidentsPane::edit);
    connect(m_list, &ListStates::retryRequested, this, &IncidentsPane::refresh);
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
    if (mayDo(UseCase::EditIncident))
        addPaneKey(ActionKind::Save, tr("Save"), [this] { save(); });
    addPaneKey(ActionKind::Edit, tr("Edit"), [this] { edit(); });
    addPaneKey(ActionKind::Refresh, tr("Read again"), [this] { refresh(); });
}

QList<QWidget *> IncidentsPane::regions() const { return { m_list->table(), m_card }; }

QJsonObject IncidentsPane::draft() const { return m_listDetail->isDetailShown() ? m_card->draft() : QJsonObject(); }

void IncidentsPane::restoreDraft(const QJsonObject &draft)
{
    openCard({ draft.value(QStringLiteral("id")).toInteger() });
    m_card->restoreDraft(draft, now());
}

void IncidentsPane::refresh()
{
    if (!m_list->isLoaded())
        m_list->showLoading();
    const auto work = [](access::Session &own, const Progress &) -> Result<Register> {
        WAARBORG_LET(all, incidents::listIncidents(own));
        WAARBORG_LET(term, incidents::incidentTerm(own));
        return Register { std::move(all), term };
    };
    runTask<Register>(tr("Reading incidents"), work, [this](Register all) { take(std::move(all)); });
}

void IncidentsPane::take(Register all)
{
    m_term = all.term;
    m_list->setIncidents(std::move(all.incidents));
    if (m_listDetail->isDetailShown())
        m_list->select(m_card->incidentId());
}

void IncidentsPane::moveClocks()
{
    m_list->setNow(now(), m_term);
    if (m_card->incidentId().isValid())
        m_card->setClock(incidents::deadlineOf(m_card->incident(), m_term, now()));
}

void IncidentsPane::followSelection()
{
    const IncidentId id = m_list->selected();
    if (!id.isValid() || (m_listDetail->isDetailShown() && m_card->incidentId() == id))
        return;
    leaveCard([this, id] {
        openCard(id);
        m_list->select(id);
    });
}

void IncidentsPane::leaveCard(const std::function<void()> &then)
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
    askUnsaved(this, { saveFirst, discard, [this] { m_list->select(m_card->incidentId()); } });
}

void IncidentsPane::edit()
{
    followSelection();
    if (m_listDetail->isDetailShown())
        m_card->focusField();
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
    m_list->select({});
    m_fix->setEnabled(false);
    m_list->table()->setFocus();
}

void IncidentsPane::show(const ShownIncident &shown)
{
    m_card->showIncident(shown, now());
    m_listDetail->showDetail();
    m_fix->setEnabled(!shown.incident.fixed);
    m_list->put(shown);
}

void IncidentsPane::registerIncident()
{
    leaveCard([this] {
        auto *dialog = new FormDialog(tr("Register an incident"), tr("Register"), this);
        auto *discovered = new QDateTimeEdit(now().toLocalTime(), dialog);
        prepareDateEdit(discovered);
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
