// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace waarborg::test {

// What one call of waarborg-cli gave.
struct CliResult {
    int exitCode = -1;
    QByteArray output;
    QByteArray messages;

    [[nodiscard]] QJsonObject json() const;
};

// The finished program in a folder of its own: home, temporary files and dossier lie in it. The password comes from a
// file.
class Cli
{
public:
    Cli();

    [[nodiscard]] CliResult run(const QStringList &arguments) const;
    // The same with stdout into a file.
    [[nodiscard]] CliResult runInto(const QString &output, const QStringList &arguments) const;
    // GROUP VERB DOSSIER arguments --json
    [[nodiscard]] CliResult json(const QString &group, const QString &verb, const QStringList &arguments = {}) const;
    // Makes the dossier; 0 when it is done.
    [[nodiscard]] int create(const QString &customer = QStringLiteral("Acme")) const;

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString dossier() const { return file(QStringLiteral("dossier/acme.waarborg")); }
    [[nodiscard]] QProcessEnvironment &environment() { return m_environment; }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    [[nodiscard]] static QString program();

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

// Runs a command with the environment of waarborg-cli: strace around it, say.
[[nodiscard]] CliResult runCommandIn(const Cli &cli, const QString &program, const QStringList &arguments);

// Runs another command; its exit code and what it printed.
[[nodiscard]] CliResult runCommand(const QString &program, const QStringList &arguments, const QByteArray &input = {});

} // namespace waarborg::test
