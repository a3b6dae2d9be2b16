// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;
class QPalette;

namespace waarborg::ui {

// The five classes of a risk as they are shown: a shape and a word, so that colour never speaks alone.
enum class RiskClass { Acceptable, Attention, Measures, ImproveNow, Stop };

inline constexpr int RiskShapeSize = 12;

// UI.md section 2: at least 3:1 on Base and Window, told apart by people with any of the three colour deficiencies.
[[nodiscard]] QColor riskColour(RiskClass riskClass, bool dark);
[[nodiscard]] QString riskWord(RiskClass riskClass);
// Circle, square, diamond, triangle, octagon, filling `rect`.
void paintRiskShape(QPainter &painter, const QRectF &rect, RiskClass riskClass, const QPalette &palette);

} // namespace waarborg::ui
