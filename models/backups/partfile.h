// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <QByteArrayView>
#include <QFile>

#include <memory>

namespace waarborg::backups {

// A file in the making: new, mode 0600, removed when it goes out of scope before it got its name. The program that
// makes it holds a lock on it, so that one left behind by a crash is known and removed.
class PartFile
{
public:
    // Takes the place of an abandoned one. FileExists, FileNotWritable.
    [[nodiscard]] static Result<PartFile> create(const QString &path);
    // Removes what crashed programs left of these names in a folder; what is still being made stays.
    static void removeAbandoned(const QString &folder, const QString &pattern);

    PartFile(PartFile &&) noexcept = default;
    PartFile &operator=(PartFile &&) = delete;
    ~PartFile();

    // FileNotWritable with the disk's reason, here and in sync.
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    // Everything is on the disk.
    [[nodiscard]] Result<void> sync();
    // Before SQLite opens it, which sets locks of its own: on network file systems the two would meet.
    void unlock();
    // Gives it its right name, which must be free (FileExists).
    [[nodiscard]] Result<void> rename(const QString &path);
    [[nodiscard]] QString path() const { return m_path; }
    // It got its name elsewhere.
    void keep() { m_path.clear(); }

private:
    PartFile(std::unique_ptr<QFile> file, QString path);
    [[nodiscard]] Failure failure() const;

    std::unique_ptr<QFile> m_file;
    QString m_path;
};

} // namespace waarborg::backups
