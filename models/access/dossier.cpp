// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/dossier.h"

#include "models/access/accountstore.h"
#include "models/access/files.h"
#include "models/access/keychange.h"
#include "models/access/loginlog.h"
#include "models/access/passwords.h"
#include "models/access/settings.h"
#include "models/storage/selftest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

Result<void> checkRequest(const CreateRequest &request)
{
    WAARBORG_TRY(checkNewPlace(request.path));
    const auto required = [](const QString &field, const QString &value) -> Result<void> {
        if (value.trimmed().isEmpty())
            return fail(ErrorCode::InvalidValue, field, value, Texts::tr("it must be filled in"));
        return {};
    };
    WAARBORG_TRY(required(Texts::tr("Customer"), request.customer));
    WAARBORG_TRY(required(Texts::tr("Name"), request.loginName));
    if (request.country != "NL"_L1 && request.country != "BE"_L1)
        return fail(
            ErrorCode::InvalidValue, Texts::tr("Country"), request.country, Texts::tr("only NL and BE are known"));
    if (!request.confidentialitySigned)
        return fail(ErrorCode::NotSigned);
    return checkPassword(request.password);
}

struct NewKeys {
    KeyFile file;
    DossierKeys keys;
    SecretBytes auditSeed;
    RecoverySheet sheet;
};

Result<NewKeys> makeKeys(const Environment &environment, const CreateRequest &request, Roles roles)
{
    NewKeys made;
    KeyPair audit = makeKeyPair();
    made.auditSeed = SecretBytes::random(KeySize);
    made.file.dossierId = randomBytes(16);
    made.file.nameSalt = randomBytes(32);
    made.file.auditPublicKey = audit.publicKey;
    made.file.sealedAuditSeed = sealTo(audit.publicKey, made.auditSeed);
    made.keys = { SecretBytes::random(KeySize), SecretBytes::random(KeySize), std::move(audit.privateKey) };

    WAARBORG_TRY(putPasswordSlot(made.file, made.keys, request.loginName, roles, request.password, environment.cost));
    made.sheet = newRecoverySheet(made.file, made.keys, request.path, environment.clock.nowUtc(), environment.cost);
    made.file.mac = keyFileMac(made.file, made.keys.dossier);
    return made;
}

Result<void> fillDossier(const Environment &environment, const CreateRequest &request, const NewKeys &made, Roles roles,
    storage::Database database)
{
    WAARBORG_TRY(storage::migrate(database, environment.migrations));
    const QDateTime now = environment.clock.nowUtc();
    const Account account { {}, request.loginName.trimmed(), roles, AccountState::Active, now, ConfidentialityVersion };
    // Before the transaction, which must not outlive the connection; filled when all but the log's row is written,
    // since a session's connection can't begin a log.
    std::optional<Session> session;
    WAARBORG_LET(transaction, storage::Transaction::begin(database));
    const std::pair<QString, QString> facts[] = {
        { u"dossier.customer"_s, request.customer.trimmed() },
        { u"dossier.country"_s, request.country },
        { u"dossier.created"_s, now.toString(Qt::ISODate) },
        { u"dossier.id"_s, QString::fromLatin1(made.file.dossierId.toHex()) },
        { u"dossier.generation"_s, QString::number(made.file.generation) },
        { u"dossier.recovery-slot"_s, QString::fromLatin1(recoverySlot(made.file)->id.toHex()) },
    };
    for (const auto &[name, value] : facts)
        WAARBORG_TRY(writeSetting(database, name, value));
    WAARBORG_TRY(AccountStore(database, deriveSubKey(made.keys.dossier, SubKey::RowMac)).add(account));
    WAARBORG_TRY(startAudit(database, made.auditSeed));
    session.emplace(std::move(database), account, made.keys.clone(), environment.clock);
    WAARBORG_TRY(session->record(UseCase::CreateDossier, AuditResult::Ok, {}));
    return transaction.commit();
}

// The journal last: beside another dossier of the same name it would be rolled back into that one.
void removeDossier(const QString &path)
{
    QFile::remove(path);
    QFile::remove(journalPath(path));
    QFile::remove(keyFilePath(path));
    QFile::remove(lockFilePath(path));
    QFile::remove(loginLogPath(path));
}

// What a creation left that was ended by force: unfinished files, and a key file whose dossier never got its name. That
// one is kept under another name, for it might belong to a dossier that was only moved; so is a journal without its
// dossier, which would be rolled back into the new one. Under the folder's lock.
Result<void> clearLeftovers(const QString &path)
{
    const QFileInfo place(path);
    const QString unfinished = place.fileName() + ".????????.part"_L1;
    for (const QString &name :
        place.dir().entryList({ unfinished, unfinished + ".keys"_L1 }, QDir::Files | QDir::Hidden))
        QFile::remove(place.dir().filePath(name));
    if (QFile::exists(path))
        return {};
    const QString journal = journalPath(path);
    if (QFile::exists(journal))
        WAARBORG_TRY(renameNew(journal, u"%1.%2.orphan"_s.arg(journal, QString::fromLatin1(randomBytes(4).toHex()))));
    const QString keyPath = keyFilePath(path);
    if (!QFile::exists(keyPath))
        return {};
    WAARBORG_LET(file, readKeyFile(keyPath));
    return renameNew(keyPath, u"%1.%2.orphan"_s.arg(keyPath, QString::fromLatin1(file.dossierId.first(4).toHex())));
}

// Both files are complete under a name of their own before either gets its right one, and neither takes the place of
// another program's.
Result<void> writeDossier(
    const Environment &environment, const CreateRequest &request, const NewKeys &made, Roles roles)
{
    const FolderLock lock(request.path);
    if (lock.isHeld())
        WAARBORG_TRY(clearLeftovers(request.path));
    const QString part = u"%1.%2.part"_s.arg(request.path, QString::fromLatin1(randomBytes(4).toHex()));
    const auto cleanUp = qScopeGuard([&] { removeDossier(part); });
    const SecretBytes databaseKey = deriveSubKey(made.keys.dossier, SubKey::Database);
    WAARBORG_LET(database, storage::Database::open(part, databaseKey, storage::OpenMode::Create));
    WAARBORG_TRY(fillDossier(environment, request, made, roles, std::move(database)));
    WAARBORG_TRY(writeKeyFile(keyFilePath(part), made.file));
    WAARBORG_TRY(renameNew(keyFilePath(part), keyFilePath(request.path)));
    const auto renamed = renameNew(part, request.path);
    if (renamed)
        return {};
    // It may have its name although the folder could not be synced; another program's dossier stays.
    if (!QFile::exists(part))
        QFile::remove(request.path);
    QFile::remove(keyFilePath(request.path));
    return renamed;
}

} // namespace

QList<storage::Migration> accessMigrations()
{
    return settingMigrations() + AccountStore::migrations() + auditMigrations();
}

Result<void> checkNewPlace(const QString &path)
{
    if (QFile::exists(path))
        return fail(ErrorCode::DossierExists, path);
    // One of ours without a dossier is moved aside; anything else stays where it is.
    const QString keyPath = keyFilePath(path);
    if (QFile::exists(keyPath) && !readKeyFile(keyPath))
        return fail(ErrorCode::FileExists, keyPath);
    return {};
}

QString confidentialityStatement()
{
    return Texts::tr(
        "I keep secret the personal data that I get to know through this dossier. I use it only for the customer's "
        "assignment, pass it on to nobody who does not need it for that, and go on keeping it secret after my work "
        "for the customer has ended.");
}

Result<CreatedDossier> createDossier(const Environment &environment, const CreateRequest &request)
{
    WAARBORG_TRY(storage::selfTest());
    WAARBORG_TRY(checkRequest(request));
    const Roles roles = Roles(Role::Administrator) | Role::Advisor;
    WAARBORG_LET(made, makeKeys(environment, request, roles));
    WAARBORG_TRY(writeDossier(environment, request, made, roles));
    auto session = login(environment, request.path, request.loginName, request.password);
    if (!session) {
        removeDossier(request.path);
        return Failure(session.error());
    }
    return CreatedDossier { std::move(*session), std::move(made.sheet) };
}

} // namespace waarborg::access
