// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/usecases.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::test;
using namespace Qt::StringLiterals;

// Every use case, disturbed at its points; WAARBORG_FULL=1 takes all of them, else a few of each are taken.
class FaultsTest : public TestCase
{
    Q_OBJECT

private:
    const Stage m_filled = filledStage();
    const QList<DisturbedUseCase> m_useCases = dossierUseCases(m_filled) + careUseCases(m_filled)
        + accountUseCases(m_filled) + peopleUseCases(m_filled) + roundUseCases(m_filled) + recordUseCases(m_filled);
    QList<Sweep> m_sweeps;

    // All points take longer than a test's five minutes.
    const bool m_unhurried = !isFull() || qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");

    static bool isFull() { return qEnvironmentVariableIntValue("WAARBORG_FULL") != 0; }

private Q_SLOTS:
    void allIsAsBeforeOrAsAfter_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < m_useCases.size(); ++i)
            QTest::newRow(m_useCases[i].name) << i;
    }

    void allIsAsBeforeOrAsAfter()
    {
        QFETCH(qsizetype, index);
        constexpr int Sample = 12;
        const Sweep done = sweep(m_useCases[index], isFull() ? 0 : Sample);
        m_sweeps << done;
        QVERIFY2(done.bad.isEmpty(), done.bad.mid(0, 20).join(u'\n').toUtf8().constData());
        QVERIFY2(done.injected >= (isFull() ? 2 * done.points : Sample / 2), "hardly a fault was injected");
    }

    void cleanupTestCase() { qInfo("\n%s", tableOf(m_sweeps).constData()); }
};

WAARBORG_TEST(FaultsTest)
#include "tst_faults.moc"
