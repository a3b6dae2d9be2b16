// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runtime.h"
#include "models/campaigns/mailsettings.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>

namespace waarborg::cli {

// The tree of groups and verbs. Each verb has a struct of options and one function that turns them into a use case.
class Commands
{
public:
    explicit Commands(CLI::App &app)
        : m_app(app)
    {
    }

    // The one of this name that there is already, or a new one.
    CLI::App *group(const char *name, const QString &description);

    // DOSSIER, --login, --password-file and --json come with it. `options` is filled by the parser before `run` is
    // called.
    template <typename Options>
    CLI::App *verb(CLI::App *group, const char *name, const QString &description,
        const std::shared_ptr<Options> &options, Result<Outcome> (*run)(const Runtime &, const Options &))
    {
        CLI::App *verb = addVerb(group, name, description);
        verb->callback([this, options, run] {
            m_chosen = [options, run](const Runtime &runtime) { return run(runtime, *options); };
        });
        return verb;
    }

    [[nodiscard]] const std::function<Result<Outcome>(const Runtime &)> &chosen() const { return m_chosen; }
    [[nodiscard]] const CommonOptions &common() const { return m_common; }

private:
    CLI::App *addVerb(CLI::App *group, const char *name, const QString &description);

    CLI::App &m_app;
    CommonOptions m_common;
    std::function<Result<Outcome>(const Runtime &)> m_chosen;
};

// The mail server's password (app/common/secrets.h). Says why it does not come from the key ring that it was stored in.
[[nodiscard]] Result<SecretBytes> mailPassword(const campaigns::MailSettings &settings);

// "FIELD=VALUE"
[[nodiscard]] Result<std::pair<QString, QString>> splitPair(const std::string &argument);

void addDossierCommands(Commands &commands);
// Verbs of the group "dossier".
void addBackupCommands(Commands &commands, CLI::App *group);
void addRecoveryCommands(Commands &commands, CLI::App *dossierGroup);
// `dossier status`
void addStatusCommand(Commands &commands, CLI::App *dossierGroup);
void addAccountCommands(Commands &commands);
void addPrivacyCommands(Commands &commands);
void addPeopleCommands(Commands &commands);
// `people import`
void addImportCommand(Commands &commands, CLI::App *peopleGroup);
// More verbs of the group "people".
void addPersonCommands(Commands &commands);
void addQuestionnaireCommands(Commands &commands);
void addCampaignCommands(Commands &commands);
void addAnswerCommands(Commands &commands);
void addReportCommands(Commands &commands);
void addIncidentCommands(Commands &commands);
void addAuditCommands(Commands &commands);
void addMailCommands(Commands &commands);

} // namespace waarborg::cli
