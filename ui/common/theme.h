// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;

namespace waarborg::ui {

// The 8 px grid and the widths that the whole window is built on.
inline constexpr int Margin = 16;
inline constexpr int Gap = 8;
inline constexpr int GroupGap = 24;
inline constexpr int NavigationWidth = 200;
inline constexpr int NarrowNavigationWidth = 56;
inline constexpr int NarrowWindow = 1000; // below it: icons only, details as a page
inline constexpr int ItemHeight = 40;
inline constexpr int RowHeight = 32;
inline constexpr int LeastDetailWidth = 360;
inline constexpr int MostDetailWidth = 480;
inline constexpr int IconSize = 22;
inline constexpr int SmallIconSize = 16;

enum class Appearance { System, Light, Dark };

// Style, palette and icon theme of the whole program; may be called again while it runs. System keeps the palette that
// the desktop gave, as far as light or dark goes.
void applyAppearance(QApplication &application, Appearance appearance);
[[nodiscard]] QString appearanceToText(Appearance appearance);
[[nodiscard]] Appearance appearanceFromText(const QString &text);

// The test of UI.md section 2: lightness of Base below 128.
[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

// By its freedesktop name; follows light and dark by itself.
[[nodiscard]] QIcon themeIcon(const QString &name);
// The same in the text's one colour, and in the selection's where it is selected: for the navigation, where a coloured
// icon would be lost. To be made again when the palette changes.
[[nodiscard]] QIcon plainIcon(const QString &name, const QPalette &palette, int size = IconSize);

} // namespace waarborg::ui
