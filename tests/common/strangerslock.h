// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/writerlock.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace waarborg::test {

// A lock on a dossier that this process's table does not know: what another program would hold. tests/app has real
// ones.
class StrangersLock
{
public:
    // 0: the writer's byte, 1: the door's.
    explicit StrangersLock(const QString &dossier, off_t place = 0)
        : m_handle(
              ::open(QFile::encodeName(access::lockFilePath(dossier)).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
        struct flock wanted {};
        wanted.l_type = F_WRLCK;
        wanted.l_start = place;
        wanted.l_len = 1;
        m_held = ::fcntl(m_handle, F_OFD_SETLK, &wanted) == 0;
    }
    ~StrangersLock() { ::close(m_handle); }
    Q_DISABLE_COPY_MOVE(StrangersLock)

    [[nodiscard]] bool held() const { return m_held; }
    // The text that names its holder.
    [[nodiscard]] bool name(const QByteArray &text) const
    {
        return ::ftruncate(m_handle, 0) == 0 && ::pwrite(m_handle, text.constData(), std::size_t(text.size()), 0) > 0;
    }

private:
    int m_handle;
    bool m_held = false;
};

} // namespace waarborg::test
