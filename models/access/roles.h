// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

#include <optional>
#include <span>

namespace waarborg::access {

enum class Role { Administrator = 1, Advisor = 2, Hr = 4, Auditor = 8 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

// Everything that can be done in a dossier. The table in roles.cpp says who may; the audit log writes the row's name.
enum class UseCase {
    CreateDossier,
    Login,
    ShowDossier,
    CheckDossier,
    ConfirmSheet,
    ReplaceSheet,
    ExportKey,
    RecoverDossier,
    RotateKey,
    ShowStatus,
    MakeBackup,
    RestoreBackup,
    ShowBackups,
    CheckBackup,
    DestroyBackup,
    ScheduleBackups,
    ExportDossier,
    EndDossier,
    TakeOverLock,
    ChangePassword,
    SignStatement,
    ListAccounts,
    AddAccount,
    NewStartCode,
    SetRoles,
    EnableAccount,
    DisableAccount,
    RemoveAccount,
    ApproveAnswers,
    ListPeople,
    ImportPeople,
    EditPeople,
    DeletePeople,
    ErasePeople,
    ExportPeople,
    ExportPerson,
    ListQuestionnaires,
    ImportQuestionnaire,
    EditQuestionnaire,
    ExportQuestionnaire,
    ListRounds,
    CreateRound,
    WriteForms,
    SendRound,
    ResolveUnknown,
    WithdrawInvitation,
    CloseRound,
    EraseRound,
    TakeInAnswers,
    ReviewAnswers,
    ReadAnswer,
    WriteReport,
    ListIncidents,
    EditIncident,
    ReadAudit,
    VerifyAudit,
    AnchorAudit,
    PruneAudit,
    ExportAudit,
    ConfigureMail,
    TestMail,
};

// The parts of a dossier's tables that rights are given on.
enum class Area {
    Accounts = 1,
    Settings = 2,
    Log = 4,
    People = 8,
    Questionnaires = 16,
    Rounds = 32, // with their invitations and outbox
    Answers = 64,
    Incidents = 128,
    Backups = 256,
    Traces = 512, // what erasing a person takes out of rounds and answers, without reading any
};
Q_DECLARE_FLAGS(Areas, Area)
Q_DECLARE_OPERATORS_FOR_FLAGS(Areas)

struct UseCaseRow {
    UseCase useCase;
    // GROUP VERB as on the command line where there is one; stable, stands in audit logs.
    const char *name;
    Roles roles;
    // What it needs of the tables, besides what everybody reads; what is written is read as well.
    Areas reads;
    Areas writes;
};

[[nodiscard]] std::span<const UseCaseRow> useCaseTable();
[[nodiscard]] QString useCaseName(UseCase useCase);
[[nodiscard]] bool allows(Roles roles, UseCase useCase);
// Changes nothing and leaves no row in the log: may be done in a dossier that is open for reading only.
[[nodiscard]] bool onlyReads(UseCase useCase);
// Whoever holds one of these gets a key to the answers compartment (SECURITY section 3).
[[nodiscard]] bool mayReadAnswers(Roles roles);
// Whoever holds one of these gets the key that verifies the audit log.
[[nodiscard]] bool mayVerifyAudit(Roles roles);

// "administrator,advisor"; the stored and typed form.
[[nodiscard]] QString rolesToText(Roles roles);
// Nothing when a word is no role or none is named.
[[nodiscard]] std::optional<Roles> rolesFromText(const QString &text);

} // namespace waarborg::access
