// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace waarborg::ui {

// What an action is to the person: decides its key, and where it stands.
enum class ActionKind {
    Primary,
    Import,
    Export,
    Report,
    Open,
    Edit,
    Delete,
    Save,
    Undo,
    Redo,
    Refresh,
    NextProblem,
    Other
};

[[nodiscard]] QKeySequence shortcutFor(ActionKind kind);

struct ShortcutRow {
    QString keys;
    QString does;
};
// The table of UI.md section 7, for the help window.
[[nodiscard]] QList<ShortcutRow> shortcutTable();

} // namespace waarborg::ui
