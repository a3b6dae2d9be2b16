// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/common/secrets.h"
#include "models/campaigns/mailsettings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string host;
    int port = 0;
    std::string security = "tls";
    std::string user;
    std::string from;
    std::string caFile;
    std::string pace;
    int connections = 1;
    std::string outbox;
    std::string passwordFile;
    std::string to;
};

Result<campaigns::MailSettings> settingsFrom(const Options &options)
{
    if (options.host.empty() == options.outbox.empty())
        return fail(ErrorCode::Usage, Texts::tr("Name a server with --host, or a folder with --outbox."));
    if (options.security != "tls" && options.security != "starttls")
        return fail(ErrorCode::Usage, Texts::tr("--security is tls or starttls; there is no unencrypted mail."));
    campaigns::MailSettings settings;
    settings.smtp.host = text(options.host);
    settings.smtp.security = options.security == "starttls" ? mail::Security::StartTls : mail::Security::ImplicitTls;
    settings.smtp.port = options.port != 0 ? options.port : options.security == "starttls" ? 587 : 465;
    settings.smtp.user = text(options.user);
    settings.smtp.connections = options.connections;
    if (!options.caFile.empty())
        settings.smtp.caFile = QFileInfo(filePath(options.caFile)).absoluteFilePath();
    if (!options.outbox.empty())
        settings.outboxFolder = QFileInfo(filePath(options.outbox)).absoluteFilePath();
    const auto provider = mail::recogniseProvider(settings.smtp.host);
    if (options.pace.empty() && provider)
        settings.smtp.pace = provider->pace;
    if (!options.pace.empty() && options.pace != "none") {
        bool isNumber = false;
        settings.smtp.pace = text(options.pace).toInt(&isNumber);
        if (!isNumber)
            return fail(ErrorCode::Usage, Texts::tr("--pace wants a number, or none."));
    }
    const std::string from
        = options.from.empty() && !options.outbox.empty() ? "waarborg@localhost.invalid" : options.from;
    WAARBORG_LET(sender, campaigns::parseMailbox(text(from)));
    settings.sender = sender;
    settings.smtp.from = sender.address;
    return settings;
}

// The settings stand already; a password that the key ring does not take is a part not done.
Outcome keepPassword(Outcome outcome, const campaigns::MailSettings &settings, const SecretBytes &password)
{
    const auto kept = app::keepSmtpPassword(settings, password);
    outcome.json.insert(u"passwordKept"_s, kept.has_value());
    if (kept) {
        outcome.text += u' ' + Texts::tr("The password is in the key ring.");
        return outcome;
    }
    outcome.exitCode = DoneInPart;
    say(errorText(kept.error()) + u' '
        + Texts::tr("The password was not kept. Name its file with WAARBORG_SMTP_PASSWORD_FILE when mail is sent."));
    return outcome;
}

Result<Outcome> configure(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(settings, settingsFrom(options));
    if (!options.passwordFile.empty() && settings.smtp.user.isEmpty())
        return fail(ErrorCode::Usage, Texts::tr("A password needs a login name: --user."));
    SecretBytes password;
    if (!options.passwordFile.empty()) {
        WAARBORG_LET(read, app::secretFromFile(filePath(options.passwordFile)));
        password = std::move(read);
    }
    WAARBORG_LET(session, runtime.login());
    WAARBORG_TRY(campaigns::configureMail(session, settings));
    const QString where = settings.smtp.host.isEmpty() ? settings.outboxFolder
                                                       : u"%1:%2"_s.arg(settings.smtp.host).arg(settings.smtp.port);
    const Outcome done { { { u"mail"_s, where } }, Texts::tr("Mail goes to %1.").arg(where) };
    return password.isEmpty() ? done : keepPassword(done, settings, password);
}

Result<Outcome> forgetPassword(const Runtime &runtime, const Options &)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(settings, campaigns::mailSettings(session));
    WAARBORG_TRY(app::forgetSmtpPassword(settings));
    return Outcome { { { u"forgotten"_s, true } }, Texts::tr("The key ring holds no password for this mail server.") };
}

Result<Outcome> test(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(settings, campaigns::mailSettings(session));
    WAARBORG_LET(password, mailPassword(settings));
    WAARBORG_TRY(campaigns::sendTestMessage(session, settings, password, text(options.to)));
    return Outcome { { { u"sent"_s, text(options.to) } },
        Texts::tr("A test message was sent to %1.").arg(text(options.to)) };
}

} // namespace

Result<SecretBytes> mailPassword(const campaigns::MailSettings &settings)
{
    WAARBORG_LET(found, app::smtpPassword(settings));
    if (found.keyRing)
        say(errorText(*found.keyRing) + u' ' + Texts::tr("The password is read from its file."));
    return std::move(found.secret);
}

void addMailCommands(Commands &commands)
{
    CLI::App *group = commands.group("mail", Texts::tr("how invitations leave"));
    auto options = std::make_shared<Options>();
    CLI::App *verb
        = commands.verb(group, "configure", Texts::tr("set the mail server or the outbox folder"), options, configure);
    verb->add_option("--host", options->host, Texts::tr("the server's name").toStdString());
    verb->add_option("--port", options->port, "465, 587");
    verb->add_option("--security", options->security, "tls, starttls");
    verb->add_option("--user", options->user, Texts::tr("login name at the server").toStdString());
    verb->add_option("--from", options->from, Texts::tr("sender: address, or \"Name <address>\"").toStdString());
    verb->add_option("--ca-file", options->caFile, Texts::tr("own certificate authority (PEM)").toStdString());
    verb->add_option("--pace", options->pace, Texts::tr("messages a minute, or none").toStdString());
    verb->add_option("--connections", options->connections, Texts::tr("connections at once").toStdString());
    verb->add_option("--outbox", options->outbox, Texts::tr("folder for .eml files instead of a server").toStdString());
    verb->add_option("--smtp-password-file", options->passwordFile,
        Texts::tr("file whose first line is the server's password; it is kept in the key ring").toStdString());
    commands.verb(
        group, "forget-password", Texts::tr("remove the server's password from the key ring"), options, forgetPassword);
    verb = commands.verb(group, "test", Texts::tr("send a message to oneself"), options, test);
    verb->add_option("--to", options->to, Texts::tr("address").toStdString())->required();
}

} // namespace waarborg::cli
