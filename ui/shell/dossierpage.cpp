// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dossierpage.h"

#include "models/access/dossier.h"
#include "ui/common/theme.h"
#include "ui/shell/navigation.h"
#include "ui/shell/overviewpane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace waarborg::ui {

namespace {

QList<PaneEntry> visibleEntries(const QList<PaneEntry> &all, access::Roles roles)
{
    QList<PaneEntry> visible;
    QList<PaneEntry> steps;
    for (const PaneEntry &entry : all) {
        if (!access::allows(roles, entry.needs))
            continue;
        visible << entry;
        if (entry.step)
            steps << entry;
    }
    PaneEntry overview;
    overview.info = OverviewPane::paneInfo();
    overview.make = [steps](const PaneInfo &, const PaneContext &context, QWidget *parent) {
        return new OverviewPane(steps, context, parent);
    };
    visible.prepend(overview);
    return visible;
}

} // namespace

DossierPage::DossierPage(const QList<PaneEntry> &entries, const PaneContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_entries(visibleEntries(entries, context.session.account().roles))
    , m_panes(m_entries.size(), nullptr)
    , m_navigation(new Navigation(this))
    , m_stack(new QStackedWidget(this))
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);
    if (const auto info = access::dossierInfo(context.session))
        m_navigation->setCustomer(info->customer);
    for (const PaneEntry &entry : m_entries)
        m_navigation->addPane(entry.info);
    connect(m_navigation, &Navigation::chosen, this, &DossierPage::showPane);
    connect(m_navigation, &Navigation::lockRequested, this, &DossierPage::lockRequested);
}

QList<QAction *> DossierPage::paneActions()
{
    QList<QAction *> actions;
    for (int row = 0; row < m_entries.size(); ++row) {
        const PaneInfo &info = m_entries[row].info;
        auto *action = new QAction(themeIcon(info.iconName), info.title, this);
        if (row < 10)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + (row + 1) % 10)));
        connect(action, &QAction::triggered, this, [this, row] { enterPane(row); });
        actions << action;
    }
    return actions;
}

Pane *DossierPage::outerPane() const { return qobject_cast<Pane *>(m_stack->currentWidget()); }

Pane *DossierPage::currentPane() const
{
    Pane *outer = outerPane();
    return outer ? outer->inFront() : nullptr;
}

void DossierPage::showPane(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    const bool changes = m_navigation->list()->currentRow() != row;
    m_navigation->setCurrent(row);
    if (changes) // the navigation came back here already
        return;
    Pane *pane = m_panes[row] ? m_panes[row] : makePane(row);
    // Who walks through the navigation with the arrows stays there; every other way leads into the pane.
    const bool stays = m_navigation->list()->hasFocus();
    m_stack->setCurrentWidget(pane);
    pane->refresh();
    if (!stays)
        pane->focusContent();
}

void DossierPage::showPaneByKey(const QString &key)
{
    const int row = rowOf(key.section(u'/', 0, 0));
    showPane(row);
    if (const QString part = key.section(u'/', 1); row >= 0 && !part.isEmpty())
        m_panes[row]->showPart(part);
}

void DossierPage::step(int by)
{
    const auto count = static_cast<int>(m_entries.size());
    enterPane((m_navigation->list()->currentRow() + by + count) % count);
}

void DossierPage::enterPane(int row)
{
    showPane(row);
    if (Pane *pane = outerPane())
        pane->focusContent();
}

void DossierPage::focusNextRegion()
{
    QList<QWidget *> regions { m_navigation->list() };
    if (const Pane *pane = outerPane())
        regions << pane->allRegions();
    regions.removeIf([](const QWidget *region) { return !region->isVisible(); });
    const QWidget *focus = window()->focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (focus && (regions[i] == focus || regions[i]->isAncestorOf(focus)))
            at = i;
    }
    for (qsizetype i = 1; i <= regions.size(); ++i) {
        QWidget *region = regions[(at + i) % regions.size()];
        QWidget *target = region->focusPolicy() != Qt::NoFocus ? region : nullptr;
        for (QWidget *child : region->findChildren<QWidget *>()) {
            if (!target && child->isVisible() && child->isEnabled() && child->focusPolicy() & Qt::TabFocus)
                target = child;
        }
        if (target) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

QJsonObject DossierPage::drafts() const
{
    QJsonObject all;
    for (const Pane *pane : m_panes) {
        if (const QJsonObject draft = pane ? pane->draft() : QJsonObject(); !draft.isEmpty())
            all.insert(pane->info().key, draft);
    }
    return all;
}

void DossierPage::restoreDrafts(const QJsonObject &drafts)
{
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft) {
        const int row = rowOf(draft.key());
        if (row < 0)
            continue;
        Pane *pane = m_panes[row] ? m_panes[row] : makePane(row);
        pane->refresh();
        pane->restoreDraft(draft->toObject());
    }
}

QString DossierPage::currentKey() const
{
    const Pane *outer = outerPane();
    const Pane *front = currentPane();
    if (!outer || front == outer)
        return outer ? outer->info().key : QString();
    return outer->info().key + u'/' + front->info().key;
}

void DossierPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_navigation->setNarrow(window()->width() < NarrowWindow);
}

Pane *DossierPage::makePane(int row)
{
    const PaneEntry &entry = m_entries[row];
    Pane *pane = entry.make(entry.info, m_context, m_stack);
    m_panes[row] = pane;
    m_stack->addWidget(pane);
    connect(pane, &Pane::statusMessage, this, &DossierPage::statusMessage);
    connect(pane, &Pane::taskStarted, this, &DossierPage::taskStarted);
    // Queued: the request comes from a button that the next refresh may delete.
    connect(pane, &Pane::paneRequested, this, &DossierPage::showPaneByKey, Qt::QueuedConnection);
    connect(pane, &Pane::leaveRequested, this, &DossierPage::leaveRequested);
    return pane;
}

int DossierPage::rowOf(const QString &key) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].info.key == key)
            return row;
    }
    return -1;
}

} // namespace waarborg::ui
