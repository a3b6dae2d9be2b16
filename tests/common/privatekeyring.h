// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace waarborg::test {

// A gnome-keyring of its own on a session bus of its own, in a temporary folder; ends with the object. Nothing of the
// person's real key ring is touched.
class PrivateKeyRing
{
public:
    enum class Access { Given, Denied }; // Denied: the bus lets nobody speak to the key ring
    enum class Daemon { Unlocked, Locked }; // Locked: a key ring that was made before and whose password nobody types

    [[nodiscard]] bool startBus(Access access = Access::Given);
    [[nodiscard]] bool startDaemon(Daemon daemon);
    ~PrivateKeyRing();

    void stopDaemon();
    // Leaves its callers without an answer until resume().
    [[nodiscard]] bool pause();
    [[nodiscard]] bool resume();

    [[nodiscard]] QString busAddress() const { return QStringLiteral("unix:path=") + m_folder.filePath(busName()); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    [[nodiscard]] static QString busName() { return QStringLiteral("bus"); }
    [[nodiscard]] QProcessEnvironment environment() const;

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_daemon;
};

} // namespace waarborg::test
