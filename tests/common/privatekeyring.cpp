// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/privatekeyring.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

namespace waarborg::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // ms

} // namespace

bool PrivateKeyRing::startBus(Access access)
{
    const QString denial
        = access == Access::Denied ? u"<deny send_destination=\"org.freedesktop.secrets\"/>"_s : QString();
    const QString text
        = u"<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
          "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
          "<busconfig><type>session</type><listen>%1</listen><auth>EXTERNAL</auth><policy context=\"default\">"
          "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>%2"
          "</policy></busconfig>"_s.arg(busAddress(), denial);
    QFile file(m_folder.filePath(u"bus.conf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return false;
    file.close();
    for (const QString &name : { u"data"_s, u"run"_s, u"home"_s })
        QDir(m_folder.path()).mkdir(name);
    m_bus.start(u"dbus-daemon"_s, { u"--config-file="_s + file.fileName(), u"--nofork"_s, u"--nopidfile"_s });
    return QTest::qWaitFor([this] { return QFile::exists(m_folder.filePath(busName())); }, Patience);
}

bool PrivateKeyRing::startDaemon(Daemon daemon)
{
    QStringList arguments { u"--foreground"_s, u"--components=secrets"_s,
        u"--control-directory="_s + m_folder.filePath(u"run/control"_s) };
    if (daemon == Daemon::Unlocked)
        arguments << u"--unlock"_s;
    m_daemon.setProcessEnvironment(environment());
    m_daemon.start(u"gnome-keyring-daemon"_s, arguments);
    if (daemon == Daemon::Unlocked)
        m_daemon.write("the key ring's own password");
    m_daemon.closeWriteChannel();
    return QTest::qWaitFor(
        [this] {
            QProcess asking;
            asking.start(u"dbus-send"_s,
                { u"--bus="_s + busAddress(), u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s,
                    u"org.freedesktop.DBus.GetNameOwner"_s, u"string:org.freedesktop.secrets"_s });
            return asking.waitForFinished(Patience) && asking.exitCode() == 0;
        },
        Patience);
}

PrivateKeyRing::~PrivateKeyRing()
{
    stopDaemon();
    m_bus.kill();
    m_bus.waitForFinished();
}

void PrivateKeyRing::stopDaemon()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(2000)) {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
}

bool PrivateKeyRing::pause() { return ::kill(pid_t(m_daemon.processId()), SIGSTOP) == 0; }

bool PrivateKeyRing::resume() { return ::kill(pid_t(m_daemon.processId()), SIGCONT) == 0; }

QProcessEnvironment PrivateKeyRing::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, busAddress());
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"run"_s));
    environment.insert(u"HOME"_s, m_folder.filePath(u"home"_s));
    environment.remove(u"DISPLAY"_s);
    return environment;
}

} // namespace waarborg::test
