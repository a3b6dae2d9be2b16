// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people.h"

#include "models/people/foldedtext.h"
#include "models/people/outgoinglist.h"
#include "models/people/peoplestore.h"
#include "models/sheets/sheets.h"

#include <QCoreApplication>

namespace waarborg::people {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(People)
};

// The customer's own columns that some of them have, in the order of the alphabet.
Result<QStringList> attributesOf(PersonFinder &finder, const std::vector<PersonId> &ids)
{
    QMap<QString, QString> headers; // by their folded form
    for (const PersonId id : ids) {
        WAARBORG_LET(person, finder.find(id));
        for (const QString &header : person.attributes.keys())
            headers.insert(foldedWord(header), header);
    }
    return headers.values();
}

QString attribute(const Person &person, const QString &header)
{
    if (const auto found = person.attributes.constFind(header); found != person.attributes.cend())
        return *found;
    for (const auto &[own, text] : person.attributes.asKeyValueRange()) {
        if (foldedWord(own) == foldedWord(header))
            return text;
    }
    return {};
}

} // namespace

Result<qint64> exportPeople(access::Session &session, const PeopleQuery &query, const QString &path)
{
    return writeOutgoingList(session, path, [&](sheets::RowWriter &writer, access::AuditNote &note) -> Result<qint64> {
        PeopleStore store(session.database());
        WAARBORG_LET(ids, store.matching(query));
        WAARBORG_LET(finder, PersonFinder::prepare(session.database()));
        WAARBORG_LET(attributes, attributesOf(finder, ids));
        const bool withLeft = query.whoLeft == WhoLeft::Included;
        QStringList cells;
        for (const Field field : allFields)
            cells << fieldTitle(field);
        WAARBORG_TRY(writer.write(cells + attributes + (withLeft ? QStringList(Texts::tr("Left on")) : QStringList())));
        for (const PersonId id : ids) {
            WAARBORG_LET(person, finder.find(id));
            cells.clear();
            for (const Field field : allFields)
                cells << value(person, field);
            for (const QString &header : attributes)
                cells << attribute(person, header);
            if (withLeft)
                cells << person.leftOn;
            WAARBORG_TRY(writer.write(cells));
        }
        note = { QStringLiteral("people"), QStringLiteral("%1 people").arg(ids.size()) };
        return static_cast<qint64>(ids.size());
    });
}

} // namespace waarborg::people
