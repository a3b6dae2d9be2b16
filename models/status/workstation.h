// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace waarborg::status {

// What can be seen of the workstation without asking anybody and without running anything (agreement, clause 10.B.2).
// `root` is empty, or a folder that plays "/". Any thread.

struct VirusScanner {
    QString name;
    bool isReadable = false; // whether the rest is known
    bool isRunning = false;
    QDateTime signatures; // invalid: none there
};
// The first one found; nothing where none is known to be there.
[[nodiscard]] std::optional<VirusScanner> virusScanner(const QString &root);

// Of Debian and its relatives.
struct Updates {
    QDateTime lookedAt; // when their lists were last brought in; invalid: never
    bool areAutomatic = false;
    bool wantRestart = false;
    int security = -1; // security updates that wait; -1: not known
};
// Nothing on other systems.
[[nodiscard]] std::optional<Updates> updates(const QString &root);

// What this process may do with memory.
struct MemoryRights {
    quint64 lockable = 0; // bytes
    bool dumps = true; // whether a crash would write memory to the disk
};
[[nodiscard]] MemoryRights memoryRights();

} // namespace waarborg::status
