// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/id.h"
#include "models/incidents/severity.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace waarborg::incidents {

using IncidentId = Id<struct IncidentTag>; // also its number in the register

// Of a version: what was told to the controller or the authority with it.
enum class Status { Draft, Preliminary, Supplemented, Final, Withdrawn };
enum class Answer { Unknown, Yes, No };
enum class Nature {
    LostDevice,
    WrongRecipient,
    Hacking,
    Malware,
    Phishing,
    Theft,
    Disclosure,
    Destruction,
    Alteration,
    Other
};
enum class MeasureState { Planned, Taken };

struct Contact {
    QString name;
    QString role;
    QString email;
    QString phone;

    bool operator==(const Contact &) const = default;
};

// All times UTC; an invalid one is not known.
struct Timeline {
    QDateTime started;
    QDateTime ended;
    bool ongoing = false;
    QDateTime discovered; // starts the clock
    QDateTime toldToUs;
    QDateTime controllerInformed;
    QDateTime aware; // when the controller was
    QDateTime authorityNotified;
    QString delayReason;

    bool operator==(const Timeline &) const = default;
};

struct Protection {
    Answer encrypted = Answer::Unknown;
    Answer hashed = Answer::Unknown;
    QString how;
    Answer keySafe = Answer::Unknown;

    bool operator==(const Protection &) const = default;
};

struct Measure {
    QString what;
    MeasureState state = MeasureState::Planned;
    QString owner;
    QDate due;
    QDate done;

    bool operator==(const Measure &) const = default;
};

struct Attachment {
    QString name;
    qint64 size = 0;
    QString sha256; // hexadecimal

    bool operator==(const Attachment &) const = default;
};

struct PeopleConcerned {
    QStringList categories;
    std::optional<qint64> from; // their number, from and to
    std::optional<qint64> to;
    Answer informed = Answer::Unknown;
    QDateTime informedAt;
    QString informedHow;
    QString notInformedWhy;

    bool operator==(const PeopleConcerned &) const = default;
};

struct DataConcerned {
    QStringList categories;
    bool special = false; // special categories (GDPR art. 9 and 10) among them
    std::optional<qint64> records;

    bool operator==(const DataConcerned &) const = default;
};

// What was decided about telling the authority.
struct Notification {
    Answer notified = Answer::Unknown; // No: it need not be told, for this reason
    QString number;
    QString notNotifiedWhy;
    Answer crossBorder = Answer::Unknown;
    QStringList countries;

    bool operator==(const Notification &) const = default;
};

// One version of an incident (a data breach, GDPR art. 33(5)) as the register holds it. Identified by id; `version`
// counts from 1. A fixed version never changes: the next edit begins a new one.
struct Incident {
    IncidentId id;
    int version = 0;
    bool fixed = false;
    Status status = Status::Draft;
    QDateTime changedAt;

    QString what; // in one line
    QString description;
    QString cause;
    bool confidentiality = false;
    bool integrity = false;
    bool availability = false;
    QList<Nature> natures;
    QStringList systems;
    Contact reporter;
    Contact controller;
    Contact contact; // where more information is to be had
    Timeline times;
    DataConcerned data;
    PeopleConcerned people;
    Protection protection;
    QString consequences;
    SeverityFactors severity;
    QList<Measure> measures;
    Notification notification;
    QList<Attachment> attachments;
    QString lessons;

    bool operator==(const Incident &) const = default;
};

// ENISA's two flags beside the score.
[[nodiscard]] bool concernsMany(const Incident &incident); // more than 100 people
[[nodiscard]] bool isUnintelligible(const Incident &incident); // encrypted or hashed, and the key is safe

// Words for people.
[[nodiscard]] QString statusText(Status status);
[[nodiscard]] QString severityText(SeverityClass severityClass);
[[nodiscard]] QString natureText(Nature nature);

} // namespace waarborg::incidents
