// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personhistory.h"

#include "models/privacy/personhistory.h"
#include "ui/common/backgroundtask.h"
#include "ui/common/dates.h"
#include "ui/common/labels.h"
#include "ui/common/liststates.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace waarborg::ui {

namespace {

// The log is where all of it stands; a card shows what happened lately.
constexpr qsizetype MostLines = 100;
constexpr int ListHeight = 224;

} // namespace

PersonHistory::PersonHistory(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_states(new ListStates(m_list, this))
    , m_export(new QPushButton(tr("Export everything about this person…"), this))
{
    m_list->setAccessibleName(tr("History"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAlternatingRowColors(true);
    m_states->setMinimumHeight(ListHeight);
    m_states->setEmpty(tr("Nothing is known to have happened to this person."), nullptr);
    m_export->setObjectName(QStringLiteral("exportPerson"));
    m_export->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(sectionLabel(tr("History"), this));
    layout->addWidget(m_states);
    layout->addWidget(m_export, 0, Qt::AlignLeft);
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(m_person); });
    connect(m_states, &ListStates::retryRequested, this, [this] {
        if (m_session)
            read(*m_session, m_person);
    });
    hide();
}

void PersonHistory::offerExport() { m_export->show(); }

void PersonHistory::clear()
{
    m_person = {};
    m_list->clear();
    hide();
}

void PersonHistory::read(access::Session &session, people::PersonId person)
{
    using Lines = QList<privacy::HistoryLine>;
    m_session = &session;
    if (m_person != person) {
        m_list->clear();
        m_states->showLoading();
    }
    m_person = person;
    setVisible(true);
    const auto work = [person](access::Session &own, const Progress &) { return privacy::personHistory(own, person); };
    BackgroundTask::run<Lines>(this, session, tr("Reading history"), work, [this, person](const Result<Lines> &lines) {
        if (person != m_person)
            return;
        if (lines)
            show(*lines);
        else
            m_states->showError(errorText(lines.error()));
    });
}

void PersonHistory::show(const QList<privacy::HistoryLine> &lines)
{
    m_list->clear();
    for (const auto &[at, what, detail] : lines.first(std::min(lines.size(), MostLines))) {
        const QString head = QStringLiteral("%1  %2").arg(shortDateTime(at.toLocalTime()), what);
        m_list->addItem(detail.isEmpty() ? head : head + u'\n' + detail);
    }
    if (lines.size() > MostLines)
        m_list->addItem(tr("and %Ln older", nullptr, static_cast<int>(lines.size() - MostLines)));
    lines.isEmpty() ? m_states->showEmpty() : m_states->showList();
}

} // namespace waarborg::ui
