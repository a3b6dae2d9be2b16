// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/roles.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace waarborg::access {

namespace {

constexpr Roles Anyone = Roles(Role::Administrator) | Role::Advisor | Role::Hr | Role::Auditor;
constexpr Roles Administrator = Role::Administrator;
constexpr Roles Advisor = Role::Advisor;
constexpr Roles PeopleKeepers = Roles(Role::Advisor) | Role::Hr;
constexpr Roles Stewards = Roles(Role::Administrator) | Role::Advisor;
constexpr Roles Overseers = Roles(Role::Administrator) | Role::Auditor;

constexpr std::array Table {
    UseCaseRow { UseCase::CreateDossier, "dossier create", Anyone },
    UseCaseRow { UseCase::Login, "account login", Anyone },
    UseCaseRow { UseCase::ShowDossier, "dossier info", Anyone },
    UseCaseRow { UseCase::CheckDossier, "dossier check", Anyone },
    UseCaseRow { UseCase::ConfirmSheet, "dossier confirm-sheet", Administrator, {}, Area::Settings },
    UseCaseRow { UseCase::ReplaceSheet, "dossier new-sheet", Administrator, {}, Area::Settings },
    UseCaseRow { UseCase::ExportKey, "dossier export-key", Administrator },
    UseCaseRow { UseCase::RecoverDossier, "dossier recover", Anyone },
    UseCaseRow { UseCase::RotateKey, "dossier rotate", Administrator, {}, Areas(Area::Accounts) | Area::Settings },
    UseCaseRow { UseCase::ShowStatus, "dossier status", Anyone },
    UseCaseRow { UseCase::MakeBackup, "dossier backup", Stewards, {}, Area::Backups },
    UseCaseRow { UseCase::RestoreBackup, "dossier restore", Administrator, {}, Area::Backups },
    UseCaseRow { UseCase::ShowBackups, "dossier backups", Stewards | Role::Auditor, Area::Backups },
    UseCaseRow { UseCase::CheckBackup, "dossier backup-check", Stewards, {}, Area::Backups },
    UseCaseRow { UseCase::DestroyBackup, "dossier backup-destroy", Stewards, {}, Area::Backups },
    UseCaseRow {
        UseCase::ScheduleBackups, "dossier backup-schedule", Administrator, {}, Areas(Area::Settings) | Area::Backups },
    UseCaseRow { UseCase::ExportDossier, "dossier export", Advisor,
        Areas(Area::People) | Area::Questionnaires | Area::Rounds | Area::Answers | Area::Incidents },
    UseCaseRow { UseCase::EndDossier, "dossier end", Administrator, {}, Areas(Area::Settings) | Area::Backups },
    UseCaseRow { UseCase::TakeOverLock, "dossier take-over", Anyone },
    UseCaseRow { UseCase::ChangePassword, "account password", Anyone },
    UseCaseRow { UseCase::SignStatement, "account sign", Anyone },
    UseCaseRow { UseCase::ListAccounts, "account list", Administrator | Role::Advisor },
    UseCaseRow { UseCase::AddAccount, "account add", Administrator, {}, Areas(Area::Accounts) | Area::Settings },
    UseCaseRow { UseCase::NewStartCode, "account start-code", Administrator, {}, Area::Settings },
    UseCaseRow { UseCase::SetRoles, "account role", Administrator, {}, Areas(Area::Accounts) | Area::Settings },
    UseCaseRow { UseCase::EnableAccount, "account enable", Administrator, {}, Area::Accounts },
    UseCaseRow { UseCase::DisableAccount, "account disable", Administrator, {}, Area::Accounts },
    UseCaseRow { UseCase::RemoveAccount, "account remove", Administrator, {}, Areas(Area::Accounts) | Area::Settings },
    UseCaseRow { UseCase::ApproveAnswers, "account approve", Advisor, {}, Area::Settings },
    UseCaseRow { UseCase::ListPeople, "people list", PeopleKeepers, Area::People },
    UseCaseRow { UseCase::ImportPeople, "people import", PeopleKeepers, {}, Areas(Area::People) | Area::Traces },
    UseCaseRow { UseCase::EditPeople, "people set", PeopleKeepers, {}, Area::People },
    UseCaseRow { UseCase::DeletePeople, "people delete", PeopleKeepers, {}, Area::People },
    UseCaseRow { UseCase::ErasePeople, "people erase", PeopleKeepers, {}, Areas(Area::People) | Area::Traces },
    UseCaseRow { UseCase::ExportPeople, "people export", PeopleKeepers, Area::People },
    // Holds what the rounds, the answers and the register of incidents know of him: more than HR may see.
    UseCaseRow { UseCase::ExportPerson, "people access-request", Advisor,
        Areas(Area::People) | Area::Questionnaires | Area::Rounds | Area::Answers | Area::Incidents | Area::Backups },
    UseCaseRow { UseCase::ListQuestionnaires, "questionnaire list", Advisor, Area::Questionnaires },
    UseCaseRow { UseCase::ImportQuestionnaire, "questionnaire import", Advisor, {}, Area::Questionnaires },
    UseCaseRow { UseCase::EditQuestionnaire, "questionnaire edit", Advisor, {}, Area::Questionnaires },
    UseCaseRow { UseCase::ExportQuestionnaire, "questionnaire export", Advisor, Area::Questionnaires },
    UseCaseRow {
        UseCase::ListRounds, "campaign status", Advisor, Areas(Area::Questionnaires) | Area::Rounds | Area::Answers },
    UseCaseRow {
        UseCase::CreateRound, "campaign create", Advisor, Area::People, Areas(Area::Questionnaires) | Area::Rounds },
    UseCaseRow {
        UseCase::WriteForms, "campaign forms", Advisor, Areas(Area::Questionnaires) | Area::People, Area::Rounds },
    UseCaseRow {
        UseCase::SendRound, "campaign send", Advisor, Areas(Area::People) | Area::Questionnaires, Area::Rounds },
    UseCaseRow { UseCase::ResolveUnknown, "campaign resolve", Advisor, {}, Area::Rounds },
    UseCaseRow { UseCase::WithdrawInvitation, "campaign withdraw", Advisor, {}, Area::Rounds },
    UseCaseRow { UseCase::CloseRound, "campaign close", Advisor, {}, Areas(Area::Rounds) | Area::Answers },
    UseCaseRow { UseCase::EraseRound, "campaign erase", Advisor, {}, Areas(Area::Rounds) | Area::Answers },
    UseCaseRow {
        UseCase::TakeInAnswers, "answers import", Advisor, Area::Questionnaires, Areas(Area::Rounds) | Area::Answers },
    UseCaseRow { UseCase::ReviewAnswers, "review show", Advisor,
        Areas(Area::Questionnaires) | Area::Rounds | Area::People | Area::Answers },
    UseCaseRow { UseCase::ReadAnswer, "answers show", Advisor,
        Areas(Area::Questionnaires) | Area::Rounds | Area::People | Area::Answers },
    UseCaseRow { UseCase::WriteReport, "report write", Advisor,
        Areas(Area::Questionnaires) | Area::Rounds | Area::People | Area::Answers },
    UseCaseRow { UseCase::ListIncidents, "incident list", Stewards | Role::Auditor, Area::Incidents },
    UseCaseRow { UseCase::EditIncident, "incident set", Stewards, {}, Areas(Area::Incidents) | Area::Settings },
    UseCaseRow { UseCase::ReadAudit, "audit list", Overseers, Area::Log },
    UseCaseRow { UseCase::VerifyAudit, "audit verify", Overseers, Area::Log },
    UseCaseRow { UseCase::AnchorAudit, "audit anchor", Overseers, Area::Log },
    UseCaseRow { UseCase::PruneAudit, "audit prune", Administrator, {}, Area::Log },
    UseCaseRow { UseCase::ExportAudit, "audit export", Overseers, Area::Log },
    UseCaseRow { UseCase::ConfigureMail, "mail configure", Administrator, {}, Area::Settings },
    UseCaseRow { UseCase::TestMail, "mail test", Roles(Role::Administrator) | Role::Advisor },
};

struct RoleName {
    Role role;
    const char *name;
};
constexpr std::array RoleNames {
    RoleName { Role::Administrator, "administrator" },
    RoleName { Role::Advisor, "advisor" },
    RoleName { Role::Hr, "hr" },
    RoleName { Role::Auditor, "auditor" },
};

const UseCaseRow *find(UseCase useCase)
{
    const auto row = std::ranges::find(Table, useCase, &UseCaseRow::useCase);
    return row == Table.end() ? nullptr : &*row;
}

} // namespace

std::span<const UseCaseRow> useCaseTable() { return Table; }

QString useCaseName(UseCase useCase)
{
    const UseCaseRow *row = find(useCase);
    return row ? QString::fromLatin1(row->name) : QString();
}

bool allows(Roles roles, UseCase useCase)
{
    const UseCaseRow *row = find(useCase);
    return row && (row->roles & roles);
}

bool onlyReads(UseCase useCase)
{
    static constexpr std::array reading { UseCase::ShowDossier, UseCase::CheckDossier, UseCase::ShowStatus,
        UseCase::ShowBackups, UseCase::ListAccounts, UseCase::ListPeople, UseCase::ListQuestionnaires,
        UseCase::ListRounds, UseCase::ReviewAnswers, UseCase::ListIncidents, UseCase::ReadAudit, UseCase::VerifyAudit };
    return std::ranges::find(reading, useCase) != reading.end();
}

bool mayReadAnswers(Roles roles) { return roles.testFlag(Role::Advisor); }

bool mayVerifyAudit(Roles roles) { return bool(roles & Overseers); }

QString rolesToText(Roles roles)
{
    QStringList names;
    for (const auto &[role, name] : RoleNames) {
        if (roles.testFlag(role))
            names << QString::fromLatin1(name);
    }
    return names.join(u',');
}

std::optional<Roles> rolesFromText(const QString &text)
{
    Roles roles;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        const auto known = std::ranges::find_if(RoleNames, [&](const RoleName &row) {
            return word.trimmed().compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0;
        });
        if (known == RoleNames.end())
            return std::nullopt;
        roles |= known->role;
    }
    return roles ? std::optional(roles) : std::nullopt;
}

} // namespace waarborg::access
