// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/audit.h"
#include "models/access/recoverysheet.h"
#include "models/access/session.h"
#include "models/storage/migrations.h"

namespace waarborg::access {

// What this slice is told by the program that uses it.
struct Environment {
    const Clock &clock;
    QList<storage::Migration> migrations; // of all slices; accessMigrations() first
    KdfCost cost; // of new slots
    QString anchorFolder {}; // what this machine saw of the logs; empty: nothing is kept
};

[[nodiscard]] QList<storage::Migration> accessMigrations();

struct CreateRequest {
    QString path;
    QString customer;
    QString country; // NL or BE
    QString loginName;
    SecretBytes password;
    bool confidentialitySigned = false;
};

struct CreatedDossier {
    Session session;
    RecoverySheet sheet;
};

// A dossier may be made there: DossierExists, FileExists (something that is no key file has the key file's name).
[[nodiscard]] Result<void> checkNewPlace(const QString &path);

// A new dossier with one account, administrator and advisor. Leaves nothing behind when it fails.
// A key file that stands there without its dossier gets another name (.orphan).
// Errors: DossierExists, FileExists (a key file), NotSigned, InvalidValue, PasswordTooShort, PasswordTooCommon,
// FileNotWritable.
[[nodiscard]] Result<CreatedDossier> createDossier(const Environment &environment, const CreateRequest &request);

// Opens with a name and password, brings the schema up to date and logs the login; for reading only, it does neither.
// An empty name means the only account there is. An unknown name takes as long as a wrong password and gives the same
// words: LoginFailed. Others: NoDossier, KeyFileMissing, KeyFileDamaged, KeyFileOlder, WrongKey; DossierInUse,
// LockOfOtherHost, NotForWriting for writing; NeedsUpdate, HalfWritten, ReadOnly (a start code) for reading.
[[nodiscard]] Result<Session> login(const Environment &environment, const QString &path, const QString &name,
    const SecretBytes &password, const LoginOptions &options = {});

// Two groups of the recovery sheet were typed back.
[[nodiscard]] Result<void> confirmSheet(Session &session);

struct DossierInfo {
    QString customer;
    QString country;
    QDateTime created;
    bool sheetConfirmed = false;
    qint64 generation = 0;
};
[[nodiscard]] Result<DossierInfo> dossierInfo(Session &session);

// Writes the database's raw key as x'..64 hex..' to a new file of mode 0600, for `PRAGMA key` in other tools. Logged,
// or not written.
[[nodiscard]] Result<void> exportKey(Session &session, const QString &path);

// SQLite's and SQLCipher's own checks of every page. Damaged with what they say.
[[nodiscard]] Result<void> checkDossier(Session &session);
[[nodiscard]] Result<void> checkPages(storage::Database &database);

} // namespace waarborg::access
