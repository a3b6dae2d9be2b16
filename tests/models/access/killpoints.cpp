// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/access/killpoints.h"

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

int pointsLeft = 0; // 0: not counting

void passPoint()
{
    if (pointsLeft > 0 && --pointsLeft == 0)
        ::kill(::getpid(), SIGKILL);
}

template <typename... Arguments>
long passedOn(long number, Arguments... arguments)
{
    passPoint();
    return ::syscall(number, arguments...);
}

} // namespace

// The definitions of a program come before those of its libraries.
#define WAARBORG_STAND_IN extern "C" __attribute__((visibility("default")))

WAARBORG_STAND_IN ssize_t write(int file, const void *bytes, size_t size)
{
    return passedOn(SYS_write, file, bytes, size);
}
WAARBORG_STAND_IN ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    return passedOn(SYS_pwrite64, file, bytes, size, offset);
}
WAARBORG_STAND_IN ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    return passedOn(SYS_pwrite64, file, bytes, size, offset);
}
WAARBORG_STAND_IN int fsync(int file) { return static_cast<int>(passedOn(SYS_fsync, file)); }
WAARBORG_STAND_IN int fdatasync(int file) { return static_cast<int>(passedOn(SYS_fdatasync, file)); }
WAARBORG_STAND_IN int ftruncate(int file, off_t size) noexcept
{
    return static_cast<int>(passedOn(SYS_ftruncate, file, size));
}
WAARBORG_STAND_IN int ftruncate64(int file, off64_t size) noexcept
{
    return static_cast<int>(passedOn(SYS_ftruncate, file, size));
}
WAARBORG_STAND_IN int unlink(const char *path) noexcept { return static_cast<int>(passedOn(SYS_unlink, path)); }
WAARBORG_STAND_IN int rename(const char *from, const char *to) noexcept
{
    return static_cast<int>(passedOn(SYS_rename, from, to));
}
WAARBORG_STAND_IN int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return static_cast<int>(passedOn(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}

namespace waarborg::test {

KillRun runKilledAt(int point, const std::function<void()> &prepare, const std::function<bool()> &work)
{
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        prepare();
        pointsLeft = point;
        const bool done = work();
        pointsLeft = 0;
        ::_exit(done ? 0 : 1);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        return {};
    return { WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, WIFEXITED(status) && WEXITSTATUS(status) == 0 };
}

} // namespace waarborg::test
