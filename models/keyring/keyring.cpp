// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keyring/keyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSemaphore>
#include <QThread>

#include <gio/gio.h>

#include <qt6keychain/keychain.h>
#include <sodium.h>

#include <atomic>
#include <functional>

namespace waarborg::keyring {

namespace {

using namespace Qt::StringLiterals;

constexpr int ProbePatience = 2000; // ms

const QString &service()
{
    static const QString name = u"Waarborg"_s;
    return name;
}

// Shared by who asks and by the thread that answers, perhaps after the asker has gone.
struct Call {
    // In place, although QtKeychain may still hold the same bytes: it has done with them.
    ~Call() { sodium_memzero(const_cast<char *>(data.constData()), std::size_t(data.size())); }

    QKeychain::Error error = QKeychain::NoError;
    QString said;
    QByteArray data; // to write, or read
    QSemaphore answered;
};

using MakeJob = std::function<QKeychain::Job *(const Call &)>;

// The thread of all QtKeychain's jobs: its queue of them is process-wide and belongs to the thread of the first one. A
// job that waits for a person can't be ended, since the answer would come to what is no more; it is left alone.
class Worker
{
public:
    static Worker &instance()
    {
        static Worker worker;
        return worker;
    }

    // False when no answer came in time.
    bool run(const std::shared_ptr<Call> &call, const MakeJob &make, std::chrono::milliseconds patience)
    {
        if (m_unanswered)
            return false;
        QMetaObject::invokeMethod(m_context, [this, call, make] { begin(call, make); }, Qt::QueuedConnection);
        if (call->answered.tryAcquire(1, static_cast<int>(patience.count())))
            return true;
        m_unanswered = true;
        if (!call->answered.tryAcquire(1)) // it may have come in between
            return false;
        m_unanswered = false;
        return true;
    }

private:
    Worker()
        : m_thread(new QThread)
        , m_context(new QObject)
    {
        m_context->moveToThread(m_thread);
        QObject::connect(m_thread, &QThread::finished, m_context, &QObject::deleteLater);
        m_thread->start();
    }
    ~Worker()
    {
        m_thread->quit();
        // Where it hangs in a call to the key ring, the process ends without it.
        if (m_thread->wait(1000))
            delete m_thread;
    }
    Q_DISABLE_COPY_MOVE(Worker)

    // GLib, through which the key ring is asked, ends a program whose session bus goes away. Waarborg goes on without.
    void outliveTheBus()
    {
        if (m_bus && !g_dbus_connection_is_closed(m_bus.get()))
            return;
        m_bus.reset();
        m_bus.reset(g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, nullptr));
        if (m_bus)
            g_dbus_connection_set_exit_on_close(m_bus.get(), FALSE);
    }

    void begin(const std::shared_ptr<Call> &call, const MakeJob &make)
    {
        outliveTheBus();
        QKeychain::Job *job = make(*call);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, m_context, [this, call](QKeychain::Job *done) {
            call->error = done->error();
            call->said = done->errorString();
            if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done))
                call->data = reading->binaryData();
            m_unanswered = false;
            call->answered.release();
        });
        job->start();
    }

    QThread *m_thread;
    QObject *m_context;
    std::atomic<bool> m_unanswered = false;
    struct Release {
        void operator()(GDBusConnection *bus) const { g_object_unref(bus); }
    };
    std::unique_ptr<GDBusConnection, Release> m_bus; // of the worker's thread
};

enum class State { Unknown, Unlocked, Locked, Absent, Denied };

// QtKeychain gives most reasons as "other", and a locked key ring as an empty one.
State stateOfKeyRing()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return State::Absent;
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QDBusMessage answer = bus.call(question, QDBus::Block, ProbePatience);
    if (answer.type() == QDBusMessage::ReplyMessage)
        return answer.arguments().value(0).value<QDBusVariant>().variant().toBool() ? State::Locked : State::Unlocked;
    if (answer.errorName() == "org.freedesktop.DBus.Error.AccessDenied"_L1)
        return State::Denied;
    if (answer.errorName() == "org.freedesktop.DBus.Error.ServiceUnknown"_L1
        || answer.errorName() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1)
        return State::Absent;
    return State::Unknown;
}

Failure failureOf(const Call &call)
{
    const State state = stateOfKeyRing();
    if (state == State::Absent || call.error == QKeychain::NoBackendAvailable)
        return fail(ErrorCode::KeyRingAbsent);
    if (state == State::Locked)
        return fail(ErrorCode::KeyRingLocked);
    if (state == State::Denied || call.error == QKeychain::AccessDenied || call.error == QKeychain::AccessDeniedByUser)
        return fail(ErrorCode::KeyRingDenied);
    return fail(ErrorCode::KeyRingFailed, call.said);
}

// True when the entry was there.
Result<bool> run(const std::shared_ptr<Call> &call, const MakeJob &make, std::chrono::milliseconds patience)
{
    if (!Worker::instance().run(call, make, patience))
        return fail(ErrorCode::KeyRingSilent);
    if (call->error == QKeychain::NoError)
        return true;
    if (call->error == QKeychain::EntryNotFound && stateOfKeyRing() != State::Locked)
        return false;
    return failureOf(*call);
}

// A job on one entry, of the kind that reads, writes or removes.
template <typename Job>
Job *jobFor(const QString &name)
{
    auto *job = new Job(service());
    job->setKey(name);
    return job;
}

} // namespace

Result<std::optional<SecretBytes>> readSecret(const QString &name, std::chrono::milliseconds patience)
{
    const auto call = std::make_shared<Call>();
    const MakeJob make = [name](const Call &) { return jobFor<QKeychain::ReadPasswordJob>(name); };
    WAARBORG_LET(found, run(call, make, patience));
    if (!found)
        return std::optional<SecretBytes>();
    return std::optional(SecretBytes::copyOf(call->data));
}

Result<void> writeSecret(const QString &name, const SecretBytes &secret, std::chrono::milliseconds patience)
{
    const auto call = std::make_shared<Call>();
    call->data = secret.view().toByteArray();
    const MakeJob make = [name](const Call &wanted) {
        auto *job = jobFor<QKeychain::WritePasswordJob>(name);
        job->setBinaryData(wanted.data);
        return job;
    };
    WAARBORG_LET(written, run(call, make, patience));
    if (!written)
        return failureOf(*call);
    return {};
}

Result<void> removeSecret(const QString &name, std::chrono::milliseconds patience)
{
    const auto call = std::make_shared<Call>();
    const MakeJob make = [name](const Call &) { return jobFor<QKeychain::DeletePasswordJob>(name); };
    WAARBORG_TRY(run(call, make, patience));
    // A locked key ring removes nothing, and says that all went well.
    if (stateOfKeyRing() == State::Locked)
        return fail(ErrorCode::KeyRingLocked);
    return {};
}

} // namespace waarborg::keyring
