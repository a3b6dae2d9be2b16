// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/filedestruction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waarborg::privacy {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FileDestruction)
};

Failure failure(const QString &path) { return fail(ErrorCode::FileNotWritable, path, qt_error_string()); }

class Handle
{
public:
    Handle(const QString &path, int flags)
        : m_handle(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC))
    {
    }
    ~Handle()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Handle)
    [[nodiscard]] bool isOpen() const { return m_handle >= 0; }
    operator int() const { return m_handle; }

private:
    int m_handle;
};

bool overwrite(int handle, qint64 size)
{
    static constexpr std::array<char, 1 << 16> zeros {};
    while (size > 0) {
        const ssize_t written = ::write(handle, zeros.data(), std::min<std::size_t>(zeros.size(), std::size_t(size)));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        size -= written;
    }
    return ::fsync(handle) == 0;
}

Result<void> removeName(const QString &path)
{
    const Handle folder(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
    if (::unlink(QFile::encodeName(path).constData()) != 0 || !folder.isOpen() || ::fsync(folder) != 0)
        return failure(path);
    return {};
}

} // namespace

Result<void> destroyFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return fail(ErrorCode::NotFound, Texts::tr("file"), path);
    const QString real = info.isSymLink() ? info.canonicalFilePath() : path;
    if (!real.isEmpty()) { // else a link that points nowhere
        struct stat facts {};
        const Handle file(real, O_WRONLY | O_NOFOLLOW);
        if (!file.isOpen() || ::fstat(file, &facts) != 0 || !S_ISREG(facts.st_mode) || !overwrite(file, facts.st_size))
            return failure(real);
        WAARBORG_TRY(removeName(real));
    }
    return info.isSymLink() ? removeName(path) : Result<void>();
}

QStringList filesOfDossier(const QString &path)
{
    const QFileInfo dossier(path);
    const QString name = dossier.fileName();
    // The key file first: without it the rest can't be read, however far this gets.
    const std::pair<QString, bool> parts[] = { { name + ".keys"_L1, true }, { name, false },
        { name + "-journal"_L1, true }, { name + ".restoring"_L1, true }, { name + ".restoring-journal"_L1, false },
        { name + ".trial"_L1, true }, { name + ".trial-journal"_L1, false }, { name + ".logins"_L1, true },
        { name + ".sending"_L1, true }, { name + ".lock"_L1, true } };
    const QDir folder(dossier.absolutePath());
    const QStringList all = folder.entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    QStringList found;
    for (const auto &[part, withMore] : parts) {
        for (const QString &each : all) {
            if (each == part || (withMore && each.startsWith(part + u'.')))
                found << folder.filePath(each);
        }
    }
    return found;
}

} // namespace waarborg::privacy
