// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/settings.h"
#include "models/backups/backups.h"
#include "models/backups/backupstore.h"
#include "models/backups/restore.h"
#include "tests/common/dossier.h"
#include "tests/common/dump.h"

#include <QDir>
#include <QTest>

namespace waarborg::test {

using namespace Qt::StringLiterals;

// A dossier of more than two chunks, and a folder for its backups.
class BackupFixture
{
public:
    BackupFixture()
    {
        fill(dossier.session());
        QDir(dossier.folder()).mkdir(u"copies"_s);
    }

    Dossier dossier { backups::migrations() };

    [[nodiscard]] access::Session &session() { return dossier.session(); }
    [[nodiscard]] QString copies() const { return dossier.folder() + u"/copies"_s; }
    [[nodiscard]] QString file(const QString &name) const { return QDir(dossier.folder()).filePath(name); }
    [[nodiscard]] QStringList inCopies() const { return QDir(copies()).entryList(QDir::Files | QDir::Hidden); }

    // Ends the test program when it fails.
    backups::RegisteredCopy make(const QString &out = {})
    {
        auto made = backups::makeBackup(session(), { out.isEmpty() ? copies() : out }, {});
        if (!made)
            qFatal("%s", why(made).constData());
        return *made;
    }

    [[nodiscard]] backups::RestoreRequest restoring(const QString &backup, const QString &target) const
    {
        backups::RestoreRequest request;
        request.backup = backup;
        request.target = target;
        request.loginName = Dossier::loginName();
        request.password = Dossier::password();
        return request;
    }

    static QStringList dump(storage::Database &database) { return dumpOf(database, tablesOfUse()); }

private:
    static void fill(access::Session &session)
    {
        // Not one byte like the next, so that a chunk in another's place would show.
        const QString text = QString::fromLatin1(access::randomBytes(1'300'000).toHex());
        const auto written = access::writeSetting(session.database(), u"sample"_s, text);
        if (!written)
            qFatal("%s", why(written).constData());
    }
};

[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

inline void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

// Asks to stop once so many bytes are done.
class StopAfter
{
public:
    explicit StopAfter(qint64 bytes)
    {
        progress.stop = m_stop.get_token();
        progress.report = [this, bytes](qint64 done, qint64) {
            if (done >= bytes)
                m_stop.request_stop();
        };
    }
    Progress progress;
    [[nodiscard]] bool stopped() const { return m_stop.stop_requested(); }

private:
    std::stop_source m_stop;
};

} // namespace waarborg::test
