// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/dossierexport.h"

#include "models/access/accounts.h"
#include "models/access/auditanchor.h"
#include "models/access/settings.h"
#include "models/answers/answerstore.h"
#include "models/campaigns/roundstore.h"
#include "models/incidents/incidentfields.h"
#include "models/incidents/incidentstore.h"
#include "models/incidents/incidentvisitor.h"
#include "models/people/peoplestore.h"
#include "models/privacy/exportfolder.h"
#include "models/privacy/roundexport.h"
#include "models/questionnaires/euphoriewriter.h"
#include "models/questionnaires/questionnairejson.h"
#include "models/questionnaires/questionnairestore.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace waarborg::privacy {

namespace {

using namespace Qt::StringLiterals;
using access::AuditNote;
using access::Session;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DossierExport)
};

constexpr auto FactsFile = "dossier.json"_L1;
constexpr auto FormatName = "waarborg-export"_L1;

QString number(qint64 value) { return QString::number(value); }

QString stamp(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }

Result<void> writeFacts(Session &session, ExportFolder &folder)
{
    WAARBORG_LET(anchor, access::currentAnchor(session));
    WAARBORG_LET(settings, access::allSettings(session.database()));
    QJsonObject values;
    for (const auto &[name, value] : settings)
        values.insert(name, value);
    const QJsonObject json { { u"format"_s, FormatName }, { u"version"_s, 1 }, { u"dossier"_s, anchor.dossier },
        { u"customer"_s, values["dossier.customer"_L1] }, { u"exported"_s, stamp(session.clock().nowUtc()) },
        { u"by"_s, session.account().name },
        { u"logAnchor"_s, QJsonDocument::fromJson(access::anchorJson(anchor)).object() } };
    WAARBORG_TRY(
        folder.add(FactsFile, QJsonDocument(json), Texts::tr("which dossier this is, and when it was exported")));
    return folder.add(u"settings.json"_s, QJsonDocument(values), Texts::tr("the dossier's settings"));
}

Result<void> writeAccounts(Session &session, ExportFolder &folder)
{
    WAARBORG_LET(accounts, access::listAccounts(session));
    WAARBORG_LET(table, folder.addTable(u"accounts.csv"_s, Texts::tr("who could log in")));
    WAARBORG_TRY(table->write({ u"name"_s, u"roles"_s, u"active"_s, u"signed"_s, u"expires"_s }));
    for (const auto &[account, answers, usesStartCode, hasSlot] : accounts)
        WAARBORG_TRY(table->write({ account.name, access::rolesToText(account.roles),
            account.state == access::AccountState::Active ? u"yes"_s : u"no"_s, stamp(account.signedAt),
            account.expires.toString(Qt::ISODate) }));
    return table->finish();
}

Result<void> writePeople(Session &session, ExportFolder &folder, const Progress &progress)
{
    using people::Field;
    people::PeopleStore store(session.database());
    WAARBORG_LET(ids, store.matching({ .whoLeft = people::WhoLeft::Included }));
    WAARBORG_LET(finder, people::PersonFinder::prepare(session.database()));
    WAARBORG_LET(table, folder.addTable(u"people.csv"_s, Texts::tr("the employees; those who left too")));
    QStringList cells { u"person"_s };
    for (const Field field : people::allFields)
        cells << people::fieldName(field);
    WAARBORG_TRY(table->write(cells + QStringList { u"leftOn"_s, u"bounced"_s }));
    for (const people::PersonId id : ids) {
        WAARBORG_TRY(progress.check());
        WAARBORG_LET(person, finder.find(id));
        cells = { number(id.value) };
        for (const Field field : people::allFields)
            cells << people::value(person, field);
        WAARBORG_TRY(table->write(cells + QStringList { person.leftOn, person.bounced ? u"yes"_s : u"no"_s }));
    }
    return table->finish();
}

Result<void> writeQuestionnaires(Session &session, ExportFolder &folder)
{
    questionnaires::QuestionnaireStore store(session.database());
    WAARBORG_LET(versions, store.allVersions());
    for (const auto &version : versions) {
        WAARBORG_LET(questionnaire, store.load(version.version));
        const QString name = u"questionnaires/%1-version-%2"_s.arg(version.questionnaire.value).arg(version.number);
        const QString what = Texts::tr("the questionnaire “%1”, version %2 (number %3)")
                                 .arg(version.title)
                                 .arg(version.number)
                                 .arg(version.version.value);
        WAARBORG_TRY(folder.add(name + ".json"_L1, QJsonDocument(questionnaires::toJson(questionnaire)), what));
        // Only risks have a place in a Euphorie survey.
        const auto xml = questionnaires::writeEuphorie(questionnaire);
        if (xml)
            WAARBORG_TRY(folder.add(name + ".xml"_L1, *xml, Texts::tr("the same as a Euphorie survey")));
        else if (xml.error().code != ErrorCode::InvalidValue)
            return Failure(xml.error());
    }
    return {};
}

Result<void> writeSetAside(Session &session, ExportFolder &folder)
{
    WAARBORG_LET(files, answers::AnswerStore(session.database()).quarantine());
    WAARBORG_LET(table,
        folder.addTable(
            u"set-aside.csv"_s, Texts::tr("files that were no valid answer, and why; without their content")));
    WAARBORG_TRY(table->write({ u"number"_s, u"round"_s, u"file"_s, u"reason"_s, u"received"_s, u"size"_s }));
    for (const answers::QuarantinedFile &file : files)
        WAARBORG_TRY(table->write({ number(file.id), file.round ? number(file.round->value) : QString(), file.file,
            file.reason, stamp(file.received), number(file.size) }));
    return table->finish();
}

QJsonObject versionJson(const incidents::Incident &incident)
{
    QJsonObject json = incidents::toJson(incident);
    json.insert("incident"_L1, incident.id.value);
    json.insert("version"_L1, incident.version);
    json.insert("status"_L1, incidents::nameOf(incidents::statusNames, incident.status));
    json.insert("fixed"_L1, incident.fixed);
    json.insert("changedAt"_L1, stamp(incident.changedAt));
    return json;
}

Result<void> writeIncidents(Session &session, ExportFolder &folder)
{
    incidents::IncidentStore store(session.database());
    WAARBORG_LET(newest, store.list());
    QJsonArray all;
    WAARBORG_LET(table, folder.addTable(u"incidents.csv"_s, Texts::tr("the register of incidents")));
    WAARBORG_TRY(table->write(
        { u"incident"_s, u"version"_s, u"status"_s, u"discovered"_s, u"what"_s, u"severity"_s, u"people"_s }));
    for (const incidents::Incident &incident : newest) {
        const auto severity = incidents::assess(incident.severity);
        const auto people = incident.people.to ? incident.people.to : incident.people.from;
        WAARBORG_TRY(table->write({ number(incident.id.value), number(incident.version),
            incidents::nameOf(incidents::statusNames, incident.status), stamp(incident.times.discovered), incident.what,
            severity ? QString::number(severity->score()) : QString(), people ? number(*people) : QString() }));
        WAARBORG_LET(versions, store.versions(incident.id));
        for (const incidents::Incident &version : versions)
            all.append(versionJson(version));
    }
    WAARBORG_TRY(table->finish());
    return folder.add(u"incidents.json"_s, QJsonDocument(all), Texts::tr("all versions of each incident"));
}

bool holdsLog(const Session &session) { return access::allows(session.account().roles, access::UseCase::ExportAudit); }

Result<void> writeLog(Session &session, ExportFolder &folder)
{
    if (!holdsLog(session))
        return {};
    WAARBORG_LET(records, access::listAudit(session.database(), { .limit = std::numeric_limits<qint64>::max() }));
    WAARBORG_LET(table, folder.addTable(u"log.csv"_s, Texts::tr("who did what; the newest row first")));
    WAARBORG_TRY(table->write(
        { u"row"_s, u"time"_s, u"account"_s, u"session"_s, u"action"_s, u"object"_s, u"result"_s, u"detail"_s }));
    for (const access::AuditRecord &record : records)
        WAARBORG_TRY(table->write({ number(record.sequence), stamp(record.time), record.account, record.session,
            record.action, record.object, access::auditResultWord(record.result), record.detail }));
    return table->finish();
}

Result<void> writeEverything(
    Session &session, ExportFolder &folder, const RoundPrinter &print, const Progress &progress)
{
    WAARBORG_TRY(writeFacts(session, folder));
    WAARBORG_TRY(writeAccounts(session, folder));
    WAARBORG_TRY(writePeople(session, folder, progress));
    WAARBORG_TRY(writeQuestionnaires(session, folder));
    WAARBORG_TRY(writeSetAside(session, folder));
    WAARBORG_TRY(writeIncidents(session, folder));
    WAARBORG_TRY(writeLog(session, folder));
    WAARBORG_LET(rounds, campaigns::RoundStore(session.database()).all());
    for (qsizetype done = 0; done < rounds.size(); ++done) {
        progress.advance(done, rounds.size());
        WAARBORG_TRY(exportRound(session, folder, rounds[done], print, progress));
    }
    return progress.check();
}

QString readme(const Session &session)
{
    QString words = Texts::tr(
        "Everything of a Waarborg dossier in open formats, exported on %1 by %2.\n\n"
        "These files are not encrypted and hold personal data: give them only to whom they are for, and remove them "
        "when they are no longer needed. Tables are CSV in UTF-8 with semicolons; a cell that a spreadsheet would take "
        "for a formula has an apostrophe in front. Times are UTC. Not in here: passwords, keys, invitation codes, and "
        "in anonymous rounds who answered what.")
                        .arg(stamp(session.clock().nowUtc()), session.account().name);
    if (!holdsLog(session))
        words += u' ' + Texts::tr("The log is not in here either: %1 may not read it.").arg(session.account().name);
    return words;
}

// Of the newest export that the log calls done; empty where it knows none.
Result<QString> newestChecksum(Session &session)
{
    static constexpr auto mark = " files, sha256 "_L1;
    WAARBORG_LET(records, access::listAudit(session.database(), { .limit = std::numeric_limits<qint64>::max() }));
    const QString action = access::useCaseName(access::UseCase::ExportDossier);
    for (const access::AuditRecord &record : records) {
        const qsizetype at = record.detail.indexOf(mark);
        if (record.action == action && record.result == access::AuditResult::Ok && at > 0)
            return record.detail.mid(at + mark.size());
    }
    return QString();
}

// Before the first file: an export that is killed leaves it too.
Result<void> noteBegin(Session &session, const QString &folder)
{
    return session.change(access::UseCase::ExportDossier, [&](AuditNote &note) -> Result<void> {
        note = { folder, u"export begins"_s };
        return {};
    });
}

} // namespace

Result<ExportSummary> exportDossier(
    Session &session, const QString &path, const RoundPrinter &print, const Progress &progress)
{
    WAARBORG_TRY(session.allow(access::UseCase::ExportDossier));
    if (path.trimmed().isEmpty())
        return fail(ErrorCode::InvalidValue, Texts::tr("Folder"), path, Texts::tr("it has no name"));
    WAARBORG_LET(folder, ExportFolder::create(path));
    ExportSummary summary { .folder = QFileInfo(path).absoluteFilePath() };
    WAARBORG_TRY(noteBegin(session, summary.folder));
    const auto logged = session.change(access::UseCase::ExportDossier, [&](AuditNote &note) -> Result<void> {
        WAARBORG_TRY(writeEverything(session, folder, print, progress));
        WAARBORG_LET(checksum, folder.seal(readme(session)));
        summary.files = folder.files() + 1;
        summary.checksum = checksum;
        note = { summary.folder, u"%1 files, sha256 %2"_s.arg(summary.files).arg(checksum) };
        // Last: a row that calls an export done which has no name would be wrong.
        return folder.publish();
    });
    if (!logged)
        folder.withdraw();
    WAARBORG_TRY(logged);
    return summary;
}

Result<ExportSummary> checkExport(Session &session, const QString &path)
{
    WAARBORG_LET(checksum, checkSums(path));
    WAARBORG_LET(newest, newestChecksum(session));
    if (newest != checksum)
        return fail(ErrorCode::UnknownFormat, path, Texts::tr("the newest export of this dossier"));
    QFile file(path + u'/' + FactsFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, file.fileName(), file.errorString());
    const QJsonObject facts = QJsonDocument::fromJson(file.readAll()).object();
    WAARBORG_LET(id, access::readSetting(session.database(), u"dossier.id"_s));
    if (facts["format"_L1] != FormatName || facts["dossier"_L1] != id)
        return fail(ErrorCode::UnknownFormat, path, Texts::tr("an export of this dossier"));
    QFile sums(path + u'/' + SumsFile);
    if (!sums.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, sums.fileName(), sums.errorString());
    return ExportSummary { QFileInfo(path).absoluteFilePath(), sums.readAll().count('\n') + 1, checksum };
}

} // namespace waarborg::privacy
