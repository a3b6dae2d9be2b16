// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace waarborg {

// How a long use case tells how far it is and hears that it must stop. A default-made one does neither.
// `report` is called in the use case's own thread; total 0 means "not known yet".
struct Progress {
    std::function<void(qint64 done, qint64 total)> report;
    std::stop_token stop;

    void advance(qint64 done, qint64 total) const
    {
        if (report)
            report(done, total);
    }
    [[nodiscard]] bool cancelled() const { return stop.stop_requested(); }
    // ErrorCode::Cancelled once a stop was asked for.
    [[nodiscard]] Result<void> check() const
    {
        if (cancelled())
            return fail(ErrorCode::Cancelled);
        return {};
    }
};

} // namespace waarborg
