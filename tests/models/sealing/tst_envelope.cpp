// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sealing/base64url.h"
#include "models/sealing/envelope.h"
#include "tests/common/testcase.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace waarborg;
using namespace waarborg::sealing;

namespace {

const QByteArray Plain = R"({"v":1,"answers":{"q1":2}})";

// An envelope's five parts with its header as JSON, to be altered.
struct Pieces {
    QJsonObject header;
    QList<QByteArray> parts;

    static Pieces of(const QByteArray &compact)
    {
        Pieces pieces { {}, compact.split('.') };
        pieces.header = QJsonDocument::fromJson(fromBase64Url(pieces.parts[0]).value()).object();
        return pieces;
    }
    QByteArray joined() const { return withHeader(QJsonDocument(header).toJson(QJsonDocument::Compact)); }
    QByteArray withHeader(const QByteArray &json) const
    {
        QList<QByteArray> all = parts;
        all[0] = toBase64Url(json);
        return all.join('.');
    }
};

using Alter = std::function<QByteArray(Pieces)>;

Alter header(const QString &name, const QJsonValue &value)
{
    return [=](Pieces pieces) {
        pieces.header.insert(name, value);
        return pieces.joined();
    };
}

Alter sender(const QString &name, const QJsonValue &value)
{
    return [=](Pieces pieces) {
        QJsonObject epk = pieces.header.value(QStringLiteral("epk")).toObject();
        epk.insert(name, value);
        pieces.header.insert(QStringLiteral("epk"), epk);
        return pieces.joined();
    };
}

Alter part(int index, const QByteArray &value)
{
    return [=](Pieces pieces) {
        pieces.parts[index] = value;
        return pieces.joined();
    };
}

Alter headerText(const QByteArray &before, const QByteArray &after)
{
    return
        [=](Pieces pieces) { return pieces.withHeader(fromBase64Url(pieces.parts[0]).value().replace(before, after)); };
}

void row(const char *name, const Alter &alter, ErrorCode code) { QTest::newRow(name) << alter << code; }

void headerRows()
{
    using enum ErrorCode;
    const QString x = QStringLiteral("x");
    row("alg none", header(QStringLiteral("alg"), QStringLiteral("none")), EnvelopeForbidden);
    row("alg dir", header(QStringLiteral("alg"), QStringLiteral("dir")), EnvelopeForbidden);
    row("alg ECDH-ES+A256KW", header(QStringLiteral("alg"), QStringLiteral("ECDH-ES+A256KW")), EnvelopeForbidden);
    row("alg RSA-OAEP", header(QStringLiteral("alg"), QStringLiteral("RSA-OAEP")), EnvelopeForbidden);
    row("enc A128GCM", header(QStringLiteral("enc"), QStringLiteral("A128GCM")), EnvelopeForbidden);
    row("enc A256CBC-HS512", header(QStringLiteral("enc"), QStringLiteral("A256CBC-HS512")), EnvelopeForbidden);
    row("alg in small letters", header(QStringLiteral("alg"), QStringLiteral("ecdh-es")), EnvelopeForbidden);
    row("compressed", header(QStringLiteral("zip"), QStringLiteral("DEF")), EnvelopeForbidden);
    row("crit as text", header(QStringLiteral("crit"), QStringLiteral("exp")), EnvelopeForbidden);
    row("crit as list", header(QStringLiteral("crit"), QJsonArray { QStringLiteral("exp") }), EnvelopeMalformed);
    row("apu", header(QStringLiteral("apu"), QStringLiteral("QQ")), EnvelopeForbidden);
    row("key by address", header(QStringLiteral("jku"), QStringLiteral("https://example.org/k")), EnvelopeForbidden);
    row("kid of nothing", header(QStringLiteral("kid"), QString()), EnvelopeMalformed);
    row("kid too long", header(QStringLiteral("kid"), QString(44, u'A')), EnvelopeMalformed);
    row("kid no base64url", header(QStringLiteral("kid"), QString(43, u'+')), EnvelopeMalformed);
    row("kid of another round", header(QStringLiteral("kid"), QString(43, u'A')), EnvelopeWrongKey);
    row("epk a text", header(QStringLiteral("epk"), x), EnvelopeMalformed);
    row("epk an RSA key", sender(QStringLiteral("kty"), QStringLiteral("RSA")), EnvelopeForbidden);
    row("epk on P-384", sender(QStringLiteral("crv"), QStringLiteral("P-384")), EnvelopeForbidden);
    row("epk with a private part", sender(QStringLiteral("d"), QString(43, u'A')), EnvelopeForbidden);
    row("epk off the curve", sender(x, QString(43, u'A')), EnvelopeForbidden);
    row("epk beyond the field", sender(x, QString(42, u'_') + u'8'), EnvelopeForbidden);
    row("epk too short", sender(x, QStringLiteral("AAAA")), EnvelopeForbidden);
    row(
        "epk the null point",
        [](Pieces pieces) {
            pieces.header.insert(QStringLiteral("epk"),
                QJsonObject { { QStringLiteral("kty"), QStringLiteral("EC") },
                    { QStringLiteral("crv"), QStringLiteral("P-256") }, { QStringLiteral("x"), QString(43, u'A') },
                    { QStringLiteral("y"), QString(43, u'A') } });
            return pieces.joined();
        },
        EnvelopeForbidden);
    row("alg twice", headerText("{\"alg\"", "{\"alg\":\"none\",\"alg\""), EnvelopeMalformed);
    row("epk member twice", headerText("\"kty\"", "\"kty\":\"RSA\",\"kty\""), EnvelopeMalformed);
    row("a name with an escape", headerText("\"alg\"", "\"\\u0061lg\""), EnvelopeMalformed);
    row("text behind the header", headerText("}}", "}} x"), EnvelopeMalformed);
    row("three levels deep", headerText("\"kty\":\"EC\"", "\"kty\":{\"a\":{}}"), EnvelopeMalformed);
    row("header a list", [](const Pieces &pieces) { return pieces.withHeader("[]"); }, EnvelopeMalformed);
    row("header empty", [](const Pieces &pieces) { return pieces.withHeader("{}"); }, EnvelopeForbidden);
    row("header of 3000 bytes", headerText("\"kty\"", QByteArray(3000, ' ') + "\"kty\""), EnvelopeMalformed);
    row("same header, spelled with a space", headerText(",\"enc\"", ", \"enc\""), EnvelopeWrongKey);
}

void bodyRows()
{
    using enum ErrorCode;
    row("an encrypted key", part(1, "AAAA"), EnvelopeForbidden);
    row("IV of 13 bytes", part(2, toBase64Url(QByteArray(13, 'i'))), EnvelopeMalformed);
    row("IV of 11 bytes", part(2, toBase64Url(QByteArray(11, 'i'))), EnvelopeMalformed);
    row("no IV", part(2, ""), EnvelopeMalformed);
    row("tag of 15 bytes", part(4, toBase64Url(QByteArray(15, 't'))), EnvelopeMalformed);
    row("tag of 4 bytes", part(4, toBase64Url(QByteArray(4, 't'))), EnvelopeMalformed);
    row("no tag", part(4, ""), EnvelopeMalformed);
    row("another tag", part(4, toBase64Url(QByteArray(16, 't'))), EnvelopeWrongKey);
    row("another IV", part(2, toBase64Url(QByteArray(12, 'i'))), EnvelopeWrongKey);
    row("no ciphertext", part(3, ""), EnvelopeWrongKey);
    row(
        "ciphertext with padding",
        [](Pieces p) {
            p.parts[3] += '=';
            return p.joined();
        },
        EnvelopeMalformed);
    row(
        "ciphertext with a newline",
        [](Pieces p) {
            p.parts[3].insert(4, '\n');
            return p.joined();
        },
        EnvelopeMalformed);
    row(
        "ciphertext in the other alphabet",
        [](Pieces p) {
            p.parts[3][0] = '+';
            return p.joined();
        },
        EnvelopeMalformed);
    row(
        "cut in the ciphertext", [](const Pieces &p) { return p.joined().first(p.parts[0].size() + 30); },
        EnvelopeMalformed);
    row("one letter short", [](const Pieces &p) { return p.joined().chopped(1); }, EnvelopeMalformed);
    row("one letter more", [](const Pieces &p) { return p.joined() + 'A'; }, EnvelopeMalformed);
    row("a sixth part", [](const Pieces &p) { return p.joined() + ".AAAA"; }, EnvelopeMalformed);
    row("four parts", [](const Pieces &p) { return p.parts.first(4).join('.'); }, EnvelopeMalformed);
    row("a newline at the end", [](const Pieces &p) { return p.joined() + '\n'; }, EnvelopeMalformed);
    row("only points", [](const Pieces &) { return QByteArray("...."); }, EnvelopeMalformed);
    row("empty", [](const Pieces &) { return QByteArray(); }, EnvelopeMalformed);
    row("HTML", [](const Pieces &) { return QByteArray("<html>not. an. answer. at. all</html>"); }, EnvelopeMalformed);
    row("a million points", [](const Pieces &) { return QByteArray(1'000'000, '.'); }, EnvelopeMalformed);
    row("larger than 1 MiB", part(3, QByteArray(1024 * 1024, 'A')), EnvelopeMalformed);
}

} // namespace

Q_DECLARE_METATYPE(Alter)

class EnvelopeTest : public test::TestCase
{
    Q_OBJECT

private:
    QByteArray jose(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QStringLiteral("jose"), arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return process.exitCode() == 0 ? process.readAllStandardOutput()
                                       : QByteArray("jose failed: " + process.readAllStandardError());
    }

private Q_SLOTS:
    void whatIsSealedOpens()
    {
        const auto key = RoundKey::generate();
        VERIFY_OK(key);
        const auto sealed = seal(key->publicJwk(), Plain);
        VERIFY_OK(sealed);
        const auto envelope = Envelope::parse(*sealed);
        VERIFY_OK(envelope);
        QCOMPARE(envelope->kid(), key->kid());
        const auto opened = sealing::open(*key, *sealed);
        VERIFY_OK(opened);
        QCOMPARE(opened->view().toByteArray(), Plain);
    }

    void sealingTwiceGivesTwoEnvelopes()
    {
        const auto key = RoundKey::generate();
        QVERIFY(seal(key->publicJwk(), Plain).value() != seal(key->publicJwk(), Plain).value());
    }

    void theKeyComesBackFromItsJwk()
    {
        const auto key = RoundKey::generate();
        const auto again = RoundKey::fromPrivateJwk(key->privateJwk());
        VERIFY_OK(again);
        QCOMPARE(again->kid(), key->kid());
        QVERIFY(again->privateJwk().equals(key->privateJwk()));
        VERIFY_OK(sealing::open(*again, seal(key->publicJwk(), Plain).value()));
    }

    void thePublicJwkHoldsNoSecret()
    {
        const QJsonObject jwk = RoundKey::generate()->publicJwk();
        QCOMPARE(jwk.keys(),
            QStringList({ QStringLiteral("crv"), QStringLiteral("kid"), QStringLiteral("kty"), QStringLiteral("x"),
                QStringLiteral("y") }));
    }

    void badPrivateKeysAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray good = RoundKey::generate()->privateJwk().view().toByteArray();
        const QByteArray other = RoundKey::generate()->privateJwk().view().toByteArray();
        const auto d = [](const QByteArray &json) { return QByteArray(json.mid(json.indexOf("\"d\""), 49)); };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("the number of another key") << QByteArray(good).replace(d(good), d(other));
        QTest::newRow("no number") << QByteArray(good).replace("\"d\"", "\"e\"");
        QTest::newRow("number zero") << QByteArray(good).replace(d(good), "\"d\":\"" + QByteArray(43, 'A') + '"');
        QTest::newRow("RSA") << QByteArray(good).replace("\"EC\"", "\"RSA\"");
        QTest::newRow("another curve") << QByteArray(good).replace("P-256", "P-521");
        QTest::newRow("cut") << good.chopped(4);
    }

    void badPrivateKeysAreRefused()
    {
        QFETCH(QByteArray, json);
        const auto key = RoundKey::fromPrivateJwk(SecretBytes::copyOf(json));
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::EnvelopeForbidden);
    }

    void badPublicKeysAreRefused()
    {
        QJsonObject jwk = RoundKey::generate()->publicJwk();
        QVERIFY(seal(jwk, Plain));
        jwk.insert(QStringLiteral("y"), QString(43, u'A'));
        QVERIFY(!seal(jwk, Plain));
        QVERIFY(!seal({}, Plain));
    }

    void alteredEnvelopesAreRefused_data()
    {
        QTest::addColumn<Alter>("alter");
        QTest::addColumn<ErrorCode>("code");
        headerRows();
        bodyRows();
    }

    void alteredEnvelopesAreRefused()
    {
        QFETCH(Alter, alter);
        QFETCH(ErrorCode, code);
        const auto key = RoundKey::generate();
        const QByteArray good = seal(key->publicJwk(), Plain).value();
        VERIFY_OK(sealing::open(*key, good));
        const QByteArray bad = alter(Pieces::of(good));
        QVERIFY(bad != good);
        const auto opened = sealing::open(*key, bad);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(Envelope::parse(bad).has_value(), code == ErrorCode::EnvelopeWrongKey);
    }

    void anotherRoundsKeyDoesNotOpen()
    {
        const auto ours = RoundKey::generate();
        const auto other = RoundKey::generate();
        const auto opened = sealing::open(*other, seal(ours->publicJwk(), Plain).value());
        QCOMPARE(opened.error().code, ErrorCode::EnvelopeWrongKey);
    }

    void everyChangedByteIsRefused()
    {
        const auto key = RoundKey::generate();
        const QByteArray good = seal(key->publicJwk(), Plain).value();
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 1);
            QVERIFY2(!sealing::open(*key, bad), qPrintable(QString::number(i)));
        }
    }

    void anAnswerOfManyLettersFitsAndOneBeyondDoesNot()
    {
        const auto key = RoundKey::generate();
        const QByteArray large(700 * 1024, 'x');
        const auto sealed = seal(key->publicJwk(), large);
        VERIFY_OK(sealed);
        QCOMPARE(sealing::open(*key, *sealed)->view().toByteArray(), large);
        QVERIFY(!seal(key->publicJwk(), QByteArray(1024 * 1024, 'x')));
    }

    void paddingHidesTheLength()
    {
        QJsonObject answer { { QStringLiteral("language"), QStringLiteral("nl") } };
        QSet<qsizetype> sizes;
        for (int letters = 0; letters < 5000; letters += 250) {
            answer.insert(QStringLiteral("comment"), QString(letters, u'é'));
            const QByteArray padded = padToBucket(answer);
            sizes.insert(padded.size());
            QCOMPARE(QJsonDocument::fromJson(padded).object().value(QStringLiteral("comment")),
                answer.value(QStringLiteral("comment")));
        }
        QCOMPARE(sizes, QSet<qsizetype>({ 4096, 8192, 12288 }));
    }

    void theJoseCommandOpensOurs()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("jose")).isEmpty())
            QSKIP("The jose command is not installed.");
        const QTemporaryDir folder;
        const auto key = RoundKey::generate();
        QFile file(folder.filePath(QStringLiteral("key.jwk")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(key->privateJwk().view().toByteArray());
        file.close();
        const QByteArray sealed = seal(key->publicJwk(), Plain).value();
        QCOMPARE(jose({ QStringLiteral("jwe"), QStringLiteral("dec"), QStringLiteral("-i-"), QStringLiteral("-k"),
                          file.fileName() },
                     sealed),
            Plain);
        const QByteArray kid = jose({ QStringLiteral("jwk"), QStringLiteral("thp"), QStringLiteral("-a"),
            QStringLiteral("S256"), QStringLiteral("-i"), file.fileName() });
        QCOMPARE(QString::fromLatin1(kid), key->kid());
    }

    void ourReaderOpensJoses()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("jose")).isEmpty())
            QSKIP("The jose command is not installed.");
        const QTemporaryDir folder;
        const auto key = RoundKey::generate();
        QFile file(folder.filePath(QStringLiteral("key.jwk")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QJsonObject jwk = key->publicJwk();
        jwk.remove(QStringLiteral("kid"));
        file.write(QJsonDocument(jwk).toJson());
        file.close();
        const QString header
            = QStringLiteral(R"({"protected":{"alg":"ECDH-ES","enc":"A256GCM","kid":"%1"}})").arg(key->kid());
        QFile plain(folder.filePath(QStringLiteral("plain")));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        plain.write(Plain);
        plain.close();
        const QByteArray sealed
            = jose({ QStringLiteral("jwe"), QStringLiteral("enc"), QStringLiteral("-c"), QStringLiteral("-i"), header,
                QStringLiteral("-I"), plain.fileName(), QStringLiteral("-k"), file.fileName() });
        const auto opened = sealing::open(*key, sealed.trimmed());
        QVERIFY2(opened.has_value(), qPrintable(QString::fromUtf8(test::why(opened) + sealed)));
        QCOMPARE(opened->view().toByteArray(), Plain);
    }

    void manyOpenInASecond()
    {
        const auto key = RoundKey::generate();
        const QByteArray sealed = seal(key->publicJwk(), QByteArray(PaddingBucket, 'x')).value();
        const std::clock_t begin = std::clock();
        constexpr int Count = 2000;
        for (int i = 0; i < Count; ++i)
            QVERIFY(sealing::open(*key, sealed));
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        qInfo(
            "%.0f envelopes of 4 KiB read and opened in a second of processor time", Count / std::max(seconds, 0.001));
    }
};

WAARBORG_TEST(EnvelopeTest)
#include "tst_envelope.moc"
