// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/dossier.h"

#include "models/access/settings.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

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

Result<void> writePrivateFile(const QString &path, const SecretBytes &bytes)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle < 0)
        return errno == EEXIST ? fail(ErrorCode::FileExists, path)
                               : fail(ErrorCode::FileNotWritable, path, qt_error_string());
    const bool written = ::write(handle, bytes.data(), bytes.size()) == ssize_t(bytes.size()) && ::fsync(handle) == 0;
    const QString reason = qt_error_string();
    ::close(handle);
    if (written)
        return {};
    QFile::remove(path);
    return fail(ErrorCode::FileNotWritable, path, reason);
}

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
    return session.change(UseCase::ExportKey, [&](AuditNote &) -> Result<void> {
        const SecretBytes key = deriveSubKey(session.keys().dossier, SubKey::Database);
        constexpr std::string_view digits = "0123456789abcdef";
        SecretBytes text(4 + 2 * key.size());
        unsigned char *out = text.data();
        *out++ = 'x';
        *out++ = '\'';
        for (std::size_t i = 0; i < key.size(); ++i) {
            *out++ = static_cast<unsigned char>(digits[key.data()[i] >> 4]);
            *out++ = static_cast<unsigned char>(digits[key.data()[i] & 15]);
        }
        *out++ = '\'';
        *out = '\n';
        return writePrivateFile(path, text);
    });
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
    WAARBORG_LET(file, readKeyFile(keyFilePath(session.path())));
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
