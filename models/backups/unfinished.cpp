// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backups.h"
#include "models/backups/copyfiles.h"

#include <QDir>
#include <QFileInfo>

namespace waarborg::backups {

using namespace Qt::StringLiterals;

namespace {

constexpr auto PartSuffix = ".part"_L1;
constexpr auto TrialSuffix = ".trial"_L1;

QStringList foldersOf(const QList<RegisteredCopy> &copies, const Schedule &schedule)
{
    QStringList folders;
    for (const RegisteredCopy &copy : copies)
        folders << QFileInfo(copy.path).absolutePath();
    if (!schedule.folder.isEmpty())
        folders << schedule.folder;
    folders.removeDuplicates();
    return folders;
}

// One that was cut off before it named its dossier is known by its own name only.
bool isOfDossier(const QString &part, const QByteArray &dossierId, const QString &stem)
{
    const auto facts = inspectBackup(part);
    return facts ? facts->dossierId == dossierId : QFileInfo(part).fileName().startsWith(stem + u'-');
}

} // namespace

Result<QStringList> unfinishedCopies(access::Session &session)
{
    WAARBORG_LET(copies, registeredCopies(session));
    WAARBORG_LET(schedule, backupSchedule(session));
    WAARBORG_LET(dossierId, dossierIdOf(session));
    const QString stem = QFileInfo(session.path()).completeBaseName();
    QStringList found;
    for (const QString &folder : foldersOf(copies, schedule)) {
        const QDir where(folder);
        const QStringList names { u"*"_s + PartSuffix, u"*"_s + PartSuffix + TrialSuffix };
        for (const QString &name : where.entryList(names, QDir::Files | QDir::Hidden, QDir::Name)) {
            const QString path = where.filePath(name);
            const QString part = name.endsWith(TrialSuffix) ? path.chopped(TrialSuffix.size()) : path;
            if (part.contains(".waarborg-backup"_L1) && isOfDossier(part, dossierId, stem))
                found << path;
        }
    }
    return found;
}

} // namespace waarborg::backups
