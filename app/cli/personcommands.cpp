// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "models/privacy/personhistory.h"
#include "models/reports/accessreport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    qint64 id = 0;
    std::string output;
};

Result<Outcome> history(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(lines, privacy::personHistory(session, { options.id }));
    QJsonArray array;
    QStringList texts;
    for (const auto &[at, what, detail] : lines) {
        array << QJsonObject { { u"at"_s, at.toUTC().toString(Qt::ISODate) }, { u"what"_s, what },
            { u"detail"_s, detail } };
        texts << u"%1  %2  %3"_s.arg(QLocale().toString(at.toLocalTime(), QLocale::ShortFormat), what, detail);
    }
    return Outcome { { { u"person"_s, options.id }, { u"history"_s, array } },
        texts.isEmpty() ? Texts::tr("Nothing is known to have happened to this person.") : texts.join(u'\n') };
}

Result<Outcome> accessRequest(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(made, reports::exportPerson(session, { options.id }, filePath(options.output), runtime.progress()));
    QStringList lines { Texts::tr("Written to %1: %2 invitations, %3 messages, the answers of %4 rounds. The file is "
                                  "not encrypted.")
            .arg(made.file)
            .arg(made.invitations)
            .arg(made.messages)
            .arg(made.answers) };
    for (const QString &left : made.left)
        lines << Texts::tr("Not in it: %1").arg(left);
    return Outcome { { { u"file"_s, made.file }, { u"invitations"_s, made.invitations },
                         { u"messages"_s, made.messages }, { u"answers"_s, made.answers },
                         { u"notInHere"_s, QJsonArray::fromStringList(made.left) } },
        lines.join(u'\n') };
}

} // namespace

void addPersonCommands(Commands &commands)
{
    CLI::App *group = commands.group("people", Texts::tr("the customer's employees"));
    auto options = std::make_shared<Options>();
    const auto withId = [&](const char *name, const QString &description, auto run) {
        CLI::App *verb = commands.verb(group, name, description, options, run);
        verb->add_option("ID", options->id, Texts::tr("the person's number").toStdString())->required();
        return verb;
    };
    withId("history", Texts::tr("what happened to an employee, newest first"), history);
    CLI::App *verb
        = withId("access-request", Texts::tr("write everything the dossier holds about one person"), accessRequest);
    verb->add_option("-o,--output", options->output, Texts::tr("the file, .pdf or .json").toStdString())->required();
}

} // namespace waarborg::cli
