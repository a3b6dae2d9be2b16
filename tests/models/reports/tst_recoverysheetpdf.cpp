// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/recoverysheetpdf.h"
#include "tests/common/dossier.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace waarborg;
using namespace Qt::StringLiterals;

class RecoverySheetPdfTest : public test::TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QByteArray output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        // zbarimg asks for a bus only to say what it found.
        process.setProgram(program);
        process.setArguments(arguments);
        process.setWorkingDirectory(m_folder.path());
        process.start();
        return process.waitForFinished(60'000) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                          : QByteArray();
    }
    void write(const QByteArray &pdf)
    {
        QFile file(m_folder.filePath(u"sheet.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(pdf), pdf.size());
    }

private Q_SLOTS:
    void thePageReadsBackToTheSameSheet_data()
    {
        QTest::addColumn<bool>("withGroups");
        QTest::newRow("the recovery sheet") << true;
        QTest::newRow("the page that is kept with an earlier sheet") << false;
    }

    void thePageReadsBackToTheSameSheet()
    {
        QFETCH(bool, withGroups);
        for (const QString &program : { u"pdftotext"_s, u"pdftoppm"_s, u"pdfinfo"_s, u"zbarimg"_s }) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP("poppler-utils or zbar-tools are not installed");
        }
        test::Dossier dossier;
        access::RecoverySheet sheet = dossier.sheet();
        if (!withGroups)
            sheet.groups.clear();
        const auto pdf = reports::recoverySheetPdf(sheet);
        VERIFY_OK(pdf);
        write(*pdf);
        QVERIFY(output(u"pdfinfo"_s, { u"sheet.pdf"_s }).contains("Pages:           1\n"));
        // As text, for who retypes or copies it.
        const QByteArray text = output(u"pdftotext"_s, { u"-layout"_s, u"sheet.pdf"_s, u"-"_s });
        QVERIFY(text.contains("acme.waarborg"));
        // As a scanner of 150 dots an inch sees the code.
        (void)output(u"pdftoppm"_s, { u"-r"_s, u"150"_s, u"-gray"_s, u"sheet.pdf"_s, u"page"_s });
        QVERIFY(QFile::exists(m_folder.filePath(u"page-1.pgm"_s)));
        const QByteArray code = output(u"zbarimg"_s, { u"--quiet"_s, u"--raw"_s, u"page-1.pgm"_s });
        QVERIFY(!code.isEmpty());
        for (const QByteArray &each : { text, code }) {
            const access::ReadSheet read = access::readRecoverySheet(SecretBytes::copyOf(each));
            QCOMPARE(read.groups, sheet.groups);
            QCOMPARE(read.keySlots.size(), 1);
            const access::KeyFile file { .dossierId = read.keySlots[0].dossierId,
                .sealedAuditSeed = read.keySlots[0].sealedAuditSeed };
            QCOMPARE(access::sheetSlotBytes(file, read.keySlots[0].slot), sheet.slot);
        }
        QVERIFY(!pdf->contains(sheet.groups.value(0, u"none"_s).toLatin1())); // its pages are compressed
    }
};

WAARBORG_TEST(RecoverySheetPdfTest)
#include "tst_recoverysheetpdf.moc"
