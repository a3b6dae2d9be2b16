// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/progress.h"

namespace waarborg::backups {

// How many bytes of a long piece of work are done, over all its steps.
class ByteCount
{
public:
    ByteCount(Progress progress, qint64 total)
        : m_progress(std::move(progress))
        , m_total(total)
    {
    }

    // Cancelled once a stop was asked for.
    [[nodiscard]] Result<void> add(qint64 bytes)
    {
        m_done += bytes;
        m_progress.advance(std::min(m_done, m_total), m_total);
        return m_progress.check();
    }
    [[nodiscard]] const Progress &progress() const { return m_progress; }

private:
    Progress m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

} // namespace waarborg::backups
