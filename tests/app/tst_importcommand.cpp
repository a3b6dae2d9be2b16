// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"
#include "tests/common/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace waarborg;
using namespace Qt::StringLiterals;

// `people import` as a nightly job gives it, with the finished program.
class ImportCommandTest : public test::TestCase
{
    Q_OBJECT

private:
    test::Cli m_cli;

    void writeFile(const QString &name, const QByteArray &text)
    {
        QFile file(m_cli.file(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    // Everybody, as the program tells it.
    QByteArray everybody() { return QJsonDocument(m_cli.json(u"people"_s, u"list"_s).json()).toJson(); }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.create(), 0); }

    // The answers of an import that a nightly job reads.
    void anImportTellsWhatItDidAndWritesWhatItRefused()
    {
        writeFile(
            u"job.csv"_s, "Lijst\nNaam;Functie;E-mail;Stamnr;Ploeg\nDi;Kok;di@acme.example;0012;rood\nEd;;ed@x;13;\n");
        const QStringList how { m_cli.file(u"job.csv"_s), u"--key"_s, u"personnelNumber"_s, u"--map"_s,
            u"attribute=Ploeg"_s, u"--header-row"_s, u"2"_s, u"--delimiter"_s, u";"_s, u"--encoding"_s, u"utf-8"_s,
            u"--rejected-out"_s, m_cli.file(u"rejected.csv"_s), u"--changes"_s };
        const test::CliResult first = m_cli.json(u"people"_s, u"import"_s, how);
        QVERIFY2(first.exitCode == 5, first.messages);
        const QJsonObject json = first.json();
        QCOMPARE(json["added"_L1].toInt(), 1);
        QCOMPARE(json["format"_L1].toString(), u"csv"_s);
        QCOMPARE(json["headerRow"_L1].toInt(), 2);
        QCOMPARE(json["columns"_L1].toArray().last().toObject()["field"_L1].toString(), u"attribute"_s);
        QCOMPARE(json["changes"_L1].toArray().first().toObject()["kind"_L1].toString(), u"added"_s);
        QFile rejected(m_cli.file(u"rejected.csv"_s));
        QVERIFY(rejected.open(QIODevice::ReadOnly));
        QVERIFY(rejected.readAll().contains("Ed;;ed@x;13;;"));
        const QString id = QString::number(json["changes"_L1].toArray().first().toObject()["id"_L1].toInt());
        const QJsonObject person = m_cli.json(u"people"_s, u"show"_s, { id }).json();
        QCOMPARE(person["personnelNumber"_L1].toString(), u"0012"_s);
        QCOMPARE(person["attributes"_L1].toObject()["Ploeg"_L1].toString(), u"rood"_s);
        const QJsonObject report = m_cli.json(u"people"_s, u"completeness"_s).json();
        QVERIFY(report["people"_L1].toInt() > 0 && report["fields"_L1].toArray().size() == 12);
    }

    void theAnswerOfAWrongUseSaysSo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("a key that is no field") << QStringList { u"--key"_s, u"shoe"_s } << 2;
        QTest::newRow("a key that tells nobody apart") << QStringList { u"--key"_s, u"function"_s } << 1;
        QTest::newRow("an encoding that nobody writes") << QStringList { u"--encoding"_s, u"x"_s } << 2;
    }

    void theAnswerOfAWrongUseSaysSo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        writeFile(u"wrong.csv"_s, "Naam;Functie;E-mail\nDi;Kok;di@acme.example\n");
        const test::CliResult result
            = m_cli.json(u"people"_s, u"import"_s, QStringList { m_cli.file(u"wrong.csv"_s) } + arguments);
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY(!result.messages.isEmpty());
    }

    void anImportIsToldThoughItsRejectedRowsAreNotWritten()
    {
        const QString path = m_cli.file(u"taken.csv"_s);
        QVERIFY(QDir().mkpath(path + "/inside"_L1));
        writeFile(u"late.csv"_s, "Naam;Functie;E-mail\nGi;Kok;gi@acme.example\nEd;;ed@x\n");
        const test::CliResult result = m_cli.json(
            u"people"_s, u"import"_s, { m_cli.file(u"late.csv"_s), u"--rejected-out"_s, path, u"--changes"_s });
        QVERIFY2(result.exitCode == 5, result.messages);
        QCOMPARE(result.json()["added"_L1].toInt(), 1);
        QVERIFY(result.json().contains("rejectedFileError"_L1) && !result.json().contains("rejectedFile"_L1));
        const auto change = result.json()["changes"_L1].toArray().first().toObject();
        QCOMPARE(m_cli.json(u"people"_s, u"delete"_s, { QString::number(change["id"_L1].toInt()) }).exitCode, 0);
    }

    void aFileForRejectedRowsThatCannotBeMadeStopsTheImport_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("another format") << u"rejected.pdf"_s;
        QTest::newRow("no such folder") << u"nowhere/rejected.csv"_s;
    }

    void aFileForRejectedRowsThatCannotBeMadeStopsTheImport()
    {
        QFETCH(QString, path);
        writeFile(u"early.csv"_s, "Naam;Functie;E-mail\nFi;Kok;fi@acme.example\nEd;;ed@x\n");
        const test::CliResult result = m_cli.json(
            u"people"_s, u"import"_s, { m_cli.file(u"early.csv"_s), u"--rejected-out"_s, m_cli.file(path) });
        QCOMPARE(result.exitCode, 1);
        const test::CliResult after
            = m_cli.json(u"people"_s, u"import"_s, { m_cli.file(u"early.csv"_s), u"--dry-run"_s });
        QCOMPARE(after.exitCode, 5);
        QCOMPARE(after.json()["added"_L1].toInt(), 1);
    }

    void theNextListChangesWhatItSaysAndUndoBringsTheOldStateBack()
    {
        const QByteArray header = "Stamnr;Naam;Functie;E-mail\n";
        const auto row = [](int number, const QByteArray &function) {
            const QByteArray text = QByteArray::number(number);
            return text + ";Persoon " + text + ';' + function + ";p" + text + "@acme.example\n";
        };
        QByteArray before = header;
        for (int i = 1; i <= 40; ++i)
            before += row(i, "kok");
        QByteArray after = header;
        for (int i = 1; i <= 45; ++i) {
            if (i <= 37 || i > 40)
                after += row(i, i <= 10 ? "chef" : "kok");
        }
        writeFile(u"spring.csv"_s, before);
        writeFile(u"summer.csv"_s, after);
        const QJsonObject first = m_cli.json(u"people"_s, u"import"_s, { m_cli.file(u"spring.csv"_s) }).json();
        QCOMPARE(first["added"_L1].toInt(), 40);
        const QByteArray state = everybody();
        const QJsonObject same = m_cli.json(u"people"_s, u"import"_s, { m_cli.file(u"spring.csv"_s) }).json();
        QCOMPARE(same["added"_L1].toInt() + same["updated"_L1].toInt(), 0);
        const QJsonObject next
            = m_cli.json(u"people"_s, u"import"_s, { m_cli.file(u"summer.csv"_s), u"--missing"_s, u"left"_s }).json();
        QCOMPARE(next["added"_L1].toInt(), 5);
        QCOMPARE(next["updated"_L1].toInt(), 10);
        QCOMPARE(next["unchanged"_L1].toInt(), 27);
        QVERIFY(next["left"_L1].toInt() >= 3);
        QVERIFY(everybody() != state);
        QCOMPARE(m_cli.json(u"people"_s, u"undo"_s).exitCode, 0);
        QCOMPARE(everybody(), state);
    }
};

WAARBORG_TEST(ImportCommandTest)
#include "tst_importcommand.moc"
