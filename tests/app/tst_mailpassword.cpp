// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"
#include "tests/common/certificates.h"
#include "tests/common/hostilesmtp.h"
#include "tests/common/privatekeyring.h"
#include "tests/common/testcase.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace waarborg;
using namespace Qt::StringLiterals;
using test::PrivateKeyRing;

// The mail server's password from the key ring, with the finished program, a real gnome-keyring and a server that
// notes what it is told.
class MailPasswordTest : public test::TestCase
{
    Q_OBJECT

private:
    static constexpr auto Secret = "marker-of-the-mail-server";

    std::optional<test::Certificates> m_certificates;
    std::unique_ptr<test::HostileSmtp> m_server;

    static QString fileWith(const test::Cli &cli, const QByteArray &secret)
    {
        QFile file(cli.file(u"mail-password"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(secret + '\n');
        return file.fileName();
    }
    test::CliResult configure(const test::Cli &cli) const
    {
        return cli.json(u"mail"_s, u"configure"_s,
            { u"--host"_s, u"localhost"_s, u"--port"_s, QString::number(m_server->port()), u"--user"_s, u"an"_s,
                u"--from"_s, u"an@acme.example"_s, u"--ca-file"_s, m_certificates->caFile(), u"--smtp-password-file"_s,
                fileWith(cli, Secret) });
    }
    static test::CliResult send(const test::Cli &cli)
    {
        return cli.json(u"mail"_s, u"test"_s, { u"--to"_s, u"bo@acme.example"_s });
    }
    // How often the server was given the password.
    qsizetype logins() const
    {
        return m_server->record().secure.count(QByteArray("\0an\0", 4).append(Secret).toBase64());
    }
    static void meet(test::Cli &cli, const PrivateKeyRing &ring)
    {
        cli.environment().insert(u"DBUS_SESSION_BUS_ADDRESS"_s, ring.busAddress());
        for (const QString &name : { u"DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s })
            cli.environment().remove(name);
    }
    static QString inTheClear(const QString &folder, const QString &but)
    {
        QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.fileName() != but && file.open(QIODevice::ReadOnly) && file.readAll().contains(Secret))
                return file.fileName();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto certificates = test::Certificates::make();
        VERIFY_OK(certificates);
        m_certificates.emplace(std::move(*certificates));
        test::SmtpScript script;
        script.pemFile = m_certificates->pemFile(test::Certificates::Kind::Good).toUtf8();
        script.implicitTls = true;
        m_server = std::make_unique<test::HostileSmtp>(script);
    }

    void itIsKeptReadAndForgotten()
    {
        PrivateKeyRing ring;
        QVERIFY(ring.startBus() && ring.startDaemon(PrivateKeyRing::Daemon::Unlocked));
        test::Cli cli;
        meet(cli, ring);
        QCOMPARE(cli.create(), 0);
        const test::CliResult configured = configure(cli);
        QVERIFY2(configured.exitCode == 0, configured.messages.constData());
        QVERIFY(configured.json().value(u"passwordKept"_s).toBool());
        const qsizetype before = logins();
        const test::CliResult sent = send(cli);
        QVERIFY2(sent.exitCode == 0, sent.messages.constData());
        QCOMPARE(logins(), before + 1);
        // With the file's own password the server would see it twice as often.
        QCOMPARE(inTheClear(cli.file({}), cli.file(u"mail-password"_s)), QString());

        // Locked: nobody is asked, the file helps, and a sentence says so.
        ring.stopDaemon();
        QVERIFY(ring.startDaemon(PrivateKeyRing::Daemon::Locked));
        const test::CliResult locked = send(cli);
        QCOMPARE(locked.exitCode, 1);
        QVERIFY2(locked.messages.contains("The key ring is locked"), locked.messages.constData());
        QCOMPARE(cli.json(u"mail"_s, u"forget-password"_s).exitCode, 1);
        QCOMPARE(configure(cli).exitCode, 5);
        cli.environment().insert(u"WAARBORG_SMTP_PASSWORD_FILE"_s, fileWith(cli, Secret));
        const test::CliResult fromFile = send(cli);
        QVERIFY2(fromFile.exitCode == 0, fromFile.messages.constData());
        QVERIFY(fromFile.messages.contains("The password is read from its file."));
        QCOMPARE(logins(), before + 2);

        // Silent: ten seconds, then the file.
        ring.stopDaemon();
        QVERIFY(ring.startDaemon(PrivateKeyRing::Daemon::Unlocked) && ring.pause());
        QElapsedTimer timer;
        timer.start();
        const test::CliResult silent = send(cli);
        const qint64 waited = timer.elapsed();
        QVERIFY(ring.resume());
        QVERIFY2(silent.exitCode == 0, silent.messages.constData());
        QVERIFY(silent.messages.contains("did not answer in time"));
        QVERIFY2(waited > 10'000 && waited < 25'000, qPrintable(QString::number(waited)));

        cli.environment().remove(u"WAARBORG_SMTP_PASSWORD_FILE"_s);
        QCOMPARE(send(cli).exitCode, 0); // control: unlocked again, it is still there
        QCOMPARE(cli.json(u"mail"_s, u"forget-password"_s).exitCode, 0);
        QCOMPARE(send(cli).exitCode, 2);
    }

    void withoutAccessItIsKeptNowhere_data()
    {
        QTest::addColumn<bool>("bus");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no session bus") << false << QByteArray("No key ring runs in this session.");
        QTest::newRow("a bus that denies access") << true << QByteArray("The key ring gives Waarborg no access.");
    }

    void withoutAccessItIsKeptNowhere()
    {
        QFETCH(bool, bus);
        QFETCH(QByteArray, said);
        PrivateKeyRing ring;
        test::Cli cli;
        meet(cli, ring); // without a bus: an address where nobody listens
        if (bus)
            QVERIFY(
                ring.startBus(PrivateKeyRing::Access::Denied) && ring.startDaemon(PrivateKeyRing::Daemon::Unlocked));
        QCOMPARE(cli.create(), 0);
        const test::CliResult configured = configure(cli);
        QCOMPARE(configured.exitCode, 5);
        QVERIFY2(configured.messages.contains(said), configured.messages.constData());
        QVERIFY(!configured.json().value(u"passwordKept"_s).toBool(true));
        QCOMPARE(inTheClear(cli.file({}), cli.file(u"mail-password"_s)), QString());
        QCOMPARE(send(cli).exitCode, 2);
        cli.environment().insert(u"WAARBORG_SMTP_PASSWORD_FILE"_s, fileWith(cli, Secret));
        const test::CliResult sent = send(cli);
        QVERIFY2(sent.exitCode == 0, sent.messages.constData());
        QVERIFY(!sent.messages.contains("key ring")); // where nothing was stored it is not asked
    }
};

WAARBORG_TEST(MailPasswordTest)
#include "tst_mailpassword.moc"
