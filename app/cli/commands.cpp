// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QCoreApplication>

namespace waarborg::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

CLI::App *Commands::group(const char *name, const QString &description)
{
    for (CLI::App *known : m_app.get_subcommands([name](const CLI::App *each) { return each->get_name() == name; }))
        return known;
    CLI::App *group = m_app.add_subcommand(name, description.toStdString());
    group->require_subcommand(1);
    return group;
}

CLI::App *Commands::addVerb(CLI::App *group, const char *name, const QString &description)
{
    CLI::App *verb = group->add_subcommand(name, description.toStdString());
    verb->add_option("DOSSIER", m_common.dossier, Texts::tr("the dossier's file").toStdString())->required();
    verb->add_option(
        "--login", m_common.login, Texts::tr("the account's name; not needed when there is one account").toStdString());
    verb->add_option("--password-file", m_common.passwordFile,
        Texts::tr("file whose first line is the password (else WAARBORG_PASSWORD_FILE, else it is asked for)")
            .toStdString());
    verb->add_flag("--json", m_common.json, Texts::tr("print one JSON document").toStdString());
    verb->add_flag("--read-only", m_common.readOnly,
        Texts::tr("open for reading only, also while another program writes").toStdString());
    verb->add_flag("--take-over", m_common.takeOver,
        Texts::tr("open although another computer is said to have it open; it goes into the log").toStdString());
    return verb;
}

Result<std::pair<QString, QString>> splitPair(const std::string &argument)
{
    const QString whole = text(argument);
    const qsizetype at = whole.indexOf(u'=');
    if (at < 1)
        return fail(ErrorCode::Usage, Texts::tr("“%1” is not of the form FIELD=VALUE.").arg(whole));
    return std::pair(whole.left(at), whole.mid(at + 1));
}

} // namespace waarborg::cli
