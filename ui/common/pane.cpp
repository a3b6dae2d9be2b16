// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pane.h"

#include "ui/common/actionbar.h"
#include "ui/common/liststates.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

namespace waarborg::ui {

Pane::Pane(const PaneInfo &info, const PaneContext &context, QWidget *parent)
    : QWidget(parent)
    , m_info(info)
    , m_context(context)
    , m_bar(new ActionBar(info.title, this))
    , m_banner(new Banner(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(info.key);
    setAccessibleName(info.title);
    m_layout->setContentsMargins(Margin, Margin, Margin, Margin);
    m_layout->setSpacing(Margin);
    m_layout->addWidget(m_bar);
    m_layout->addWidget(m_banner);
}

QLineEdit *Pane::searchField() const { return m_bar->search(); }

QList<QWidget *> Pane::allRegions() const { return QList<QWidget *> { m_banner, m_bar } + regions(); }

void Pane::focusContent()
{
    for (QWidget *region : regions()) {
        if (region->isVisible() && region->focusPolicy() != Qt::NoFocus)
            return region->setFocus();
    }
    for (const ListStates *states : findChildren<ListStates *>()) {
        if (states->isVisible())
            return states->standIn()->setFocus();
    }
    m_bar->setFocus();
}

bool Pane::mayDo(access::UseCase useCase) const
{
    const bool reading = m_context.session.database().isReadOnly();
    return access::allows(m_context.session.account().roles, useCase) && (!reading || access::onlyReads(useCase));
}

QLineEdit *Pane::addSearch(const QString &placeholder)
{
    QLineEdit *search = m_bar->addSearch(placeholder);
    auto *find = new QAction(tr("Search"), this);
    find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    find->setShortcutContext(Qt::WindowShortcut);
    connect(find, &QAction::triggered, search, [search] {
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
    });
    addAction(find);
    auto *leave = new QAction(search);
    leave->setShortcut(QKeySequence(Qt::Key_Escape));
    leave->setShortcutContext(Qt::WidgetShortcut);
    connect(leave, &QAction::triggered, search, [this, search] {
        if (!search->text().isEmpty())
            search->clear();
        else if (const QList<QWidget *> inside = regions(); !inside.isEmpty())
            inside.constFirst()->setFocus(Qt::ShortcutFocusReason);
    });
    search->addAction(leave);
    return search;
}

QAction *Pane::addPaneAction(ActionKind kind, const QString &text, const QString &iconName, access::UseCase needs)
{
    auto *action = new QAction(themeIcon(iconName), text, this);
    const QKeySequence keys = shortcutFor(kind);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut); // a pane that is not in front is hidden: its keys rest
    action->setVisible(mayDo(needs));
    if (!keys.isEmpty())
        action->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    addAction(action);
    if (kind == ActionKind::Primary)
        m_bar->setPrimary(action);
    else
        m_bar->addAction(action);
    return action;
}

QAction *Pane::addPaneKey(ActionKind kind, const QString &text, const std::function<void()> &does)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcutFor(kind));
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, does);
    addAction(action);
    return action;
}

void Pane::setContent(QWidget *content) { m_layout->addWidget(content, 1); }

void Pane::setWholeContent(QWidget *content)
{
    m_bar->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setContent(content);
}

} // namespace waarborg::ui
