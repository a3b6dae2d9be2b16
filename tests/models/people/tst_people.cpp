// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/people/peoplefixture.h"

#include <QFile>
#include <QTest>

using namespace waarborg;
using namespace waarborg::people;

class PeopleTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture.emplace(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void init()
    {
        TestCase::init();
        for (const char *table : { "person", "person_change", "person_added", "person_batch" })
            VERIFY_OK(session().database().execute(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table))));
        VERIFY_OK(session().database().execute(QStringLiteral("UPDATE person_sequence SET next = 1")));
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail;Afdeling;Taal;Woonplaats\n"
                                    "Zoë Claes;Chef;zoe@x.example;Bakkerij;nl;Gent\n"
                                    "Émile Dubois;Bakker;emile@x.example;Bakkerij;fr;Namur\n"
                                    "an Maes;Bakker;an@x.example;Winkel;nl;Gent\n"
                                    "Bo De Wit;Verkoper;bo@x.example;Winkel;nl;Aalst\n"));
    }

    void peopleAreFoundAndSorted_data()
    {
        QTest::addColumn<PeopleQuery>("query");
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("total");
        const auto row = [](const char *name, const PeopleQuery &query, const char *names, int total) {
            QTest::newRow(name) << query << QString::fromUtf8(names) << total;
        };
        row("everybody, by name without case and accents", {}, "an Maes, Bo De Wit, Émile Dubois, Zoë Claes", 4);
        row("descending", { .order = Qt::DescendingOrder }, "Zoë Claes, Émile Dubois, Bo De Wit, an Maes", 4);
        row("by city, then as added", { .sort = Field::City }, "Bo De Wit, Zoë Claes, an Maes, Émile Dubois", 4);
        row("a word without its accents", { .search = QStringLiteral("EMILE") }, "Émile Dubois", 1);
        row("a word with them", { .search = QString::fromUtf8("ÉMILE") }, "Émile Dubois", 1);
        row("words in several fields", { .search = QStringLiteral(" gent  bak ") }, "an Maes, Zoë Claes", 2);
        row("part of a word", { .search = QStringLiteral("x.exam an@") }, "an Maes", 1);
        row("one word of two is not there", { .search = QStringLiteral("an zoe") }, "", 0);
        row("signs of SQL are ordinary letters", { .search = QStringLiteral("%_'") }, "", 0);
        row("more than six words", { .search = QStringLiteral("b o d e w i t") }, "", 0);
        row("a function", { .function = QStringLiteral("Bakker") }, "an Maes, Émile Dubois", 2);
        row("a department and a language", { .department = QStringLiteral("Winkel"), .language = QStringLiteral("nl") },
            "an Maes, Bo De Wit", 2);
        row("a first page", { .limit = 2 }, "an Maes, Bo De Wit", 4);
        row("the next page", { .limit = 2, .after = { 4 } }, "Émile Dubois, Zoë Claes", 4);
        row("the next page, descending", { .order = Qt::DescendingOrder, .limit = 2, .after = { 2 } },
            "Bo De Wit, an Maes", 4);
        row("the next page of a search", { .search = QStringLiteral("x.example"), .limit = 2, .after = { 4 } },
            "Émile Dubois, Zoë Claes", 4);
        row("behind the last", { .limit = 2, .after = { 1 } }, "", 4);
    }

    void peopleAreFoundAndSorted()
    {
        QFETCH(PeopleQuery, query);
        QFETCH(QString, names);
        QFETCH(int, total);
        const auto page = listPeople(session(), query);
        VERIFY_OK(page);
        QStringList got;
        for (const Person &person : page->people)
            got << person.name;
        QCOMPARE(got.join(QStringLiteral(", ")), names);
        QCOMPARE(page->total, total);
    }

    void theFirstPageReadsTheIndexOnly()
    {
        auto plan = session().database().prepare(
            QStringLiteral("EXPLAIN QUERY PLAN SELECT count(*) FROM person WHERE left_on = ''"));
        VERIFY_OK(plan);
        QVERIFY(*plan->next());
        QVERIFY2(plan->text(3).contains(u"person_name"), qPrintable(plan->text(3)));
    }

    void addingCleansAndChecks()
    {
        const auto added = addPerson(session(),
            { { Field::Name, QStringLiteral(" Co  Nys ") }, { Field::Function, QStringLiteral("f") },
                { Field::Email, QStringLiteral("Co@X.example") }, { Field::Gender, QStringLiteral("vrouw") } });
        VERIFY_OK(added);
        QCOMPARE(added->id.value, 5);
        QCOMPARE(added->name, QStringLiteral("Co Nys"));
        QCOMPARE(added->email, QStringLiteral("Co@x.example"));
        QVERIFY(added->gender == Gender::Female && check(*added) == CheckState::Missing);
        const auto shown = showPerson(session(), added->id);
        VERIFY_OK(shown);
        QCOMPARE(*shown, *added);
        VERIFY_OK(undoPeople(session()));
        QCOMPARE(showPerson(session(), added->id).error().code, ErrorCode::NotFound);
        VERIFY_OK(redoPeople(session()));
        QCOMPARE(*showPerson(session(), added->id), *added);
    }

    void whatIsNoPersonIsRefused()
    {
        const QString before = m_fixture->shown();
        const FieldValue name { Field::Name, QStringLiteral("Co") };
        const FieldValue function { Field::Function, QStringLiteral("f") };
        QCOMPARE(addPerson(session(), { name, function }).error().detail.value(0), QStringLiteral("E-mail"));
        QCOMPARE(
            addPerson(session(), { name, function, { Field::Email, QStringLiteral("ZOE@x.example") } }).error().code,
            ErrorCode::InvalidValue);
        QCOMPARE(addPerson(session(), { name, function, { Field::Email, QStringLiteral("co") } }).error().code,
            ErrorCode::InvalidValue);
        QCOMPARE(setPerson(session(), { 1 }, { { Field::Language, QStringLiteral("Klingon") } }).error().code,
            ErrorCode::InvalidValue);
        QCOMPARE(setPerson(session(), { 1 }, { { Field::Name, QStringLiteral(" ") } }).error().code,
            ErrorCode::InvalidValue);
        QCOMPARE(setPerson(session(), { 99 }, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(m_fixture->shown(), before);
        const auto history = peopleHistory(session());
        QVERIFY(history && history->undo.kind == BatchKind::Import);
    }

    void aPersonMayKeepHisOwnAddress()
    {
        const auto person = setPerson(session(), { 1 },
            { { Field::Email, QStringLiteral("Zoe@x.example") }, { Field::City, QStringLiteral("Ieper") } });
        VERIFY_OK(person);
        QCOMPARE(person->email, QStringLiteral("Zoe@x.example"));
        const auto found = listPeople(session(), { .search = QStringLiteral("ieper") });
        QVERIFY(found && found->total == 1);
    }

    void whatChangesNothingIsNoStepToUndo()
    {
        VERIFY_OK(setPerson(session(), { 1 }, { { Field::City, QStringLiteral("Ieper") } }));
        VERIFY_OK(undoPeople(session()));
        const auto before = peopleHistory(session());
        VERIFY_OK(setPerson(session(), { 1 }, { { Field::City, QStringLiteral("Gent") } }));
        VERIFY_OK(setPeople(session(), { { 1 }, { 3 } }, { { Field::City, QStringLiteral(" Gent ") } }));
        const auto after = peopleHistory(session());
        QVERIFY(before && after && before->redo.id > 0);
        QCOMPARE(after->undo.id, before->undo.id);
        QCOMPARE(after->redo.id, before->redo.id);
    }

    void changingManyIsOneChange()
    {
        const QString before = m_fixture->shown();
        VERIFY_OK(setPeople(session(), { { 1 }, { 3 } }, { { Field::Department, QStringLiteral("Nieuw") } }));
        QCOMPARE(m_fixture->shown().count(QStringLiteral("Nieuw")), 2);
        QCOMPARE(
            setPeople(session(), { { 1 }, { 99 } }, { { Field::Department, QStringLiteral("Half") } }).error().code,
            ErrorCode::NotFound);
        QVERIFY(!m_fixture->shown().contains(u"Half"));
        VERIFY_OK(undoPeople(session()));
        QCOMPARE(m_fixture->shown(), before);
    }

    void deletingIsUndoneAndAnIdIsNeverGivenTwice()
    {
        const QString before = m_fixture->shown();
        VERIFY_OK(deletePeople(session(), { { 2 }, { 4 } }));
        QVERIFY(!m_fixture->shown().contains(u"Dubois"));
        VERIFY_OK(undoPeople(session()));
        QCOMPARE(m_fixture->shown(), before);
        VERIFY_OK(deletePeople(session(), { { 4 } }));
        const auto summary = m_fixture->import("Naam;Functie;E-mail\nBo;f;bo@x.example\n");
        VERIFY_OK(summary);
        QVERIFY(m_fixture->shown().contains(u"5:Bo|f|bo@x.example"));
        QCOMPARE(redoPeople(session()).error().code, ErrorCode::NothingToUndo);
    }

    void anErasedPersonIsInNoTable()
    {
        VERIFY_OK(setPerson(session(), { 1 }, { { Field::Function, QStringLiteral("Baas") } }));
        VERIFY_OK(deletePeople(session(), { { 2 } }));
        VERIFY_OK(erasePeople(session(), { { 1 }, { 2 } }, nothingElsewhere));
        for (const char *table : { "person", "person_change" }) {
            auto row = session().database().prepare(
                QStringLiteral("SELECT count(*) FROM %1 WHERE id IN (1, 2)").arg(QLatin1String(table)));
            VERIFY_OK(row);
            QVERIFY(*row->next());
            QCOMPARE(row->integer(0), 0);
        }
        QCOMPARE(erasePeople(session(), { { 1 } }, nothingElsewhere).error().code, ErrorCode::NotFound);
        // What is left of the batches still undoes.
        VERIFY_OK(undoPeople(session()));
        VERIFY_OK(undoPeople(session()));
        VERIFY_OK(undoPeople(session()));
        QCOMPARE(m_fixture->shown(), QString());
    }

    void fiftyBatchesAreKept()
    {
        for (int i = 0; i < 60; ++i)
            VERIFY_OK(setPerson(session(), { 1 }, { { Field::City, QString::number(i) } }));
        int undone = 0;
        while (undoPeople(session()))
            ++undone;
        QCOMPARE(undone, 50);
    }

    void aBounceShowsAndANewAddressClearsIt()
    {
        VERIFY_OK(markBounced(session().database(), QStringLiteral("ZOE@x.example")));
        VERIFY_OK(markBounced(session().database(), QStringLiteral("nobody@x.example")));
        QVERIFY(check(*showPerson(session(), { 1 })) == CheckState::Bounced);
        QVERIFY(check(*showPerson(session(), { 3 })) == CheckState::Ok);
        VERIFY_OK(setPerson(session(), { 1 }, { { Field::Email, QStringLiteral("zoe2@x.example") } }));
        QVERIFY(check(*showPerson(session(), { 1 })) == CheckState::Ok);
    }

    void anExportImportsEqual()
    {
        VERIFY_OK(setPerson(session(), { 1 },
            { { Field::Phone, QStringLiteral("+32 475") }, { Field::Address, QStringLiteral("=1+1;\"x\"") },
                { Field::City, QStringLiteral("'s-Gravenhage") }, { Field::PostalCode, QStringLiteral("'-1") } }));
        const QString path = m_fixture->dossier().folder() + QStringLiteral("/export.csv");
        const auto count = exportPeople(session(), {}, path);
        VERIFY_OK(count);
        QCOMPARE(*count, 4);
        ImportRequest request;
        request.path = path;
        const auto summary = importPeople(session(), request);
        VERIFY_OK(summary);
        QCOMPARE(counts(*summary), QStringLiteral("read 4, added 0, updated 0, unchanged 4, rejected 0"));
        QVERIFY(summary->ignoredColumns.isEmpty());
        QCOMPARE(people::shown(summary->warnings),
            QStringLiteral("5 postalCode: no Belgian postal code, and none of another country that is known\n"
                           "5 phone: no number that can be dialled as it stands; kept as it was written"));
    }

    void onlyListsAreExported()
    {
        const QString path = m_fixture->dossier().folder() + QStringLiteral("/export.pdf");
        QCOMPARE(exportPeople(session(), {}, path).error().code, ErrorCode::UnknownFormat);
        QVERIFY(!QFile::exists(path));
    }

    void anImportThatChangesNothingKeepsTheRedo()
    {
        const QString path = m_fixture->dossier().folder() + QStringLiteral("/export.csv");
        VERIFY_OK(setPerson(session(), { 1 }, { { Field::City, QStringLiteral("Oostende") } }));
        VERIFY_OK(undoPeople(session()));
        VERIFY_OK(exportPeople(session(), {}, path));
        ImportRequest request;
        request.path = path;
        VERIFY_OK(importPeople(session(), request));
        VERIFY_OK(redoPeople(session()));
        QCOMPARE(showPerson(session(), { 1 })->city, QStringLiteral("Oostende"));
    }

    void whoMayNotIsRefused()
    {
        access::Session auditor = m_fixture->dossier().sessionAs(access::Role::Auditor);
        QCOMPARE(listPeople(auditor, {}).error().code, ErrorCode::NotAllowed);
        QCOMPARE(allPeople(auditor).error().code, ErrorCode::NotAllowed);
        QCOMPARE(erasePeople(auditor, { { 1 } }, nothingElsewhere).error().code, ErrorCode::NotAllowed);
        QCOMPARE(undoPeople(auditor).error().code, ErrorCode::NotAllowed);
    }

private:
    [[nodiscard]] access::Session &session() { return m_fixture->session(); }
    std::optional<Fixture> m_fixture;
};

WAARBORG_TEST(PeopleTest)
#include "tst_people.moc"
