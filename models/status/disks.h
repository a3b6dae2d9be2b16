// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace waarborg::status {

// What Linux tells of the disks that files lie on, read from /proc and /sys; `root` is "/" or a folder that plays it.
// Any thread. What cannot be read is unknown, never an error.

struct Mount {
    QString point; // "/home"
    QString fileSystem; // "ext4"
    QString source; // "/dev/mapper/home"
    QString device; // "253:1"

    bool operator==(const Mount &) const = default;
};
// The file system that an absolute path lies on.
[[nodiscard]] std::optional<Mount> mountOf(const QString &path, const QString &root);

// No: neither the partition nor anything below it is encrypted by this system. A disk may still encrypt by itself,
// which no program sees.
enum class Encryption { Yes, No, Unknown };
[[nodiscard]] Encryption encryptionOf(const Mount &mount, const QString &root);

// All swap space together: what is in memory may be written there. Nothing where there is none.
[[nodiscard]] std::optional<Encryption> swapEncryption(const QString &root);

} // namespace waarborg::status
