// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/accessrequest.h"

#include "models/access/audit.h"
#include "models/incidents/incidentvisitor.h"

#include <QJsonArray>

namespace waarborg::privacy {

namespace {

using namespace Qt::StringLiterals;

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue dateJson(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject jsonOf(const people::HeldPerson &held)
{
    QJsonObject json { { u"id"_s, held.person.id.value }, { u"deleted"_s, held.isDeleted },
        { u"leftOn"_s, held.person.leftOn.isEmpty() ? QJsonValue() : QJsonValue(held.person.leftOn) },
        { u"bounced"_s, held.person.bounced } };
    for (const people::Field field : people::allFields)
        json.insert(people::fieldName(field), people::value(held.person, field));
    QJsonObject attributes;
    for (const auto &[header, text] : held.person.attributes.asKeyValueRange())
        attributes.insert(header, text);
    json.insert("phoneSource"_L1, held.person.phoneSource);
    json.insert("attributes"_L1, attributes);
    return json;
}

QJsonObject jsonOf(const people::PersonChange &change)
{
    static const QStringList words { u"added"_s, u"changed"_s, u"deleted"_s };
    QJsonArray fields;
    for (const auto &[field, attribute, before, after] : change.fields)
        fields << QJsonObject { { u"field"_s, attribute.isEmpty() ? people::fieldName(field) : u"attribute"_s },
            { u"attribute"_s, attribute }, { u"before"_s, before }, { u"after"_s, after } };
    return { { u"at"_s, timeJson(change.at) }, { u"what"_s, words[qsizetype(change.what)] },
        { u"byImport"_s, change.kind == people::BatchKind::Import }, { u"fields"_s, fields },
        { u"leftOn"_s, change.leftOn.isEmpty() ? QJsonValue() : QJsonValue(change.leftOn) } };
}

QJsonObject jsonOf(const HeldInvitation &held)
{
    const auto &[round, invitation] = held;
    const bool anonymous = round.anonymity == campaigns::Anonymity::Anonymous;
    return { { u"round"_s, round.id.value }, { u"name"_s, round.name }, { u"anonymous"_s, anonymous },
        { u"open"_s, round.status == campaigns::RoundStatus::Open }, { u"opens"_s, dateJson(round.opens) },
        { u"closes"_s, dateJson(round.closes) }, { u"invitedAs"_s, invitation.name },
        { u"address"_s, invitation.address }, { u"language"_s, invitation.language },
        { u"withdrawn"_s, invitation.withdrawn },
        { u"answered"_s, anonymous ? QJsonValue() : QJsonValue(invitation.answered) } };
}

QJsonObject jsonOf(const HeldMessage &held)
{
    const campaigns::OutboxRow &message = held.message;
    const bool reminder = message.kind == campaigns::MessageKind::Reminder;
    return { { u"round"_s, held.round }, { u"kind"_s, reminder ? u"reminder"_s : u"invitation"_s },
        { u"address"_s, message.recipient }, { u"state"_s, campaigns::messageStateName(message.state) },
        { u"changed"_s, timeJson(message.changed) }, { u"serverSaid"_s, message.reply },
        { u"messageId"_s, message.messageId } };
}

QJsonObject jsonOf(const HeldAnswer &held)
{
    QJsonArray answers;
    for (const answers::SpokenAnswer &one : held.answers.answers) {
        if (!one.answer.isEmpty() || !one.comment.isEmpty())
            answers << QJsonObject { { u"id"_s, one.key }, { u"number"_s, one.number }, { u"question"_s, one.question },
                { u"answer"_s, one.answer }, { u"comment"_s, one.comment } };
    }
    return { { u"round"_s, held.round.value }, { u"name"_s, held.answers.round }, { u"answers"_s, answers } };
}

QJsonObject jsonOf(const answers::QuarantinedFile &file)
{
    return { { u"file"_s, file.file }, { u"reason"_s, file.reason }, { u"received"_s, timeJson(file.received) },
        { u"size"_s, file.size } };
}

QJsonObject jsonOf(const access::AuditRecord &record)
{
    return { { u"row"_s, record.sequence }, { u"time"_s, timeJson(record.time) }, { u"account"_s, record.account },
        { u"action"_s, record.action }, { u"object"_s, record.object },
        { u"result"_s, access::auditResultWord(record.result) }, { u"detail"_s, record.detail } };
}

QJsonObject jsonOf(const incidents::Incident &incident)
{
    return { { u"incident"_s, incident.id.value }, { u"discovered"_s, timeJson(incident.times.discovered) },
        { u"status"_s, incidents::nameOf(incidents::statusNames, incident.status) } };
}

QJsonObject jsonOf(const backups::RegisteredCopy &copy)
{
    return { { u"file"_s, copy.path }, { u"created"_s, timeJson(copy.created) },
        { u"kind"_s, backups::kindWord(copy.kind) }, { u"state"_s, backups::stateWord(copy.state) } };
}

template <typename T>
QJsonArray allJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &one : list)
        array << jsonOf(one);
    return array;
}

} // namespace

QJsonObject accessRequestJson(const AccessRequest &request)
{
    return { { u"format"_s, u"waarborg-access-request"_s }, { u"version"_s, 1 }, { u"customer"_s, request.customer },
        { u"made"_s, timeJson(request.made) }, { u"madeBy"_s, request.madeBy }, { u"person"_s, jsonOf(request.held) },
        { u"changes"_s, allJson(request.changes) }, { u"invitations"_s, allJson(request.invitations) },
        { u"messages"_s, allJson(request.messages) }, { u"answers"_s, allJson(request.answers) },
        { u"setAside"_s, allJson(request.setAside) }, { u"log"_s, allJson(request.log) },
        { u"incidents"_s, allJson(request.incidents) }, { u"backups"_s, allJson(request.backups) },
        { u"notInHere"_s, QJsonArray::fromStringList(request.left) } };
}

} // namespace waarborg::privacy
