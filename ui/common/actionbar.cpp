// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actionbar.h"

#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace waarborg::ui {

namespace {

constexpr int SearchWidth = 240;
constexpr int LeastSearchWidth = 120;

} // namespace

ActionBar::ActionBar(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_more(new QToolButton(this))
    , m_moreMenu(new QMenu(this))
    , m_primary(new QPushButton(this))
{
    setObjectName(QStringLiteral("actionBar"));
    QLabel *titleText = titleLabel(title, this);
    m_more->setText(tr("More"));
    m_more->setIcon(themeIcon(QStringLiteral("overflow-menu")));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_moreMenu);
    m_more->setAutoRaise(true);
    m_more->hide();
    m_primary->setObjectName(QStringLiteral("primaryAction"));
    m_primary->hide();
    Style::markPrimary(m_primary);
    setFocusProxy(m_primary);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(titleText);
    m_layout->addSpacing(GroupGap - Gap);
    m_layout->addStretch(1);
    m_layout->addWidget(m_more);
    m_layout->addWidget(m_primary);
    m_leastOther = titleText->sizeHint().width() + GroupGap;
    connect(m_primary, &QPushButton::clicked, this, [this] { m_primaryAction->trigger(); });
}

QLineEdit *ActionBar::addSearch(const QString &placeholder)
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(LeastSearchWidth);
    m_search->setMaximumWidth(SearchWidth);
    m_layout->insertWidget(2, m_search, 3);
    return m_search;
}

void ActionBar::addAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_layout->insertWidget(m_layout->indexOf(m_more), button);
    m_buttons << button;
    connect(action, &QAction::changed, this, &ActionBar::fit);
    fit();
}

void ActionBar::setPrimary(QAction *action)
{
    m_primaryAction = action;
    connect(action, &QAction::changed, this, &ActionBar::followPrimary);
    followPrimary();
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool ActionBar::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &ActionBar::fit, Qt::QueuedConnection);
    return QWidget::event(event);
}

void ActionBar::followPrimary()
{
    m_primary->setText(m_primaryAction->text());
    m_primary->setIcon(m_primaryAction->icon());
    m_primary->setToolTip(m_primaryAction->toolTip());
    m_primary->setEnabled(m_primaryAction->isEnabled());
    m_primary->setVisible(m_primaryAction->isVisible());
    fit();
}

void ActionBar::fit()
{
    const int gap = m_layout->spacing();
    int left = width() - m_leastOther - (m_search ? LeastSearchWidth + gap : 0)
        - (m_primary->isHidden() ? 0 : m_primary->sizeHint().width() + gap);
    int wanted = 0;
    for (const QToolButton *button : m_buttons)
        wanted += button->defaultAction()->isVisible() ? button->sizeHint().width() + gap : 0;
    const bool overflows = wanted > left;
    if (overflows)
        left -= m_more->sizeHint().width() + gap;
    m_moreMenu->clear();
    for (QToolButton *button : m_buttons) {
        QAction *action = button->defaultAction();
        left -= action->isVisible() ? button->sizeHint().width() + gap : 0;
        const bool fits = !overflows || left >= 0;
        button->setVisible(action->isVisible() && fits);
        if (action->isVisible() && !fits)
            m_moreMenu->addAction(action);
    }
    m_more->setVisible(!m_moreMenu->isEmpty());
}

} // namespace waarborg::ui
