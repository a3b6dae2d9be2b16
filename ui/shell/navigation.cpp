// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace waarborg::ui {

namespace {

constexpr int WideInset = 11;

} // namespace

Navigation::Navigation(QWidget *parent)
    : QFrame(parent)
    , m_customer(sectionLabel({}, this))
    , m_list(new QListWidget(this))
    , m_lock(new QToolButton(this))
{
    setObjectName(QStringLiteral("navigation"));
    m_customer->setContentsMargins(WideInset, Margin, Gap, Gap);
    m_list->setAccessibleName(tr("Panes"));
    keepChosen(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(IconSize, IconSize));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_lock->setText(tr("Lock"));
    m_lock->setToolTip(tr("Lock (Ctrl+L)"));
    m_lock->setAccessibleName(tr("Lock"));
    m_lock->setIcon(themeIcon(QStringLiteral("system-lock-screen")));
    m_lock->setIconSize(QSize(IconSize, IconSize));
    m_lock->setAutoRaise(true);
    m_lock->setMinimumSize(ItemHeight, ItemHeight);
    m_lock->setObjectName(QStringLiteral("lock"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Gap);
    layout->setSpacing(0);
    layout->addWidget(m_customer);
    layout->addWidget(m_list, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(5, 0, 5, 0);
    bottom->addWidget(m_lock);
    bottom->addStretch();
    layout->addLayout(bottom);
    connect(m_list, &QListWidget::currentRowChanged, this, &Navigation::chosen);
    connect(m_lock, &QToolButton::clicked, this, &Navigation::lockRequested);
    setNarrow(false);
}

void Navigation::setCustomer(const QString &name)
{
    m_customerName = name;
    m_customer->setToolTip(name);
    setNarrow(m_narrow);
}

void Navigation::addPane(const PaneInfo &info)
{
    m_panes << info;
    auto *item = new QListWidgetItem(plainIcon(info.iconName, palette()), QString(), m_list);
    item->setToolTip(info.title);
    item->setData(Qt::AccessibleTextRole, info.title);
    item->setSizeHint(QSize(NarrowNavigationWidth, ItemHeight));
    setNarrow(m_narrow);
}

void Navigation::setCurrent(int row)
{
    // With the selection said: the list may have made the row current without selecting it when it got the focus.
    m_list->setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
}

void Navigation::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

void Navigation::drawIcons()
{
    for (int i = 0; i < m_panes.size(); ++i)
        m_list->item(i)->setIcon(plainIcon(m_panes[i].iconName, palette()));
}

void Navigation::setNarrow(bool narrow)
{
    m_narrow = narrow;
    // The icons in the middle of the narrow column, near their words in the wide one.
    Style::setInset(m_list, narrow ? Margin - 1 : WideInset);
    m_list->doItemsLayout();
    // The width that the words need at a large font, never less than the design's.
    int width = NavigationWidth;
    for (int i = 0; i < m_panes.size(); ++i) {
        m_list->item(i)->setText(narrow ? QString() : m_panes[i].title);
        width = std::max(width, m_list->fontMetrics().horizontalAdvance(m_panes[i].title) + IconSize + 2 * Margin);
    }
    setFixedWidth(narrow ? NarrowNavigationWidth : width);
    m_customer->setVisible(!narrow && !m_customerName.isEmpty());
    m_customer->setText(m_customer->fontMetrics().elidedText(m_customerName, Qt::ElideRight, width - WideInset - Gap));
    m_lock->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace waarborg::ui
