// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace waarborg::test {

// Ends a child process by SIGKILL right before its n-th change of the disk: killpoints.cpp stands in front of the C
// library's write, pwrite, fsync, rename, unlink and the like, also for SQLCipher and Qt in this program.
struct KillRun {
    bool killed = false;
    bool done = false; // `work` ended and said so
};

// Forks; the child runs `prepare`, then `work` with the counter running from 1.
[[nodiscard]] KillRun runKilledAt(int point, const std::function<void()> &prepare, const std::function<bool()> &work);

} // namespace waarborg::test
