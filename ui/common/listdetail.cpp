// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listdetail.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace waarborg::ui {

ListDetail::ListDetail(QWidget *list, QWidget *detail, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_side(new QWidget(this))
    , m_back(new QPushButton(themeIcon(QStringLiteral("go-previous")), tr("Back"), m_side))
{
    // Long cards scroll, so that nothing is cut off at 200% or in a low window.
    auto *scroll = new QScrollArea(m_side);
    scroll->setWidget(detail);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_back, 0, Qt::AlignLeft);
    side->addWidget(scroll, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Margin);
    layout->addWidget(list, 1);
    layout->addWidget(m_side, 0);
    connect(m_back, &QPushButton::clicked, this, &ListDetail::backRequested);
    auto *escape = new QAction(this);
    escape->setShortcut(QKeySequence(Qt::Key_Escape));
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, [this] {
        if (m_detailShown)
            Q_EMIT backRequested();
    });
    arrange();
}

void ListDetail::showDetail()
{
    // The keys must not land in whatever field comes first once the list is away.
    const bool leavesList = window()->width() < NarrowWindow && m_list->isAncestorOf(QApplication::focusWidget());
    m_detailShown = true;
    arrange();
    if (leavesList)
        m_back->setFocus();
}

void ListDetail::hideDetail()
{
    m_detailShown = false;
    arrange();
}

void ListDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ListDetail::arrange()
{
    const bool page = window()->width() < NarrowWindow;
    m_side->setVisible(m_detailShown);
    m_back->setVisible(page);
    m_list->setVisible(!(page && m_detailShown));
    const int share = std::clamp(width() * 3 / 8, LeastDetailWidth, MostDetailWidth);
    m_side->setMinimumWidth(page ? 0 : share);
    m_side->setMaximumWidth(page ? QWIDGETSIZE_MAX : share);
}

} // namespace waarborg::ui
