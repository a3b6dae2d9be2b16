// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/usecases.h"

#include "models/incidents/incidents.h"
#include "models/people/people.h"
#include "models/people/peopleimport.h"
#include "models/privacy/erasure.h"
#include "models/questionnaires/questionnaires.h"

#include <QFile>

namespace waarborg::test {

using namespace Qt::StringLiterals;
using people::Field;

namespace {

// Forty people, some of whom are known.
Stage stageWithList(const Stage &filled)
{
    Stage stage = filled.copy();
    QFile list(stage.file(u"list.csv"_s));
    if (!list.open(QIODevice::WriteOnly))
        qFatal("The test could not write its list.");
    list.write("name;function;email;city\n");
    for (int i = 6; i < 46; ++i)
        list.write(u"Person %1;Clerk;p%1@x.example;Gent\n"_s.arg(i).toUtf8());
    return stage;
}

Result<void> importList(Stage &stage, access::Session &session)
{
    people::ImportRequest request;
    request.path = stage.file(u"list.csv"_s);
    request.missing = people::Missing::MarkLeft;
    request.map = { { u"name"_s, u"name"_s }, { u"attribute"_s, u"city"_s } }; // so that it is remembered
    WAARBORG_TRY(people::importPeople(session, request));
    return {};
}

Stage stageWithImport(const Stage &filled)
{
    Stage stage = stageWithList(filled);
    access::Session session = stage.open();
    must(importList(stage, session));
    return stage;
}

} // namespace

QList<DisturbedUseCase> peopleUseCases(const Stage &filled)
{
    const auto copy = [&filled] { return filled.copy(); };
    return {
        { .name = "people import",
            .prepare = [&filled] { return stageWithList(filled); },
            .run = [](Stage &stage, access::Session *session) { return importList(stage, *session); } },
        { .name = "people undo",
            .prepare = [&filled] { return stageWithImport(filled); },
            .run = [](Stage &, access::Session *session) -> Result<void> {
                WAARBORG_TRY(people::undoPeople(*session));
                return {};
            } },
        { .name = "people set",
            .prepare = copy,
            .run =
                [](Stage &, access::Session *session) {
                    return people::setPeople(*session, { { 1 }, { 2 }, { 3 } }, { { Field::City, u"Gent"_s } });
                } },
        { .name = "people delete",
            .prepare = copy,
            .run = [](Stage &, access::Session *session) { return people::deletePeople(*session, { { 1 }, { 2 } }); } },
        { .name = "people erase",
            .prepare = [&filled] { return stageWithImport(filled); },
            .run = [](Stage &, access::Session *session) -> Result<void> {
                WAARBORG_TRY(privacy::erasePeople(*session, { { 1 }, { 20 } }));
                return {};
            } },
        { .name = "questionnaire import",
            .prepare = copy,
            .run = [](Stage &, access::Session *session) -> Result<void> {
                WAARBORG_TRY(questionnaires::addOwnQuestionnaire(*session));
                return {};
            } },
        { .name = "incident add",
            .prepare = copy,
            .run = [](Stage &stage, access::Session *session) -> Result<void> {
                WAARBORG_TRY(incidents::registerIncident(
                    *session, { stage.clock().nowUtc(), u"Letter to the wrong address"_s }));
                return {};
            } },
        { .name = "incident set",
            .prepare = copy,
            .run = [](Stage &, access::Session *session) -> Result<void> {
                WAARBORG_TRY(incidents::setIncident(*session, { 1 }, { { u"description"_s, u"Left on the train"_s } }));
                return {};
            } },
    };
}

} // namespace waarborg::test
