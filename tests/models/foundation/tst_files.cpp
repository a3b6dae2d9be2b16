// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foundation/files.h"
#include "tests/common/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace waarborg;
using namespace Qt::StringLiterals;

class FilesTest : public test::TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not readable");
    }

private Q_SLOTS:
    void aFileTakesTheOldOnesPlace()
    {
        VERIFY_OK(writeWholeFile(path(u"a"_s), "first"));
        VERIFY_OK(writeWholeFile(path(u"a"_s), "second"));
        QCOMPARE(content(path(u"a"_s)), QByteArray("second"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList { u"a"_s });
    }

    void aPrivateOneIsTheOwners()
    {
        VERIFY_OK(writeWholeFile(path(u"b"_s), "secret", FileMode::Private));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path(u"b"_s)) & others));
    }

    void aLinkGoesOnPointing()
    {
        VERIFY_OK(writeWholeFile(path(u"target"_s), "old"));
        QVERIFY(QFile::link(path(u"target"_s), path(u"link"_s)));
        VERIFY_OK(writeWholeFile(path(u"link"_s), "new"));
        QCOMPARE(content(path(u"target"_s)), QByteArray("new"));
        QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    }

    void whatFailsLeavesNothing()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"taken"_s));
        const QStringList before = QDir(m_folder.path()).entryList();
        QCOMPARE(writeWholeFile(path(u"taken"_s), "x").error().code, ErrorCode::FileNotWritable);
        QCOMPARE(writeWholeFile(path(u"missing/file"_s), "x").error().code, ErrorCode::FileNotWritable);
        QCOMPARE(QDir(m_folder.path()).entryList(), before);
    }
};

WAARBORG_TEST(FilesTest)
#include "tst_files.moc"
