// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foundation/result.h"
#include "models/foundation/secretbytes.h"
#include "tests/common/testcase.h"

#include <QTest>

using namespace waarborg;

class ErrorTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void detailsFillTheirPlacesOnce()
    {
        const Error error { ErrorCode::InvalidValue,
            { QStringLiteral("E-mail"), QStringLiteral("%3%1"), QStringLiteral("no @") } };
        QCOMPARE(errorText(error), QStringLiteral("E-mail: “%3%1” is not accepted: no @. Nothing was changed."));
    }

    void aSecretMovesAndComparesByContent()
    {
        SecretBytes secret = SecretBytes::copyOf("abc");
        const SecretBytes same = secret.clone();
        const SecretBytes moved = std::move(secret);
        QVERIFY(moved.equals(same));
        QVERIFY(!moved.equals(SecretBytes::copyOf("abd")));
        QVERIFY(!moved.equals(SecretBytes()));
        QVERIFY(secret.isEmpty() && secret.view().isEmpty()); // NOLINT(bugprone-use-after-move): that is the point
    }

    void aWipedSecretIsOneLikeAGuardedOne()
    {
        SecretBytes wiped(3, SecretBytes::Protection::Wiped);
        QCOMPARE(wiped.view(), QByteArrayView("\0\0\0", 3));
        std::ranges::copy(QByteArrayView("abc"), wiped.data());
        const SecretBytes moved = std::move(wiped);
        QVERIFY(moved.equals(SecretBytes::copyOf("abc")));
        SecretBytes guarded(5);
        guarded = SecretBytes(7, SecretBytes::Protection::Wiped);
        QCOMPARE(guarded.size(), std::size_t(7));
    }

    void aPasswordIsComposedBeforeUse()
    {
        const QString decomposed = QStringLiteral("e\u0301");
        QVERIFY(SecretBytes::fromPassword(decomposed).equals(SecretBytes::fromPassword(QStringLiteral("\u00e9"))));
    }
};

WAARBORG_TEST(ErrorTest)
#include "tst_error.moc"
