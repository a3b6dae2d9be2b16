// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/style.h"

#include <QApplication>
#include <QHash>
#include <QPainter>
#include <QStandardPaths>

namespace waarborg::ui {

namespace {

struct Colours {
    QRgb window, windowText, base, alternate, text, secondary, button, mid, highlight, highlightedText, link, toolTip,
        disabled;
};

// Text on Window and Base: at least 7:1; secondary, link and highlighted text: at least 4.5:1; Mid (frames) and
// Highlight (the ring) on both: at least 3:1.
constexpr Colours Light { 0xffeff0f1, 0xff232629, 0xffffffff, 0xfff6f7f7, 0xff232629, 0xff5a6166, 0xfff9fafa,
    0xff83898e, 0xff1d6a9e, 0xffffffff, 0xff1d6a9e, 0xffffffff, 0xff8b9196 };
constexpr Colours Dark { 0xff2a2e32, 0xfffcfcfc, 0xff1b1e20, 0xff212427, 0xfffcfcfc, 0xffa9b1b8, 0xff34393e, 0xff737c83,
    0xff2b7cb1, 0xffffffff, 0xff6cb8f0, 0xff34393e, 0xff7d858c };

QPalette makePalette(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.windowText);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.secondary);
    palette.setColor(QPalette::Button, colours.button);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.highlightedText);
    palette.setColor(QPalette::Light, QColor(colours.window).lighter(120));
    palette.setColor(QPalette::Midlight, QColor(colours.window).lighter(108));
    palette.setColor(QPalette::Mid, colours.mid);
    palette.setColor(QPalette::Dark, QColor(colours.mid).darker(130));
    palette.setColor(QPalette::Shadow, QColor(colours.window).darker(250));
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, colours.highlightedText);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    palette.setColor(QPalette::ToolTipBase, colours.toolTip);
    palette.setColor(QPalette::ToolTipText, colours.text);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText })
        palette.setColor(QPalette::Disabled, role, colours.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.mid);
    return palette;
}

// What the desktop gave before the first call changed it.
bool systemIsDark(QApplication &application)
{
    constexpr const char *Property = "waarborgSystemDark";
    if (!application.property(Property).isValid())
        application.setProperty(Property, isDark(QApplication::palette()));
    return application.property(Property).toBool();
}

// Platforms without a desktop's theme (offscreen, bare window managers) do not look where Debian keeps icon themes.
void findIconFolders()
{
    QStringList folders = QIcon::themeSearchPaths();
    for (const QString &folder : QStandardPaths::locateAll(
             QStandardPaths::GenericDataLocation, QStringLiteral("icons"), QStandardPaths::LocateDirectory)) {
        if (!folders.contains(folder))
            folders << folder;
    }
    QIcon::setThemeSearchPaths(folders);
}

} // namespace

void applyAppearance(QApplication &application, Appearance appearance)
{
    findIconFolders();
    const bool system = systemIsDark(application);
    const bool dark = appearance == Appearance::System ? system : appearance == Appearance::Dark;
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

QString appearanceToText(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::System:
        break;
    }
    return QStringLiteral("system");
}

Appearance appearanceFromText(const QString &text)
{
    for (const Appearance appearance : { Appearance::Light, Appearance::Dark }) {
        if (text == appearanceToText(appearance))
            return appearance;
    }
    return Appearance::System;
}

bool isDark(const QPalette &palette) { return palette.color(QPalette::Base).lightness() < 128; }

QPalette lightPalette() { return makePalette(Light); }

QPalette darkPalette() { return makePalette(Dark); }

QIcon plainIcon(const QString &name, const QPalette &palette, int size)
{
    // Breeze has these only in colour at 22 px.
    static const QHash<QString, QString> drawn { { QStringLiteral("system-users"), QStringLiteral("group") },
        { QStringLiteral("dialog-warning"), QStringLiteral("dialog-warning-symbolic") },
        { QStringLiteral("dialog-error"), QStringLiteral("dialog-error-symbolic") },
        { QStringLiteral("dialog-information"), QStringLiteral("documentinfo") } };
    const QIcon source = themeIcon(drawn.value(name, name));
    QIcon icon;
    for (const qreal ratio : { 1.0, 2.0 }) {
        const std::pair<QIcon::Mode, QPalette::ColorRole> modes[]
            = { { QIcon::Normal, QPalette::WindowText }, { QIcon::Selected, QPalette::HighlightedText } };
        for (const auto &[mode, role] : modes) {
            QPixmap pixmap = source.pixmap(QSize(size, size), ratio);
            if (pixmap.isNull())
                return source;
            QPainter painter(&pixmap);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(pixmap.rect(), palette.color(QPalette::Active, role));
            painter.end();
            icon.addPixmap(pixmap, mode);
        }
    }
    return icon;
}

QIcon themeIcon(const QString &name) { return name.isEmpty() ? QIcon() : QIcon::fromTheme(name); }

} // namespace waarborg::ui
