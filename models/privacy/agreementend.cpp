// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/agreementend.h"

#include "models/access/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace waarborg::privacy {

namespace {

using namespace Qt::StringLiterals;
using access::AuditNote;
using access::Session;
using access::UseCase;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AgreementEnd)
};

const QString EndedSetting = u"agreement.ended"_s;
const QString InstructionSetting = u"agreement.instruction"_s;
const QString ReturnedToSetting = u"agreement.returned-to"_s;
const QString ReturnedAtSetting = u"agreement.returned-at"_s;
const QString ReturnedChecksumSetting = u"agreement.returned-checksum"_s;

Result<AgreementEnd> readEnd(Session &session)
{
    const auto setting = [&](const QString &name) { return access::readSetting(session.database(), name); };
    WAARBORG_LET(ended, setting(EndedSetting));
    WAARBORG_LET(instruction, setting(InstructionSetting));
    WAARBORG_LET(returnedTo, setting(ReturnedToSetting));
    WAARBORG_LET(returnedAt, setting(ReturnedAtSetting));
    WAARBORG_LET(checksum, setting(ReturnedChecksumSetting));
    return AgreementEnd { QDate::fromString(ended, Qt::ISODate), instruction, returnedTo,
        QDateTime::fromString(returnedAt, Qt::ISODate), checksum };
}

Result<void> writeEnd(Session &session, const AgreementEnd &end)
{
    const std::pair<QString, QString> settings[] = {
        { EndedSetting, end.ended.toString(Qt::ISODate) },
        { InstructionSetting, end.instruction },
        { ReturnedToSetting, end.returnedTo },
        { ReturnedAtSetting, end.returnedAt.isValid() ? end.returnedAt.toUTC().toString(Qt::ISODate) : QString() },
        { ReturnedChecksumSetting, end.returnedChecksum },
    };
    for (const auto &[name, value] : settings)
        WAARBORG_TRY(access::writeSetting(session.database(), name, value));
    return {};
}

QString dayWords(const QDate &day) { return QLocale().toString(day, QLocale::LongFormat); }

} // namespace

Result<AgreementEnd> agreementEnd(Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::ShowDossier));
    return readEnd(session);
}

QString agreementEndText(const AgreementEnd &end)
{
    if (!end.hasEnded())
        return {};
    QStringList lines { Texts::tr("The agreement ended on %1. The dossier is to be erased from %2 on.")
            .arg(dayWords(end.ended), dayWords(end.eraseDue())) };
    if (!end.instruction.isEmpty())
        lines << Texts::tr("The customer's written instruction to erase: %1").arg(end.instruction);
    if (!end.returnedTo.isEmpty())
        lines << Texts::tr("Everything was given back on %1 in %2.")
                     .arg(dayWords(end.returnedAt.toLocalTime().date()), end.returnedTo);
    return lines.join(u'\n');
}

Result<AgreementEnd> recordEnd(Session &session, const QDate &ended, const QString &instruction)
{
    return session.change(UseCase::EndDossier, [&](AuditNote &note) -> Result<AgreementEnd> {
        if (!ended.isValid())
            return fail(
                ErrorCode::InvalidValue, Texts::tr("End of the agreement"), QString(), Texts::tr("it is no date"));
        WAARBORG_LET(end, readEnd(session));
        end.ended = ended;
        if (!instruction.trimmed().isEmpty())
            end.instruction = instruction.simplified();
        note = { u"agreement"_s,
            u"ended %1, erase due %2"_s.arg(end.ended.toString(Qt::ISODate), end.eraseDue().toString(Qt::ISODate)) };
        WAARBORG_TRY(writeEnd(session, end));
        return end;
    });
}

Result<AgreementEnd> returnDossier(
    Session &session, const QString &folder, const RoundPrinter &print, const Progress &progress)
{
    WAARBORG_TRY(session.allow(UseCase::EndDossier));
    WAARBORG_LET(before, readEnd(session));
    if (!before.hasEnded())
        return fail(ErrorCode::AgreementGoesOn);
    // An advisor may have made it, or a run that was interrupted afterwards.
    const bool exists = QFileInfo::exists(folder);
    WAARBORG_LET(summary, exists ? checkExport(session, folder) : exportDossier(session, folder, print, progress));
    return session.change(UseCase::EndDossier, [&](AuditNote &note) -> Result<AgreementEnd> {
        WAARBORG_LET(end, readEnd(session));
        end.returnedTo = summary.folder;
        end.returnedAt = session.clock().nowUtc();
        end.returnedChecksum = summary.checksum;
        note = { summary.folder, u"given back, sha256 %1"_s.arg(summary.checksum) };
        WAARBORG_TRY(writeEnd(session, end));
        return end;
    });
}

Result<void> takeBackEnd(Session &session)
{
    return session.change(UseCase::EndDossier, [&](AuditNote &note) -> Result<void> {
        note = { u"agreement"_s, u"goes on"_s };
        return writeEnd(session, {});
    });
}

} // namespace waarborg::privacy
