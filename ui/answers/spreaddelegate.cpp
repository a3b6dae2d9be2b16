// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/spreaddelegate.h"

#include "models/answers/reviewmodel.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>

namespace waarborg::ui {

using answers::ReviewModel;
using answers::SpreadPart;

namespace {

constexpr int BarHeight = 8;
constexpr int Swatch = 10;
constexpr int Space = 4;

// Told apart without colour: filled, striped, dotted, empty, and so on.
QBrush patternOf(qsizetype place, const QColor &strong, const QColor &plain)
{
    static constexpr Qt::BrushStyle patterns[] = { Qt::SolidPattern, Qt::FDiagPattern, Qt::Dense5Pattern, Qt::NoBrush,
        Qt::VerPattern, Qt::Dense3Pattern, Qt::BDiagPattern, Qt::HorPattern };
    return QBrush(place == 0 ? strong : plain, patterns[place % std::ssize(patterns)]);
}

struct Colours {
    QColor strong;
    QColor plain;
    QColor edge;
};

void drawPart(QPainter &painter, const QRect &rect, qsizetype place, const Colours &colours)
{
    painter.setPen(colours.edge);
    painter.setBrush(patternOf(place, colours.strong, colours.plain));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

// The words in full as far as they fit. Where they do not, all give way alike and keep their shares; where that would
// leave no word to read, the last ones go: the tool tip has them all.
void drawWords(QPainter &painter, const QRect &rect, const QList<SpreadPart> &parts, const Colours &colours)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const auto advance = [&](const QString &text) { return metrics.horizontalAdvance(text); };
    QStringList shares;
    int wanted = 0;
    int widestShare = 0;
    for (const SpreadPart &part : parts) {
        shares << SpreadDelegate::tr(" %1%").arg(QLocale().toString(part.percent));
        widestShare = std::max(widestShare, advance(shares.constLast()));
        wanted += Swatch + 3 * Space + advance(part.word + shares.constLast());
    }
    const int each = rect.width() / static_cast<int>(parts.size()) - Swatch - 3 * Space - widestShare;
    const bool shorten = wanted > rect.width() && each >= advance(QStringLiteral("mmm"));
    int left = rect.left();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString word = shorten ? metrics.elidedText(parts[i].word, Qt::ElideRight, each) : parts[i].word;
        const int room = rect.right() - left - Swatch - Space;
        if (room < advance(QStringLiteral("mm")))
            return;
        const QString shown = metrics.elidedText(word + shares[i], Qt::ElideRight, room);
        drawPart(painter, QRect(left, rect.center().y() - Swatch / 2, Swatch, Swatch), i, colours);
        left += Swatch + Space;
        painter.setPen(colours.plain);
        painter.drawText(QRect(left, rect.top(), room, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
        left += advance(shown) + 2 * Space;
    }
}

void drawBar(QPainter &painter, const QRect &rect, const QList<SpreadPart> &parts, const Colours &colours)
{
    qint64 all = 0;
    for (const SpreadPart &part : parts)
        all += part.count;
    qint64 before = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const int left = rect.left() + static_cast<int>(rect.width() * before / all);
        before += parts[i].count;
        const int right = rect.left() + static_cast<int>(rect.width() * before / all);
        drawPart(painter, QRect(left, rect.top(), std::max(2, right - left + 1), rect.height()), i, colours);
    }
}

} // namespace

int SpreadDelegate::rowHeight(const QFontMetrics &metrics) { return metrics.height() + BarHeight + 4 * Space; }

QSize SpreadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(rowHeight(option.fontMetrics));
    return size;
}

void SpreadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const auto parts = index.data(ReviewModel::PartsRole).value<QList<SpreadPart>>();
    if (parts.isEmpty()) {
        QStyleOptionViewItem option(given);
        if (index.data(ReviewModel::SuppressedRole).toBool())
            option.font.setItalic(true);
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const Colours colours { selected ? text : option.palette.color(QPalette::Highlight), text, text };
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    const QRect inside = option.rect.adjusted(Gap / 2, Space, -Gap, -Space);
    drawWords(
        *painter, QRect(inside.left(), inside.top(), inside.width(), option.fontMetrics.height()), parts, colours);
    drawBar(*painter, QRect(inside.left(), inside.bottom() - BarHeight, inside.width(), BarHeight), parts, colours);
    painter->restore();
}

} // namespace waarborg::ui
