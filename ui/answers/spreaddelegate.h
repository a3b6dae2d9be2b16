// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace waarborg::ui {

// A question's answers as words with their shares and, below them, one bar of parts told apart by their patterns. Where
// nothing may be shown, the words say so.
class SpreadDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // Words and bar above each other.
    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);
};

} // namespace waarborg::ui
