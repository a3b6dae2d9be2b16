// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

namespace waarborg::campaigns {

// One run of sending a dossier: an open-file-description lock on acme.waarborg.sending, which dies with its process.
// The empty file stays, since a lock on a removed name would shut out nobody.
class SendingLock
{
public:
    // InUse: another run holds it, in this process or another. FileNotWritable.
    [[nodiscard]] static Result<SendingLock> take(const QString &dossierPath);

    SendingLock(SendingLock &&other) noexcept;
    SendingLock &operator=(SendingLock &&) = delete;
    ~SendingLock();

private:
    explicit SendingLock(int handle);

    int m_handle;
};

} // namespace waarborg::campaigns
