// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peopleimport.h"

#include "models/people/importer.h"
#include "models/people/mappingmemory.h"

#include <QCoreApplication>

namespace waarborg::people {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

// The personnel number and the e-mail address are somebody's own; a name is, together with some other fields.
Result<void> checkKey(const ImportRequest &request, const ColumnMapping &mapping)
{
    static constexpr std::array own { Field::Email, Field::PersonnelNumber, Field::Name };
    static constexpr std::array besideName { Field::Function, Field::Department, Field::Location, Field::City,
        Field::PostalCode, Field::Phone };
    const auto contains
        = [](const auto &fields, Field field) { return std::ranges::find(fields, field) != fields.end(); };
    QStringList titles;
    bool isKey = !request.key.isEmpty();
    for (const Field field : request.key) {
        titles << fieldTitle(field);
        isKey = isKey && request.key.count(field) == 1
            && (contains(own, field) || (contains(besideName, field) && request.key.contains(Field::Name)));
    }
    if (!isKey)
        return fail(ErrorCode::InvalidValue, Texts::tr("Key"), titles.join(QStringLiteral(", ")),
            Texts::tr("people are recognised by e-mail address, personnel number, or name with other fields"));
    for (const Field field : request.key) {
        if (!mapping.has(field))
            return fail(ErrorCode::ColumnMissing, request.path, fieldTitle(field));
    }
    return {};
}

Result<void> remember(access::Session &session, const ImportRequest &request, const OpenList &opened)
{
    // What was found by itself is found again.
    const QList<Field> known = opened.rememberedKey.isEmpty() ? QList { Field::Email } : opened.rememberedKey;
    if (request.map.isEmpty() && request.key == known)
        return {};
    QStringList key;
    for (const Field field : request.key)
        key << fieldName(field);
    return MappingMemory(session.database())
        .keep(opened.list.header(), { opened.choices, key }, session.clock().nowUtc());
}

QString counted(const ImportSummary &summary)
{
    return QStringLiteral("read %1, added %2, updated %3, unchanged %4, rejected %5, left %6, erased %7")
        .arg(summary.read)
        .arg(summary.added)
        .arg(summary.updated)
        .arg(summary.unchanged)
        .arg(summary.rejected.size())
        .arg(summary.left)
        .arg(summary.erased);
}

} // namespace

Result<ImportSummary> importPeople(access::Session &session, const ImportRequest &request, const Progress &progress)
{
    WAARBORG_TRY(session.allow(access::UseCase::ImportPeople));
    if (request.missing == Missing::Erase && !request.eraseTraces)
        return fail(ErrorCode::InvalidValue, Texts::tr("Missing from the list"), Texts::tr("erase"),
            Texts::tr("it is not said how their traces are erased"));
    WAARBORG_LET(opened, openList(session.database(), request));
    if (opened.mapping.problem())
        return Failure(*opened.mapping.problem());
    WAARBORG_TRY(checkKey(request, opened.mapping));
    if (request.mode == ImportMode::DryRun) {
        WAARBORG_LET(transaction, storage::Transaction::begin(session.database()));
        return Importer::run(session, request, opened, progress);
    }
    return session.change(access::UseCase::ImportPeople, [&](access::AuditNote &note) -> Result<ImportSummary> {
        WAARBORG_LET(summary, Importer::run(session, request, opened, progress));
        WAARBORG_TRY(remember(session, request, opened));
        note = { QStringLiteral("people"), counted(summary) };
        return summary;
    });
}

} // namespace waarborg::people
