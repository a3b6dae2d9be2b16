// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/completeness.h"

#include "models/people/outgoinglist.h"
#include "models/people/packedperson.h"
#include "models/people/peoplecleaning.h"
#include "models/people/peoplestore.h"
#include "models/people/phonenumbers.h"
#include "models/sheets/sheets.h"

#include <QCoreApplication>

namespace waarborg::people {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleCompleteness)
};

// Why somebody should look at a value; empty when nobody need. Most values are what cleaning leaves already.
QString doubtOf(const PackedPerson &person, Field field, const QString &text, Country country)
{
    if (field == Field::Email && person.check() == CheckState::Bounced)
        return Texts::tr("mail to this address came back");
    if (field == Field::Phone && isInternational(text))
        return {};
    const Cleaned cleaned = field == Field::Phone ? cleanPhone(text, country, person.text(Field::PostalCode))
                                                  : cleanField(field, text, country);
    if (cleaned.verdict != Cleaned::Verdict::Good)
        return cleaned.reason;
    return field == Field::Phone ? Texts::tr("not written as it is dialled from abroad: %1").arg(cleaned.value)
                                 : QString();
}

// Those who work here.
Result<std::vector<PackedPerson>> present(access::Session &session)
{
    WAARBORG_LET(people, PeopleStore(session.database()).packed());
    std::erase_if(people, [](const PackedPerson &person) { return person.hasLeft(); });
    return people;
}

CompletenessReport reportOf(const std::vector<PackedPerson> &people, Country country)
{
    CompletenessReport report { .people = static_cast<qint64>(people.size()) };
    for (const Field field : allFields)
        report.fields << FieldCompleteness { field };
    for (const PackedPerson &person : people) {
        for (FieldCompleteness &one : report.fields) {
            const QString text = person.text(one.field);
            ++(text.isEmpty() ? one.empty : one.filled);
            const QString reason = text.isEmpty() ? QString() : doubtOf(person, one.field, text, country);
            if (reason.isEmpty())
                continue;
            ++one.doubtful;
            report.doubts << Doubt { person.id(), person.text(Field::Name), one.field, text, reason };
        }
    }
    return report;
}

// What is doubtful, and what annex A requires and is not there.
QList<Doubt> rowsOf(const CompletenessReport &report, const std::vector<PackedPerson> &people)
{
    QList<Doubt> rows = report.doubts;
    for (const PackedPerson &person : people) {
        for (const Field field : allFields) {
            if (isRequired(field) && person.text(field).isEmpty())
                rows << Doubt { person.id(), person.text(Field::Name), field, {}, Texts::tr("is empty") };
        }
    }
    return rows;
}

} // namespace

Result<CompletenessReport> completeness(access::Session &session)
{
    WAARBORG_TRY(session.allow(access::UseCase::ListPeople));
    WAARBORG_LET(country, countryOf(session.database()));
    WAARBORG_LET(people, present(session));
    return reportOf(people, country);
}

Result<qint64> exportCompleteness(access::Session &session, const QString &path)
{
    return writeOutgoingList(session, path, [&](sheets::RowWriter &writer, access::AuditNote &note) -> Result<qint64> {
        WAARBORG_LET(country, countryOf(session.database()));
        WAARBORG_LET(people, present(session));
        const QList<Doubt> rows = rowsOf(reportOf(people, country), people);
        WAARBORG_TRY(writer.write({ Texts::tr("Number"), fieldTitle(Field::Name), Texts::tr("Field"),
            Texts::tr("Value"), Texts::tr("Reason") }));
        for (const auto &[id, name, field, value, reason] : rows)
            WAARBORG_TRY(writer.write({ QString::number(id.value), name, fieldTitle(field), value, reason }));
        note = { QStringLiteral("people"), QStringLiteral("completeness, %1 rows").arg(rows.size()) };
        return rows.size();
    });
}

} // namespace waarborg::people
