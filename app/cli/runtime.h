// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"
#include "models/foundation/progress.h"

#include <QJsonObject>
#include <QStringList>

#include <string>

namespace waarborg::cli {

// DESIGN section 4; scripts depend on these numbers.
enum ExitCode { Done = 0, Failed = 1, BadUsage = 2, NotPermitted = 3, NoDossierThere = 4, DoneInPart = 5 };

// What a verb gives back when it did not fail: the JSON document, the same for people, and how it ends.
struct Outcome {
    QJsonObject json;
    QString text;
    int exitCode = Done;
};

// Options that every verb has.
struct CommonOptions {
    std::string dossier;
    std::string login;
    std::string passwordFile;
    bool json = false;
    bool readOnly = false;
    bool takeOver = false;
};

[[nodiscard]] inline QString text(const std::string &argument) { return QString::fromStdString(argument); }

// A file's or folder's name; one that begins with a colon would be one of Qt's resources.
[[nodiscard]] QString filePath(const std::string &argument);

// A message for people, on stderr.
void say(const QString &line);

[[nodiscard]] int exitCodeOf(const Error &error);

// What a verb needs of the world around it: the dossier, the password, the terminal.
class Runtime
{
public:
    explicit Runtime(CommonOptions options);

    [[nodiscard]] const CommonOptions &options() const { return m_options; }
    [[nodiscard]] QString dossierPath() const { return filePath(m_options.dossier); }
    [[nodiscard]] access::Environment environment() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    // From --password-file, else WAARBORG_PASSWORD_FILE, else asked for at the terminal; never from an argument.
    [[nodiscard]] Result<SecretBytes> password(const QString &question) const;
    [[nodiscard]] QString passwordFile() const;
    // From the file; without one it is asked for twice.
    [[nodiscard]] Result<SecretBytes> newPassword(const QString &file) const;
    [[nodiscard]] Result<access::Session> login() const;
    [[nodiscard]] Result<access::Session> login(const SecretBytes &password) const;
    // For verbs that change nothing: beside a program that writes it opens for reading, and says so.
    [[nodiscard]] Result<access::Session> loginToRead() const;

    // How this command line waits for other programs, and what it does with the lock of another computer.
    [[nodiscard]] access::LoginOptions openingForWriting() const;

    // Shows how far a long run is when stderr is a terminal; Ctrl+C asks it to stop, as do
    // SIGTERM and SIGHUP.
    [[nodiscard]] Progress progress() const;

private:
    using Access = access::LoginOptions::Access;
    [[nodiscard]] Result<access::Session> loginFor(Access access) const;
    [[nodiscard]] Result<access::Session> loginFor(Access access, const SecretBytes &password) const;

    CommonOptions m_options;
    SystemClock m_clock;
};

} // namespace waarborg::cli
