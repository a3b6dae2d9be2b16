// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"
#include "tests/common/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace waarborg;
using namespace Qt::StringLiterals;

// The end of the agreement with the finished program: giving back, erasing, and a program that is killed meanwhile.
class EndOfAgreementTest : public test::TestCase
{
    Q_OBJECT

private:
    test::Cli m_cli;
    QMap<QString, QByteArray> m_files; // the dossier, ready to be erased

    QString certificate() const { return m_cli.file(u"certificate"_s); }
    QStringList arguments() const
    {
        return { u"dossier"_s, u"end"_s, m_cli.dossier(), u"--erase"_s, u"--i-understand"_s, u"--certificate"_s,
            certificate(), u"--json"_s };
    }

    static QString yesterday() { return QDate::currentDate().addDays(-1).toString(Qt::ISODate); }

    void keepFiles()
    {
        const QDir folder(m_cli.file(u"dossier"_s));
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_files.insert(file.fileName(), file.readAll());
        }
    }

    void putFilesBack()
    {
        QDir(m_cli.file(u"dossier"_s)).removeRecursively();
        QDir(certificate()).removeRecursively();
        QVERIFY(QDir().mkdir(m_cli.file(u"dossier"_s)));
        for (auto at = m_files.begin(); at != m_files.end(); ++at) {
            QFile file(at.key());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(at.value()) == at.value().size());
        }
    }

    QStringList left() const { return QDir(m_cli.file(u"dossier"_s)).entryList(QDir::Files | QDir::Hidden); }

    QJsonObject certificateJson() const
    {
        QFile file(certificate() + "/erasure.json"_L1);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli.create(), 0);
        QCOMPARE(
            m_cli.json(u"people"_s, u"add"_s, { u"name=Bo"_s, u"function=kok"_s, u"email=bo@x.example"_s }).exitCode,
            0);
        QCOMPARE(m_cli.json(u"dossier"_s, u"backup"_s, { m_cli.file(u"dossier/one.backup"_s) }).exitCode, 0);
    }

    void theEndIsAnnounced()
    {
        const test::CliResult ended = m_cli.json(u"dossier"_s, u"end"_s, { u"--on"_s, u"2999-12-31"_s });
        QVERIFY2(ended.exitCode == 0, ended.messages);
        QCOMPARE(ended.json()["eraseDue"_L1].toString(), u"3000-01-15"_s);
        const test::CliResult info = m_cli.run({ u"dossier"_s, u"info"_s, m_cli.dossier() });
        QVERIFY(info.output.contains("January 15, 3000 on"));
        const test::CliResult early = m_cli.run(arguments());
        QCOMPARE(early.exitCode, 1);
        QVERIFY2(early.messages.contains("2999-12-31"), early.messages);
        QVERIFY(!QFile::exists(certificate()));
        QCOMPARE(m_cli.json(u"dossier"_s, u"end"_s, { u"--on"_s, yesterday() }).exitCode, 0);
        const test::CliResult tooEarly = m_cli.run(arguments());
        QVERIFY2(tooEarly.exitCode == 1 && tooEarly.messages.contains("instruction to erase"), tooEarly.messages);
        QVERIFY(!QFile::exists(certificate()));
    }

    // Looking, and what fails, records nothing.
    void anEndIsRecordedOnlyWhenItIsGiven_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<int>("exitCode");
        const QString certificate = m_cli.file(u"none"_s);
        QTest::newRow("looked at") << QStringList() << 0;
        QTest::newRow("erase, not meant") << QStringList { u"--erase"_s, u"--certificate"_s, certificate } << 2;
        QTest::newRow("erase, meant") << QStringList { u"--erase"_s, u"--i-understand"_s, u"--certificate"_s,
            certificate } << 1;
        QTest::newRow("erase with a date") << QStringList { u"--erase"_s, u"--i-understand"_s, u"--certificate"_s,
            certificate, u"--on"_s, yesterday() }
                                           << 2;
        QTest::newRow("given back") << QStringList { u"--return"_s, m_cli.file(u"too-early"_s) } << 1;
        QTest::newRow("an instruction alone") << QStringList { u"--instruction"_s, u"letter 12"_s } << 2;
        QTest::newRow("no date") << QStringList { u"--on"_s, u"tomorrow"_s } << 2;
    }

    void anEndIsRecordedOnlyWhenItIsGiven()
    {
        QFETCH(QStringList, given);
        QFETCH(int, exitCode);
        QCOMPARE(m_cli.json(u"dossier"_s, u"end"_s, { u"--goes-on"_s }).exitCode, 0);
        const test::CliResult done = m_cli.json(u"dossier"_s, u"end"_s, given);
        QVERIFY2(done.exitCode == exitCode, done.messages);
        QCOMPARE(m_cli.json(u"dossier"_s, u"end"_s).json()["ended"_L1].toString(), QString());
        QCOMPARE(m_cli.json(u"dossier"_s, u"end"_s, { u"--on"_s, yesterday() }).exitCode, 0);
    }

    void everythingIsGivenBack()
    {
        const QString folder = m_cli.file(u"back"_s);
        const test::CliResult back = m_cli.json(u"dossier"_s, u"end"_s, { u"--return"_s, folder });
        QVERIFY2(back.exitCode == 0, back.messages);
        QCOMPARE(back.json()["returnedTo"_L1].toString(), folder);
        QVERIFY(QFile::exists(folder + "/people.csv"_L1));
    }

    void killedAtEachRemovalItIsFinishedByTheSameCommand()
    {
        if (test::runCommand(u"strace"_s, { u"-V"_s }).exitCode != 0)
            QSKIP("strace is not installed");
        QCOMPARE(m_cli.json(u"dossier"_s, u"end"_s, { u"--instruction"_s, u"letter 12"_s }).exitCode, 0);
        keepFiles();
        QVERIFY(m_files.size() >= 3);
        int killed = 0;
        for (int at = 1; at < 60; ++at) {
            putFilesBack();
            qputenv("WAARBORG_PASSWORD_FILE", m_cli.file(u"password"_s).toLocal8Bit());
            const test::CliResult run = test::runCommand(u"strace"_s,
                QStringList { u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=unlink"_s, u"-e"_s,
                    u"inject=unlink:signal=KILL:when=%1"_s.arg(at), test::Cli::program() }
                    + arguments());
            if (run.exitCode == 0)
                break;
            ++killed;
            const test::CliResult again = m_cli.run(arguments());
            QVERIFY2(again.exitCode == 0, again.messages + again.output);
            QCOMPARE(left(), QStringList());
            QCOMPARE(certificateJson()["state"_L1].toString(), u"done"_s);
        }
        // The backup, the key file, the dossier at least.
        QVERIFY2(killed >= 3 && killed < 50, qPrintable(QString::number(killed)));
    }

    void theCertificateIsForPeopleToo()
    {
        putFilesBack();
        const test::CliResult erased = m_cli.run(arguments());
        QVERIFY2(erased.exitCode == 0, erased.messages);
        QVERIFY(erased.json()["erased"_L1].toBool());
        QVERIFY(erased.json()["left"_L1].toArray().isEmpty());
        QCOMPARE(left(), QStringList());
        const QJsonObject json = certificateJson();
        QCOMPARE(json["customer"_L1].toString(), u"Acme"_s);
        QCOMPARE(json["counts"_L1]["people"_L1].toInt(), 1);
        QCOMPARE(json["backups"_L1][0]["fate"_L1].toString(), u"destroyed"_s);
        QCOMPARE(json["exports"_L1][0]["object"_L1].toString(), m_cli.file(u"back"_s));
        const test::CliResult text = test::runCommand(u"pdftotext"_s, { certificate() + "/erasure.pdf"_L1, u"-"_s });
        QVERIFY(text.output.contains("letter 12") && text.output.contains("Acme"));
        QCOMPARE(m_cli.run({ u"dossier"_s, u"info"_s, m_cli.dossier() }).exitCode, 4);
    }

    // What is erased is erased, and the same command writes the PDF when it can be written.
    void aPdfThatCannotBeWrittenIsNoFailedErasure()
    {
        const QString pdf = certificate() + "/erasure.pdf"_L1;
        QVERIFY(QFile::remove(pdf) && QDir().mkdir(pdf));
        const test::CliResult without = m_cli.run(arguments());
        QVERIFY2(without.exitCode == 5, without.messages);
        QVERIFY(without.json()["erased"_L1].toBool() && !without.json()["pdf"_L1].toBool());
        QVERIFY(QDir().rmdir(pdf));
        QCOMPARE(m_cli.run(arguments()).exitCode, 0);
        QVERIFY(QFileInfo(pdf).isFile());
    }
};

WAARBORG_TEST(EndOfAgreementTest)
#include "tst_endofagreement.moc"
