// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace waarborg::ui {

// Tells when the desktop locks its screen or the machine goes to sleep: by logind on the system bus, and by the screen
// saver on the session bus. Sleep is held up until lockRequested() has been answered, so what is connected to it runs
// at once. Without a bus, or without these services, nothing is told and nothing waits.
class ScreenWatch : public QObject
{
    Q_OBJECT

public:
    explicit ScreenWatch(QObject *parent = nullptr);
    ~ScreenWatch() override;

    // Begins; called again it does nothing.
    void start();

Q_SIGNALS:
    void lockRequested();

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void changeScreenSaver(bool active);

private:
    void watchSystem();
    void watchSession();
    void holdUpSleep();
    void findOwnSession();

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_hold; // sleep waits as long as it is open
    bool m_started = false;
};

} // namespace waarborg::ui
