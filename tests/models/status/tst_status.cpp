// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accounts.h"
#include "models/status/status.h"
#include "tests/common/dossier.h"
#include "tests/models/status/playedroot.h"

#include <QSet>
#include <QTest>

using namespace waarborg;
using namespace waarborg::status;
using namespace Qt::StringLiterals;

class StatusTest : public test::TestCase
{
    Q_OBJECT

private:
    static StatusItem found(const Result<QList<StatusItem>> &items, const QString &key)
    {
        for (const StatusItem &item : items.value_or(QList<StatusItem>())) {
            if (item.key == key)
                return item;
        }
        return {};
    }

private Q_SLOTS:
    void everyLineSaysWhatToDoUnlessItIsGood()
    {
        test::Dossier dossier;
        const auto items = showStatus(dossier.session());
        VERIFY_OK(items);
        QSet<QString> keys;
        for (const StatusItem &item : *items) {
            QVERIFY2(!item.title.isEmpty() && !item.found.isEmpty(), qPrintable(item.key));
            QVERIFY2(item.advice.isEmpty() == (item.state == State::Good), qPrintable(item.key));
            keys << item.key;
        }
        QCOMPARE(keys.size(), items->size());
        QVERIFY(keys.contains({ u"encryption"_s, u"passwords"_s, u"recovery-sheet"_s, u"tables"_s, u"disk-encryption"_s,
            u"swap"_s, u"free-space"_s, u"virus-scanner"_s, u"updates"_s, u"memory"_s }));
    }

    void cheapPasswordsNeedAttentionUntilTheyAreChanged()
    {
        test::Dossier dossier; // made at the floor
        const StatusItem before = found(showStatus(dossier.session()), u"passwords"_s);
        QCOMPARE(before.state, State::Attention);
        QVERIFY2(before.found.contains(u"1 of 1 account(s)"_s) && before.found.contains(u"19 MiB"_s),
            qPrintable(before.found));
        VERIFY_OK(access::changePassword(dossier.session(), test::Dossier::password(),
            SecretBytes::copyOf("a new and long password"), access::KdfCost {}));
        const StatusItem after = found(showStatus(dossier.session()), u"passwords"_s);
        QCOMPARE(after.state, State::Good);
        QVERIFY2(after.found.contains(u"256 MiB"_s), qPrintable(after.found));
    }

    void anUnconfirmedSheetNeedsAttention()
    {
        test::Dossier dossier;
        QCOMPARE(found(showStatus(dossier.session()), u"recovery-sheet"_s).state, State::Attention);
        VERIFY_OK(access::confirmSheet(dossier.session()));
        QCOMPARE(found(showStatus(dossier.session()), u"recovery-sheet"_s).state, State::Good);
    }

    void theDisksOfTheGivenRootAreSeen()
    {
        test::Dossier dossier;
        const test::PlayedRoot root;
        root.mounts({ "21 1 253:0 / / rw - ext4 /dev/dm-0 rw" });
        QCOMPARE(found(showStatus(dossier.session(), root.path()), u"disk-encryption"_s).state, State::Unknown);
        root.device(u"dm-0"_s, u"253:0"_s, "CRYPT-LUKS2-0123456789abcdef", {});
        QCOMPARE(found(showStatus(dossier.session(), root.path()), u"disk-encryption"_s).state, State::Good);
    }

    void everyRoleSeesIt_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("an administrator") << int(access::Role::Administrator);
        QTest::newRow("an advisor") << int(access::Role::Advisor);
        QTest::newRow("HR") << int(access::Role::Hr);
        QTest::newRow("an auditor") << int(access::Role::Auditor);
    }

    void everyRoleSeesIt()
    {
        QFETCH(int, role);
        test::Dossier dossier;
        access::Session session = dossier.sessionAs(access::Roles(access::Role(role)));
        const auto items = showStatus(session);
        VERIFY_OK(items);
        QVERIFY(found(items, u"tables"_s).found.contains(u"account 2"_s));
    }
};

WAARBORG_TEST(StatusTest)
#include "tst_status.moc"
