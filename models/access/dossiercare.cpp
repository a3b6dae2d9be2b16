// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/dossier.h"

#include "models/access/files.h"
#include "models/access/settings.h"
#include "models/storage/integrity.h"
#include "models/storage/keying.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DossierCare)
};

Result<QString> firstRow(storage::Database &database, const QString &sql)
{
    WAARBORG_LET(statement, database.prepare(sql));
    WAARBORG_LET(found, statement.next());
    return found ? statement.text(0) : QString();
}

} // namespace

Result<DossierInfo> dossierInfo(Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::ShowDossier));
    const auto setting = [&](const QString &name) { return readSetting(session.database(), name); };
    WAARBORG_LET(customer, setting(u"dossier.customer"_s));
    WAARBORG_LET(country, setting(u"dossier.country"_s));
    WAARBORG_LET(created, setting(u"dossier.created"_s));
    WAARBORG_LET(confirmed, setting(u"dossier.sheet-confirmed"_s));
    WAARBORG_LET(generation, setting(u"dossier.generation"_s));
    return DossierInfo { customer, country, QDateTime::fromString(created, Qt::ISODate), confirmed == "yes"_L1,
        generation.toLongLong() };
}

Result<void> confirmSheet(Session &session)
{
    return session.change(UseCase::ConfirmSheet,
        [&](AuditNote &) { return writeSetting(session.database(), u"dossier.sheet-confirmed"_s, u"yes"_s); });
}

Result<void> exportKey(Session &session, const QString &path)
{
    // No key leaves without its row in the log: that comes first.
    WAARBORG_TRY(session.change(UseCase::ExportKey, [&](AuditNote &) -> Result<void> {
        if (QFile::exists(path))
            return fail(ErrorCode::FileExists, path);
        const QFileInfo folder(QFileInfo(path).absolutePath());
        if (!folder.isDir() || !folder.isWritable())
            return fail(ErrorCode::FileNotWritable, path, Texts::tr("its folder cannot be written"));
        return {};
    }));
    const SecretBytes key = storage::rawKeyText(deriveSubKey(session.keys().dossier, SubKey::Database));
    SecretBytes line(key.size() + 1);
    std::ranges::copy(key.view(), line.data());
    line.data()[key.size()] = '\n';
    return writePrivateFile(path, line.view());
}

Result<void> checkDossier(Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::CheckDossier));
    return checkPages(session.database());
}

Result<void> checkPages(storage::Database &database)
{
    WAARBORG_LET(cipher, firstRow(database, u"PRAGMA cipher_integrity_check"_s));
    if (!cipher.isEmpty())
        return fail(ErrorCode::Damaged, database.path(), cipher);
    return storage::checkPages(database, {});
}

} // namespace waarborg::access
