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
