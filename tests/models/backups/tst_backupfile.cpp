// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/backups/backupfixture.h"

#include "models/access/keychange.h"
#include "models/backups/trial.h"

#include <QBuffer>
#include <QtEndian>

using namespace waarborg;
using namespace Qt::StringLiterals;
using backups::BackupWriter;
using backups::Manifest;
using test::BackupFixture;

namespace {

constexpr qsizetype IdAt = 20;
constexpr qsizetype CreatedAt = 36;
constexpr qsizetype KeySizeAt = 44;
constexpr qsizetype KeysAt = 48;
constexpr qsizetype Sealed = backups::ChunkSize + 17;

struct Places {
    qsizetype stream; // the stream's own header
    qsizetype first; // chunk
};

Places placesOf(const QByteArray &backup)
{
    const qsizetype keys = qFromBigEndian<quint32>(backup.constData() + KeySizeAt);
    return { KeysAt + keys, KeysAt + keys + 24 };
}

using Change = std::function<QByteArray(QByteArray, const QByteArray &other)>;

Change flipAt(std::function<qsizetype(const QByteArray &)> place)
{
    return [place](QByteArray bytes, const QByteArray &) {
        const qsizetype at = place(bytes);
        bytes[at] = char(bytes[at] ^ 0x40);
        return bytes;
    };
}

Change cutTo(std::function<qsizetype(const QByteArray &)> size)
{
    return [size](const QByteArray &bytes, const QByteArray &) { return bytes.first(size(bytes)); };
}

} // namespace

Q_DECLARE_METATYPE(Change)

class BackupFileTest : public test::TestCase
{
    Q_OBJECT

    std::unique_ptr<BackupFixture> m_fixture;
    QByteArray m_good;
    QByteArray m_other;

    Result<backups::TrialResult> read(const QByteArray &bytes)
    {
        const QString path = m_fixture->file(u"read.waarborg-backup"_s);
        test::setBytes(path, bytes);
        backups::ByteCount count({}, 1);
        auto result = backups::tryRestore(path, path + u".trial"_s, m_fixture->session().keys().dossier, count);
        if (QFile::exists(path + u".trial"_s))
            qFatal("the trial's file stayed");
        return result;
    }

    // A backup whose stream is genuine and whose content is `body`.
    QByteArray sealedBody(const QByteArray &body)
    {
        const QByteArray header = m_good.first(placesOf(m_good).stream);
        const QString path = m_fixture->file(u"sealed"_s);
        {
            auto part = backups::PartFile::create(path);
            auto writer = BackupWriter::begin(*part, header, m_fixture->session().keys().dossier);
            if (!writer->write(body) || !writer->finish())
                qFatal("no body was written");
            part->keep();
        }
        const QByteArray bytes = test::bytesOf(path);
        QFile::remove(path);
        return bytes;
    }

    // What the good backup holds.
    std::pair<QByteArray, Manifest> goodBody()
    {
        QBuffer source(&m_good);
        source.open(QIODevice::ReadOnly);
        const auto header = backups::readHeader(source, u"good"_s);
        QByteArray database;
        backups::ByteCount count({}, 1);
        const auto keep = [&](QByteArrayView bytes) -> Result<void> {
            database.append(bytes);
            return {};
        };
        const auto manifest
            = backups::readBody(source, u"good"_s, *header, m_fixture->session().keys().dossier, keep, count);
        if (!manifest)
            qFatal("%s", test::why(manifest).constData());
        return { database, *manifest };
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<BackupFixture>();
        m_good = test::bytesOf(m_fixture->make().path);
        BackupFixture other;
        m_other = test::bytesOf(other.make().path);
        QVERIFY(m_good.size() > 2 * Sealed);
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void alteredBackupsAreRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<ErrorCode>("code");
        const auto damaged = ErrorCode::BackupDamaged;
        const auto at = [](qsizetype place) { return [place](const QByteArray &) { return place; }; };
        QTest::newRow("an empty file") << cutTo(at(0)) << ErrorCode::UnknownFormat;
        QTest::newRow("another file") << Change([](auto, auto) { return QByteArray(5000, 'x'); })
                                      << ErrorCode::UnknownFormat;
        QTest::newRow("cut off in its header") << cutTo(at(30)) << damaged;
        QTest::newRow("cut off in the key file") << cutTo(at(200)) << damaged;
        QTest::newRow("cut off before the stream") << cutTo([](auto &b) { return placesOf(b).stream + 3; }) << damaged;
        QTest::newRow("cut off within a chunk") << cutTo([](auto &b) { return placesOf(b).first + 1000; }) << damaged;
        QTest::newRow("cut off between two chunks")
            << cutTo([](auto &b) { return placesOf(b).first + Sealed; }) << damaged;
        QTest::newRow("cut off before its last chunk")
            << cutTo([](auto &b) { return placesOf(b).first + (b.size() - placesOf(b).first) / Sealed * Sealed; })
            << damaged;
        QTest::newRow("cut off by one byte") << cutTo([](auto &b) { return b.size() - 1; }) << damaged;
        QTest::newRow("one byte more") << Change([](QByteArray b, auto) { return b.append('x'); }) << damaged;
        QTest::newRow("itself behind it") << Change([](QByteArray b, auto) { return b + b; }) << damaged;
        QTest::newRow("a later version") << flipAt(at(19)) << ErrorCode::SchemaTooNew;
        QTest::newRow("another dossier's id") << flipAt(at(IdAt)) << damaged;
        QTest::newRow("another time") << flipAt(at(CreatedAt + 7)) << damaged;
        QTest::newRow("a time before 1970") << flipAt(at(CreatedAt)) << damaged;
        QTest::newRow("a time that no calendar knows") << Change([](QByteArray b, auto) {
            return b.replace(CreatedAt, 8, QByteArray("\x7f") + QByteArray(7, '\xff'));
        }) << damaged;
        QTest::newRow("a key file of 4 GiB")
            << Change([](QByteArray b, auto) { return b.replace(KeySizeAt, 4, QByteArray(4, '\xff')); }) << damaged;
        QTest::newRow("a key file of no bytes")
            << Change([](QByteArray b, auto) { return b.replace(KeySizeAt, 4, QByteArray(4, '\0')); }) << damaged;
        QTest::newRow("a changed key file")
            << flipAt([](auto &b) { return b.indexOf("\"generation\"") + 20; }) << damaged;
        QTest::newRow("a blank more in the key file") << Change([](QByteArray b, auto) {
            const auto size = qFromBigEndian<quint32>(b.constData() + KeySizeAt);
            const quint32 more = qToBigEndian(size + 1);
            b.insert(KeysAt + size, ' ');
            return b.replace(KeySizeAt, 4, QByteArray(reinterpret_cast<const char *>(&more), 4));
        }) << damaged;
        QTest::newRow("another stream header") << flipAt([](auto &b) { return placesOf(b).stream; }) << damaged;
        QTest::newRow("a bit in the first chunk") << flipAt([](auto &b) { return placesOf(b).first; }) << damaged;
        QTest::newRow("a bit in the last chunk") << flipAt([](auto &b) { return b.size() - 40; }) << damaged;
        QTest::newRow("two chunks in each other's place") << Change([](QByteArray b, auto) {
            const qsizetype first = placesOf(b).first;
            const QByteArray one = b.mid(first, Sealed);
            return b.first(first) + b.mid(first + Sealed, Sealed) + one + b.mid(first + 2 * Sealed);
        }) << damaged;
        QTest::newRow("a chunk twice") << Change([](QByteArray b, auto) {
            return b.insert(placesOf(b).first, b.mid(placesOf(b).first, Sealed));
        }) << damaged;
        QTest::newRow("a chunk left out")
            << Change([](QByteArray b, auto) { return b.remove(placesOf(b).first, Sealed); }) << damaged;
        QTest::newRow("another dossier's header before our body") << Change([](QByteArray b, const QByteArray &other) {
            return other.first(placesOf(other).stream) + b.mid(placesOf(b).stream);
        }) << damaged;
        QTest::newRow("our header before another dossier's body") << Change([](QByteArray b, const QByteArray &other) {
            return b.first(placesOf(b).stream) + other.mid(placesOf(other).stream);
        }) << damaged;
        QTest::newRow("another dossier's backup")
            << Change([](auto, const QByteArray &other) { return other; }) << damaged;
    }

    void alteredBackupsAreRefused()
    {
        QFETCH(Change, change);
        QFETCH(ErrorCode, code);
        const QByteArray bytes = change(m_good, m_other);
        QVERIFY(bytes != m_good);
        const auto result = read(bytes);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        VERIFY_OK(read(m_good));
    }

    void lyingBodiesAreRefused_data()
    {
        QTest::addColumn<int>("row");
        int row = 0;
        for (const char *name : { "nothing in it", "only a head", "a database of no bytes", "a database of 2^60 bytes",
                 "a database that is no whole number of pages", "a database that is larger than what follows",
                 "a database that is smaller than what follows", "a manifest of 100 MiB", "the manifest first",
                 "no manifest", "a manifest that is no JSON", "a manifest nested ten thousand deep",
                 "something behind the manifest", "a hash that is another's", "a size that is another's",
                 "another dossier's manifest", "a log that ends elsewhere", "a schema that is another's",
                 "a dossier that does not open" })
            QTest::newRow(name) << row++;
    }

    void lyingBodiesAreRefused()
    {
        QFETCH(int, row);
        const auto [database, manifest] = goodBody();
        const auto body = [](const QByteArray &data, qint64 dataSize, const QByteArray &json, qint64 jsonSize) {
            return backups::databaseHead(dataSize) + data + backups::manifestHead(jsonSize) + json;
        };
        const auto whole = [&](const QByteArray &data, const Manifest &said) {
            const QByteArray json = backups::manifestJson(said);
            return body(data, data.size(), json, json.size());
        };
        const QByteArray json = backups::manifestJson(manifest);
        const qint64 size = database.size();
        Manifest hash = manifest;
        hash.databaseSha256[0] = char(hash.databaseSha256[0] ^ 1);
        Manifest large = manifest;
        large.databaseSize += 4096;
        Manifest other = manifest;
        other.dossierId[0] = char(other.dossierId[0] ^ 1);
        Manifest log = manifest;
        ++log.anchor.sequence;
        Manifest schema = manifest;
        schema.schema[u"people"_s] = 99;
        QByteArray rotten = database;
        rotten[5000] = char(rotten[5000] ^ 1);
        Manifest rottenSaid = manifest;
        rottenSaid.databaseSha256 = backups::Sha256::of(rotten);
        const QByteArray deep = QByteArray(10'000, '[') + QByteArray(10'000, ']');
        const QByteArrayList bodies { {}, backups::databaseHead(size), body({}, 0, json, json.size()),
            body(database, 1LL << 60, json, json.size()), body(database, size - 1, json, json.size()),
            body(database, size + 4096, json, json.size()), body(database, size - 4096, json, json.size()),
            body(database, size, json, 100LL << 20),
            backups::manifestHead(json.size()) + json + backups::databaseHead(size) + database,
            backups::databaseHead(size) + database, body(database, size, "hello", 5),
            body(database, size, deep, deep.size()), whole(database, manifest) + "x", whole(database, hash),
            whole(database, large), whole(database, other), whole(database, log), whole(database, schema),
            whole(rotten, rottenSaid) };
        QCOMPARE(bodies.size(), 19);
        const auto result = read(sealedBody(bodies[row]));
        QVERIFY(!result);
        QVERIFY2(result.error().code == (row < 16 ? ErrorCode::BackupDamaged : ErrorCode::Damaged),
            test::why(result).constData());
        VERIFY_OK(read(sealedBody(whole(database, manifest))));
    }

    void aBodyIsReadTheSameInPiecesOfAnySize()
    {
        const auto [database, manifest] = goodBody();
        const QByteArray json = backups::manifestJson(manifest);
        const QByteArray body
            = backups::databaseHead(database.size()) + database + backups::manifestHead(json.size()) + json;
        for (const qsizetype piece : { qsizetype(1), qsizetype(7), qsizetype(4096), body.size() }) {
            QByteArray got;
            backups::BodyParser parser(u"body"_s, [&](QByteArrayView bytes) -> Result<void> {
                got.append(bytes);
                return {};
            });
            for (qsizetype at = 0; at < body.size(); at += piece)
                VERIFY_OK(parser.feed(QByteArrayView(body).sliced(at, std::min(piece, body.size() - at))));
            const auto read = parser.finish();
            VERIFY_OK(read);
            QCOMPARE(*read, manifest);
            QCOMPARE(got, database);
        }
    }

    void theManifestSaysWhatTheDossierIs()
    {
        const auto [database, manifest] = goodBody();
        QCOMPARE(manifest.databaseSize, QFileInfo(m_fixture->dossier.path()).size());
        QCOMPARE(manifest.pageSize, 4096);
        QCOMPARE(manifest.pageCount() * 4096, manifest.databaseSize);
        QCOMPARE(manifest.schema.value(u"backups"_s), 2);
        QCOMPARE(manifest.keyFileSha256,
            backups::Sha256::of(access::keyFileJson(*access::verifiedKeyFile(m_fixture->session()))));
        QVERIFY(!backups::manifestJson(manifest).contains("Acme"));
    }
};

WAARBORG_TEST(BackupFileTest)
#include "tst_backupfile.moc"
