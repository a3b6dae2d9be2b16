// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runtime.h"

#include "app/common/composition.h"
#include "app/common/secrets.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <thread>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Asked to stop by a signal, read by the progress of the running verb. Never destroyed: the thread that listens for
// signals ends with the process.
std::stop_source &stopSource()
{
    static auto &source = *new std::stop_source;
    return source;
}

// The first of these signals asks to stop, so that what is unfinished is removed; the second one ends the program.
constexpr std::array StoppingSignals { SIGINT, SIGTERM, SIGHUP };
std::array<int, 2> signalPipe { -1, -1 };

void passOn(int)
{
    const int before = errno;
    (void)!::write(signalPipe[1], "!", 1);
    errno = before;
}

// By way of a pipe and a thread: asking to stop takes locks, which a signal's handler must not.
bool listenForSignals()
{
    if (::pipe2(signalPipe.data(), O_CLOEXEC) != 0)
        return false;
    std::thread([] {
        char byte = 0;
        while (::read(signalPipe[0], &byte, 1) == 1)
            stopSource().request_stop();
    }).detach();
    struct sigaction passing {};
    passing.sa_handler = passOn;
    passing.sa_flags = int(SA_RESETHAND | SA_RESTART);
    for (const int signal : StoppingSignals)
        ::sigaction(signal, &passing, nullptr);
    return true;
}

constexpr std::array EndingSignals { SIGINT, SIGTERM, SIGHUP, SIGQUIT };
volatile std::sig_atomic_t endingSignal = 0;

// What is typed does not show meanwhile. A signal that ends the program comes through when it shows again: else Ctrl+C
// would leave a terminal that shows nothing.
class HiddenTyping
{
public:
    explicit HiddenTyping(int terminal)
        : m_terminal(terminal)
    {
        struct sigaction noted {};
        noted.sa_handler = [](int signal) { endingSignal = signal; };
        for (std::size_t i = 0; i < EndingSignals.size(); ++i)
            ::sigaction(EndingSignals[i], &noted, &m_actions[i]);
        m_known = ::tcgetattr(terminal, &m_shown) == 0;
        termios hidden = m_shown;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        if (m_known)
            ::tcsetattr(terminal, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_known)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_shown);
        for (std::size_t i = 0; i < EndingSignals.size(); ++i)
            ::sigaction(EndingSignals[i], &m_actions[i], nullptr);
        if (endingSignal)
            ::raise(endingSignal);
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

private:
    int m_terminal;
    bool m_known = false;
    termios m_shown {};
    std::array<struct sigaction, EndingSignals.size()> m_actions {};
};

Result<SecretBytes> askAtTerminal(const QString &question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return fail(
            ErrorCode::Usage, Texts::tr("No password: name a file with --password-file or WAARBORG_PASSWORD_FILE."));
    const QByteArray prompt = (question + u": "_s).toLocal8Bit();
    const bool asked = ::write(terminal, prompt.constData(), std::size_t(prompt.size())) > 0;
    auto answer = [&] {
        const HiddenTyping hidden(terminal);
        return app::secretFromHandle(terminal, question);
    }();
    if (asked && ::write(terminal, "\n", 1) < 0)
        answer = fail(ErrorCode::FileNotReadable, question, qt_error_string());
    ::close(terminal);
    return answer;
}

Result<SecretBytes> readPassword(const QString &file, const QString &question)
{
    WAARBORG_LET(read, file.isEmpty() ? askAtTerminal(question) : app::secretFromFile(file));
    return app::composedPassword(read, file.isEmpty() ? question : file);
}

void sayHowOpened(const access::Session &session)
{
    const access::Opening &opening = session.opening();
    if (opening.failedLogins.count > 0)
        say(Texts::tr("Wrong logins since the last good one: %1").arg(opening.failedLogins.count));
    if (opening.whyReading)
        say(errorText(*opening.whyReading) + u' ' + Texts::tr("It was opened for reading only."));
    if (!opening.logged)
        say(Texts::tr("This login stands in no log: nothing can be written beside the dossier."));
    if (!opening.networkFileSystem.isEmpty())
        say(Texts::tr(
            "The dossier lies on a network drive (%1). Two computers may not see there that the other one has "
            "it open: use it on one at a time.")
                .arg(opening.networkFileSystem));
}

} // namespace

int exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Usage:
    case ErrorCode::LoginNameMissing:
        return BadUsage;
    case ErrorCode::LoginFailed:
    case ErrorCode::LoginWait:
    case ErrorCode::NotAllowed:
    case ErrorCode::NotSigned:
    case ErrorCode::PasswordNotChosen:
    case ErrorCode::AccountExpired:
    case ErrorCode::AnswersClosed:
    case ErrorCode::RecoveryKeyMissing:
    case ErrorCode::RecoveryKeyWrong:
    case ErrorCode::RecoverySheetWrong:
    case ErrorCode::RecoverySheetOlder:
    case ErrorCode::RecoverySheetReplaced:
    case ErrorCode::NotAdministrator:
        return NotPermitted;
    case ErrorCode::NoDossier:
    case ErrorCode::Damaged:
    case ErrorCode::WrongKey:
    case ErrorCode::KeyFileMissing:
    case ErrorCode::KeyFileDamaged:
    case ErrorCode::KeyFileOlder:
    case ErrorCode::RecoverySlotNeeded:
    case ErrorCode::SchemaTooNew:
    case ErrorCode::BackupDamaged:
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

Result<SecretBytes> Runtime::password(const QString &question) const { return readPassword(passwordFile(), question); }

QString Runtime::passwordFile() const
{
    return m_options.passwordFile.empty() ? qEnvironmentVariable("WAARBORG_PASSWORD_FILE")
                                          : filePath(m_options.passwordFile);
}

Result<SecretBytes> Runtime::newPassword(const QString &file) const
{
    WAARBORG_LET(first, readPassword(file, Texts::tr("New password")));
    if (!file.isEmpty())
        return first;
    // What was typed unseen is typed again: a slip would lock its owner out.
    WAARBORG_LET(second, readPassword({}, Texts::tr("New password, once more")));
    if (!first.equals(second))
        return fail(ErrorCode::Usage, Texts::tr("The two passwords differ. Nothing was made."));
    return first;
}

Result<access::Session> Runtime::login() const { return loginFor(Access::Write); }

Result<access::Session> Runtime::login(const SecretBytes &secret) const { return loginFor(Access::Write, secret); }

access::LoginOptions Runtime::openingForWriting() const
{
    return { Access::Write,
        m_options.takeOver ? access::WriterLock::OtherHost::TakeOver : access::WriterLock::OtherHost::Ask,
        std::chrono::seconds(3) };
}

Result<access::Session> Runtime::loginToRead() const { return loginFor(Access::WriteIfFree); }

Result<access::Session> Runtime::loginFor(Access access) const
{
    // Said before a password is asked for.
    if (!QFile::exists(dossierPath()))
        return fail(ErrorCode::NoDossier, dossierPath());
    WAARBORG_LET(secret, password(Texts::tr("Password")));
    return loginFor(access, secret);
}

Result<access::Session> Runtime::loginFor(Access access, const SecretBytes &secret) const
{
    if (!QFile::exists(dossierPath()))
        return fail(ErrorCode::NoDossier, dossierPath());
    access::LoginOptions options = openingForWriting();
    options.access = m_options.readOnly ? Access::Read : access;
    const auto attempt
        = [&] { return access::login(environment(), dossierPath(), text(m_options.login), secret, options); };
    auto session = attempt();
    // After wrong logins a script waits as long as a person must.
    while (!session && session.error().code == ErrorCode::LoginWait) {
        say(errorText(session.error()));
        std::this_thread::sleep_for(std::chrono::seconds(session.error().detail.value(0).toInt()));
        session = attempt();
    }
    if (session) {
        sayHowOpened(*session);
        const auto state = access::meetMachineAnchor(*session, environment().anchorFolder);
        if (state && !access::machineAnchorText(*state).isEmpty())
            say(access::machineAnchorText(*state));
    }
    return session;
}

Progress Runtime::progress() const
{
    [[maybe_unused]] static const bool listening = listenForSignals();
    Progress progress;
    progress.stop = stopSource().get_token();
    progress.report = [](qint64 done, qint64 total) {
        if (::isatty(STDERR_FILENO))
            std::fprintf(stderr, total > 0 ? "\r%lld/%lld " : "\r%lld ", static_cast<long long>(done),
                static_cast<long long>(total));
    };
    return progress;
}

QString filePath(const std::string &argument)
{
    const QString path = text(argument);
    return path.startsWith(u':') ? "./"_L1 + path : path;
}

void say(const QString &line) { std::fprintf(stderr, "%s\n", line.toLocal8Bit().constData()); }

} // namespace waarborg::cli
