// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"

namespace waarborg::ui {

// What a session is made of, to be carried to another thread: a database connection itself never changes threads. Holds
// the dossier's keys; wiped when destroyed.
class SessionSeed
{
public:
    [[nodiscard]] static SessionSeed of(access::Session &session);
    // In the thread that will use it.
    [[nodiscard]] Result<access::Session> grow() const;
    [[nodiscard]] SessionSeed clone() const;

    [[nodiscard]] const access::Account &account() const { return m_account; }
    [[nodiscard]] access::Session::Entry entry() const { return m_entry; }

private:
    QString m_path;
    access::Account m_account;
    access::DossierKeys m_keys;
    const Clock *m_clock = nullptr;
    access::Session::Entry m_entry = access::Session::Entry::Password;
    access::Opening m_opening;
    storage::OpenMode m_mode = storage::OpenMode::ReadWrite;
};

} // namespace waarborg::ui
