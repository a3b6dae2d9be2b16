// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runtime.h"

#include "app/common/composition.h"
#include "app/common/secrets.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Set by the signal handler, read by the progress of the running verb.
std::stop_source &stopSource()
{
    static std::stop_source source;
    return source;
}
volatile std::sig_atomic_t interrupted = 0;

Result<SecretBytes> askAtTerminal(const QString &question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return fail(
            ErrorCode::Usage, Texts::tr("No password: name a file with --password-file or WAARBORG_PASSWORD_FILE."));
    const QByteArray prompt = (question + u": "_s).toLocal8Bit();
    termios shown {};
    ::tcgetattr(terminal, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    const bool asked = ::write(terminal, prompt.constData(), std::size_t(prompt.size())) > 0;
    ::tcsetattr(terminal, TCSAFLUSH, &hidden);
    auto answer = app::secretFromHandle(terminal, question);
    ::tcsetattr(terminal, TCSAFLUSH, &shown);
    if (asked && ::write(terminal, "\n", 1) < 0)
        answer = fail(ErrorCode::FileNotReadable, question, qt_error_string());
    ::close(terminal);
    return answer;
}

} // namespace

int exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Usage:
        return BadUsage;
    case ErrorCode::LoginFailed:
    case ErrorCode::NotAllowed:
    case ErrorCode::NotSigned:
    case ErrorCode::AnswersClosed:
        return NotPermitted;
    case ErrorCode::NoDossier:
    case ErrorCode::Damaged:
    case ErrorCode::WrongKey:
    case ErrorCode::KeyFileMissing:
    case ErrorCode::KeyFileDamaged:
    case ErrorCode::KeyFileOlder:
    case ErrorCode::SchemaTooNew:
    case ErrorCode::AuditBroken:
        return NoDossierThere;
    default:
        return Failed;
    }
}

Runtime::Runtime(CommonOptions options)
    : m_options(std::move(options))
{
}

access::Environment Runtime::environment() const { return app::environment(m_clock); }

Result<SecretBytes> Runtime::password(const QString &question) const
{
    if (!m_options.passwordFile.empty())
        return app::secretFromFile(text(m_options.passwordFile));
    const QString named = qEnvironmentVariable("WAARBORG_PASSWORD_FILE");
    return named.isEmpty() ? askAtTerminal(question) : app::secretFromFile(named);
}

Result<access::Session> Runtime::login() const
{
    // Said before a password is asked for.
    if (!QFile::exists(dossierPath()))
        return fail(ErrorCode::NoDossier, dossierPath());
    WAARBORG_LET(secret, password(Texts::tr("Password")));
    return access::login(environment(), dossierPath(), text(m_options.login), secret);
}

Progress Runtime::progress() const
{
    std::signal(SIGINT, [](int) { interrupted = 1; });
    Progress progress;
    progress.stop = stopSource().get_token();
    progress.report = [](qint64 done, qint64 total) {
        if (interrupted)
            stopSource().request_stop();
        if (::isatty(STDERR_FILENO))
            std::fprintf(stderr, total > 0 ? "\r%lld/%lld " : "\r%lld ", static_cast<long long>(done),
                static_cast<long long>(total));
    };
    return progress;
}

void Runtime::say(const QString &line) const { std::fprintf(stderr, "%s\n", line.toLocal8Bit().constData()); }

} // namespace waarborg::cli
