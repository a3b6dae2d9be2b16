// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"
#include "tests/common/testcase.h"

#include <QTemporaryDir>

#include <optional>

namespace waarborg::test {

// A dossier in a temporary folder, made with the cheapest accepted key derivation, with one account "an" (administrator
// and advisor) logged in: test::Dossier dossier(people::migrations()); dossier.session() ...
class Dossier
{
public:
    // Ends the test program with the error's sentence when the dossier cannot be made.
    explicit Dossier(
        const QList<storage::Migration> &sliceMigrations = {}, const QString &customer = QStringLiteral("Acme"));

    [[nodiscard]] access::Session &session() { return *m_session; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("acme.waarborg")); }
    [[nodiscard]] access::Environment environment() const;
    [[nodiscard]] const access::RecoverySheet &sheet() const { return m_sheet; }

    // A connection of its own that may do everything: what somebody does with other tools and the exported key.
    [[nodiscard]] storage::Database unconfined() const;
    // Closes the session and logs in anew.
    [[nodiscard]] Result<void> reopen();
    void close() { m_session.reset(); }
    // A session of the same dossier whose account holds other roles, for role checks; its account
    // has a row and no way in.
    [[nodiscard]] access::Session sessionAs(access::Roles roles);

    [[nodiscard]] static QString loginName() { return QStringLiteral("an"); }
    [[nodiscard]] static SecretBytes password();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    QList<storage::Migration> m_migrations;
    std::optional<access::Session> m_session;
    access::RecoverySheet m_sheet;
    int m_accounts = 0;
};

} // namespace waarborg::test
