// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keyring/keyring.h"
#include "tests/common/privatekeyring.h"
#include "tests/common/testcase.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <future>

using namespace waarborg;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A real gnome-keyring, unlocked. Absent, locked and denied ones are tried with the finished program: a process keeps
// the session bus that it met first.
class KeyRingTest : public test::TestCase
{
    Q_OBJECT

private:
    test::PrivateKeyRing m_ring;
    const QString m_entry = u"smtp an@mail.acme.example:465"_s;

    static QByteArray bytesOf(const Result<std::optional<SecretBytes>> &read)
    {
        return read && *read ? (*read)->view().toByteArray() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_ring.startBus());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_ring.busAddress().toUtf8());
        for (const char *name : { "DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION" })
            qunsetenv(name);
        QVERIFY(m_ring.startDaemon(test::PrivateKeyRing::Daemon::Unlocked));
    }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("a password") << QByteArray("correct horse battery");
        QTest::newRow("accents and quotation marks") << QByteArray("p\xc3\xa9p\xc3\xa9 \"'\\ %1");
        QTest::newRow("no text at all") << QByteArray("\0\xff\n\x01", 4);
        QTest::newRow("long") << QByteArray(4096, 'x');
    }

    void whatIsWrittenIsReadBack()
    {
        QFETCH(QByteArray, secret);
        VERIFY_OK(keyring::writeSecret(m_entry, SecretBytes::copyOf(secret)));
        const auto read = keyring::readSecret(m_entry);
        VERIFY_OK(read);
        QCOMPARE(bytesOf(read), secret);
        const auto other = keyring::readSecret(u"smtp an@mail.other.example:465"_s);
        VERIFY_OK(other);
        QVERIFY(!*other);
    }

    void whatIsRemovedIsGone()
    {
        VERIFY_OK(keyring::writeSecret(m_entry, SecretBytes::copyOf("first")));
        VERIFY_OK(keyring::writeSecret(m_entry, SecretBytes::copyOf("second")));
        QCOMPARE(bytesOf(keyring::readSecret(m_entry)), QByteArray("second"));
        VERIFY_OK(keyring::removeSecret(m_entry));
        const auto read = keyring::readSecret(m_entry);
        VERIFY_OK(read);
        QVERIFY(!*read);
        VERIFY_OK(keyring::removeSecret(m_entry));
    }

    void itStandsInNoFileInTheClear()
    {
        VERIFY_OK(keyring::writeSecret(m_entry, SecretBytes::copyOf("marker-in-the-key-ring")));
        int files = 0;
        QDirIterator all(m_ring.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            files += file.fileName().endsWith(".keyring"_L1) ? 1 : 0;
            QVERIFY2(!file.readAll().contains("marker-in-the-key-ring"), qPrintable(file.fileName()));
        }
        QVERIFY2(files > 0, "the key ring wrote no file: nothing was searched");
    }

    void severalThreadsAskAtOnce()
    {
        VERIFY_OK(keyring::writeSecret(m_entry, SecretBytes::copyOf("shared")));
        std::vector<std::future<QByteArray>> readings;
        for (int i = 0; i < 8; ++i)
            readings.push_back(
                std::async(std::launch::async, [this] { return bytesOf(keyring::readSecret(m_entry)); }));
        for (auto &reading : readings)
            QCOMPARE(reading.get(), QByteArray("shared"));
    }

    // As where it waits for a person: the caller goes on, and later ones do not wait again.
    void aKeyRingThatDoesNotAnswerIsLeft()
    {
        VERIFY_OK(keyring::writeSecret(m_entry, SecretBytes::copyOf("later")));
        QVERIFY(m_ring.pause());
        QElapsedTimer timer;
        timer.start();
        const auto first = keyring::readSecret(m_entry, 1s);
        const qint64 waited = timer.restart();
        const auto second = keyring::writeSecret(m_entry, SecretBytes::copyOf("never"), 1s);
        const qint64 waitedAgain = timer.elapsed();
        QVERIFY(m_ring.resume());
        QVERIFY(!first && first.error().code == ErrorCode::KeyRingSilent);
        QVERIFY(!second && second.error().code == ErrorCode::KeyRingSilent);
        QVERIFY2(waited >= 1000 && waited < 8000, qPrintable(QString::number(waited)));
        QVERIFY2(waitedAgain < 500, qPrintable(QString::number(waitedAgain)));
        QTRY_COMPARE(bytesOf(keyring::readSecret(m_entry)), QByteArray("later"));
    }
};

WAARBORG_TEST(KeyRingTest)
#include "tst_keyring.moc"
