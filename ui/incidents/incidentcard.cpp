// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentcard.h"

#include "models/incidents/incidentfields.h"
#include "ui/common/labels.h"
#include "ui/common/plainsign.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/incidents/incidentform.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waarborg::ui {

using incidents::Deadline;
using incidents::Incident;

namespace {

constexpr int LeastFormHeight = 120;

} // namespace

QString clockText(const Deadline &deadline)
{
    const QString text = incidents::deadlineText(deadline);
    if (deadline.state != Deadline::State::Running && deadline.state != Deadline::State::Overdue)
        return text;
    //: how a term's end is written, as QLocale's toString takes it
    const QString when = QLocale().toString(deadline.at.toLocalTime(), IncidentCard::tr("ddd dd-MM HH:mm"));
    return deadline.state == Deadline::State::Running ? IncidentCard::tr("%1, until %2").arg(text, when)
                                                      : IncidentCard::tr("%1, it was %2").arg(text, when);
}

IncidentCard::IncidentCard(QWidget *parent)
    : QWidget(parent)
    , m_heading(sectionLabel({}, this))
    , m_status(secondaryLabel({}, this))
    , m_clockIcon(new PlainSign(QStringLiteral("dialog-warning"), SmallIconSize, this))
    , m_clock(bodyLabel({}, this))
    , m_form(new IncidentForm(this))
    , m_error(new ErrorLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_heading->setWordWrap(true);
    m_clock->setObjectName(QStringLiteral("incidentClock"));
    m_save->setObjectName(QStringLiteral("saveIncident"));
    auto *clock = new QHBoxLayout;
    clock->addWidget(m_clockIcon, 0, Qt::AlignTop);
    clock->addWidget(m_clock, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    QScrollArea *scroll = scrolledForm();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_status);
    layout->addLayout(clock);
    layout->addSpacing(Gap);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    connect(m_form, &IncidentForm::changed, this, &IncidentCard::follow);
    connect(m_save, &QPushButton::clicked, this, &IncidentCard::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &IncidentCard::cancelRequested);
}

QScrollArea *IncidentCard::scrolledForm()
{
    // The fields scroll, the clock above and Save below stay.
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // It takes what is left; the card itself never scrolls.
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    scroll->setMinimumHeight(LeastFormHeight);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void IncidentCard::showIncident(const incidents::ShownIncident &shown, const QDateTime &now)
{
    m_shown = shown.incident;
    m_error->setText({});
    m_form->load(m_shown, now);
    m_before = incident();
    m_heading->setText(tr("%1. %2").arg(m_shown.id.value).arg(m_shown.what));
    const QString version = tr("%1, version %2").arg(incidents::statusText(m_shown.status)).arg(m_shown.version);
    m_status->setText(m_shown.fixed ? tr("%1, fixed: saving begins the next version").arg(version) : version);
    setClock(shown.deadline);
    follow();
}

void IncidentCard::clear()
{
    m_shown = {};
    m_form->load(m_shown, {});
    m_before = incident();
    m_error->setText({});
    follow();
}

void IncidentCard::setClock(const Deadline &deadline)
{
    m_clock->setText(clockText(deadline));
    m_clockIcon->setVisible(deadline.isUrgent());
    QFont font = m_clock->font();
    font.setBold(deadline.isUrgent());
    m_clock->setFont(font);
}

void IncidentCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setReadOnly(readOnly);
    m_save->setVisible(!readOnly);
    m_cancel->setText(readOnly ? tr("Close") : tr("Cancel"));
}

void IncidentCard::setError(const QString &sentence) { m_error->setText(sentence); }

void IncidentCard::focusField()
{
    if (auto *what = m_form->findChild<QLineEdit *>(QStringLiteral("incident.what"));
        what && !isAncestorOf(QApplication::focusWidget()))
        what->setFocus(Qt::ShortcutFocusReason);
}

Incident IncidentCard::incident() const
{
    Incident now = m_shown;
    m_form->store(now);
    return now;
}

bool IncidentCard::isChanged() const { return !m_readOnly && m_shown.id.isValid() && !(incident() == m_before); }

QJsonObject IncidentCard::draft() const
{
    if (!isChanged())
        return {};
    return { { QStringLiteral("id"), m_shown.id.value }, { QStringLiteral("fields"), incidents::toJson(incident()) } };
}

void IncidentCard::restoreDraft(const QJsonObject &draft, const QDateTime &now)
{
    m_form->load(incidents::fromJson(draft.value(QStringLiteral("fields")).toObject()), now);
    follow();
}

void IncidentCard::follow() { m_save->setEnabled(isChanged()); }

} // namespace waarborg::ui
