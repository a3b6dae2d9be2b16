// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/clock.h"

#include <QObject>
#include <QTimer>

namespace waarborg::ui {

// Tells when nobody has touched the keyboard or the mouse for a while: first a warning, then that the time is over.
// Counts by the wall clock too, because the machine's own stands still while it sleeps.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        std::chrono::seconds lock { 300 }; // SECURITY section 2
        std::chrono::seconds warning { 30 };
    };

    IdleWatch(const Clock &clock, Limits limits, QObject *parent = nullptr);

    void start();
    void stop();

Q_SIGNALS:
    void warned(int secondsLeft);
    void resumed();
    void expired();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void touch();

    const Clock &m_clock;
    Limits m_limits;
    QTimer m_timer;
    QDateTime m_touched;
    std::chrono::milliseconds m_touchedMonotonic { 0 };
    bool m_warned = false;
};

} // namespace waarborg::ui
