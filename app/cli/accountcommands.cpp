// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "models/access/accounts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;
using access::AccountState;
using access::AnswersKey;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string name;
    std::string roles;
    std::string expires;
    std::string newPasswordFile;
};

// "no", "pending", "yes": may the account read answers?
QString answersWord(AnswersKey answers)
{
    switch (answers) {
    case AnswersKey::NotAllowed:
        return u"no"_s;
    case AnswersKey::Pending:
        return u"pending"_s;
    case AnswersKey::Held:
        return u"yes"_s;
    }
    return {};
}

QString stateWord(access::Standing standing)
{
    using access::Standing;
    switch (standing) {
    case Standing::Disabled:
        return u"disabled"_s;
    case Standing::Expired:
        return u"expired"_s;
    case Standing::NoKey:
        return u"no key"_s;
    case Standing::StartCode:
        return u"start code"_s;
    case Standing::NotSigned:
        return u"not signed"_s;
    case Standing::Active:
        return u"active"_s;
    }
    return {};
}

Result<access::Roles> rolesOf(const Options &options)
{
    const auto roles = access::rolesFromText(text(options.roles));
    if (!roles)
        return fail(ErrorCode::Usage, Texts::tr("Roles are administrator, advisor, hr and auditor, with commas."));
    return *roles;
}

Result<Outcome> codeOutcome(const access::StartCode &code)
{
    const QString pending = code.answers == AnswersKey::Pending
        ? u'\n' + Texts::tr("It reads no answers until an advisor approves it: account approve.")
        : QString();
    return Outcome { { { u"account"_s, code.account.value }, { u"startCode"_s, code.code },
                         { u"answers"_s, answersWord(code.answers) } },
        Texts::tr("Start code: %1\nIt is shown this once. With it as password, choose one: account password.")
                .arg(code.code)
            + pending };
}

Outcome done(const QString &line) { return { { { u"done"_s, true } }, line }; }

Result<Outcome> add(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(roles, rolesOf(options));
    const QDate expires = QDate::fromString(text(options.expires), Qt::ISODate);
    if (!options.expires.empty() && !expires.isValid())
        return fail(ErrorCode::Usage, Texts::tr("--expires wants a date as 2026-12-31."));
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(code, access::addAccount(session, { text(options.name), roles, expires, runtime.environment().cost }));
    return codeOutcome(code);
}

Result<Outcome> startCode(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(code, access::newStartCode(session, text(options.name), runtime.environment().cost));
    return codeOutcome(code);
}

Result<Outcome> list(const Runtime &runtime, const Options &)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(rows, access::listAccounts(session));
    QJsonArray array;
    QStringList lines;
    for (const access::AccountRow &row : rows) {
        const access::Account &account = row.account;
        const QString state = stateWord(access::standingOf(row, runtime.clock()));
        array.append(QJsonObject { { u"id"_s, account.id.value }, { u"name"_s, account.name },
            { u"roles"_s, access::rolesToText(account.roles) }, { u"state"_s, state },
            { u"answers"_s, answersWord(row.answers) }, { u"expires"_s, account.expires.toString(Qt::ISODate) } });
        lines << QStringList { account.name, access::rolesToText(account.roles), state }.join(u"  "_s);
    }
    return Outcome { { { u"accounts"_s, array } }, lines.join(u'\n') };
}

Result<Outcome> role(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(roles, rolesOf(options));
    WAARBORG_LET(session, runtime.login());
    WAARBORG_TRY(access::setRoles(session, text(options.name), roles));
    return done(Texts::tr("%1 is now %2.").arg(text(options.name), access::rolesToText(roles)));
}

Result<Outcome> enable(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_TRY(access::setAccountState(session, text(options.name), AccountState::Active));
    return done(Texts::tr("%1 can log in.").arg(text(options.name)));
}

Result<Outcome> disable(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_TRY(access::setAccountState(session, text(options.name), AccountState::Disabled));
    return done(Texts::tr("%1 can no longer log in.").arg(text(options.name)));
}

Result<Outcome> remove(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_TRY(access::removeAccount(session, text(options.name)));
    return done(Texts::tr("%1 is removed.").arg(text(options.name)));
}

Result<Outcome> approve(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_TRY(access::approveAnswers(session, text(options.name)));
    return done(Texts::tr("%1 can read answers.").arg(text(options.name)));
}

Result<Outcome> sign(const Runtime &runtime, const Options &)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_TRY(access::signStatement(session));
    return done(Texts::tr("Signed: %1").arg(access::confidentialityStatement()));
}

Result<Outcome> password(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(old, runtime.password(Texts::tr("Password or start code")));
    WAARBORG_LET(session, runtime.login(old));
    WAARBORG_LET(fresh, runtime.newPassword(filePath(options.newPasswordFile)));
    WAARBORG_TRY(access::changePassword(session, old, fresh, runtime.environment().cost));
    return done(Texts::tr("The password is changed."));
}

} // namespace

void addAccountCommands(Commands &commands)
{
    CLI::App *group = commands.group("account", Texts::tr("who may log in, as what"));
    auto options = std::make_shared<Options>();
    const auto named = [&](const char *name, const QString &description, auto run) {
        CLI::App *verb = commands.verb(group, name, description, options, run);
        verb->add_option("NAME", options->name, Texts::tr("the account's name").toStdString())->required();
        return verb;
    };
    CLI::App *verb = named("add", Texts::tr("add an account; prints its start code"), add);
    verb->add_option("--role", options->roles, "administrator, advisor, hr, auditor")->required();
    verb->add_option("--expires", options->expires, Texts::tr("last day, as 2026-12-31").toStdString());
    verb = named("role", Texts::tr("give an account other roles"), role);
    verb->add_option("ROLES", options->roles, "administrator, advisor, hr, auditor")->required();
    named("enable", Texts::tr("let an account log in again"), enable);
    named("disable", Texts::tr("let an account log in no longer"), disable);
    named("remove", Texts::tr("remove an account"), remove);
    named("start-code", Texts::tr("a new start code in place of a forgotten password"), startCode);
    named("approve", Texts::tr("let a new advisor read answers"), approve);
    commands.verb(group, "list", Texts::tr("show the accounts"), options, list);
    commands.verb(group, "sign", Texts::tr("sign the confidentiality statement"), options, sign);
    verb = commands.verb(group, "password", Texts::tr("choose a new password"), options, password);
    verb->add_option("--new-password-file", options->newPasswordFile,
        Texts::tr("file with the new password; otherwise it is asked for").toStdString());
}

} // namespace waarborg::cli
