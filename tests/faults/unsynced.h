// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace waarborg::test {

// What a power cut would take: each change since the last sync of its file (for names: of its folder), with what undoes
// it. Told of a change before it happens. Not for several threads; failures of its own are not reported, they make the
// cut smaller.
class Unsynced
{
public:
    void beforeWrite(int file, off_t offset, std::size_t size);
    void beforeTruncate(int file, off_t size);
    void beforeCreate(const std::string &path);
    void beforeRename(const std::string &from, const std::string &to);
    void beforeRemove(const std::string &path);
    void synced(int file);

    enum class Loss { All, Some };
    // Undoes the latest first. Some: each with a chance of a half, the same for the same seed.
    void lose(Loss loss, unsigned seed);

private:
    using FileId = std::pair<dev_t, ino_t>;
    struct Change {
        FileId file; // or the folder, for names
        std::function<void()> undo;
    };
    int handleOf(int file, FileId id);

    std::vector<Change> m_changes;
    std::map<FileId, int> m_handles; // stay open: closing one would drop SQLite's locks
};

} // namespace waarborg::test
