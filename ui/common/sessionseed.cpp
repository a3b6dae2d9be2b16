// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sessionseed.h"

namespace waarborg::ui {

SessionSeed SessionSeed::of(access::Session &session)
{
    SessionSeed seed;
    seed.m_path = session.path();
    seed.m_account = session.account();
    seed.m_keys = session.keys().clone();
    seed.m_clock = &session.clock();
    seed.m_entry = session.entry();
    seed.m_opening = session.opening();
    seed.m_mode = session.database().isReadOnly() ? storage::OpenMode::ReadOnly : storage::OpenMode::ReadWrite;
    return seed;
}

Result<access::Session> SessionSeed::grow() const
{
    const SecretBytes key = access::deriveSubKey(m_keys.dossier, access::SubKey::Database);
    WAARBORG_LET(database, storage::Database::open(m_path, key, m_mode));
    access::Session session(std::move(database), m_account, m_keys.clone(), *m_clock, m_entry);
    session.setOpening(m_opening);
    return session;
}

SessionSeed SessionSeed::clone() const
{
    SessionSeed seed;
    seed.m_path = m_path;
    seed.m_account = m_account;
    seed.m_keys = m_keys.clone();
    seed.m_clock = m_clock;
    seed.m_entry = m_entry;
    seed.m_opening = m_opening;
    seed.m_mode = m_mode;
    return seed;
}

} // namespace waarborg::ui
