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
    UseCaseRow { UseCase::ConfirmSheet, "dossier confirm-sheet", Administrator },
    UseCaseRow { UseCase::ExportKey, "dossier export-key", Administrator },
    UseCaseRow { UseCase::RecoverDossier, "dossier recover", Anyone },
    UseCaseRow { UseCase::RotateKey, "dossier rotate", Administrator },
    UseCaseRow { UseCase::ShowStatus, "dossier status", Anyone },
    UseCaseRow { UseCase::MakeBackup, "dossier backup", Stewards },
    UseCaseRow { UseCase::RestoreBackup, "dossier restore", Administrator },
    UseCaseRow { UseCase::ShowBackups, "dossier backups", Stewards | Role::Auditor },
    UseCaseRow { UseCase::ExportDossier, "dossier export", Advisor },
    UseCaseRow { UseCase::EndDossier, "dossier end", Administrator },
    UseCaseRow { UseCase::TakeOverLock, "dossier take-over", Anyone },
    UseCaseRow { UseCase::ChangePassword, "account password", Anyone },
    UseCaseRow { UseCase::SignStatement, "account sign", Anyone },
    UseCaseRow { UseCase::ListAccounts, "account list", Administrator | Role::Advisor },
    UseCaseRow { UseCase::AddAccount, "account add", Administrator },
    UseCaseRow { UseCase::NewStartCode, "account start-code", Administrator },
    UseCaseRow { UseCase::SetRoles, "account role", Administrator },
    UseCaseRow { UseCase::EnableAccount, "account enable", Administrator },
    UseCaseRow { UseCase::DisableAccount, "account disable", Administrator },
    UseCaseRow { UseCase::RemoveAccount, "account remove", Administrator },
    UseCaseRow { UseCase::ApproveAnswers, "account approve", Advisor },
    UseCaseRow { UseCase::ListPeople, "people list", PeopleKeepers },
    UseCaseRow { UseCase::ImportPeople, "people import", PeopleKeepers },
    UseCaseRow { UseCase::EditPeople, "people set", PeopleKeepers },
    UseCaseRow { UseCase::DeletePeople, "people delete", PeopleKeepers },
    UseCaseRow { UseCase::ErasePeople, "people erase", PeopleKeepers },
    UseCaseRow { UseCase::ExportPeople, "people export", PeopleKeepers },
    UseCaseRow { UseCase::ListQuestionnaires, "questionnaire list", Advisor },
    UseCaseRow { UseCase::ImportQuestionnaire, "questionnaire import", Advisor },
    UseCaseRow { UseCase::EditQuestionnaire, "questionnaire edit", Advisor },
    UseCaseRow { UseCase::ExportQuestionnaire, "questionnaire export", Advisor },
    UseCaseRow { UseCase::ListRounds, "campaign status", Advisor },
    UseCaseRow { UseCase::CreateRound, "campaign create", Advisor },
    UseCaseRow { UseCase::WriteForms, "campaign forms", Advisor },
    UseCaseRow { UseCase::SendRound, "campaign send", Advisor },
    UseCaseRow { UseCase::ResolveUnknown, "campaign resolve", Advisor },
    UseCaseRow { UseCase::WithdrawInvitation, "campaign withdraw", Advisor },
    UseCaseRow { UseCase::CloseRound, "campaign close", Advisor },
    UseCaseRow { UseCase::EraseRound, "campaign erase", Advisor },
    UseCaseRow { UseCase::TakeInAnswers, "answers import", Advisor },
    UseCaseRow { UseCase::ReviewAnswers, "review show", Advisor },
    UseCaseRow { UseCase::ReadAnswer, "answers show", Advisor },
    UseCaseRow { UseCase::WriteReport, "report write", Advisor },
    UseCaseRow { UseCase::ListIncidents, "incident list", Stewards | Role::Auditor },
    UseCaseRow { UseCase::EditIncident, "incident set", Stewards },
    UseCaseRow { UseCase::ReadAudit, "audit list", Overseers },
    UseCaseRow { UseCase::VerifyAudit, "audit verify", Overseers },
    UseCaseRow { UseCase::AnchorAudit, "audit anchor", Overseers },
    UseCaseRow { UseCase::PruneAudit, "audit prune", Administrator },
    UseCaseRow { UseCase::ExportAudit, "audit export", Overseers },
    UseCaseRow { UseCase::ConfigureMail, "mail configure", Administrator },
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
