// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/files.h"
#include "tests/common/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

class FilesTest : public test::TestCase
{
    Q_OBJECT

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aPrivateFileIsNewAndForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"key"_s);
        const QByteArray large(1 << 20, 'k');
        VERIFY_OK(writePrivateFile(path, large));
        QCOMPARE(content(path), large);
        QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(writePrivateFile(path, "other").error().code, ErrorCode::FileExists);
        QCOMPARE(content(path), large);
        QCOMPARE(writePrivateFile(folder.filePath(u"no/key"_s), "k").error().code, ErrorCode::FileNotWritable);
    }

    // This process's memory is a file whose first page nobody can read.
    void aCopyOfWhatCannotBeReadIsNone()
    {
        const QTemporaryDir folder;
        const QString to = folder.filePath(u"copy"_s);
        QCOMPARE(copyPrivateFile(u"/proc/self/mem"_s, to).error().code, ErrorCode::FileNotReadable);
        QVERIFY(!QFile::exists(to));
        VERIFY_OK(copyPrivateFile(u"/proc/self/cmdline"_s, to)); // the control: it has no size either
        QVERIFY(!content(to).isEmpty());
    }

    void aTakenNameIsReplacedOnlyWhenThatIsMeant()
    {
        const QTemporaryDir folder;
        const QString from = folder.filePath(u"from"_s);
        const QString to = folder.filePath(u"to"_s);
        VERIFY_OK(writePrivateFile(from, "new"));
        VERIFY_OK(writePrivateFile(to, "old"));
        QCOMPARE(renameNew(from, to).error().code, ErrorCode::FileExists);
        QCOMPARE(content(to), "old");
        QCOMPARE(content(from), "new");
        VERIFY_OK(renameOver(from, to));
        QCOMPARE(content(to), "new");
        VERIFY_OK(renameNew(to, from));
        QCOMPARE(content(from), "new");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList { u"from"_s });
    }
};

WAARBORG_TEST(FilesTest)
#include "tst_files.moc"
