// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/account.h"
#include "models/access/auditlog.h"
#include "models/access/keyslot.h"
#include "models/access/opening.h"
#include "models/foundation/clock.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"

#include <type_traits>

namespace waarborg::access {

// What the audit row says about a change: which row or file, and counts. Never personal content.
struct AuditNote {
    QString object;
    QString detail;
};

// A row of the log as this machine writes it now. Session::record is how use cases get theirs; for what happens before
// there is a session, or while the dossier has none.
[[nodiscard]] AuditRecord auditRecordOf(const Clock &clock, const QString &account, const QString &session,
    UseCase useCase, AuditResult result, const AuditNote &note);

// A logged-in account on an open dossier: the only way to its data. Belongs to the thread that uses it; another() gives
// a second one for another thread. Destroying it wipes the keys, which is what locking is.
class Session
{
public:
    // After a login with a start code nothing is allowed but the choice of a password.
    enum class Entry { Password, StartCode };

    Session(storage::Database database, Account account, DossierKeys keys, const Clock &clock,
        Entry entry = Entry::Password);

    [[nodiscard]] storage::Database &database() { return m_database; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] QString path() const { return m_database.path(); }

    // Reads the account's row again: what was taken away is gone at once, keys included. allow() does so by itself
    // when another connection has written. Damaged where the row was changed outside Waarborg.
    [[nodiscard]] Result<void> refresh();
    void passwordChosen();
    [[nodiscard]] Entry entry() const { return m_entry; }
    // Its lock lives as long as this session and those made from it.
    [[nodiscard]] const Opening &opening() const { return m_opening; }
    void setOpening(Opening opening) { m_opening = std::move(opening); }

    // The role check; a refusal is itself a row of the log. For use cases that only read. ReadOnly for any other one
    // in a dossier that is open for reading only.
    [[nodiscard]] Result<void> allow(UseCase useCase);

    // One use case that changes something: role check, transaction, work, audit record, commit. When work fails,
    // nothing of it stays. work takes the note to fill and returns a Result.
    template <typename Work>
    [[nodiscard]] auto change(UseCase useCase, Work &&work) -> std::invoke_result_t<Work, AuditNote &>
    {
        WAARBORG_TRY(allow(useCase));
        WAARBORG_LET(transaction, storage::Transaction::begin(m_database));
        AuditNote note;
        auto result = work(note);
        if (!result)
            return result;
        WAARBORG_TRY(record(useCase, AuditResult::Ok, note));
        WAARBORG_TRY(finish(std::move(transaction)));
        return result;
    }

    // Appends a row for something that a running transaction does besides; change() does it for most.
    [[nodiscard]] Result<void> record(UseCase useCase, AuditResult result, const AuditNote &note);

    // The answers compartment: AnswersClosed when this account has no key to it. `context` is what the bytes are
    // ("outbox 12"); they open in no other.
    [[nodiscard]] bool readsAnswers() const { return !m_keys.answers.isEmpty(); }
    [[nodiscard]] Result<QByteArray> sealForAdvisors(QByteArrayView plain, QByteArrayView context) const;
    [[nodiscard]] Result<SecretBytes> openForAdvisors(QByteArrayView sealed, QByteArrayView context) const;
    // The same into a buffer that grows as needed and serves many calls; the view holds until the next one.
    [[nodiscard]] Result<QByteArrayView> openForAdvisors(
        QByteArrayView sealed, QByteArrayView context, SecretBytes &buffer) const;

    // What stands in the database for an invitation code, so that a code is found without being kept in the open. 32
    // bytes.
    [[nodiscard]] QByteArray codeTag(QByteArrayView code) const;

    // What this account's slot holds; `answers` and `auditPrivate` are empty where its roles have no key to them.
    [[nodiscard]] const DossierKeys &keys() const { return m_keys; }

    // The same account on a connection of its own.
    [[nodiscard]] Result<Session> another() const;

private:
    // The commit, and what it made valid; nothing that comes after the commit makes it fail.
    [[nodiscard]] Result<void> finish(storage::Transaction transaction);
    // Gives a key file that the commit made valid its place.
    [[nodiscard]] Result<void> settle();

    [[nodiscard]] bool isActive() const;
    void confine();

    Opening m_opening; // before the database: the lock goes after the connection
    storage::Database m_database;
    Account m_account;
    DossierKeys m_keys;
    SecretBytes m_codeKey;
    const Clock *m_clock;
    Entry m_entry;
    QString m_id;
    qint64 m_dataVersion = 0; // of the database, when the account was read
};

} // namespace waarborg::access
