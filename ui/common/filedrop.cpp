// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace waarborg::ui {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

FileDrop::FileDrop(QWidget *target, Take take, std::function<void(QStringList)> dropped)
    : QObject(target)
    , m_take(take)
    , m_dropped(std::move(dropped))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = localFiles(drop->mimeData());
    const bool fits = m_take == Take::One ? files.size() == 1 : !files.isEmpty();
    if (!fits)
        return true;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        m_dropped(files);
    return true;
}

} // namespace waarborg::ui
