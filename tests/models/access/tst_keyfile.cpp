// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/dossier.h"
#include "models/access/keyfile.h"
#include "tests/common/dossier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

class KeyFileTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyFileReadsBackEqual()
    {
        test::Dossier dossier;
        const auto file = readKeyFile(keyFilePath(dossier.path()));
        VERIFY_OK(file);
        QCOMPARE(file->keySlots.size(), 2);
        const auto again = parseKeyFile(keyFileJson(*file), u"x"_s);
        VERIFY_OK(again);
        QCOMPARE(*again, *file);
    }

    void aBadKeyFileIsRefusedBeforeAnythingIsDerived_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("inSlot");
        QTest::newRow("an unknown version") << u"version"_s << QJsonValue(2) << false;
        QTest::newRow("another format") << u"format"_s << QJsonValue(u"x"_s) << false;
        QTest::newRow("2^40 bytes of memory") << u"memory"_s << QJsonValue(1LL << 40) << true;
        QTest::newRow("too little memory") << u"memory"_s << QJsonValue(1024) << true;
        QTest::newRow("memory that is a text") << u"memory"_s << QJsonValue(u"1"_s) << true;
        QTest::newRow("21 passes") << u"passes"_s << QJsonValue(21) << true;
        QTest::newRow("a short salt") << u"salt"_s << QJsonValue(u"AAAA"_s) << true;
        QTest::newRow("a key that is not base64") << u"publicKey"_s << QJsonValue(u"*"_s) << true;
        QTest::newRow("a wrapped key of a wrong length") << u"privateKey"_s << QJsonValue(u"AAAA"_s) << true;
        QTest::newRow("another derivation") << u"kdf"_s << QJsonValue(u"md5"_s) << true;
        QTest::newRow("no generation") << u"generation"_s << QJsonValue() << false;
        QTest::newRow("a generation of 2^60") << u"generation"_s << QJsonValue(1LL << 60) << false;
        QTest::newRow("a generation and a half") << u"generation"_s << QJsonValue(1.5) << false;
        QTest::newRow("a version that is a text") << u"version"_s << QJsonValue(u"1"_s) << false;
        QTest::newRow("0 passes") << u"passes"_s << QJsonValue(0) << true;
        QTest::newRow("-1 bytes of memory") << u"memory"_s << QJsonValue(-1) << true;
        QTest::newRow("10^300 bytes of memory") << u"memory"_s << QJsonValue(1e300) << true;
        QTest::newRow("an unknown kind") << u"kind"_s << QJsonValue(u"master"_s) << true;
        QTest::newRow("an account without a name") << u"name"_s << QJsonValue(u""_s) << true;
        QTest::newRow("a pending key of a wrong length") << u"pendingKey"_s << QJsonValue(u"AAAA"_s) << true;
        QTest::newRow("a pending key that is a number") << u"pendingKey"_s << QJsonValue(1) << true;
        QTest::newRow("slots that are an object") << u"slots"_s << QJsonValue(QJsonObject()) << false;
        QTest::newRow("a slot that is a number") << u"slots"_s << QJsonValue(QJsonArray { 1 }) << false;
        QTest::newRow("no slots") << u"slots"_s << QJsonValue(QJsonArray()) << false;
    }

    void aBadKeyFileIsRefusedBeforeAnythingIsDerived()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(bool, inSlot);
        QJsonObject object = goodFile();
        if (inSlot) {
            QJsonArray keySlots = object["slots"_L1].toArray();
            QJsonObject slot = keySlots[0].toObject();
            slot[field] = value;
            keySlots[0] = slot;
            object["slots"_L1] = keySlots;
        } else {
            object[field] = value;
        }
        const auto parsed = parseKeyFile(QJsonDocument(object).toJson(), u"x"_s);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::KeyFileDamaged);
    }

    void slotsAreRefusedFromTheSixtyFifth_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("64 slots") << 64 << true;
        QTest::newRow("65 slots") << 65 << false;
    }

    void slotsAreRefusedFromTheSixtyFifth()
    {
        QFETCH(int, count);
        QFETCH(bool, accepted);
        const auto bytes = [](int size) { return QString::fromLatin1(randomBytes(size).toBase64(Base64Form)); };
        QJsonObject object = goodFile();
        QJsonObject slot = object["slots"_L1].toArray().first().toObject();
        QJsonArray many;
        for (int i = 0; i < count; ++i) {
            slot["id"_L1] = bytes(16);
            slot["name"_L1] = bytes(32);
            many.append(slot);
        }
        object["slots"_L1] = many;
        QCOMPARE(parseKeyFile(QJsonDocument(object).toJson(), u"x"_s).has_value(), accepted);
    }

    // 10^6 slots and a file of 64 GiB (sparse): nothing of it is read but a little more than what is accepted.
    void aHugeFileIsRefusedWithoutBeingRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.keys"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":\"waarborg-keys\",\"version\":1,\"slots\":[" + QByteArray("{},").repeated(1'000'000));
        QVERIFY(file.resize(64LL << 30));
        file.close();
        QCOMPARE(readKeyFile(file.fileName()).error().code, ErrorCode::KeyFileDamaged);
    }

    void hostileJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nested 100,000 deep") << QByteArray("[").repeated(100'000);
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("a NUL byte") << QByteArray(1, '\0');
        QTest::newRow("a file cut in half") << QJsonDocument(goodFile()).toJson().first(700);
        QTest::newRow("two documents") << QJsonDocument(goodFile()).toJson().repeated(2);
    }

    void hostileJsonIsRefused()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(parseKeyFile(json, u"x"_s).error().code, ErrorCode::KeyFileDamaged);
    }

    void twoRecoverySlotsAreRefused()
    {
        QJsonObject object = goodFile();
        QJsonArray keySlots = object["slots"_L1].toArray();
        QJsonObject second = keySlots[1].toObject();
        QCOMPARE(second["kind"_L1].toString(), u"recovery"_s);
        second["id"_L1] = QString::fromLatin1(randomBytes(16).toBase64(Base64Form));
        keySlots << second;
        object["slots"_L1] = keySlots;
        QCOMPARE(parseKeyFile(QJsonDocument(object).toJson(), u"x"_s).error().code, ErrorCode::KeyFileDamaged);
    }

    void aFileOfMoreThan256KibIsRefused()
    {
        const QByteArray good = QJsonDocument(goodFile()).toJson();
        VERIFY_OK(parseKeyFile(good + QByteArray(LargestKeyFile - good.size(), ' '), u"x"_s));
        QVERIFY(!parseKeyFile(good + QByteArray(LargestKeyFile - good.size() + 1, ' '), u"x"_s));
    }

    void anEmptyFileAndDoublesAreRefused()
    {
        QJsonObject object = goodFile();
        const QJsonValue slot = object["slots"_L1].toArray().first();
        object["slots"_L1] = QJsonArray { slot, slot };
        QCOMPARE(parseKeyFile(QJsonDocument(object).toJson(), u"x"_s).error().code, ErrorCode::KeyFileDamaged);
        QCOMPARE(parseKeyFile("", u"x"_s).error().code, ErrorCode::KeyFileDamaged);
    }

    void thePreviousFileIsKept()
    {
        test::Dossier dossier;
        const QString path = keyFilePath(dossier.path());
        const auto file = readKeyFile(path);
        VERIFY_OK(file);
        VERIFY_OK(writeKeyFile(path, *file));
        const auto previous = readKeyFile(path + ".previous"_L1);
        VERIFY_OK(previous);
        QCOMPARE(*previous, *file);
    }

private:
    static constexpr auto Base64Form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

    static QJsonObject goodFile()
    {
        test::Dossier dossier;
        QFile file(keyFilePath(dossier.path()));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
};

WAARBORG_TEST(KeyFileTest)
#include "tst_keyfile.moc"
