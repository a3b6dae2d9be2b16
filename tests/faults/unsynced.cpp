// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/unsynced.h"

#include <algorithm>
#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace waarborg::test {

namespace {

// Past the functions of this program that stand in for libc's.
void writeAt(int file, const std::string &bytes, off_t offset)
{
    ::syscall(SYS_pwrite64, file, bytes.data(), bytes.size(), offset);
}

int openRaw(const std::string &path, int flags, unsigned mode = 0)
{
    return int(::syscall(SYS_openat, AT_FDCWD, path.c_str(), flags | O_CLOEXEC, mode));
}

std::string readAt(int file, off_t offset, std::size_t size)
{
    std::string bytes(size, '\0');
    const ssize_t got = ::pread(file, bytes.data(), size, offset);
    bytes.resize(std::size_t(std::max<ssize_t>(0, got)));
    return bytes;
}

std::pair<dev_t, ino_t> idOf(const struct stat &status) { return { status.st_dev, status.st_ino }; }

std::pair<dev_t, ino_t> folderOf(const std::string &path)
{
    struct stat status {};
    ::stat(path.substr(0, path.rfind('/')).c_str(), &status);
    return idOf(status);
}

struct WholeFile {
    bool exists = false;
    unsigned mode = 0600;
    std::string bytes;
};

WholeFile readWhole(const std::string &path)
{
    struct stat status {};
    const int file = openRaw(path, O_RDONLY);
    if (file < 0 || ::fstat(file, &status) != 0)
        return {};
    WholeFile whole { true, status.st_mode & 07777, readAt(file, 0, std::size_t(status.st_size)) };
    ::close(file);
    return whole;
}

void writeWhole(const std::string &path, const WholeFile &whole)
{
    if (!whole.exists)
        return;
    const int file = openRaw(path, O_WRONLY | O_CREAT | O_TRUNC, whole.mode);
    writeAt(file, whole.bytes, 0);
    ::close(file);
}

} // namespace

int Unsynced::handleOf(int file, FileId id)
{
    const auto known = m_handles.find(id);
    if (known != m_handles.end())
        return known->second;
    const int handle = openRaw("/proc/self/fd/" + std::to_string(file), O_RDWR);
    m_handles.emplace(id, handle);
    return handle;
}

void Unsynced::beforeWrite(int file, off_t offset, std::size_t size)
{
    struct stat status {};
    ::fstat(file, &status);
    const int handle = handleOf(file, idOf(status));
    const off_t oldSize = status.st_size;
    m_changes.push_back({ idOf(status), [handle, offset, oldSize, old = readAt(handle, offset, size)] {
                             writeAt(handle, old, offset);
                             struct stat now {};
                             ::fstat(handle, &now);
                             if (now.st_size > oldSize)
                                 ::syscall(SYS_ftruncate, handle, oldSize);
                         } });
}

void Unsynced::beforeTruncate(int file, off_t size)
{
    struct stat status {};
    ::fstat(file, &status);
    const int handle = handleOf(file, idOf(status));
    const off_t oldSize = status.st_size;
    const auto lost = std::size_t(std::max<off_t>(0, oldSize - size));
    m_changes.push_back({ idOf(status), [handle, size, oldSize, tail = readAt(handle, size, lost)] {
                             ::syscall(SYS_ftruncate, handle, oldSize);
                             writeAt(handle, tail, size);
                         } });
}

void Unsynced::beforeCreate(const std::string &path)
{
    m_changes.push_back({ folderOf(path), [path] { ::syscall(SYS_unlink, path.c_str()); } });
}

void Unsynced::beforeRename(const std::string &from, const std::string &to)
{
    m_changes.push_back({ folderOf(to), [from, to, replaced = readWhole(to)] {
                             ::syscall(SYS_rename, to.c_str(), from.c_str());
                             writeWhole(to, replaced);
                         } });
}

void Unsynced::beforeRemove(const std::string &path)
{
    m_changes.push_back({ folderOf(path), [path, removed = readWhole(path)] { writeWhole(path, removed); } });
}

void Unsynced::synced(int file)
{
    struct stat status {};
    ::fstat(file, &status);
    const FileId id = idOf(status);
    std::erase_if(m_changes, [&](const Change &change) { return change.file == id; });
}

void Unsynced::lose(Loss loss, unsigned seed)
{
    std::minstd_rand random(seed + 1);
    for (auto change = m_changes.rbegin(); change != m_changes.rend(); ++change) {
        if (loss == Loss::All || random() % 2 == 0)
            change->undo();
    }
    m_changes.clear();
}

} // namespace waarborg::test
