// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident.h"

#include <array>
#include <utility>

// The one list of an incident's fields: writing, reading and setting by name all walk along it.
namespace waarborg::incidents {

template <typename Enum, std::size_t Size>
using Names = std::array<std::pair<Enum, QLatin1String>, Size>;

inline constexpr Names<Status, 5> statusNames { { { Status::Draft, QLatin1String("draft") },
    { Status::Preliminary, QLatin1String("preliminary") }, { Status::Supplemented, QLatin1String("supplemented") },
    { Status::Final, QLatin1String("final") }, { Status::Withdrawn, QLatin1String("withdrawn") } } };
inline constexpr Names<Answer, 3> answerNames { { { Answer::Unknown, QLatin1String("unknown") },
    { Answer::Yes, QLatin1String("yes") }, { Answer::No, QLatin1String("no") } } };
inline constexpr Names<Nature, 10> natureNames { { { Nature::LostDevice, QLatin1String("lost-device") },
    { Nature::WrongRecipient, QLatin1String("wrong-recipient") }, { Nature::Hacking, QLatin1String("hacking") },
    { Nature::Malware, QLatin1String("malware") }, { Nature::Phishing, QLatin1String("phishing") },
    { Nature::Theft, QLatin1String("theft") }, { Nature::Disclosure, QLatin1String("disclosure") },
    { Nature::Destruction, QLatin1String("destruction") }, { Nature::Alteration, QLatin1String("alteration") },
    { Nature::Other, QLatin1String("other") } } };
inline constexpr Names<MeasureState, 2> measureStateNames { { { MeasureState::Planned, QLatin1String("planned") },
    { MeasureState::Taken, QLatin1String("taken") } } };
inline constexpr Names<DataKind, 4> dataKindNames { { { DataKind::Simple, QLatin1String("simple") },
    { DataKind::Behavioural, QLatin1String("behavioural") }, { DataKind::Financial, QLatin1String("financial") },
    { DataKind::Sensitive, QLatin1String("sensitive") } } };
inline constexpr Names<Identification, 4> identificationNames {
    { { Identification::Negligible, QLatin1String("negligible") },
        { Identification::Limited, QLatin1String("limited") },
        { Identification::Significant, QLatin1String("significant") },
        { Identification::Maximum, QLatin1String("maximum") } }
};
inline constexpr Names<Loss, 3> lossNames { { { Loss::None, QLatin1String("none") },
    { Loss::Some, QLatin1String("some") }, { Loss::Much, QLatin1String("much") } } };

template <typename Enum, std::size_t Size>
[[nodiscard]] QString nameOf(const Names<Enum, Size> &names, Enum value)
{
    for (const auto &[one, name] : names) {
        if (one == value)
            return name;
    }
    return {};
}

template <typename Enum, std::size_t Size>
[[nodiscard]] std::optional<Enum> valueOf(const Names<Enum, Size> &names, const QString &name)
{
    for (const auto &[one, known] : names) {
        if (known == name)
            return one;
    }
    return {};
}

template <typename Visitor, typename Contact>
void visitContact(Visitor &visitor, const QString &prefix, Contact &contact)
{
    visitor(prefix + QLatin1String(".name"), contact.name);
    visitor(prefix + QLatin1String(".role"), contact.role);
    visitor(prefix + QLatin1String(".email"), contact.email);
    visitor(prefix + QLatin1String(".phone"), contact.phone);
}

template <typename Visitor, typename Timeline>
void visitTimes(Visitor &visitor, Timeline &times)
{
    visitor(QStringLiteral("started"), times.started);
    visitor(QStringLiteral("ended"), times.ended);
    visitor(QStringLiteral("ongoing"), times.ongoing);
    visitor(QStringLiteral("discovered"), times.discovered);
    visitor(QStringLiteral("toldToUs"), times.toldToUs);
    visitor(QStringLiteral("controllerInformed"), times.controllerInformed);
    visitor(QStringLiteral("aware"), times.aware);
    visitor(QStringLiteral("authorityNotified"), times.authorityNotified);
    visitor(QStringLiteral("delayReason"), times.delayReason);
}

template <typename Visitor, typename SeverityFactors>
void visitSeverity(Visitor &visitor, SeverityFactors &severity)
{
    visitor(QStringLiteral("severity.data"), severity.data, dataKindNames);
    visitor(QStringLiteral("severity.context"), severity.context);
    visitor(QStringLiteral("severity.identification"), severity.identification, identificationNames);
    visitor(QStringLiteral("severity.confidentiality"), severity.confidentiality, lossNames);
    visitor(QStringLiteral("severity.integrity"), severity.integrity, lossNames);
    visitor(QStringLiteral("severity.availability"), severity.availability, lossNames);
    visitor(QStringLiteral("severity.malicious"), severity.malicious);
}

template <typename Visitor, typename Incident>
void visitConcerned(Visitor &visitor, Incident &incident)
{
    visitor(QStringLiteral("dataCategories"), incident.data.categories);
    visitor(QStringLiteral("specialCategories"), incident.data.special);
    visitor(QStringLiteral("records"), incident.data.records);
    visitor(QStringLiteral("peopleCategories"), incident.people.categories);
    visitor(QStringLiteral("peopleFrom"), incident.people.from);
    visitor(QStringLiteral("peopleTo"), incident.people.to);
    visitor(QStringLiteral("peopleInformed"), incident.people.informed, answerNames);
    visitor(QStringLiteral("peopleInformedAt"), incident.people.informedAt);
    visitor(QStringLiteral("peopleInformedHow"), incident.people.informedHow);
    visitor(QStringLiteral("peopleNotInformedWhy"), incident.people.notInformedWhy);
    visitor(QStringLiteral("encrypted"), incident.protection.encrypted, answerNames);
    visitor(QStringLiteral("hashed"), incident.protection.hashed, answerNames);
    visitor(QStringLiteral("encryptedHow"), incident.protection.how);
    visitor(QStringLiteral("keySafe"), incident.protection.keySafe, answerNames);
}

template <typename Visitor, typename Measure>
void visitMeasure(Visitor &visitor, Measure &measure)
{
    visitor(QStringLiteral("what"), measure.what);
    visitor(QStringLiteral("state"), measure.state, measureStateNames);
    visitor(QStringLiteral("owner"), measure.owner);
    visitor(QStringLiteral("due"), measure.due);
    visitor(QStringLiteral("done"), measure.done);
}

template <typename Visitor, typename Attachment>
void visitAttachment(Visitor &visitor, Attachment &attachment)
{
    visitor(QStringLiteral("name"), attachment.name);
    visitor(QStringLiteral("size"), attachment.size);
    visitor(QStringLiteral("sha256"), attachment.sha256);
}

template <typename Visitor, typename Incident>
void visitIncident(Visitor &visitor, Incident &incident)
{
    visitor(QStringLiteral("what"), incident.what);
    visitor(QStringLiteral("description"), incident.description);
    visitor(QStringLiteral("cause"), incident.cause);
    visitor(QStringLiteral("confidentiality"), incident.confidentiality);
    visitor(QStringLiteral("integrity"), incident.integrity);
    visitor(QStringLiteral("availability"), incident.availability);
    visitor(QStringLiteral("natures"), incident.natures, natureNames);
    visitor(QStringLiteral("systems"), incident.systems);
    visitContact(visitor, QStringLiteral("reporter"), incident.reporter);
    visitContact(visitor, QStringLiteral("controller"), incident.controller);
    visitContact(visitor, QStringLiteral("contact"), incident.contact);
    visitTimes(visitor, incident.times);
    visitConcerned(visitor, incident);
    visitor(QStringLiteral("consequences"), incident.consequences);
    visitSeverity(visitor, incident.severity);
    visitor(QStringLiteral("measures"), incident.measures);
    visitor(QStringLiteral("notified"), incident.notification.notified, answerNames);
    visitor(QStringLiteral("notificationNumber"), incident.notification.number);
    visitor(QStringLiteral("notNotifiedWhy"), incident.notification.notNotifiedWhy);
    visitor(QStringLiteral("crossBorder"), incident.notification.crossBorder, answerNames);
    visitor(QStringLiteral("countries"), incident.notification.countries);
    visitor(QStringLiteral("attachments"), incident.attachments);
    visitor(QStringLiteral("lessons"), incident.lessons);
}

} // namespace waarborg::incidents
