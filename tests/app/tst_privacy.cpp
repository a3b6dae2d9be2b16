// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"
#include "tests/common/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace waarborg;
using namespace Qt::StringLiterals;

// Exporting and erasing with the finished program.
class PrivacyProgramTest : public test::TestCase
{
    Q_OBJECT

private:
    test::Cli m_cli;

    int makeRound(const QString &name)
    {
        const test::CliResult made
            = m_cli.json(u"campaign"_s, u"create"_s, { u"--questionnaire"_s, u"1"_s, u"--name"_s, name, u"--all"_s });
        return made.json()["campaign"_L1].toInt();
    }

    bool typeIn(int round, int person)
    {
        QFile typed(m_cli.file(u"typed.json"_s));
        if (!typed.open(QIODevice::WriteOnly))
            return false;
        typed.write(R"({"person": )" + QByteArray::number(person)
            + R"(, "answers": {"time": 2}, "comments": {"time": "MARKCOMMENT"}})");
        typed.close();
        const test::CliResult taken
            = m_cli.json(u"answers"_s, u"type-in"_s, { QString::number(round), typed.fileName() });
        return taken.json()["accepted"_L1].toInt() == 1;
    }

    // What `sqlcipher` with the exported key prints.
    QByteArray dump()
    {
        const QString key = m_cli.file(u"key"_s);
        QFile::remove(key);
        if (m_cli.json(u"dossier"_s, u"export-key"_s, { key, u"--i-understand"_s }).exitCode != 0)
            return {};
        QFile file(key);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return test::runCommand(
            u"sqlcipher"_s, { m_cli.dossier() }, "PRAGMA key = \"" + file.readAll().trimmed() + "\";\n.dump\n")
            .output;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli.create(), 0);
        QCOMPARE(m_cli.json(u"questionnaire"_s, u"import"_s, { u"--own"_s }).exitCode, 0);
        for (const QString &name : { u"MARKONE"_s, u"MARKTWO"_s })
            QCOMPARE(m_cli
                         .json(u"people"_s, u"add"_s,
                             { u"name="_s + name, u"function=kok"_s, u"email=%1@x.example"_s.arg(name) })
                         .exitCode,
                0);
        QCOMPARE(makeRound(u"MARKROUND"_s), 1);
        QVERIFY(typeIn(1, 1));
    }

    void anExportWantsToBeMeant()
    {
        const test::CliResult refused = m_cli.json(u"dossier"_s, u"export"_s, { m_cli.file(u"export"_s) });
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(!QFile::exists(m_cli.file(u"export"_s)));
    }

    void anExportHoldsEverythingAndItsChecksumsHold()
    {
        const QString folder = m_cli.file(u"export"_s);
        const test::CliResult done = m_cli.json(u"dossier"_s, u"export"_s, { folder, u"--i-understand"_s });
        QVERIFY2(done.exitCode == 0, done.messages);
        QCOMPARE(done.json()["folder"_L1].toString(), folder);
        const test::CliResult sums
            = test::runCommand(u"sh"_s, { u"-c"_s, u"cd \"$0\" && sha256sum -c --strict SHA256SUMS"_s, folder });
        QCOMPARE(sums.exitCode, 0);
        QCOMPARE(sums.output.count(": OK"), done.json()["files"_L1].toInt() - 1);
        QFile comments(folder + "/rounds/1/comments.csv"_L1);
        QVERIFY(comments.open(QIODevice::ReadOnly) && comments.readAll().contains("MARKONE;time;MARKCOMMENT"));
        const test::CliResult text = test::runCommand(u"pdftotext"_s, { folder + "/rounds/1/report.pdf"_L1, u"-"_s });
        QVERIFY(text.output.contains("MARKROUND") && text.output.contains("Acme"));
        QCOMPARE(m_cli.json(u"dossier"_s, u"export"_s, { folder, u"--i-understand"_s }).exitCode, 1);
    }

    void aQuestionnaireIsNotWrittenOverAFile()
    {
        const QString file = m_cli.file(u"questionnaire.json"_s);
        QCOMPARE(m_cli.json(u"questionnaire"_s, u"export"_s, { u"1"_s, u"-o"_s, file }).exitCode, 0);
        QCOMPARE(m_cli.json(u"questionnaire"_s, u"export"_s, { u"1"_s, u"-o"_s, file }).exitCode, 1);
    }

    void aRoundIsErasedOnlyWhenItIsMeant()
    {
        QVERIFY(dump().contains("MARKROUND")); // control
        const test::CliResult refused = m_cli.json(u"campaign"_s, u"erase"_s, { u"1"_s });
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.messages.contains("2 invitations and 1 answers"));
        QVERIFY(dump().contains("MARKROUND"));
        const test::CliResult erased = m_cli.json(u"campaign"_s, u"erase"_s, { u"1"_s, u"--yes"_s });
        QVERIFY2(erased.exitCode == 0, erased.messages);
        QCOMPARE(erased.json()["answers"_L1].toInt(), 1);
        QCOMPARE(erased.json()["invitations"_L1].toInt(), 2);
        const QByteArray after = dump();
        QVERIFY(after.contains("MARKONE") && !after.contains("MARKROUND"));
        QVERIFY(after.contains("campaign erase"));
        QCOMPARE(m_cli.json(u"campaign"_s, u"erase"_s, { u"1"_s, u"--yes"_s }).exitCode, 1);
    }

    void aPersonIsErasedFromRoundsToo()
    {
        const int round = makeRound(u"Second"_s);
        QCOMPARE(round, 2);
        QVERIFY(typeIn(round, 2));
        QVERIFY(dump().contains("MARKTWO")); // control
        const test::CliResult erased = m_cli.json(u"people"_s, u"erase"_s, { u"2"_s });
        QVERIFY2(erased.exitCode == 0, erased.messages);
        QCOMPARE(erased.json()["invitations"_L1].toInt(), 1);
        QCOMPARE(erased.json()["answers"_L1].toInt(), 1);
        const QByteArray after = dump();
        QVERIFY(after.contains("MARKONE") && !after.contains("MARKTWO"));
    }

    void anImportSaysWhatItErased()
    {
        const QString list = m_cli.file(u"list.csv"_s);
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write("Naam;Functie;E-mail\nMARKTHREE;kok;MARKTHREE@x.example\n") > 0);
        file.close();
        const test::CliResult done = m_cli.json(u"people"_s, u"import"_s, { list, u"--missing"_s, u"erase"_s });
        QVERIFY2(done.exitCode == 0, done.messages);
        QCOMPARE(done.json()["erasure"_L1]["removed"_L1].toInt(), 1);
        QCOMPARE(done.json()["erasure"_L1]["invitations"_L1].toInt(), 1);
        QVERIFY(!dump().contains("MARKONE@x.example"));
    }
};

WAARBORG_TEST(PrivacyProgramTest)
#include "tst_privacy.moc"
