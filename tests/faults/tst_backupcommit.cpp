// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/usecases.h"

#include "models/backups/backups.h"

#include <QDir>
#include <QTest>

using namespace waarborg;
using namespace waarborg::test;
using namespace Qt::StringLiterals;

// A commit whose last sync fails is done, though SQLite says that it failed.
class BackupCommitTest : public TestCase
{
    Q_OBJECT

private:
    const Stage m_filled = filledStage();

    DisturbedUseCase backup() const
    {
        const QList<DisturbedUseCase> all = careUseCases(m_filled);
        return *std::ranges::find_if(
            all, [](const auto &each) { return QLatin1String(each.name) == "dossier backup"_L1; });
    }

    static QStringList registered(Stage &stage)
    {
        access::Session session = stage.open();
        QStringList paths;
        for (const backups::RegisteredCopy &copy : must(backups::registeredCopies(session)))
            paths << QFileInfo(copy.path).fileName();
        return paths;
    }

private Q_SLOTS:
    void theFileIsThereIfAndOnlyIfTheRegisterHasIt()
    {
        const DisturbedUseCase useCase = backup();
        Stage control = m_filled.copy();
        const int points = disturbOnce(useCase, control, Fault::None, 0).points;
        QVERIFY(points > 20);
        QCOMPARE(registered(control), QStringList { u"copy-1.backup"_s });
        int doneAtTheLast = 0;
        for (int at = points - 20; at <= points; ++at) {
            Stage stage = m_filled.copy();
            const FaultOutcome outcome = disturbOnce(useCase, stage, Fault::IoError, at);
            QVERIFY(outcome.fired);
            const QStringList files = QDir(stage.folder()).entryList({ u"copy-*.backup*"_s }, QDir::Files);
            QVERIFY2(registered(stage) == files, qPrintable(u"%1 of %2"_s.arg(at).arg(points)));
            QCOMPARE(outcome.saidDone, !files.isEmpty());
            doneAtTheLast = int(files.size());
        }
        QCOMPARE(doneAtTheLast, 1);
    }
};

WAARBORG_TEST(BackupCommitTest)
#include "tst_backupcommit.moc"
