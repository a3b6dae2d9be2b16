// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/shortcuts.h"

#include <QCoreApplication>

namespace waarborg::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

QString native(const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); }

} // namespace

QKeySequence shortcutFor(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Primary:
        return QKeySequence(Qt::CTRL | Qt::Key_N);
    case ActionKind::Import:
        return QKeySequence(Qt::CTRL | Qt::Key_I);
    case ActionKind::Export:
        return QKeySequence(Qt::CTRL | Qt::Key_E);
    case ActionKind::Report:
        return QKeySequence(Qt::CTRL | Qt::Key_P);
    case ActionKind::Edit:
        return QKeySequence(Qt::Key_F2);
    case ActionKind::Delete:
        return QKeySequence(Qt::Key_Delete);
    case ActionKind::Save:
        return QKeySequence(Qt::CTRL | Qt::Key_S);
    case ActionKind::Undo:
        return QKeySequence(Qt::CTRL | Qt::Key_Z);
    case ActionKind::Redo:
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    case ActionKind::Refresh:
        return QKeySequence(Qt::Key_F5);
    case ActionKind::NextProblem:
        return QKeySequence(Qt::Key_F8);
    case ActionKind::Open: // the view's own Enter
    case ActionKind::Other:
        break;
    }
    return {};
}

QList<ShortcutRow> shortcutTable()
{
    const auto key = [](ActionKind kind) { return native(shortcutFor(kind)); };
    return {
        { Texts::tr("Ctrl+1 to Ctrl+9, Ctrl+0"), Texts::tr("Go to a pane") },
        { Texts::tr("Ctrl+PgUp, Ctrl+PgDn"), Texts::tr("Previous or next pane") },
        { QStringLiteral("F6"), Texts::tr("Next region of the window") },
        { native(QKeySequence(Qt::CTRL | Qt::Key_F)), Texts::tr("Search; Esc clears and closes") },
        { key(ActionKind::Primary), Texts::tr("The pane's first action") },
        { key(ActionKind::Import), Texts::tr("Import or take in") },
        { key(ActionKind::Export), Texts::tr("Export") },
        { key(ActionKind::Report), Texts::tr("Report") },
        { Texts::tr("Enter, F2, Del"), Texts::tr("Open, edit, delete") },
        { key(ActionKind::Save), Texts::tr("Save") },
        { key(ActionKind::Undo), Texts::tr("Undo") },
        { key(ActionKind::Redo), Texts::tr("Redo") },
        { key(ActionKind::Refresh), Texts::tr("Collect or try again") },
        { key(ActionKind::NextProblem), Texts::tr("Next problem") },
        { native(QKeySequence(Qt::CTRL | Qt::Key_L)), Texts::tr("Lock") },
        { Texts::tr("Ctrl+O, Ctrl+W, Ctrl+Q"), Texts::tr("Open a dossier, close it, quit") },
    };
}

} // namespace waarborg::ui
