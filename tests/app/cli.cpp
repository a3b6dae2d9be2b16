// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace waarborg::test {

using namespace Qt::StringLiterals;

QJsonObject CliResult::json() const { return QJsonDocument::fromJson(output).object(); }

Cli::Cli()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : { u"dossier"_s, u"home"_s, u"tmp"_s })
        QDir(m_folder.path()).mkdir(name);
    QFile password(file(u"password"_s));
    if (password.open(QIODevice::WriteOnly))
        password.write("correct horse battery\n");
    m_environment.insert(u"WAARBORG_PASSWORD_FILE"_s, password.fileName());
    m_environment.insert(u"WAARBORG_LANGUAGE"_s, u"en"_s);
    m_environment.insert(u"HOME"_s, file(u"home"_s));
    m_environment.insert(u"TMPDIR"_s, file(u"tmp"_s));
    m_environment.remove(u"XDG_CONFIG_HOME"_s);
    m_environment.remove(u"XDG_DATA_HOME"_s);
}

CliResult Cli::run(const QStringList &arguments) const { return runCommandIn(*this, program(), arguments); }

CliResult runCommandIn(const Cli &cli, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(cli.environment());
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError() };
}

CliResult Cli::runInto(const QString &output, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardOutputFile(output, QIODevice::Append);
    process.start(program(), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return { process.exitCode(), {}, process.readAllStandardError() };
}

CliResult Cli::json(const QString &group, const QString &verb, const QStringList &arguments) const
{
    return run(QStringList { group, verb, dossier() } + arguments + QStringList { u"--json"_s });
}

int Cli::create(const QString &customer) const
{
    return json(u"dossier"_s, u"create"_s,
        { u"--customer"_s, customer, u"--country"_s, u"BE"_s, u"--login"_s, u"an"_s, u"--recovery-out"_s,
            file(u"sheet.txt"_s), u"--sign-confidentiality"_s })
        .exitCode;
}

QString Cli::program() { return qEnvironmentVariable("WAARBORG_BINARY") + u"/bin/waarborg-cli"_s; }

CliResult runCommand(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

} // namespace waarborg::test
