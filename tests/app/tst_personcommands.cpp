// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"
#include "tests/common/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace waarborg;
using namespace Qt::StringLiterals;

// One person's history and everything about him, with the finished program.
class PersonCommandsTest : public test::TestCase
{
    Q_OBJECT

private:
    test::Cli m_cli;

    static QStringList whats(const QJsonObject &json)
    {
        QStringList all;
        for (const auto &line : json["history"_L1].toArray())
            all << line["what"_L1].toString();
        return all;
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
        const auto made = m_cli.json(
            u"campaign"_s, u"create"_s, { u"--questionnaire"_s, u"1"_s, u"--name"_s, u"Spring"_s, u"--all"_s });
        QCOMPARE(made.exitCode, 0);
        QFile typed(m_cli.file(u"typed.json"_s));
        QVERIFY(typed.open(QIODevice::WriteOnly)
            && typed.write(R"({"person": 1, "answers": {"time": 2}, "comments": {"time": "MARKCOMMENT"}})") > 0);
        typed.close();
        QCOMPARE(m_cli.json(u"answers"_s, u"type-in"_s, { u"1"_s, typed.fileName() }).exitCode, 0);
        QCOMPARE(m_cli.json(u"people"_s, u"set"_s, { u"1"_s, u"city=Gent"_s }).exitCode, 0);
    }

    void historyIsOneDocument()
    {
        const auto told = m_cli.json(u"people"_s, u"history"_s, { u"1"_s });
        QVERIFY2(told.exitCode == 0, told.messages);
        QCOMPARE(told.json()["person"_L1].toInt(), 1);
        const QStringList lines = whats(told.json());
        for (const QString &line :
            { u"Changed"_s, u"Added to the list"_s, u"Invited to “Spring”"_s, u"Users changed"_s })
            QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
        QVERIFY(!told.output.contains("MARKTWO"));
        const auto read = m_cli.run({ u"people"_s, u"history"_s, m_cli.dossier(), u"1"_s });
        QCOMPARE(read.exitCode, 0);
        QVERIFY2(read.output.contains("City: – → Gent"), read.output);
        QCOMPARE(m_cli.json(u"people"_s, u"history"_s, { u"99"_s }).exitCode, 1);
    }

    void everythingIsWrittenAsJsonAndAsPdf()
    {
        const QString json = m_cli.file(u"one.json"_s);
        const auto made = m_cli.json(u"people"_s, u"access-request"_s, { u"1"_s, u"-o"_s, json });
        QVERIFY2(made.exitCode == 0, made.messages);
        QCOMPARE(made.json()["answers"_L1].toInt(), 1);
        QVERIFY(!made.json()["notInHere"_L1].toArray().isEmpty());
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(QJsonDocument::fromJson(bytes)["person"_L1]["city"_L1].toString(), u"Gent"_s);
        QVERIFY(bytes.contains("MARKCOMMENT") && !bytes.contains("MARKTWO"));

        const QString pdf = m_cli.file(u"one.pdf"_s);
        const auto printed = m_cli.json(u"people"_s, u"access-request"_s, { u"1"_s, u"-o"_s, pdf });
        QVERIFY2(printed.exitCode == 0, printed.messages);
        const auto text = test::runCommand(u"pdftotext"_s, { u"-layout"_s, pdf, u"-"_s });
        QVERIFY2(text.output.contains("MARKONE@x.example") && text.output.contains("MARKCOMMENT"), text.output);
        const auto log = m_cli.json(u"audit"_s, u"list"_s, { u"--action"_s, u"people access-request"_s });
        QCOMPARE(log.json()["rows"_L1].toArray().size(), 2);
    }

    void whatCannotBeWrittenIsRefused()
    {
        QCOMPARE(m_cli.json(u"people"_s, u"access-request"_s, { u"1"_s, u"-o"_s, m_cli.file(u"x.csv"_s) }).exitCode, 1);
        QCOMPARE(
            m_cli.json(u"people"_s, u"access-request"_s, { u"99"_s, u"-o"_s, m_cli.file(u"x.json"_s) }).exitCode, 1);
        QCOMPARE(m_cli.json(u"people"_s, u"access-request"_s, { u"1"_s }).exitCode, 2);
        QVERIFY(!QFile::exists(m_cli.file(u"x.csv"_s)) && !QFile::exists(m_cli.file(u"x.json"_s)));
    }
};

WAARBORG_TEST(PersonCommandsTest)
#include "tst_personcommands.moc"
