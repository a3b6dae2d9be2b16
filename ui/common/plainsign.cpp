// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plainsign.h"

#include <QEvent>

namespace waarborg::ui {

PlainSign::PlainSign(const QString &name, int size, QWidget *parent)
    : QLabel(parent)
    , m_name(name)
    , m_size(size)
{
    draw();
}

void PlainSign::setName(const QString &name)
{
    m_name = name;
    draw();
}

void PlainSign::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void PlainSign::draw()
{
    setPixmap(plainIcon(m_name, palette(), m_size).pixmap(QSize(m_size, m_size), devicePixelRatioF()));
}

} // namespace waarborg::ui
