// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace waarborg {

enum class FileMode { Ordinary, Private }; // Private: only the owner reads it

// A file that appears whole under its name, in place of what had the name, or not at all. What is written so far has no
// name, where the file system can do that: a process that is killed leaves nothing of it.
class WholeFile
{
public:
    // Errors of all three: FileNotWritable, with the path.
    [[nodiscard]] static Result<std::unique_ptr<WholeFile>> create(
        const QString &path, FileMode mode = FileMode::Ordinary);
    ~WholeFile();
    Q_DISABLE_COPY_MOVE(WholeFile)

    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    // To the disk, and then under its name.
    [[nodiscard]] Result<void> publish();

private:
    explicit WholeFile(const QString &path);
    [[nodiscard]] Failure failed() const; // for errno

    QString m_path;
    QByteArray m_target; // where m_path leads, when it is a link
    QByteArray m_part; // the name until it is published
    bool m_named = false; // has that name already
    int m_handle = -1;
};

// create, write and publish at once.
[[nodiscard]] Result<void> writeWholeFile(
    const QString &path, QByteArrayView bytes, FileMode mode = FileMode::Ordinary);

// All bytes to an open file, however few a call takes; false with errno when it cannot.
[[nodiscard]] bool writeAll(int handle, QByteArrayView bytes);

// A name is on the disk only when its folder is. Errors: FileNotWritable, with the path.
[[nodiscard]] Result<void> syncFolderOf(const QString &path);

} // namespace waarborg
