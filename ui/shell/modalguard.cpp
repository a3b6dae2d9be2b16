// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/modalguard.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace waarborg::ui {

ModalGuard::ModalGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ModalGuard::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::ShortcutOverride && type != QEvent::WindowActivate)
        return false;
    QWidget *dialog = QApplication::activeModalWidget();
    const auto *target = qobject_cast<QWidget *>(watched);
    const bool behind = dialog && target && target->window() != dialog && target->window()->isAncestorOf(dialog);
    if (!behind)
        return false;
    dialog->activateWindow();
    // Taken: what follows is an ordinary key, which a dialog's window behind does not get.
    event->accept();
    return type == QEvent::ShortcutOverride;
}

} // namespace waarborg::ui
