// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/status/disks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace waarborg::status {

namespace {

using namespace Qt::StringLiterals;

constexpr int MostLayers = 16; // of devices on devices

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Blanks and backslashes stand as three octal digits in /proc.
QString unescaped(QByteArrayView field)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool ok = false;
        const int code = field[i] == '\\' && i + 3 < field.size() ? field.sliced(i + 1, 3).toInt(&ok, 8) : 0;
        plain += ok ? static_cast<char>(code) : field[i];
        i += ok ? 3 : 0;
    }
    return QFile::decodeName(plain);
}

// "36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw": proc(5)
std::optional<Mount> mountFrom(const QByteArray &line)
{
    const qsizetype dash = line.indexOf(" - ");
    const QByteArrayList first = line.left(dash).split(' ');
    const QByteArrayList second = line.mid(dash + 3).split(' ');
    if (dash < 0 || first.size() < 6 || second.size() < 2)
        return std::nullopt;
    return Mount { unescaped(first[4]), QString::fromLatin1(second[0]), unescaped(second[1]),
        QString::fromLatin1(first[2]) };
}

bool liesUnder(const QString &path, const QString &point)
{
    return point == "/"_L1 || path == point || path.startsWith(point + u'/');
}

// A layer of the device mapper that encrypts says so in its uuid; others, and the check sums that are called CRYPT as
// well, are as good as all that lies below them.
Encryption ofDevice(const QString &folder, int layers)
{
    if (!QFileInfo::exists(folder) || layers == 0)
        return Encryption::Unknown;
    const QByteArray uuid = contentOf(folder + "/dm/uuid"_L1);
    const bool checksOnly = uuid.startsWith("CRYPT-VERITY") || uuid.startsWith("CRYPT-INTEGRITY");
    if (uuid.startsWith("CRYPT-") && !checksOnly)
        return Encryption::Yes;
    if (QFileInfo::exists(folder + "/loop/backing_file"_L1))
        return Encryption::Unknown;
    const QStringList below = QDir(folder + "/slaves"_L1).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    auto found = below.isEmpty() ? Encryption::No : Encryption::Yes;
    for (const QString &each : below) {
        const auto one = ofDevice(QFileInfo(folder + "/slaves/"_L1 + each).canonicalFilePath(), layers - 1);
        if (one == Encryption::No)
            return one;
        if (one == Encryption::Unknown)
            found = one;
    }
    return found;
}

// Of "/dev/mapper/home", which is a link to "../dm-1".
Encryption ofDeviceFile(const QString &device, const QString &root)
{
    const QString file = QFileInfo(root + device).canonicalFilePath();
    if (!device.startsWith("/dev/"_L1) || file.isEmpty())
        return Encryption::Unknown;
    return ofDevice(
        QFileInfo(root + "/sys/class/block/"_L1 + QFileInfo(file).fileName()).canonicalFilePath(), MostLayers);
}

Encryption worse(Encryption one, Encryption other)
{
    if (one == Encryption::No || other == Encryption::No)
        return Encryption::No;
    return one == Encryption::Unknown ? one : other;
}

} // namespace

std::optional<Mount> mountOf(const QString &path, const QString &root)
{
    std::optional<Mount> best;
    for (const QByteArray &line : contentOf(root + "/proc/self/mountinfo"_L1).split('\n')) {
        const auto mount = mountFrom(line);
        // Of two on the same place the later one hides the earlier.
        if (mount && liesUnder(path, mount->point) && (!best || mount->point.size() >= best->point.size()))
            best = mount;
    }
    return best;
}

Encryption encryptionOf(const Mount &mount, const QString &root)
{
    // File systems over several devices (btrfs) have a number of their own, and say one of the devices.
    if (mount.device.startsWith("0:"_L1))
        return ofDeviceFile(mount.source, root);
    return ofDevice(QFileInfo(root + "/sys/dev/block/"_L1 + mount.device).canonicalFilePath(), MostLayers);
}

std::optional<Encryption> swapEncryption(const QString &root)
{
    std::optional<Encryption> all;
    const QByteArrayList lines = contentOf(root + "/proc/swaps"_L1).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) { // a heading stands first
        const QList<QByteArray> fields = lines[i].simplified().split(' ');
        if (fields.size() < 2)
            continue;
        const QString name = unescaped(fields[0]);
        Encryption one = Encryption::Unknown;
        if (name.startsWith("/dev/zram"_L1)) // lies in memory itself
            one = Encryption::Yes;
        else if (fields[1] == "partition")
            one = ofDeviceFile(name, root);
        else if (const auto mount = mountOf(name, root))
            one = encryptionOf(*mount, root);
        all = all ? worse(*all, one) : one;
    }
    return all;
}

} // namespace waarborg::status
