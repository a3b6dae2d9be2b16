// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/dossier.h"

#include "models/access/files.h"
#include "models/access/keychange.h"
#include "models/access/settings.h"
#include "models/storage/keying.h"

#include <QCoreApplication>
#include <QFile>

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

Result<void> exportKey(Session &session, const QString &path)
{
    const QString part = path + ".part"_L1;
    const auto logged = session.change(UseCase::ExportKey, [&](AuditNote &) -> Result<void> {
        if (QFile::exists(path))
            return fail(ErrorCode::FileExists, path);
        const SecretBytes key = storage::rawKeyText(deriveSubKey(session.keys().dossier, SubKey::Database));
        SecretBytes line(key.size() + 1);
        std::ranges::copy(key.view(), line.data());
        line.data()[key.size()] = '\n';
        return writePrivateFile(part, line.view());
    });
    // No key leaves without its row in the log.
    const auto done = logged ? renameNew(part, path) : logged;
    if (!done && (logged || logged.error().code != ErrorCode::FileExists))
        QFile::remove(part);
    return done;
}

Result<void> checkDossier(Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::CheckDossier));
    WAARBORG_LET(cipher, firstRow(session.database(), u"PRAGMA cipher_integrity_check"_s));
    if (!cipher.isEmpty())
        return fail(ErrorCode::Damaged, session.path(), cipher);
    WAARBORG_LET(pages, firstRow(session.database(), u"PRAGMA integrity_check(1)"_s));
    if (pages != "ok"_L1)
        return fail(ErrorCode::Damaged, session.path(), pages);
    return {};
}

Result<AuditVerdict> auditVerdict(Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::VerifyAudit));
    WAARBORG_LET(file, verifiedKeyFile(session));
    const auto seed = openSealed(file.sealedAuditSeed, file.auditPublicKey, session.keys().auditPrivate);
    if (!seed)
        return fail(ErrorCode::KeyFileDamaged, keyFilePath(session.path()), Texts::tr("the log's key does not open"));
    return verifyAudit(session.database(), *seed);
}

Result<QList<AuditRecord>> auditRecords(Session &session, const AuditFilter &filter)
{
    WAARBORG_TRY(session.allow(UseCase::ReadAudit));
    return listAudit(session.database(), filter);
}

} // namespace waarborg::access
