// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/placing.h"

#include "models/access/crypto.h"
#include "models/access/files.h"
#include "models/access/keyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace waarborg::backups {

namespace {

using namespace Qt::StringLiterals;

// A second name for a file; where the file system knows none, a new name.
Result<void> nameToo(const QString &path, const QString &second)
{
    if (!QFile::exists(path))
        return {};
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(second).constData()) == 0)
        return {};
    return access::renameNew(path, second);
}

void takeBack(const QString &path, const QString &second)
{
    if (QFile::exists(path))
        QFile::remove(second);
    else
        QFile::rename(second, path);
}

// With a journal that a crash left: SQLite would play it back into whatever has the dossier's name.
Result<void> setAside(const QString &target, const QString &aside)
{
    WAARBORG_TRY(nameToo(access::keyFilePath(target), access::keyFilePath(aside)));
    WAARBORG_TRY(nameToo(target, aside));
    if (QFile::exists(access::journalPath(target)))
        return access::renameNew(access::journalPath(target), access::journalPath(aside));
    return {};
}

void undoAside(const QString &target, const QString &aside)
{
    takeBack(access::journalPath(target), access::journalPath(aside));
    takeBack(target, aside);
    takeBack(access::keyFilePath(target), access::keyFilePath(aside));
}

Result<void> givePlace(const QString &part, const QString &target)
{
    WAARBORG_TRY(access::renameNew(access::keyFilePath(part), access::keyFilePath(target)));
    const auto placed = access::renameNew(part, target);
    if (placed)
        return placed;
    // It may have its name although the folder could not be synced; another program's dossier stays.
    if (!QFile::exists(part))
        QFile::remove(target);
    QFile::remove(access::keyFilePath(target));
    return placed;
}

} // namespace

Result<void> placeNew(const QString &part, const QString &target)
{
    const QString journal = access::journalPath(target);
    if (!QFile::exists(journal))
        return givePlace(part, target);
    // Kept, for it may belong to a dossier that was only moved.
    const QString orphan = u"%1.%2.orphan"_s.arg(journal, QString::fromLatin1(access::randomBytes(4).toHex()));
    WAARBORG_TRY(access::renameNew(journal, orphan));
    const auto placed = givePlace(part, target);
    if (!placed)
        takeBack(journal, orphan);
    return placed;
}

Result<void> placeOver(const QString &part, const QString &target, const QString &aside)
{
    auto placed = setAside(target, aside);
    if (placed)
        placed = access::renameOver(part, target);
    if (!placed) {
        undoAside(target, aside);
        return placed;
    }
    return access::renameOver(access::keyFilePath(part), access::keyFilePath(target));
}

QString asideName(const QString &target, const QDateTime &now)
{
    const QFileInfo file(target);
    const QString time = now.toLocalTime().toString(u"yyyy-MM-ddTHHmm"_s);
    const QString stem = u"%1.before-restore-%2"_s.arg(file.completeBaseName(), time);
    const auto named = [&](const QString &number) { return file.dir().filePath(stem + number + ".waarborg"_L1); };
    QString name = named({});
    for (int i = 2; QFile::exists(name) || QFile::exists(access::keyFilePath(name)); ++i)
        name = named(u"-%1"_s.arg(i));
    return name;
}

} // namespace waarborg::backups
