// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace waarborg::ui {

using namespace std::chrono_literals;

IdleWatch::IdleWatch(const Clock &clock, Limits limits, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limits(limits)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::start()
{
    touch();
    m_timer.start();
}

void IdleWatch::stop()
{
    m_timer.stop();
    m_warned = false;
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_timer.isActive() && event->spontaneous())
            touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::look()
{
    const auto wall = std::chrono::milliseconds(m_touched.msecsTo(m_clock.nowUtc()));
    const auto idle = std::max(wall, m_clock.monotonic() - m_touchedMonotonic);
    if (idle >= m_limits.lock) {
        stop();
        Q_EMIT expired();
    } else if (const auto left = m_limits.lock - idle; left <= m_limits.warning) {
        m_warned = true;
        Q_EMIT warned(static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count()));
    }
}

void IdleWatch::touch()
{
    m_touched = m_clock.nowUtc();
    m_touchedMonotonic = m_clock.monotonic();
    if (m_warned) {
        m_warned = false;
        Q_EMIT resumed();
    }
}

} // namespace waarborg::ui
