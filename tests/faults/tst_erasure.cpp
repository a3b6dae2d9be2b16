// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/pages.h"
#include "tests/faults/world.h"

#include "models/campaigns/rounds.h"
#include "models/people/people.h"
#include "models/privacy/erasure.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::test;
using namespace Qt::StringLiterals;
using people::Field;

// Who has the key and reads every page, the free ones too, finds nothing of somebody who was erased.
class ErasureTest : public TestCase
{
    Q_OBJECT

private:
    const Stage m_filled = filledStage();
    const QByteArray m_marker = "zqmarkerqz";

    bool isFound(Stage &stage)
    {
        access::Session session = stage.open();
        const SecretBytes key = access::deriveSubKey(session.keys().dossier, access::SubKey::Database);
        return holds(decryptedPages(stage.path(), key), m_marker);
    }

    people::PersonId addMarked(access::Session &session)
    {
        const QString marker = QString::fromLatin1(m_marker);
        QList<people::FieldValue> values { { Field::Email, marker + u"@x.example"_s }, { Field::Gender, u"female"_s },
            { Field::PostalCode, u"1000"_s }, { Field::Phone, u"+32 2 123 45 67"_s }, { Field::Language, u"nl"_s } };
        for (const Field field : { Field::Name, Field::Function, Field::Address, Field::City, Field::Department })
            values << people::FieldValue { field, marker + u" text"_s };
        return must(people::addPerson(session, values)).id;
    }

private Q_SLOTS:
    void thePagesAreReadable()
    {
        Stage stage = m_filled.copy();
        const SecretBytes key = access::deriveSubKey(
            std::make_unique<access::Session>(stage.open())->keys().dossier, access::SubKey::Database);
        const QByteArray pages = decryptedPages(stage.path(), key);
        QVERIFY(holds(pages, "CREATE TABLE person"));
        QVERIFY(holds(pages, "Person 11"));
        QVERIFY(!holds(readFile(stage.path()), "Person 11"));
        QVERIFY(!holds(pages, m_marker));
    }

    void nothingOfAnErasedPersonIsLeft_data()
    {
        QTest::addColumn<bool>("edited");
        QTest::addColumn<bool>("deleted");
        QTest::newRow("as added") << false << false;
        QTest::newRow("edited before, so that the journal holds more") << true << false;
        QTest::newRow("deleted before") << true << true;
    }

    void roundsKeepNothingOfAnErasedPerson()
    {
        Stage stage = m_filled.copy();
        people::PersonId id;
        {
            access::Session session = stage.open();
            id = addMarked(session);
            must(campaigns::createRound(session, { .questionnaire = { 1 }, .name = u"Autumn"_s }, {}));
            must(people::deletePeople(session, { id }));
        }
        QVERIFY(isFound(stage)); // control
        must(privacy::erasePeople(*std::make_unique<access::Session>(stage.open()), { id }));
        QVERIFY(!isFound(stage));
    }

    void nothingOfAnErasedPersonIsLeft()
    {
        QFETCH(bool, edited);
        QFETCH(bool, deleted);
        Stage stage = m_filled.copy();
        people::PersonId id;
        {
            access::Session session = stage.open();
            id = addMarked(session);
            if (edited)
                must(people::setPerson(session, id, { { Field::City, u"zqmarkerqz moved"_s } }));
            if (deleted)
                must(people::deletePeople(session, { id }));
        }
        QVERIFY(isFound(stage)); // control
        must(privacy::erasePeople(*std::make_unique<access::Session>(stage.open()), { id }));
        QVERIFY(!isFound(stage));
    }
};

WAARBORG_TEST(ErasureTest)
#include "tst_erasure.moc"
