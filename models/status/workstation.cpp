// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/status/workstation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>

namespace waarborg::status {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 LargestText = 1 << 20;

QByteArray startOf(const QString &path, qint64 size = LargestText)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(size) : QByteArray();
}

// ClamAV's signature files begin with when they were made: "ClamAV-VDB:22 Nov 2026 09-45 +0100:27460:..."
QDateTime signatureTime(const QString &path)
{
    const QString made = QString::fromLatin1(startOf(path, 512)).section(u':', 1, 1);
    const QDateTime local = QLocale::c().toDateTime(made.left(17), u"dd MMM yyyy HH-mm"_s);
    const QString zone = made.mid(18, 5);
    if (!local.isValid() || zone.size() != 5)
        return {};
    const int minutes = zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt();
    return QDateTime(local.date(), local.time(), Qt::OffsetFromUTC, (zone[0] == u'-' ? -60 : 60) * minutes).toUTC();
}

std::optional<VirusScanner> clamAv(const QString &root)
{
    const QString folder = root + "/var/lib/clamav/"_L1;
    if (!QFileInfo::exists(root + "/usr/sbin/clamd"_L1) && !QFileInfo::exists(folder))
        return std::nullopt;
    VirusScanner found { u"ClamAV"_s, true, QFileInfo::exists(root + "/run/clamav/clamd.ctl"_L1), {} };
    for (const QString &name : { u"daily.cld"_s, u"daily.cvd"_s }) {
        const QDateTime time = signatureTime(folder + name);
        if (time.isValid() && (!found.signatures.isValid() || time > found.signatures))
            found.signatures = time;
    }
    return found;
}

// The last word of the files that say it.
bool areUpdatesAutomatic(const QString &root)
{
    static const QRegularExpression setting(
        u"^\\s*APT::Periodic::Unattended-Upgrade\\s+\"([^\"]*)\""_s, QRegularExpression::MultilineOption);
    bool automatic = false;
    const QDir folder(root + "/etc/apt/apt.conf.d"_L1);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        for (const auto &match : setting.globalMatch(QString::fromUtf8(startOf(folder.filePath(name)))))
            automatic = match.captured(1) != "0"_L1 && !match.captured(1).isEmpty();
    }
    return automatic;
}

// "3 of these updates are standard security updates." or "2 updates are security updates."
int waitingSecurityUpdates(const QString &root)
{
    static const QRegularExpression line(u"^(\\d+) [^\\n]*security updates?\\b"_s, QRegularExpression::MultilineOption);
    const QString path = root + "/var/lib/update-notifier/updates-available"_L1;
    if (!QFileInfo::exists(path))
        return -1;
    const auto match = line.match(QString::fromUtf8(startOf(path)));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

} // namespace

std::optional<VirusScanner> virusScanner(const QString &root)
{
    if (const auto found = clamAv(root))
        return found;
    static const std::pair<QLatin1String, QLatin1String> others[]
        = { { "/opt/microsoft/mdatp"_L1, "Microsoft Defender"_L1 }, { "/opt/eset"_L1, "ESET"_L1 },
              { "/opt/sophos-spl"_L1, "Sophos"_L1 }, { "/opt/kaspersky"_L1, "Kaspersky"_L1 },
              { "/opt/bitdefender-security-tools"_L1, "Bitdefender"_L1 }, { "/opt/CrowdStrike"_L1, "CrowdStrike"_L1 },
              { "/opt/sentinelone"_L1, "SentinelOne"_L1 }, { "/opt/f-secure"_L1, "WithSecure"_L1 } };
    for (const auto &[folder, name] : others) {
        if (QFileInfo::exists(root + folder))
            return VirusScanner { name, false, false, {} };
    }
    return std::nullopt;
}

std::optional<Updates> updates(const QString &root)
{
    const QString state = root + "/var/lib/apt"_L1;
    if (!QFileInfo::exists(state + "/lists"_L1))
        return std::nullopt;
    Updates found;
    // The first is written by apt's own timer, the second changes whenever lists come in.
    for (const QString &name : { u"/periodic/update-success-stamp"_s, u"/lists/partial"_s }) {
        const QDateTime time = QFileInfo(state + name).lastModified();
        if (time.isValid() && (!found.lookedAt.isValid() || time > found.lookedAt))
            found.lookedAt = time.toUTC();
    }
    found.areAutomatic = areUpdatesAutomatic(root);
    found.wantRestart = QFileInfo::exists(root + "/run/reboot-required"_L1);
    found.security = waitingSecurityUpdates(root);
    return found;
}

MemoryRights memoryRights()
{
    MemoryRights rights;
    rlimit limit {};
    if (::getrlimit(RLIMIT_MEMLOCK, &limit) == 0)
        rights.lockable = limit.rlim_cur;
    const bool noFile = ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0;
    // A program that takes dumps over a pipe is given them whatever the limit, unless the process is not dumpable.
    rights.dumps = !noFile || ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0;
    return rights;
}

} // namespace waarborg::status
