// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/status/status.h"

#include "models/access/writerlock.h"

#include <QCoreApplication>
#include <QLocale>

namespace waarborg::status {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Workstation)
};

constexpr int LongestDays = 7; // without new signatures, or without looking for updates
constexpr qint64 LeastFree = 1LL << 30;
constexpr quint64 LeastLockable = 1ULL << 20; // some hundred keys, a page each

StatusItem item(const QString &key, const QString &title)
{
    return { key, Part::Workstation, title, State::Unknown, {}, {} };
}

StatusItem with(StatusItem made, State state, const QString &found, const QString &advice = {})
{
    made.state = state;
    made.found = found;
    made.advice = advice;
    return made;
}

QString day(const QDateTime &time) { return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat); }

QString bytes(qint64 count) { return QLocale().formattedDataSize(count, 1, QLocale::DataSizeIecFormat); }

} // namespace

StatusItem placeItem(const std::optional<Mount> &mount)
{
    const StatusItem made = item(u"place"_s, Texts::tr("Place of the dossier"));
    if (!mount)
        return with(made, State::Unknown, Texts::tr("It cannot be seen on what file system the dossier lies."),
            Texts::tr("Keep dossiers on a disk of this computer."));
    if (mount->fileSystem == "tmpfs"_L1 || mount->fileSystem == "ramfs"_L1)
        return with(made, State::Attention, Texts::tr("%1, in memory (%2).").arg(mount->point, mount->fileSystem),
            Texts::tr("It is gone when the computer stops. Move it to a disk."));
    if (!access::isNetworkFileSystem(mount->fileSystem.toLatin1()))
        return with(made, State::Good, Texts::tr("%1, on this computer (%2).").arg(mount->point, mount->fileSystem));
    return with(made, State::Attention, Texts::tr("%1, on a network drive (%2).").arg(mount->point, mount->fileSystem),
        Texts::tr("Open it on one computer at a time: two may not see each other there. Better keep it on a disk of "
                  "this computer."));
}

StatusItem diskItem(const std::optional<Mount> &mount, Encryption encryption)
{
    const StatusItem made = item(u"disk-encryption"_s, Texts::tr("Disk encryption"));
    if (!mount || encryption == Encryption::Unknown)
        return with(made, State::Unknown,
            mount ? Texts::tr("It cannot be seen whether %1 is encrypted.").arg(mount->point)
                  : Texts::tr("It cannot be seen on what disk the dossier lies."),
            Texts::tr("Ask whoever manages this computer, and note the answer."));
    if (encryption == Encryption::Yes)
        return with(made, State::Good, Texts::tr("The disk of %1 is encrypted.").arg(mount->point));
    return with(made, State::Attention, Texts::tr("The disk of %1 is not encrypted by this system.").arg(mount->point),
        Texts::tr("The dossier itself is encrypted; what other programs keep of it (exported lists, reports) is not. "
                  "Move it to an encrypted disk, unless the disk is known to encrypt by itself."));
}

StatusItem swapItem(std::optional<Encryption> swap)
{
    const StatusItem made = item(u"swap"_s, Texts::tr("Swap space"));
    if (!swap)
        return with(made, State::Good, Texts::tr("There is none: memory is never written to the disk."));
    if (*swap == Encryption::Yes)
        return with(made, State::Good, Texts::tr("Encrypted, or in memory."));
    if (*swap == Encryption::Unknown)
        return with(made, State::Unknown, Texts::tr("It cannot be seen whether it is encrypted."),
            Texts::tr("Ask whoever manages this computer, and note the answer."));
    return with(made, State::Attention, Texts::tr("Not encrypted: what is shown on the screen may be written there."),
        Texts::tr("Let the swap space be encrypted, or do without. Keys are kept out of it in any case."));
}

StatusItem spaceItem(qint64 freeBytes, qint64 dossierBytes)
{
    const StatusItem made = item(u"free-space"_s, Texts::tr("Free space"));
    if (freeBytes < 0)
        return with(made, State::Unknown, Texts::tr("It cannot be seen."), Texts::tr("Look in the file manager."));
    const QString found = Texts::tr("%1 free; the dossier takes %2.").arg(bytes(freeBytes), bytes(dossierBytes));
    // A backup and its trial take the dossier's size twice.
    if (freeBytes >= std::max(LeastFree, 3 * dossierBytes))
        return with(made, State::Good, found);
    return with(
        made, State::Attention, found, Texts::tr("Make room: a full disk stops every change and every backup."));
}

StatusItem scannerItem(const std::optional<VirusScanner> &scanner, const QDateTime &now)
{
    const StatusItem made = item(u"virus-scanner"_s, Texts::tr("Virus scanner"));
    if (!scanner)
        return with(made, State::Attention, Texts::tr("None found."),
            Texts::tr("Install one (on Debian: clamav-daemon), or note who decided that this computer needs none."));
    if (!scanner->isReadable)
        return with(made, State::Unknown, Texts::tr("%1; how it is doing cannot be seen.").arg(scanner->name),
            Texts::tr("Look in its own window whether it runs and is up to date."));
    if (!scanner->signatures.isValid())
        return with(made, State::Attention, Texts::tr("%1, without signatures.").arg(scanner->name),
            Texts::tr("Let it fetch them (on Debian: clamav-freshclam)."));
    const QString found = Texts::tr("%1, signatures of %2.").arg(scanner->name, day(scanner->signatures));
    if (scanner->signatures.daysTo(now) > LongestDays)
        return with(made, State::Attention, found, Texts::tr("Let it fetch new ones (on Debian: clamav-freshclam)."));
    if (!scanner->isRunning)
        return with(made, State::Attention, Texts::tr("%1 It is not running.").arg(found),
            Texts::tr("Start it (on Debian: clamav-daemon), so that files are looked at."));
    return with(made, State::Good, found);
}

StatusItem updatesItem(const std::optional<Updates> &updates, const QDateTime &now)
{
    const StatusItem made = item(u"updates"_s, Texts::tr("Updates"));
    if (!updates)
        return with(made, State::Unknown, Texts::tr("This system does not tell."),
            Texts::tr("Look in its own settings whether updates are installed within a week."));
    if (updates->wantRestart)
        return with(made, State::Attention, Texts::tr("Installed ones wait for a restart."),
            Texts::tr("Restart the computer."));
    if (updates->security > 0)
        return with(made, State::Attention, Texts::tr("%Ln security update(s) wait(s).", nullptr, updates->security),
            Texts::tr("Install them."));
    if (!updates->lookedAt.isValid() || updates->lookedAt.daysTo(now) > LongestDays)
        return with(made, State::Attention,
            updates->lookedAt.isValid() ? Texts::tr("Last looked for on %1.").arg(day(updates->lookedAt))
                                        : Texts::tr("Never looked for."),
            Texts::tr("Look for updates and install them."));
    if (updates->security == 0)
        return with(made, State::Good,
            Texts::tr("Last looked for on %1; no security update waits.").arg(day(updates->lookedAt)));
    if (updates->areAutomatic)
        return with(made, State::Good,
            Texts::tr("Last looked for on %1; security updates install by themselves.").arg(day(updates->lookedAt)));
    return with(made, State::Unknown,
        Texts::tr("Last looked for on %1; whether some wait cannot be seen.").arg(day(updates->lookedAt)),
        Texts::tr("Install what is offered, or let security updates install by themselves (on Debian: "
                  "unattended-upgrades)."));
}

StatusItem memoryItem(const MemoryRights &rights)
{
    const StatusItem made = item(u"memory"_s, Texts::tr("Memory"));
    if (rights.dumps)
        return with(made, State::Attention, Texts::tr("A crash would write the program's memory to the disk."),
            Texts::tr("Start Waarborg in the usual way; it forbids this by itself."));
    if (rights.lockable < LeastLockable)
        return with(made, State::Attention,
            Texts::tr("Only %1 may be kept out of the swap space.").arg(bytes(static_cast<qint64>(rights.lockable))),
            Texts::tr("Let the limit for locked memory (memlock) be at least 1 MiB."));
    return with(made, State::Good, Texts::tr("Keys stay out of the swap space; a crash leaves no memory on the disk."));
}

} // namespace waarborg::status
