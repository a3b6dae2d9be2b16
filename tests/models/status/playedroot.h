// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace waarborg::test {

// A folder that plays "/" of a workstation.
class PlayedRoot
{
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }

    void put(const QString &name, const QByteArray &content = {}, const QDateTime &changed = {}) const
    {
        QDir().mkpath(QFileInfo(path() + name).path());
        QFile file(path() + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
            qFatal("%s cannot be written", qPrintable(name));
        if (changed.isValid() && !file.setFileTime(changed, QFileDevice::FileModificationTime))
            qFatal("%s cannot be dated", qPrintable(name));
    }
    void link(const QString &name, const QString &target) const
    {
        QDir().mkpath(QFileInfo(path() + name).path());
        if (!QFile::link(target, path() + name))
            qFatal("%s cannot be linked", qPrintable(name));
    }
    // A block device as /sys shows it: `below` are the devices that it stands on, which are made before it.
    void device(const QString &name, const QString &number, const QByteArray &uuid, const QStringList &below) const
    {
        const QString folder = QStringLiteral("/sys/devices/virtual/block/") + name;
        put(folder + QStringLiteral("/size"), "2048\n");
        if (!uuid.isEmpty())
            put(folder + QStringLiteral("/dm/uuid"), uuid + '\n');
        for (const QString &each : below)
            link(folder + QStringLiteral("/slaves/") + each, QStringLiteral("../../") + each);
        link(QStringLiteral("/sys/dev/block/") + number, QStringLiteral("../../devices/virtual/block/") + name);
        link(QStringLiteral("/sys/class/block/") + name, QStringLiteral("../../devices/virtual/block/") + name);
        put(QStringLiteral("/dev/") + name);
    }
    void mounts(const QByteArrayList &lines) const
    {
        put(QStringLiteral("/proc/self/mountinfo"), lines.join('\n') + '\n');
    }

private:
    QTemporaryDir m_folder;
};

} // namespace waarborg::test
