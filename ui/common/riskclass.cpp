// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/riskclass.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>
#include <cmath>
#include <numbers>

namespace waarborg::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RiskClass)
};

struct Pair {
    QRgb light;
    QRgb dark;
};
constexpr std::array<Pair, 5> Colours { { { 0xff2686d8, 0xff5184eb }, { 0xff105e58, 0xff89edf1 },
    { 0xffb37f01, 0xfffde980 }, { 0xffa13713, 0xffec4316 }, { 0xff350b35, 0xffdf86a4 } } };

// `corners` on a circle around the middle, the first one `turn` radians from the top.
QPolygonF regular(const QRectF &rect, int corners, double turn)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        polygon << rect.center() + QPointF(std::sin(angle) * rect.width() / 2, -std::cos(angle) * rect.height() / 2);
    }
    return polygon;
}

} // namespace

QColor riskColour(RiskClass riskClass, bool dark)
{
    const Pair &pair = Colours[static_cast<std::size_t>(riskClass)];
    return QColor(dark ? pair.dark : pair.light);
}

QString riskWord(RiskClass riskClass)
{
    switch (riskClass) {
    case RiskClass::Acceptable:
        return Texts::tr("Acceptable");
    case RiskClass::Attention:
        return Texts::tr("Attention");
    case RiskClass::Measures:
        return Texts::tr("Measures");
    case RiskClass::ImproveNow:
        return Texts::tr("Improve now");
    case RiskClass::Stop:
        break;
    }
    return Texts::tr("Stop");
}

void paintRiskShape(QPainter &painter, const QRectF &rect, RiskClass riskClass, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(riskColour(riskClass, isDark(palette)));
    switch (riskClass) {
    case RiskClass::Acceptable:
        painter.drawEllipse(rect);
        break;
    case RiskClass::Attention:
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
        break;
    case RiskClass::Measures:
        painter.drawPolygon(regular(rect, 4, 0));
        break;
    case RiskClass::ImproveNow:
        painter.drawPolygon(QPolygonF({ { rect.center().x(), rect.top() }, rect.bottomRight(), rect.bottomLeft() }));
        break;
    case RiskClass::Stop:
        painter.drawPolygon(regular(rect, 8, std::numbers::pi / 8));
        break;
    }
    painter.restore();
}

} // namespace waarborg::ui
