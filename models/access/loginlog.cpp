// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/loginlog.h"

#include "models/access/crypto.h"
#include "models/access/writerlock.h"
#include "models/foundation/files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 LargestFile = 1 << 20;
constexpr int LongestWait = 60;
constexpr qint64 MostDropped = 1'000'000'000;

QByteArray contentOf(const DoorEvent &event)
{
    const QJsonObject json { { u"time"_s, event.time.toUTC().toString(Qt::ISODate) }, { u"kind"_s, int(event.kind) },
        { u"account"_s, event.account }, { u"oldSalt"_s, QString::fromLatin1(event.oldSalt.toBase64()) },
        { u"newSalt"_s, QString::fromLatin1(event.newSalt.toBase64()) } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

DoorEvent eventFrom(QByteArrayView content)
{
    const QJsonObject json = QJsonDocument::fromJson(content.toByteArray()).object();
    const int kind = json.value("kind"_L1).toInt();
    const bool known = kind >= 0 && kind <= int(DoorEvent::Kind::SheetRefused);
    return { QDateTime::fromString(json.value("time"_L1).toString(), Qt::ISODate),
        known ? DoorEvent::Kind(kind) : DoorEvent::Kind::LoginFailed, json.value("account"_L1).toString(),
        QByteArray::fromBase64(json.value("oldSalt"_L1).toString().toLatin1()),
        QByteArray::fromBase64(json.value("newSalt"_L1).toString().toLatin1()), {} };
}

} // namespace

QString loginLogPath(const QString &dossierPath) { return dossierPath + ".logins"_L1; }

LoginLog readLoginLog(const QString &dossierPath)
{
    QFile file(loginLogPath(dossierPath));
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    LoginLog log { std::max(0, json.value("failures"_L1).toInt()), json.value("boot"_L1).toString(),
        json.value("failedAt"_L1).toInteger(), std::clamp<qint64>(json.value("dropped"_L1).toInteger(), 0, MostDropped),
        {}, QDateTime::fromString(json.value("succeededAt"_L1).toString(), Qt::ISODate) };
    for (const QJsonValue event : json.value("events"_L1).toArray())
        log.sealed << QByteArray::fromBase64(event.toString().toLatin1());
    if (const qsizetype excess = log.sealed.size() - MostDoorEvents; excess > 0) {
        log.sealed.remove(0, excess);
        log.dropped += excess;
    }
    return log;
}

Result<void> writeLoginLog(const QString &dossierPath, const LoginLog &log)
{
    QJsonArray events;
    for (const QByteArray &sealed : log.sealed)
        events << QString::fromLatin1(sealed.toBase64());
    const QJsonObject json { { u"format"_s, u"waarborg-logins"_s }, { u"failures"_s, log.failures },
        { u"boot"_s, log.bootId }, { u"failedAt"_s, log.failedAt }, { u"dropped"_s, log.dropped },
        { u"succeededAt"_s, log.succeededAt.toUTC().toString(Qt::ISODate) }, { u"events"_s, events } };
    return writeWholeFile(loginLogPath(dossierPath), QJsonDocument(json).toJson(), FileMode::Private);
}

std::chrono::seconds loginWait(const LoginLog &log, const Clock &clock)
{
    if (log.failures == 0)
        return {};
    const std::chrono::seconds wait(log.failures > 6 ? LongestWait : 1 << (log.failures - 1));
    // After a restart of the machine the clock has begun anew.
    const auto passed
        = log.bootId == bootId() ? clock.monotonic() - std::chrono::milliseconds(log.failedAt) : clock.monotonic();
    return passed >= wait || passed.count() < 0 ? std::chrono::seconds()
                                                : std::chrono::ceil<std::chrono::seconds>(wait - passed);
}

void addEvent(LoginLog &log, const DoorEvent &event, const QByteArray &auditPublicKey)
{
    if (log.sealed.size() >= MostDoorEvents) {
        log.sealed.removeFirst();
        ++log.dropped;
    }
    log.sealed << sealTo(auditPublicKey, SecretBytes::copyOf(contentOf(event)));
}

void noteFailedLogin(
    const QString &dossierPath, const Clock &clock, const QString &account, const QByteArray &auditPublicKey)
{
    const DoorGuard guard(dossierPath);
    LoginLog log = readLoginLog(dossierPath);
    ++log.failures;
    log.bootId = bootId();
    log.failedAt = clock.monotonic().count();
    addEvent(log, { clock.nowUtc(), DoorEvent::Kind::LoginFailed, account }, auditPublicKey);
    (void)writeLoginLog(dossierPath, log);
}

QList<DoorEvent> eventsOf(const LoginLog &log, const QByteArray &auditPublicKey, const SecretBytes &auditPrivateKey)
{
    QList<DoorEvent> events;
    for (const QByteArray &sealed : log.sealed) {
        if (const auto content = openSealed(sealed, auditPublicKey, auditPrivateKey)) {
            events << eventFrom(content->view());
            events.last().id = QString::fromLatin1(sealed.first(4).toHex()); // random bytes of the sealed box
        }
    }
    return events;
}

QString bootId()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

} // namespace waarborg::access
