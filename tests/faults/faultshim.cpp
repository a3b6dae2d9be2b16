// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultshim.h"

#include "tests/faults/unsynced.h"

#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <fcntl.h>
#include <mutex>
#include <new>
#include <optional>
#include <signal.h>
#include <string_view>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace waarborg::test {

namespace {

// Before anything else is looked at: the functions below serve the whole process, from its first moment.
constinit std::atomic<bool> armed = false;

struct Shim {
    FaultPlan plan;
    FaultReport *report = nullptr;
    bool full = false;
    Unsynced unsynced;
    std::mutex mutex;
};

Shim &shim()
{
    static Shim one;
    return one;
}

bool tracksSyncs(Fault fault) { return fault == Fault::PowerCut || fault == Fault::PowerCutMixed; }

bool takesSpace(Operation operation)
{
    return operation == Operation::Create || operation == Operation::Write || operation == Operation::MakeFolder;
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    ::_exit(9);
}

enum class Order { GoOn, Half, Fail };

Order failWith(int code)
{
    errno = code;
    return Order::Fail;
}

// Called under the mutex.
Order happen(Shim &self)
{
    self.report->fired = true;
    switch (self.plan.fault) {
    case Fault::None:
        break;
    case Fault::Kill:
        die();
    case Fault::TornWrite:
        return Order::Half;
    case Fault::IoError:
        return failWith(EIO);
    case Fault::DiskFull:
        self.full = true;
        return failWith(ENOSPC);
    case Fault::ShortWrite:
        self.full = true;
        return Order::Half;
    case Fault::PowerCut:
    case Fault::PowerCutMixed: {
        using enum Unsynced::Loss;
        self.unsynced.lose(self.plan.fault == Fault::PowerCut ? All : Some, unsigned(self.plan.at));
        die();
    }
    }
    return Order::GoOn;
}

// Called under the mutex, before the operation.
Order meet(Shim &self, Operation operation)
{
    const int point = ++self.report->points;
    if (point <= int(self.report->operations.size()))
        self.report->operations[std::size_t(point - 1)] = operation;
    if (self.full && takesSpace(operation))
        return failWith(ENOSPC);
    return point == self.plan.at && fits(self.plan.fault, operation) ? happen(self) : Order::GoOn;
}

bool isWatched(std::string_view path)
{
    const std::string_view folder(shim().plan.folder.constData(), std::size_t(shim().plan.folder.size()));
    return path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/';
}

bool isWatched(int file)
{
    std::array<char, 4096> path {};
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t size = ::readlink(link.c_str(), path.data(), path.size());
    if (size <= 0)
        return false;
    const std::string_view found(path.data(), std::size_t(size));
    // The folder itself is synced.
    return isWatched(found) || found == shim().plan.folder.constData();
}

// write and pwrite: `call` writes the first `size` bytes.
template <typename Call>
ssize_t writing(int file, off_t offset, std::size_t size, const Call &call)
{
    if (!armed || !isWatched(file))
        return call(size);
    Shim &self = shim();
    const std::lock_guard lock(self.mutex);
    const Order order = size > 1 ? meet(self, Operation::Write) : Order::GoOn;
    if (order == Order::Fail)
        return -1;
    if (order == Order::GoOn) {
        if (tracksSyncs(self.plan.fault))
            self.unsynced.beforeWrite(file, offset, size);
        return call(size);
    }
    const ssize_t written = call(size / 2);
    if (self.plan.fault == Fault::TornWrite)
        die();
    return written;
}

// Everything else: `tell` notes it for a power cut, `call` does it.
template <typename Tell, typename Call>
int doing(bool watched, Operation operation, const Tell &tell, const Call &call)
{
    if (!watched)
        return call();
    Shim &self = shim();
    const std::lock_guard lock(self.mutex);
    if (meet(self, operation) == Order::Fail)
        return -1;
    if (tracksSyncs(self.plan.fault))
        tell(self.unsynced);
    return call();
}

int opening(const char *path, int flags, unsigned mode)
{
    const auto call = [&] { return int(::syscall(SYS_openat, AT_FDCWD, path, flags, mode)); };
    const bool nameless = (flags & O_TMPFILE) == O_TMPFILE;
    const bool creates
        = armed && isWatched(std::string_view(path)) && (nameless || ((flags & O_CREAT) && ::access(path, F_OK) != 0));
    const auto tell = [&](Unsynced &unsynced) {
        if (!nameless)
            unsynced.beforeCreate(path);
    };
    return doing(creates, Operation::Create, tell, call);
}

unsigned modeOf(int flags, va_list arguments)
{
    return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(arguments, unsigned) : 0;
}

int syncing(int file, long number)
{
    return doing(
        armed && isWatched(file), Operation::Sync, [&](Unsynced &unsynced) { unsynced.synced(file); },
        [&] { return int(::syscall(number, file)); });
}

int truncating(int file, off_t size)
{
    return doing(
        armed && isWatched(file), Operation::Truncate, [&](Unsynced &unsynced) { unsynced.beforeTruncate(file, size); },
        [&] { return int(::syscall(SYS_ftruncate, file, size)); });
}

int naming(const char *from, const char *to, const std::function<int()> &call)
{
    const bool watched = armed && isWatched(std::string_view(to));
    return doing(watched, Operation::Rename, [&](Unsynced &unsynced) { unsynced.beforeRename(from, to); }, call);
}

int linking(const char *to, const std::function<int()> &call)
{
    const bool watched = armed && isWatched(std::string_view(to));
    return doing(watched, Operation::Rename, [&](Unsynced &unsynced) { unsynced.beforeCreate(to); }, call);
}

int removing(const char *path)
{
    const bool watched = armed && isWatched(std::string_view(path)) && ::access(path, F_OK) == 0;
    return doing(
        watched, Operation::Remove, [&](Unsynced &unsynced) { unsynced.beforeRemove(path); },
        [&] { return int(::syscall(SYS_unlink, path)); });
}

} // namespace

const char *faultName(Fault fault)
{
    constexpr std::array names { "no fault", "kill", "torn write", "EIO", "ENOSPC", "short write", "power cut",
        "power cut, reordered" };
    return names[std::size_t(fault)];
}

bool fits(Fault fault, Operation operation)
{
    if (fault == Fault::TornWrite || fault == Fault::ShortWrite)
        return operation == Operation::Write;
    return fault != Fault::DiskFull || takesSpace(operation);
}

void UnmapReport::operator()(FaultReport *report) const
{
    report->~FaultReport();
    ::munmap(report, sizeof(FaultReport));
}

std::unique_ptr<FaultReport, UnmapReport> sharedReport()
{
    void *memory = ::mmap(nullptr, sizeof(FaultReport), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        std::abort();
    return std::unique_ptr<FaultReport, UnmapReport>(new (memory) FaultReport);
}

void arm(const FaultPlan &plan, FaultReport *report)
{
    shim().plan = plan;
    shim().report = report;
    shim().full = false;
    armed = true;
}

void endOfUseCase()
{
    Shim &self = shim();
    const std::lock_guard lock(self.mutex);
    if (self.plan.at == self.report->points + 1)
        happen(self);
}

void disarm() { armed = false; }

} // namespace waarborg::test

// Under libc's names, so that they are found first; declared under others, since libc's headers say noexcept of some.
#define WAARBORG_IN_PLACE_OF(name) __asm__(name) __attribute__((visibility("default"), used))

extern "C" {

ssize_t shimWrite(int, const void *, std::size_t) WAARBORG_IN_PLACE_OF("write");
ssize_t shimPwrite(int, const void *, std::size_t, off_t) WAARBORG_IN_PLACE_OF("pwrite");
ssize_t shimPwrite64(int, const void *, std::size_t, off_t) WAARBORG_IN_PLACE_OF("pwrite64");
int shimOpen(const char *, int, ...) WAARBORG_IN_PLACE_OF("open");
int shimOpen64(const char *, int, ...) WAARBORG_IN_PLACE_OF("open64");
int shimSync(int) WAARBORG_IN_PLACE_OF("fsync");
int shimDataSync(int) WAARBORG_IN_PLACE_OF("fdatasync");
int shimTruncate(int, off_t) WAARBORG_IN_PLACE_OF("ftruncate");
int shimTruncate64(int, off_t) WAARBORG_IN_PLACE_OF("ftruncate64");
int shimRename(const char *, const char *) WAARBORG_IN_PLACE_OF("rename");
int shimRenameAt2(int, const char *, int, const char *, unsigned) WAARBORG_IN_PLACE_OF("renameat2");
int shimLink(const char *, const char *) WAARBORG_IN_PLACE_OF("link");
int shimLinkAt(int, const char *, int, const char *, int) WAARBORG_IN_PLACE_OF("linkat");
int shimUnlink(const char *) WAARBORG_IN_PLACE_OF("unlink");
int shimMkdir(const char *, mode_t) WAARBORG_IN_PLACE_OF("mkdir");

using namespace waarborg::test;

ssize_t shimWrite(int file, const void *bytes, std::size_t size)
{
    const off_t offset = armed ? ::lseek(file, 0, SEEK_CUR) : 0;
    return writing(
        file, offset, size, [&](std::size_t some) { return ssize_t(::syscall(SYS_write, file, bytes, some)); });
}

ssize_t shimPwrite64(int file, const void *bytes, std::size_t size, off_t offset)
{
    return writing(file, offset, size,
        [&](std::size_t some) { return ssize_t(::syscall(SYS_pwrite64, file, bytes, some, offset)); });
}

ssize_t shimPwrite(int file, const void *bytes, std::size_t size, off_t offset)
{
    return shimPwrite64(file, bytes, size, offset);
}

int shimOpen(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = modeOf(flags, arguments);
    va_end(arguments);
    return opening(path, flags, mode);
}

int shimOpen64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = modeOf(flags, arguments);
    va_end(arguments);
    return opening(path, flags, mode);
}

int shimSync(int file) { return syncing(file, SYS_fsync); }
int shimDataSync(int file) { return syncing(file, SYS_fdatasync); }
int shimTruncate(int file, off_t size) { return truncating(file, size); }
int shimTruncate64(int file, off_t size) { return truncating(file, size); }

int shimRename(const char *from, const char *to)
{
    return naming(from, to, [&] { return int(::syscall(SYS_rename, from, to)); });
}

int shimRenameAt2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    return naming(from, to, [&] { return int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags)); });
}

int shimLink(const char *from, const char *to)
{
    return linking(to, [&] { return int(::syscall(SYS_link, from, to)); });
}

int shimLinkAt(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    return linking(to, [&] { return int(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags)); });
}

int shimUnlink(const char *path) { return removing(path); }

int shimMkdir(const char *path, mode_t mode)
{
    return doing(
        armed && isWatched(std::string_view(path)), Operation::MakeFolder, [](Unsynced &) {},
        [&] { return int(::syscall(SYS_mkdir, path, mode)); });
}
}
