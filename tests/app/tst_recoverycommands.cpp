// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"
#include "tests/common/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace waarborg;
using namespace Qt::StringLiterals;

// The recovery sheet and the dossier's key with the finished program, as an administrator uses them.
class RecoveryCommandsTest : public test::TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<test::Cli> m_cli;

    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_cli->file(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray content(const QString &name) const
    {
        QFile file(m_cli->file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    test::CliResult recover(const QString &sheet, const QString &newSheet, const QStringList &more = {})
    {
        return m_cli->json(u"dossier"_s, u"recover"_s,
            QStringList { u"--sheet"_s, m_cli->file(sheet), u"--recovery-out"_s, m_cli->file(newSheet),
                u"--password-file"_s, m_cli->file(u"newpassword"_s) }
                + more);
    }
    void loseKeyFile() const
    {
        QFile::remove(m_cli->dossier() + u".keys"_s);
        QFile::remove(m_cli->dossier() + u".keys.previous"_s);
    }
    QStringList newPassword() const { return { u"--password-file"_s, m_cli->file(u"newpassword"_s) }; }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_cli = std::make_unique<test::Cli>();
        QCOMPARE(m_cli->create(), 0);
        write(u"newpassword"_s, "after the key file was lost\n");
    }

    void theSheetAloneOpensADossierWhoseKeyFileIsDeleted()
    {
        QCOMPARE(
            m_cli->json(u"people"_s, u"add"_s, { u"name=Cee"_s, u"function=Cook"_s, u"email=c@x.example"_s }).exitCode,
            0);
        QCOMPARE(m_cli->json(u"account"_s, u"add"_s, { u"bo"_s, u"--role"_s, u"advisor"_s }).exitCode, 0);
        loseKeyFile();
        QCOMPARE(m_cli->json(u"dossier"_s, u"info"_s).exitCode, 4); // control: without it nothing opens
        const test::CliResult done = recover(u"sheet.txt"_s, u"new.txt"_s);
        QVERIFY2(done.exitCode == 0, done.messages);
        QVERIFY(done.json()["keyFileRebuilt"_L1].toBool());
        QCOMPARE(done.json()["account"_L1].toString(), u"an"_s);
        const QJsonArray codes = done.json()["startCodes"_L1].toArray();
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes[0]["account"_L1].toString(), u"bo"_s);
        const QStringList an = QStringList { u"--login"_s, u"an"_s } + newPassword();
        const test::CliResult people = m_cli->json(u"people"_s, u"list"_s, an);
        QVERIFY2(people.exitCode == 0, people.messages);
        QVERIFY(people.output.contains("Cee"));
        QVERIFY(m_cli->json(u"audit"_s, u"verify"_s, an).json()["clean"_L1].toBool());
        QVERIFY(m_cli->json(u"audit"_s, u"list"_s, an).output.contains("dossier recover"));
        // The old password is gone with its slot; the earlier sheet is refused.
        QCOMPARE(m_cli->json(u"people"_s, u"list"_s, { u"--login"_s, u"an"_s }).exitCode, 3);
        QCOMPARE(recover(u"sheet.txt"_s, u"newer.txt"_s, { u"--login"_s, u"an"_s }).exitCode, 3);
        QVERIFY(!QFile::exists(m_cli->file(u"newer.txt"_s)));
        QCOMPARE(recover(u"new.txt"_s, u"newest.txt"_s, { u"--login"_s, u"an"_s }).exitCode, 0);
    }

    void everySheetIsPrivate()
    {
        QCOMPARE(recover(u"sheet.txt"_s, u"new.pdf"_s).exitCode, 0);
        QVERIFY(content(u"new.pdf"_s).startsWith("%PDF"));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        for (const QString &name : { u"sheet.txt"_s, u"new.pdf"_s })
            QCOMPARE(QFile::permissions(m_cli->file(name)) & others, QFile::Permissions());
        QCOMPARE(QDir(m_cli->file(u"tmp"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void whatTheQrCodeHoldsOpens()
    {
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
            QSKIP("zbar-tools are not installed");
        QCOMPARE(recover(u"sheet.txt"_s, u"new.pdf"_s).exitCode, 0);
        QCOMPARE(test::runCommand(u"pdftoppm"_s,
                     { u"-r"_s, u"200"_s, u"-gray"_s, m_cli->file(u"new.pdf"_s), m_cli->file(u"page"_s) })
                     .exitCode,
            0);
        const test::CliResult scanned
            = test::runCommand(u"zbarimg"_s, { u"--quiet"_s, u"--raw"_s, m_cli->file(u"page-1.pgm"_s) });
        write(u"scanned"_s, scanned.output);
        loseKeyFile();
        const test::CliResult done = recover(u"scanned"_s, u"newest.txt"_s);
        QVERIFY2(done.exitCode == 0, done.messages);
    }

    void aSheetIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("a group typed wrong") << QByteArray("wrong") << 3;
        QTest::newRow("no key in it") << QByteArray("not a sheet\n") << 3;
        QTest::newRow("the PDF") << QByteArray("%PDF-1.4\n") << 1;
        QTest::newRow("70 KiB") << QByteArray(70'000, 'x') << 1;
        QTest::newRow("binary") << QByteArray("\0\xff\xfe\x80", 4).repeated(500) << 3;
    }

    void aSheetIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, exitCode);
        if (text == "wrong") {
            text = content(u"sheet.txt"_s);
            const qsizetype at = text.indexOf("  7  ") + 6;
            text[at] = text[at] == 'A' ? 'B' : 'A';
        }
        write(u"typed"_s, text);
        const test::CliResult done = recover(u"typed"_s, u"new.txt"_s);
        QVERIFY2(done.exitCode == exitCode, done.messages);
        QVERIFY(!done.json()["error"_L1].toString().isEmpty());
        QVERIFY(!QFile::exists(m_cli->file(u"new.txt"_s)));
        QCOMPARE(m_cli->json(u"dossier"_s, u"info"_s).exitCode, 0);
    }

    void aNewSheetHasAPlace()
    {
        QCOMPARE(m_cli->json(u"dossier"_s, u"recover"_s, { u"--sheet"_s, m_cli->file(u"sheet.txt"_s) }).exitCode, 2);
        QCOMPARE(recover(u"sheet.txt"_s, u"sheet.txt"_s).exitCode, 1); // never over another file
        QCOMPARE(recover(u"sheet.txt"_s, u"no/such/folder"_s).exitCode, 1);
        QCOMPARE(m_cli->json(u"dossier"_s, u"new-sheet"_s).exitCode, 2);
        QCOMPARE(m_cli->json(u"dossier"_s, u"info"_s).exitCode, 0); // the password still opens
        QCOMPARE(
            m_cli->json(u"dossier"_s, u"new-sheet"_s, { u"--recovery-out"_s, m_cli->file(u"new.txt"_s) }).exitCode, 0);
        QCOMPARE(recover(u"sheet.txt"_s, u"newer.txt"_s).exitCode, 3);
        QCOMPARE(recover(u"new.txt"_s, u"newer.txt"_s).exitCode, 0);
    }

    void theKeyIsReplaced()
    {
        const auto exported = [&](const QString &name) {
            return m_cli->json(u"dossier"_s, u"export-key"_s, { m_cli->file(name), u"--i-understand"_s }).exitCode;
        };
        const auto opens = [&](const QString &keyName) {
            const QByteArray key = content(keyName).trimmed();
            return test::runCommand(u"sqlcipher"_s, { m_cli->dossier() },
                "PRAGMA key = \"" + key + "\";\nSELECT 'rows ' || count(*) FROM setting;\n")
                .output.contains("rows ");
        };
        QCOMPARE(exported(u"oldkey"_s), 0);
        QVERIFY(opens(u"oldkey"_s)); // control
        const test::CliResult done
            = m_cli->json(u"dossier"_s, u"rotate"_s, { u"--recovery-out"_s, m_cli->file(u"page.txt"_s) });
        QVERIFY2(done.exitCode == 0, done.messages);
        QVERIFY(done.json()["rotated"_L1].toBool());
        QVERIFY(!opens(u"oldkey"_s));
        QCOMPARE(m_cli->json(u"dossier"_s, u"check"_s).exitCode, 0);
        QCOMPARE(exported(u"newkey"_s), 0);
        QVERIFY(opens(u"newkey"_s));
        QVERIFY(m_cli->json(u"audit"_s, u"verify"_s).json()["clean"_L1].toBool());
        QCOMPARE(QDir(m_cli->file(u"dossier"_s)).entryList({ u"*rotation*"_s, u"*journal*"_s }), QStringList());
        // Without the key file the sheet needs the page that was made with it.
        loseKeyFile();
        QCOMPARE(recover(u"sheet.txt"_s, u"new.txt"_s).exitCode, 3);
        const test::CliResult both
            = recover(u"sheet.txt"_s, u"new.txt"_s, { u"--sheet"_s, m_cli->file(u"page.txt"_s) });
        QVERIFY2(both.exitCode == 0, both.messages);
    }
};

WAARBORG_TEST(RecoveryCommandsTest)
#include "tst_recoverycommands.moc"
