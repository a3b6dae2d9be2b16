// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/base32.h"
#include "models/access/recoverykey.h"
#include "models/access/recoverysheet.h"
#include "tests/common/dossier.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

namespace {

SecretBytes keyOf(unsigned char first, unsigned char step)
{
    SecretBytes key(32);
    for (std::size_t i = 0; i < key.size(); ++i)
        key.data()[i] = static_cast<unsigned char>(first + step * i);
    return key;
}

const QString Characters = QString::fromLatin1(Base32.data(), qsizetype(Base32.size()));

// As sheets had them before: a sum modulo 31, which takes 0 and Z for the same.
QStringList withEarlierCheckCharacters(QStringList groups)
{
    for (int place = 0; place < groups.size(); ++place) {
        int sum = place * 7;
        for (int i = 0; i < 4; ++i)
            sum += base32Value(groups[place][i]) * (2 * i + 3);
        groups[place] = groups[place].left(4) + Characters[sum % 31];
    }
    return groups;
}

} // namespace

class RecoveryKeyTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void groupsReadBackToTheKey()
    {
        for (const SecretBytes &key : { SecretBytes(32), keyOf(255, 0), keyOf(7, 29), SecretBytes::random(32) }) {
            const QStringList groups = recoveryGroups(key);
            QCOMPARE(groups.size(), 13);
            const auto read = recoveryKeyFromGroups(groups);
            VERIFY_OK(read);
            QVERIFY(read->equals(key));
        }
    }

    // All of them: 13 groups x 5 characters x 31 others.
    void everySingleWrongCharacterIsNoticed()
    {
        const QStringList groups = recoveryGroups(keyOf(3, 41));
        int tried = 0;
        for (int place = 0; place < 13; ++place) {
            for (int i = 0; i < 5; ++i) {
                for (const QChar other : Characters) {
                    if (other == groups[place][i])
                        continue;
                    QStringList wrong = groups;
                    wrong[place][i] = other;
                    QCOMPARE(recoveryKeyFromGroups(wrong).error(),
                        (Error { ErrorCode::RecoveryKeyWrong, { QString::number(place + 1) } }));
                    ++tried;
                }
            }
        }
        QCOMPARE(tried, 13 * 5 * 31);
    }

    void zeroAndZAreToldApart()
    {
        const QStringList groups = recoveryGroups(SecretBytes(32)); // all 0
        for (int i = 0; i < 4; ++i) {
            QString wrong = groups[0];
            wrong[i] = u'Z';
            QVERIFY(groupFits(groups[0], 0));
            QVERIFY(!groupFits(wrong, 0));
        }
    }

    void charactersInEachOthersPlaceAreNoticed()
    {
        int tried = 0;
        for (const int first : { 1, 77, 140, 200 }) {
            const QStringList groups = recoveryGroups(keyOf(static_cast<unsigned char>(first), 53));
            for (int place = 0; place < 13; ++place) {
                for (int i = 0; i < 5; ++i) {
                    for (int j = i + 1; j < 5; ++j) {
                        QString wrong = groups[place];
                        qSwap(wrong[i], wrong[j]);
                        QCOMPARE(groupFits(wrong, place), wrong == groups[place]);
                        tried += wrong != groups[place] ? 1 : 0;
                    }
                }
            }
        }
        QVERIFY(tried > 400);
    }

    void aGroupFitsInItsPlaceOnly()
    {
        const QStringList groups = recoveryGroups(keyOf(9, 91));
        for (int place = 0; place < 13; ++place) {
            for (int other = 0; other < 13; ++other)
                QCOMPARE(groupFits(groups[place], other), place == other);
        }
    }

    void aSheetFromBeforeStillReads()
    {
        const SecretBytes key = keyOf(9, 91);
        QStringList groups = withEarlierCheckCharacters(recoveryGroups(key));
        QVERIFY(groups != recoveryGroups(key));
        const auto read = recoveryKeyFromGroups(groups);
        VERIFY_OK(read);
        QVERIFY(read->equals(key));
        // One group by each rule is a typing error, not an old sheet.
        groups[4] = recoveryGroups(key)[4];
        QVERIFY(!recoveryKeyFromGroups(groups));
    }

    void aKeyIsFoundInWhatWasTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const QStringList groups = recoveryGroups(keyOf(5, 19));
        QStringList numbered;
        for (int i = 0; i < 13; ++i)
            numbered << u"%1. %2"_s.arg(i + 1).arg(groups[i]);
        QTest::newRow("with blanks") << groups.join(u' ') << true;
        QTest::newRow("with hyphens, in small letters") << groups.join(u'-').toLower() << true;
        QTest::newRow("each on a line") << groups.join(u"\r\n"_s) << true;
        QTest::newRow("numbered") << numbered.join(u'\n') << true;
        QTest::newRow("without anything between") << groups.join(QString()) << true;
        QTest::newRow("with O for 0 and l for 1") << groups.join(u' ').replace(u'0', u'O').replace(u'1', u'l') << true;
        QTest::newRow("with a blank in each group")
            << QString(groups.join(u' ')).replace(QRegularExpression(u"(\\S\\S)(\\S\\S\\S)"_s), u"\\1 \\2"_s) << true;
        QTest::newRow("after words of five letters") << u"Sheet three whose words "_s + groups.join(u' ') << true;
        QTest::newRow("numbered, made on the first, from before") << u"Made: 1 March 2026\n"_s + [&] {
            QStringList lines;
            const QStringList earlier = withEarlierCheckCharacters(groups);
            for (int i = 0; i < 13; ++i)
                lines << u"  %1  %2"_s.arg(i + 1).arg(earlier[i]);
            return lines.join(u'\n') + u"\nand more words after it"_s;
        }() << true;
        QTest::newRow("twelve groups") << groups.mid(1).join(u' ') << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("words") << u"the quick brown fox jumps over the lazy dog "_s.repeated(9) << false;
        QTest::newRow("64 KiB and more") << groups.join(u' ') + QString(70'000, u' ') << false;
    }

    void aKeyIsFoundInWhatWasTyped()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        const ReadSheet sheet = readRecoverySheet(SecretBytes::copyOf(text.toUtf8()));
        const auto key = recoveryKeyFromGroups(sheet.groups);
        QVERIFY2(key.has_value() == found, test::why(key).constData());
        QVERIFY(!found || key->equals(keyOf(5, 19)));
    }

    void aWrongGroupIsNamed()
    {
        QStringList groups = recoveryGroups(keyOf(5, 19));
        groups[6][2] = groups[6][2] == u'A' ? u'B' : u'A';
        const ReadSheet sheet = readRecoverySheet(SecretBytes::copyOf("words before " + groups.join(u' ').toUtf8()));
        QCOMPARE(recoveryKeyFromGroups(sheet.groups).error(), (Error { ErrorCode::RecoveryKeyWrong, { u"7"_s } }));
    }

    void theSheetsTextAndItsCodeReadBack()
    {
        test::Dossier dossier;
        const RecoverySheet &made = dossier.sheet();
        for (const QByteArray &text : { recoverySheetText(made).toUtf8(), recoverySheetCode(made),
                 QByteArray(recoverySheetText(made).toUtf8()).replace('\n', "\r\n") }) {
            const ReadSheet sheet = readRecoverySheet(SecretBytes::copyOf(text));
            QCOMPARE(sheet.groups, made.groups);
            QCOMPARE(sheet.keySlots.size(), 1);
            QCOMPARE(sheet.keySlots[0].dossierId.size(), 16);
            QCOMPARE(sheet.keySlots[0].slot.kind, SlotKind::Recovery);
        }
    }

    void aSlotThatIsNotWholeIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        test::Dossier dossier;
        const QByteArray good = dossier.sheet().slot.toBase64();
        QTest::newRow("cut") << good.first(good.size() / 2);
        QTest::newRow("with a wrong character") << QByteArray(good).replace(40, 1, "!");
        QTest::newRow("a line left out") << good.first(128) + good.mid(192);
        QTest::newRow("an empty object") << QByteArray("{}").toBase64();
        QTest::newRow("of a password")
            << QByteArray(dossier.sheet().slot).replace("\"recovery\"", "\"password\"").toBase64();
        QTest::newRow("20,000 beginnings") << QByteArray("eyJ ").repeated(16'000);
    }

    void aSlotThatIsNotWholeIsNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(readRecoverySheet(SecretBytes::copyOf(text)).keySlots.isEmpty());
    }
};

WAARBORG_TEST(RecoveryKeyTest)
#include "tst_recoverykey.moc"
