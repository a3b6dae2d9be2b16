// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/clockdelegate.h"

#include "models/incidents/incidentmodel.h"
#include "ui/common/theme.h"

namespace waarborg::ui {

void ClockDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(incidents::IncidentModel::UrgentRole).toBool())
        return;
    option->font.setBold(true);
    option->icon = plainIcon(QStringLiteral("dialog-warning"), option->palette, SmallIconSize);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(SmallIconSize, SmallIconSize);
}

} // namespace waarborg::ui
