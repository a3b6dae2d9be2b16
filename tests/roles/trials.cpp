// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/roles/trials.h"

#include "models/access/accounts.h"
#include "models/access/audit.h"
#include "models/access/recovery.h"
#include "models/answers/intake.h"
#include "models/answers/oneanswer.h"
#include "models/answers/review.h"
#include "models/backups/backups.h"
#include "models/campaigns/rounds.h"
#include "models/campaigns/sending.h"
#include "models/incidents/incidents.h"
#include "models/people/people.h"
#include "models/people/peopleimport.h"
#include "models/privacy/erasure.h"
#include "models/privacy/agreementend.h"
#include "models/privacy/erasure.h"
#include "models/questionnaires/questionnaires.h"
#include "models/reports/accessreport.h"
#include "models/reports/auditexport.h"
#include "models/reports/roundreport.h"
#include "models/status/status.h"

#include <QFile>
#include <QUuid>

namespace waarborg::test {

using namespace Qt::StringLiterals;
using access::Role;
using access::Session;
using access::UseCase;

namespace {

// What came of it does not matter here.
template <typename T>
Result<void> only(Result<T> result)
{
    if (!result)
        return Failure(result.error());
    return {};
}

QString newPath(FullDossier &full, const QString &suffix)
{
    return full.path(QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix);
}

QString listOf(FullDossier &full)
{
    QFile file(newPath(full, u".csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("Naam;Functie;E-mail\nEva;kok;eva@x.example\n") < 0)
        qFatal("the list could not be written");
    return file.fileName();
}

std::vector<Trial> ofAccess()
{
    return {
        { UseCase::ShowDossier, [](FullDossier &, Session &session) { return only(access::dossierInfo(session)); } },
        { UseCase::CheckDossier, [](FullDossier &, Session &session) { return access::checkDossier(session); } },
        { UseCase::ReplaceSheet,
            [](FullDossier &full, Session &session) {
                const auto keep = [](const access::RecoverySheet &) -> Result<void> { return {}; };
                return only(access::replaceSheet(session, full.dossier().environment().cost, keep));
            } },
        { UseCase::ConfirmSheet, [](FullDossier &, Session &session) { return access::confirmSheet(session); } },
        { UseCase::ExportKey,
            [](FullDossier &full, Session &session) { return access::exportKey(session, newPath(full, u".key"_s)); } },
        { UseCase::ListAccounts, [](FullDossier &, Session &session) { return only(access::listAccounts(session)); } },
        { UseCase::AddAccount,
            [](FullDossier &full, Session &session) {
                return only(access::addAccount(
                    session, { newPath(full, {}).right(12), Role::Hr, {}, full.dossier().environment().cost }));
            } },
        { UseCase::NewStartCode,
            [](FullDossier &full, Session &session) {
                return only(access::newStartCode(session, u"bo"_s, full.dossier().environment().cost));
            } },
        { UseCase::SetRoles,
            [](FullDossier &, Session &session) { return access::setRoles(session, u"bo"_s, Role::Advisor); } },
        { UseCase::DisableAccount,
            [](FullDossier &, Session &session) {
                return access::setAccountState(session, u"bo"_s, access::AccountState::Disabled);
            } },
        { UseCase::EnableAccount,
            [](FullDossier &, Session &session) {
                return access::setAccountState(session, u"bo"_s, access::AccountState::Active);
            } },
        { UseCase::RemoveAccount,
            [](FullDossier &, Session &session) { return access::removeAccount(session, u"bo"_s); } },
        { UseCase::ApproveAnswers,
            [](FullDossier &, Session &session) { return access::approveAnswers(session, u"bo"_s); } },
        { UseCase::SignStatement, [](FullDossier &, Session &session) { return access::signStatement(session); } },
        { UseCase::ReadAudit, [](FullDossier &, Session &session) { return only(access::auditRecords(session, {})); } },
        { UseCase::VerifyAudit, [](FullDossier &, Session &session) { return only(access::auditVerdict(session)); } },
        { UseCase::AnchorAudit,
            [](FullDossier &full, Session &session) {
                return only(access::writeAnchor(session, newPath(full, u".json"_s)));
            } },
        { UseCase::PruneAudit,
            [](FullDossier &full, Session &session) {
                full.dossier().clock().advance(std::chrono::hours(48)); // so that there are days to prune
                return only(access::pruneAudit(session, full.dossier().clock().nowUtc().date().addDays(-1)));
            } },
        { UseCase::ExportAudit,
            [](FullDossier &full, Session &session) {
                return only(reports::exportAudit(session, {}, newPath(full, u".csv"_s)));
            } },
        { UseCase::ShowStatus, [](FullDossier &, Session &session) { return only(status::showStatus(session)); } },
    };
}

std::vector<Trial> ofPeople()
{
    return {
        { UseCase::ListPeople, [](FullDossier &, Session &session) { return only(people::listPeople(session, {})); } },
        { UseCase::ImportPeople,
            [](FullDossier &full, Session &session) {
                return only(people::importPeople(session, { .path = listOf(full) }));
            } },
        { UseCase::EditPeople,
            [](FullDossier &full, Session &session) {
                return only(people::setPerson(session, full.people[1], { { people::Field::City, u"Gent"_s } }));
            } },
        { UseCase::DeletePeople,
            [](FullDossier &full, Session &session) { return people::deletePeople(session, { full.people[5] }); } },
        { UseCase::ErasePeople,
            [](FullDossier &full, Session &session) {
                return only(privacy::erasePeople(session, { full.people[3] }));
            } },
        { UseCase::ExportPeople,
            [](FullDossier &full, Session &session) {
                return only(people::exportPeople(session, {}, newPath(full, u".csv"_s)));
            } },
        { UseCase::ExportPerson,
            [](FullDossier &full, Session &session) {
                return only(reports::exportPerson(session, full.people[0], newPath(full, u".json"_s), {}));
            } },
    };
}

std::vector<Trial> ofQuestionnaires()
{
    return {
        { UseCase::ListQuestionnaires,
            [](FullDossier &, Session &session) { return only(questionnaires::listQuestionnaires(session)); } },
        { UseCase::ImportQuestionnaire,
            [](FullDossier &, Session &session) { return only(questionnaires::addOwnQuestionnaire(session)); } },
        { UseCase::EditQuestionnaire,
            [](FullDossier &full, Session &session) {
                return only(questionnaires::newVersion(session, full.questionnaire));
            } },
        { UseCase::ExportQuestionnaire,
            [](FullDossier &full, Session &session) {
                return questionnaires::exportQuestionnaire(session, full.draft, newPath(full, u".json"_s));
            } },
    };
}

std::vector<Trial> ofRounds()
{
    return {
        { UseCase::ListRounds, [](FullDossier &, Session &session) { return only(campaigns::listRounds(session)); } },
        { UseCase::CreateRound,
            [](FullDossier &full, Session &session) {
                return only(campaigns::createRound(
                    session, { .questionnaire = full.draft, .name = u"Autumn"_s, .people = full.people }, {}));
            } },
        { UseCase::WriteForms,
            [](FullDossier &full, Session &session) {
                return only(campaigns::writeForms(session, full.round, newPath(full, {}), {}));
            } },
        { UseCase::SendRound,
            [](FullDossier &full, Session &session) -> Result<void> {
                WAARBORG_LET(settings, campaigns::mailSettings(full.session()));
                const auto transport = [settings] { return campaigns::makeTransport(settings, {}); };
                return only(campaigns::sendRound(
                    session, { .round = full.round, .settings = settings, .transport = transport }, {}));
            } },
        { UseCase::ResolveUnknown,
            [](FullDossier &full, Session &session) {
                return only(campaigns::resolveUnknown(session, full.round, campaigns::UnknownChoice::SendAgain));
            } },
        { UseCase::WithdrawInvitation,
            [](FullDossier &full, Session &session) {
                return campaigns::withdrawInvitation(session, full.round, full.people[4]);
            } },
        { UseCase::CloseRound,
            [](FullDossier &full, Session &session) -> Result<void> {
                WAARBORG_TRY(answers::closeRound(session, full.round));
                return campaigns::reopenRound(session, full.round);
            } },
        { UseCase::TakeInAnswers,
            [](FullDossier &full, Session &session) {
                return only(answers::takeInAnswers(session, { full.answerFile(1) }, {}));
            } },
        { UseCase::ReviewAnswers,
            [](FullDossier &full, Session &session) { return only(answers::reviewRound(session, full.round, {})); } },
        { UseCase::WriteReport,
            [](FullDossier &full, Session &session) {
                return reports::writeRoundReport(session, full.round, newPath(full, u".pdf"_s), {});
            } },
        { UseCase::ConfigureMail,
            [](FullDossier &full, Session &session) -> Result<void> {
                campaigns::MailSettings settings;
                settings.outboxFolder = full.path(u"outbox"_s);
                WAARBORG_LET(sender, campaigns::parseMailbox(u"An <an@x.example>"_s));
                settings.sender = sender;
                return campaigns::configureMail(session, settings);
            } },
        { UseCase::TestMail,
            [](FullDossier &full, Session &session) -> Result<void> {
                WAARBORG_LET(settings, campaigns::mailSettings(full.session()));
                return campaigns::sendTestMessage(session, settings, {}, u"an@x.example"_s);
            } },
    };
}

std::vector<Trial> ofIncidents()
{
    return {
        { UseCase::ListIncidents,
            [](FullDossier &, Session &session) { return only(incidents::listIncidents(session)); } },
        { UseCase::EditIncident,
            [](FullDossier &full, Session &session) {
                return only(incidents::setIncident(session, full.incident, { { u"what"_s, u"a laptop"_s } }));
            } },
    };
}

Result<backups::RegisteredCopy> newCopy(FullDossier &full)
{
    return backups::makeBackup(full.session(), { .out = newPath(full, u".waarborg-backup"_s) }, {});
}

Result<QByteArray> printed(Session &, campaigns::RoundId, const Progress &) { return QByteArray("%PDF-"); }

std::vector<Trial> ofCopies()
{
    return {
        { UseCase::MakeBackup,
            [](FullDossier &full, Session &session) {
                return only(backups::makeBackup(session, { .out = newPath(full, u".waarborg-backup"_s) }, {}));
            } },
        { UseCase::ShowBackups,
            [](FullDossier &, Session &session) { return only(backups::registeredCopies(session)); } },
        { UseCase::CheckBackup,
            [](FullDossier &full, Session &session) -> Result<void> {
                WAARBORG_LET(copy, newCopy(full));
                return only(backups::checkCopy(session, copy.id, {}));
            } },
        { UseCase::DestroyBackup,
            [](FullDossier &full, Session &session) -> Result<void> {
                WAARBORG_LET(copy, newCopy(full));
                return backups::destroyCopy(session, copy.id);
            } },
        { UseCase::ScheduleBackups,
            [](FullDossier &full, Session &session) {
                return backups::setBackupSchedule(session, { .folder = full.dossier().folder() });
            } },
        { UseCase::ExportDossier,
            [](FullDossier &full, Session &session) {
                return only(privacy::exportDossier(session, newPath(full, {}), printed, {}));
            } },
        { UseCase::EndDossier,
            [](FullDossier &full, Session &session) -> Result<void> {
                const QDate today = full.dossier().clock().nowUtc().date();
                WAARBORG_TRY(only(privacy::recordEnd(session, today, u"letter 7"_s)));
                return privacy::takeBackEnd(session);
            } },
        { UseCase::EraseRound,
            [](FullDossier &full, Session &session) { return only(privacy::eraseRound(session, full.round)); } },
        { UseCase::ReadAnswer,
            [](FullDossier &full, Session &session) {
                return only(answers::readAnswer(session, full.round, full.people[0], u"nl"_s));
            } },
    };
}

std::vector<Trial> makeTrials()
{
    std::vector<Trial> all;
    for (const auto &part : { ofAccess(), ofPeople(), ofQuestionnaires(), ofRounds(), ofIncidents(), ofCopies() })
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

const std::vector<Trial> &trials()
{
    static const std::vector<Trial> all = makeTrials();
    return all;
}

} // namespace waarborg::test
