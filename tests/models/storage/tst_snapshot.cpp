// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/integrity.h"
#include "models/storage/snapshot.h"
#include "models/storage/transaction.h"
#include "tests/models/storage/storagefixture.h"

#include <QTest>

using namespace waarborg;
using namespace Qt::StringLiterals;
using storage::OpenMode;
using storage::Snapshot;

namespace {

Result<QByteArray> bytesOf(const Snapshot &snapshot, qsizetype piece)
{
    QByteArray all;
    QByteArray buffer;
    for (qint64 at = 0; at < snapshot.size(); at += buffer.size()) {
        buffer.resize(static_cast<qsizetype>(std::min<qint64>(piece, snapshot.size() - at)));
        WAARBORG_TRY(snapshot.read(at, { buffer.data(), static_cast<std::size_t>(buffer.size()) }));
        all += buffer;
    }
    return all;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SnapshotTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itsBytesAreTheFiles_data()
    {
        QTest::addColumn<qsizetype>("piece");
        QTest::newRow("in odd pieces") << qsizetype(4097);
        QTest::newRow("at once") << qsizetype(10'000'000);
    }

    void itsBytesAreTheFiles()
    {
        QFETCH(qsizetype, piece);
        const test::Storage storage;
        VERIFY_OK(storage.create(5000));
        auto database = storage.open(OpenMode::ReadWrite);
        VERIFY_OK(database);
        {
            const auto snapshot = Snapshot::take(*database);
            VERIFY_OK(snapshot);
            const auto bytes = bytesOf(*snapshot, piece);
            VERIFY_OK(bytes);
            QCOMPARE(bytes->size(), snapshot->size());
            QVERIFY(*bytes == fileBytes(storage.path()));
        }
        // The connection is free again.
        VERIFY_OK(database->execute(u"DELETE FROM person"_s));
    }

    void nothingIsCommittedWhileItLives()
    {
        const test::Storage storage;
        VERIFY_OK(storage.create(100));
        auto own = storage.open(OpenMode::ReadWrite);
        auto other = storage.open(OpenMode::ReadWrite);
        VERIFY_OK(other);
        QVERIFY(test::ask(*other, u"PRAGMA busy_timeout=20"_s).toInt() == 20);
        {
            const auto snapshot = Snapshot::take(*own);
            VERIFY_OK(snapshot);
            const auto before = bytesOf(*snapshot, 4096);
            auto transaction = storage::Transaction::begin(*other);
            VERIFY_OK(transaction);
            VERIFY_OK(other->execute(u"DELETE FROM person"_s));
            QCOMPARE(test::ask(*other, u"SELECT count(*) FROM person"_s).toInt(), 0);
            QCOMPARE(transaction->commit().error().code, ErrorCode::InUse);
            // Reading the file on the side would have dropped the lock here.
            QVERIFY(*bytesOf(*snapshot, 4096) == *before);
        }
        VERIFY_OK(other->execute(u"DELETE FROM person"_s));
    }

    void aTransactionOfItsOwnIsRefused()
    {
        const test::Storage storage;
        auto database = storage.create();
        VERIFY_OK(database);
        const auto transaction = storage::Transaction::begin(*database);
        VERIFY_OK(transaction);
        QVERIFY(!Snapshot::take(*database));
    }

    void everyPageIsChecked()
    {
        const test::Storage storage;
        VERIFY_OK(storage.create(5000));
        {
            auto whole = storage.open(OpenMode::ReadOnly);
            VERIFY_OK(whole);
            VERIFY_OK(storage::checkPages(*whole, {}));
        }
        test::flipByte(storage.path(), QFile(storage.path()).size() / 2);
        auto rotten = storage.open(OpenMode::ReadOnly);
        VERIFY_OK(rotten);
        QCOMPARE(storage::checkPages(*rotten, {}).error().code, ErrorCode::Damaged);
    }

    void theCheckCanBeStopped()
    {
        const test::Storage storage;
        VERIFY_OK(storage.create(50'000));
        auto database = storage.open(OpenMode::ReadOnly);
        VERIFY_OK(database);
        std::stop_source stop;
        stop.request_stop();
        Progress progress;
        progress.stop = stop.get_token();
        QCOMPARE(storage::checkPages(*database, progress).error().code, ErrorCode::Cancelled);
        VERIFY_OK(storage::checkPages(*database, {}));
    }
};

WAARBORG_TEST(SnapshotTest)
#include "tst_snapshot.moc"
