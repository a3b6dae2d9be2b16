// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowdriver.h"
#include "ui/common/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QRegularExpression>

#include <fcntl.h>
#include <unistd.h>

namespace waarborg::test {

using namespace Qt::StringLiterals;

namespace {

const QString LogindPath = u"/org/freedesktop/login1"_s;
const QString OwnSession = u"/org/freedesktop/login1/session/c7"_s;

// A bus of this test's own.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.start(u"dbus-daemon"_s,
            { u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s,
                u"--address=unix:path="_s + m_folder.filePath(u"bus"_s) });
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            qFatal("dbus-daemon does not start: %s", m_daemon.readAllStandardError().constData());
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    }
    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)
    [[nodiscard]] QString address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

// An environment variable for the length of a test.
class Variable
{
public:
    Variable(const char *name, const QString &value)
        : m_name(name)
        , m_wasSet(qEnvironmentVariableIsSet(name))
        , m_before(qgetenv(name))
    {
        qputenv(name, value.toUtf8());
    }
    ~Variable() { m_wasSet ? qputenv(m_name, m_before) : qunsetenv(m_name); }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char *m_name;
    bool m_wasSet;
    QByteArray m_before;
};

} // namespace

// Answers as logind does. Whoever asked to hold up sleep keeps the writing end of a pipe; that it let go is seen when
// the reading end ends.
class PlayedLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit PlayedLogind(const PrivateBus &bus)
        : m_bus(QDBusConnection::connectToBus(bus.address(), u"played-logind"_s))
    {
        if (!m_bus.registerObject(LogindPath, this, QDBusConnection::ExportAllSlots)
            || !m_bus.registerService(u"org.freedesktop.login1"_s))
            qFatal("logind cannot be played");
    }
    ~PlayedLogind() override
    {
        letGo();
        QDBusConnection::disconnectFromBus(u"played-logind"_s);
    }

    [[nodiscard]] QStringList asked() const { return m_asked; }
    [[nodiscard]] bool isHeldUp() const
    {
        char byte = 0;
        return m_read >= 0 && ::read(m_read, &byte, 1) < 0;
    }
    void tell(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(arguments);
        m_bus.send(message);
    }
    void sleep(bool begins) { tell(LogindPath, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, { begins }); }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        m_asked << what + u' ' + mode;
        letGo();
        int ends[2] {};
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            qFatal("no pipe");
        m_read = ends[0];
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }
    QDBusObjectPath GetSessionByPID(uint) { return QDBusObjectPath(OwnSession); }
    QDBusObjectPath GetSession(const QString &) { return QDBusObjectPath(OwnSession); }

private:
    void letGo()
    {
        if (m_read >= 0)
            ::close(std::exchange(m_read, -1));
    }

    QDBusConnection m_bus;
    QStringList m_asked;
    int m_read = -1;
};

class TestScreenWatch : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sleepWaitsUntilTheDossierIsLocked();
    void screenLocksLock_data();
    void screenLocksLock();
    void withoutABusTheWindowWorks();
};

void TestScreenWatch::init()
{
    // The offscreen platform says this of every window with a minimum size.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    ui::applyAppearance(*qApp, ui::Appearance::Light);
}

void TestScreenWatch::sleepWaitsUntilTheDossierIsLocked()
{
    const PrivateBus bus;
    const Variable system("DBUS_SYSTEM_BUS_ADDRESS", bus.address());
    const Variable session("DBUS_SESSION_BUS_ADDRESS", bus.address());
    PlayedLogind logind(bus);
    WindowDriver driver;
    QVERIFY(driver.create(u"Geheime Klant"_s, u"acme.waarborg"_s));
    QTRY_COMPARE(logind.asked(), QStringList { u"sleep delay"_s });
    QTRY_VERIFY(logind.isHeldUp());
    logind.sleep(true);
    QTRY_VERIFY2(!logind.isHeldUp(), "the machine would wait");
    QVERIFY2(driver.visible<QWidget>(u"loginName"_s), "it was let go before the dossier was locked");
    for (const QString &text : WindowDriver::everyText())
        QVERIFY2(!text.contains(u"Geheime Klant"_s), qPrintable(text));
    logind.sleep(false);
    QTRY_COMPARE(logind.asked().size(), 2);
    QTRY_VERIFY2(logind.isHeldUp(), "the next sleep would not wait");
}

void TestScreenWatch::screenLocksLock_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<bool>("locks");
    const QString logind = u"org.freedesktop.login1.Session"_s;
    const QString saver = u"/org/freedesktop/ScreenSaver"_s;
    const QString changed = u"ActiveChanged"_s;
    QTest::newRow("logind locks this session") << OwnSession << logind << u"Lock"_s << QVariantList() << true;
    QTest::newRow("logind locks somebody else's")
        << u"/org/freedesktop/login1/session/c8"_s << logind << u"Lock"_s << QVariantList() << false;
    QTest::newRow("logind unlocks") << OwnSession << logind << u"Unlock"_s << QVariantList() << false;
    QTest::newRow("the screen saver begins")
        << saver << u"org.freedesktop.ScreenSaver"_s << changed << QVariantList { true } << true;
    QTest::newRow("the screen saver ends")
        << saver << u"org.freedesktop.ScreenSaver"_s << changed << QVariantList { false } << false;
    QTest::newRow("the screen saver of GNOME begins")
        << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s << changed << QVariantList { true } << true;
}

void TestScreenWatch::screenLocksLock()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, name);
    QFETCH(QVariantList, arguments);
    QFETCH(bool, locks);
    const PrivateBus bus;
    const Variable system("DBUS_SYSTEM_BUS_ADDRESS", bus.address());
    const Variable session("DBUS_SESSION_BUS_ADDRESS", bus.address());
    PlayedLogind logind(bus);
    WindowDriver driver;
    QVERIFY(driver.create(u"Acme"_s, u"acme.waarborg"_s));
    QTRY_VERIFY(logind.isHeldUp());
    QTest::qWait(100); // until it listens to its session too
    logind.tell(path, interface, name, arguments);
    if (locks) {
        QTRY_VERIFY(driver.visible<QWidget>(u"loginName"_s));
        return;
    }
    QTest::qWait(300);
    QVERIFY(driver.visible<QWidget>(u"overview"_s));
    logind.sleep(true); // the control: what is told does come through
    QTRY_VERIFY(driver.visible<QWidget>(u"loginName"_s));
}

void TestScreenWatch::withoutABusTheWindowWorks()
{
    const QTemporaryDir nothing;
    const Variable system("DBUS_SYSTEM_BUS_ADDRESS", u"unix:path="_s + nothing.filePath(u"none"_s));
    const Variable session("DBUS_SESSION_BUS_ADDRESS", u"unix:path="_s + nothing.filePath(u"none"_s));
    WindowDriver driver;
    QVERIFY(driver.create(u"Acme"_s, u"acme.waarborg"_s));
    driver.window().lock();
    QVERIFY(driver.logIn(WindowDriver::password()));
    QVERIFY(driver.visible<QWidget>(u"overview"_s));
}

WAARBORG_TEST(TestScreenWatch)

} // namespace waarborg::test

#include "tst_screenwatch.moc"
