// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenwatch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

namespace waarborg::ui {

namespace {

using namespace Qt::StringLiterals;

const QString Logind = u"org.freedesktop.login1"_s;
const QString LogindPath = u"/org/freedesktop/login1"_s;
const QString Manager = u"org.freedesktop.login1.Manager"_s;

// The addresses are looked up here because libdbus would start a session bus of its own where there is none.
QString systemBusAddress()
{
    return qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS", u"unix:path=/run/dbus/system_bus_socket"_s);
}

QString sessionBusAddress()
{
    const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1;
    return qEnvironmentVariable(
        "DBUS_SESSION_BUS_ADDRESS", QFile::exists(socket) ? "unix:path="_L1 + socket : QString());
}

QDBusConnection busAt(const QString &address, const QString &name)
{
    return address.isEmpty() ? QDBusConnection(QString()) : QDBusConnection::connectToBus(address, name);
}

QDBusMessage call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Logind, LogindPath, Manager, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

ScreenWatch::ScreenWatch(QObject *parent)
    : QObject(parent)
    , m_system(QString())
    , m_session(QString())
{
}

ScreenWatch::~ScreenWatch()
{
    for (const QDBusConnection &bus : { m_system, m_session }) {
        if (!bus.name().isEmpty())
            QDBusConnection::disconnectFromBus(bus.name());
    }
}

void ScreenWatch::start()
{
    if (std::exchange(m_started, true))
        return;
    const QString name = u"waarborg-%1-"_s.arg(quintptr(this));
    m_system = busAt(systemBusAddress(), name + "system"_L1);
    m_session = busAt(sessionBusAddress(), name + "session"_L1);
    if (m_system.isConnected())
        watchSystem();
    if (m_session.isConnected())
        watchSession();
}

void ScreenWatch::watchSystem()
{
    m_system.connect(Logind, LogindPath, Manager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    holdUpSleep();
    findOwnSession();
}

// The desktops that have no org.freedesktop.ScreenSaver tell by their own. Any path: KDE uses two.
void ScreenWatch::watchSession()
{
    for (const QString &interface : { u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
             u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s })
        m_session.connect({}, {}, interface, u"ActiveChanged"_s, this, SLOT(changeScreenSaver(bool)));
}

void ScreenWatch::holdUpSleep()
{
    const QDBusMessage inhibit
        = call(u"Inhibit"_s, { u"sleep"_s, QCoreApplication::applicationName(), tr("Locks the dossier"), u"delay"_s });
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(inhibit), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        if (const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer; reply.isValid())
            m_hold = reply.value();
        answer->deleteLater();
    });
}

void ScreenWatch::findOwnSession()
{
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    const QDBusMessage ask = id.isEmpty()
        ? call(u"GetSessionByPID"_s, { static_cast<uint>(QCoreApplication::applicationPid()) })
        : call(u"GetSession"_s, { id });
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        if (const QDBusPendingReply<QDBusObjectPath> reply = *answer; reply.isValid())
            m_system.connect(Logind, reply.value().path(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                SIGNAL(lockRequested()));
        answer->deleteLater();
    });
}

void ScreenWatch::prepareForSleep(bool begins)
{
    if (begins) {
        Q_EMIT lockRequested();
        m_hold = {};
    } else {
        holdUpSleep();
    }
}

void ScreenWatch::changeScreenSaver(bool active)
{
    if (active)
        Q_EMIT lockRequested();
}

} // namespace waarborg::ui
