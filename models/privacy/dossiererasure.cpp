// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/dossiererasure.h"

#include "models/access/dossier.h"
#include "models/access/keyfile.h"
#include "models/backups/backups.h"
#include "models/campaigns/sendinglock.h"
#include "models/privacy/dossiercounts.h"
#include "models/privacy/filedestruction.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <limits>

namespace waarborg::privacy {

namespace {

using namespace Qt::StringLiterals;
using access::AuditNote;
using access::Session;
using access::UseCase;

CertifiedFile described(const QString &path)
{
    CertifiedFile described { .path = path, .size = QFileInfo(path).size() };
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
        described.sha256 = QString::fromLatin1(hash.result().toHex());
    return described;
}

CertifiedFile described(const backups::RegisteredCopy &copy)
{
    CertifiedFile file { copy.path, copy.created, copy.size, QString::fromLatin1(copy.sha256.toHex()), {}, {} };
    if (copy.state == backups::CopyState::Destroyed)
        file.fate = Fate::Destroyed;
    if (copy.state == backups::CopyState::Missing)
        file.fate = Fate::Missing;
    return file;
}

// What the log says of data that left the dossier unencrypted.
Result<QList<PastExport>> pastExports(Session &session)
{
    static const QList<UseCase> leaving { UseCase::ExportDossier, UseCase::ExportKey, UseCase::ExportPeople,
        UseCase::ExportPerson, UseCase::ExportQuestionnaire, UseCase::ExportAudit, UseCase::WriteForms,
        UseCase::WriteReport };
    QStringList actions;
    for (const UseCase useCase : leaving)
        actions << access::useCaseName(useCase);
    WAARBORG_LET(records, access::listAudit(session.database(), { .limit = std::numeric_limits<qint64>::max() }));
    QList<PastExport> exports;
    for (const access::AuditRecord &record : records) {
        if (record.result == access::AuditResult::Ok && actions.contains(record.action))
            exports.prepend({ record.time, record.account, record.action, record.object, record.detail });
    }
    return exports;
}

Result<QMap<QString, qint64>> counted(const Session &session)
{
    const SecretBytes key = access::deriveSubKey(session.keys().dossier, access::SubKey::Database);
    WAARBORG_LET(database, storage::Database::open(session.path(), key, storage::OpenMode::ReadOnly));
    return countRows(database);
}

Result<AgreementEnd> dueEnd(Session &session)
{
    WAARBORG_LET(end, agreementEnd(session));
    if (!end.hasEnded())
        return fail(ErrorCode::AgreementGoesOn);
    const QDate today = session.clock().nowUtc().toLocalTime().date();
    if (today <= end.ended)
        return fail(ErrorCode::AgreementRuns, end.ended.toString(Qt::ISODate));
    if (today < end.mayBeErased())
        return fail(ErrorCode::ErasureNotDue, end.eraseDue().addDays(-1).toString(Qt::ISODate));
    return end;
}

using Copies = QList<backups::RegisteredCopy>;

// The register as the certificate lists it. A copy that an interrupted run was about to destroy, and that is no longer
// there, was destroyed by it; one that was taken away meanwhile was not.
Result<QList<CertifiedFile>> certified(const Copies &copies, const QString &folder, const QString &dossier)
{
    WAARBORG_TRY(checkCertificateFolder(folder, dossier));
    WAARBORG_LET(there, readCertificate(folder));
    const QList<CertifiedFile> before = there ? there->copies : QList<CertifiedFile>();
    QList<CertifiedFile> files;
    for (const backups::RegisteredCopy &copy : copies) {
        CertifiedFile file = described(copy);
        const bool wasBeingDestroyed = std::ranges::any_of(before, [&](const CertifiedFile &old) {
            return old.path == file.path && old.made.toSecsSinceEpoch() == file.made.toSecsSinceEpoch()
                && (old.fate == Fate::Destroying || old.fate == Fate::Destroyed);
        });
        if (file.fate == Fate::Missing && wasBeingDestroyed)
            file.fate = Fate::Destroyed;
        files << file;
    }
    return files;
}

Result<Certificate> begin(Session &session, const Copies &copies, const QString &folder)
{
    WAARBORG_LET(end, dueEnd(session));
    WAARBORG_LET(info, access::dossierInfo(session));
    WAARBORG_LET(anchor, access::currentAnchor(session));
    WAARBORG_LET(files, certified(copies, folder, anchor.dossier));
    WAARBORG_LET(counts, counted(session));
    WAARBORG_LET(exports, pastExports(session));
    const access::Account &account = session.account();
    Certificate certificate { .dossierPath = QFileInfo(session.path()).absoluteFilePath(),
        .customer = info.customer,
        .country = info.country,
        .end = end,
        .by = account.name,
        .roles = access::rolesToText(account.roles),
        .begun = session.clock().nowUtc(),
        .counts = counts,
        .anchor = anchor,
        .copies = files,
        .exports = exports };
    WAARBORG_TRY(writeCertificate(certificate, folder));
    const auto logged = session.change(UseCase::EndDossier, [&](AuditNote &note) -> Result<void> {
        note = { QFileInfo(folder).absoluteFilePath(), u"erasing begins"_s };
        return {};
    });
    WAARBORG_TRY(logged);
    return certificate;
}

// Each copy that is there; one that resists does not keep the others.
Result<void> destroyCopies(Session &session, const Copies &copies, Certificate &certificate, const QString &folder)
{
    for (qsizetype i = 0; i < copies.size(); ++i) {
        CertifiedFile &file = certificate.copies[i];
        if (file.fate != Fate::Pending)
            continue;
        file.fate = Fate::Destroying;
        WAARBORG_TRY(writeCertificate(certificate, folder));
        const auto destroyed = backups::destroyCopy(session, copies[i].id);
        file.fate = destroyed ? Fate::Destroyed : Fate::Left;
        file.reason = destroyed ? QString() : errorText(destroyed.error());
    }
    return {};
}

Result<void> destroyFiles(Certificate &certificate, const QString &folder)
{
    for (CertifiedFile &file : certificate.files) {
        if (file.fate == Fate::Destroyed)
            continue;
        const bool wasBeingDestroyed = file.fate == Fate::Destroying;
        file.fate = Fate::Destroying;
        WAARBORG_TRY(writeCertificate(certificate, folder));
        const auto destroyed = destroyFile(file.path);
        const bool gone = !destroyed && destroyed.error().code == ErrorCode::NotFound;
        if (destroyed || (gone && wasBeingDestroyed))
            file.fate = Fate::Destroyed;
        else
            file.fate = gone ? Fate::Missing : Fate::Left;
        file.reason = file.fate == Fate::Left ? errorText(destroyed.error()) : QString();
    }
    return {};
}

Result<Certificate> finish(Certificate certificate, const QString &folder, const Clock &clock)
{
    // Those made since as well: the door's log, a lock.
    QStringList listed;
    for (const CertifiedFile &file : certificate.files)
        listed << file.path;
    for (const QString &path : filesOfDossier(certificate.dossierPath)) {
        if (!listed.contains(path))
            certificate.files << described(path);
    }
    WAARBORG_TRY(destroyFiles(certificate, folder));
    const bool left
        = std::ranges::any_of(certificate.files, [](const CertifiedFile &file) { return file.fate == Fate::Left; });
    if (!left) {
        certificate.state = ErasureState::Done;
        certificate.finished = clock.nowUtc();
    }
    WAARBORG_TRY(writeCertificate(certificate, folder));
    return certificate;
}

} // namespace

Result<Certificate> eraseDossier(Session session, const QString &folder)
{
    WAARBORG_TRY(session.allow(UseCase::EndDossier));
    WAARBORG_LET(copies, backups::registeredCopies(session));
    WAARBORG_LET(certificate, begin(session, copies, folder));
    {
        WAARBORG_LET(lock, campaigns::SendingLock::take(session.path()));
        WAARBORG_TRY(destroyCopies(session, copies, certificate, folder));
    }
    WAARBORG_LET(unfinished, backups::unfinishedCopies(session));
    WAARBORG_LET(anchor, access::currentAnchor(session));
    certificate.anchor = anchor;
    for (const QString &path : filesOfDossier(certificate.dossierPath) + unfinished)
        certificate.files << described(path);
    certificate.state = ErasureState::Destroying;
    WAARBORG_TRY(writeCertificate(certificate, folder));
    const Clock &clock = session.clock();
    {
        // Closes the connection and gives up its locks.
        const Session closing = std::move(session);
    }
    return finish(std::move(certificate), folder, clock);
}

Result<std::optional<Certificate>> finishErasure(const QString &dossierPath, const QString &folder, const Clock &clock)
{
    WAARBORG_LET(certificate, readCertificate(folder));
    const QString path = QFileInfo(dossierPath).absoluteFilePath();
    if (!certificate || certificate->state == ErasureState::Begun || certificate->dossierPath != path)
        return std::optional<Certificate>();
    const bool isDone = certificate->state == ErasureState::Done;
    if (isDone && !filesOfDossier(path).isEmpty()) // a copy of it lies here again
        return std::optional<Certificate>();
    if (isDone)
        return certificate;
    // A key file that still reads may belong to another dossier that lies here now.
    const auto keys = access::readKeyFile(access::keyFilePath(path));
    if (keys && QString::fromLatin1(keys->dossierId.toHex()) != certificate->anchor.dossier)
        return std::optional<Certificate>();
    WAARBORG_LET(finished, finish(std::move(*certificate), folder, clock));
    return std::optional(finished);
}

} // namespace waarborg::privacy
