// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columnroom.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace waarborg::ui {

namespace {

constexpr const char *MakingProperty = "waarborgMakingRoom";

} // namespace

ColumnRoom::ColumnRoom(QTableView *table, int stretched, int least, QList<int> leaving)
    : QObject(table)
    , m_table(table)
    , m_stretched(stretched)
    , m_least(least)
    , m_leaving(std::move(leaving))
{
    table->viewport()->installEventFilter(this);
    fit();
}

bool ColumnRoom::isMaking(const QHeaderView *header) { return header->property(MakingProperty).toBool(); }

bool ColumnRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnRoom::fit()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setProperty(MakingProperty, true);
    for (const int column : std::exchange(m_away, {}))
        header->showSection(column);
    const int room = m_table->viewport()->width();
    for (const int column : m_leaving) {
        if (wanted() <= room)
            break;
        if (header->isSectionHidden(column))
            continue;
        header->hideSection(column);
        m_away << column;
    }
    header->setProperty(MakingProperty, !m_away.isEmpty());
}

int ColumnRoom::wanted() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    int width = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (!header->isSectionHidden(column))
            width += column == m_stretched ? m_least : header->sectionSize(column);
    }
    return width;
}

} // namespace waarborg::ui
