// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/foldertransport.h"

#include "models/foundation/files.h"
#include "models/foundation/secretbytes.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waarborg::mail {

namespace {

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Failure notWritable(const QString &path) { return fail(ErrorCode::FileNotWritable, path, qt_error_string(errno)); }

} // namespace

FolderTransport::FolderTransport(QString folder)
    : m_folder(std::move(folder))
{
}

Result<void> FolderTransport::prepare()
{
    if (m_prepared)
        return {};
    const QDir folder(m_folder);
    const QByteArray path = QFile::encodeName(folder.absolutePath());
    if (!folder.exists() && !QDir().mkpath(QFileInfo(folder.absolutePath()).path()))
        return notWritable(m_folder);
    if (::mkdir(path.constData(), 0700) != 0) {
        struct stat status {};
        if (errno != EEXIST || ::stat(path.constData(), &status) != 0)
            return notWritable(m_folder);
        // Only an empty folder of our own: to close somebody's shared folder would take more than it gives.
        if (status.st_uid == ::geteuid() && folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            ::chmod(path.constData(), 0700);
    }
    m_prepared = true;
    return {};
}

Result<QString> FolderTransport::write(const QByteArray &message)
{
    const QString name
        = QString::fromLatin1(SecretBytes::random(16).view().toByteArray().toHex()) + QStringLiteral(".eml");
    const QString path = QDir(m_folder).absoluteFilePath(name);
    const QByteArray target = QFile::encodeName(path);
    const QByteArray part = target + ".part";
    {
        const Descriptor file(::open(part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (file.number() < 0)
            return notWritable(path);
        if (!writeAll(file.number(), message) || ::fsync(file.number()) != 0
            || ::rename(part.constData(), target.constData()) != 0) {
            const Failure failure = notWritable(path);
            ::unlink(part.constData());
            return failure;
        }
    }
    return name;
}

Result<void> FolderTransport::sync() const
{
    const Descriptor folder(::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.number() < 0 || ::fsync(folder.number()) != 0)
        return notWritable(m_folder);
    return {};
}

Delivery FolderTransport::send(
    const QString &envelopeFrom, const QString &recipient, const QByteArray &message, std::stop_token stop)
{
    Q_UNUSED(envelopeFrom)
    Q_UNUSED(recipient)
    const auto stopped
        = [](const Error &error) { return Delivery { DeliveryState::Deferred, errorText(error), error }; };
    if (stop.stop_requested())
        return stopped(Error { ErrorCode::Cancelled, {} });
    if (const auto ready = prepare(); !ready)
        return stopped(ready.error());
    const auto name = write(message);
    if (!name)
        return stopped(name.error());
    // The file has its name; whether that outlives a power failure nobody knows.
    if (const auto synced = sync(); !synced)
        return { DeliveryState::Unknown, errorText(synced.error()), synced.error() };
    return { DeliveryState::Sent, *name, std::nullopt };
}

} // namespace waarborg::mail
