// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listabove.h"

#include "ui/common/theme.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace waarborg::ui {

ListAbove::ListAbove(QWidget *list, QWidget *detail, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_below(new QWidget(this))
    , m_back(new QPushButton(themeIcon(QStringLiteral("go-previous")), tr("Back"), m_below))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_back, 0, Qt::AlignLeft);
    below->addWidget(detail, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Margin);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_below);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({ 100, 300 });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_back, &QPushButton::clicked, this, &ListAbove::hideDetail);
    arrange();
}

void ListAbove::showDetail()
{
    m_detailShown = true;
    arrange();
}

void ListAbove::hideDetail()
{
    m_detailShown = false;
    arrange();
}

void ListAbove::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ListAbove::arrange()
{
    const bool page = window()->width() < NarrowWindow;
    m_below->setVisible(m_detailShown);
    m_back->setVisible(page);
    m_list->setVisible(!(page && m_detailShown));
}

} // namespace waarborg::ui
