// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/sendinglock.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace waarborg::campaigns {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sending)
};

} // namespace

SendingLock::SendingLock(int handle)
    : m_handle(handle)
{
}

SendingLock::SendingLock(SendingLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{
}

SendingLock::~SendingLock()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

Result<SendingLock> SendingLock::take(const QString &dossierPath)
{
    const QString path = dossierPath + ".sending"_L1;
    const int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    SendingLock lock(::open(QFile::encodeName(path).constData(), flags, 0600));
    if (lock.m_handle < 0)
        return fail(ErrorCode::FileNotWritable, path, qt_error_string());
    struct flock whole {};
    whole.l_type = F_WRLCK;
    if (::fcntl(lock.m_handle, F_OFD_SETLK, &whole) == 0)
        return lock;
    if (errno == EAGAIN || errno == EACCES)
        return fail(ErrorCode::InUse, dossierPath, Texts::tr("another run that is sending"));
    return fail(ErrorCode::FileNotWritable, path, qt_error_string());
}

} // namespace waarborg::campaigns
