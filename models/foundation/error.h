// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace waarborg {

// What went wrong, by slice. The comment behind a code names its details, in the order of the sentence's %1, %2 ...
// errorText makes the sentence; models compare codes, never sentences.
enum class ErrorCode {
    // foundation
    Cancelled,
    InvalidValue, // field, value, reason
    NotFound, // what, which
    FileNotReadable, // path, reason
    FileNotWritable, // path, reason
    FileTooLarge, // path, limit
    FileExists, // path
    UnknownFormat, // path, what was expected
    Usage, // sentence

    // storage
    NoDossier, // path
    DossierExists, // path
    WrongKey, // path
    Damaged, // path, what
    SchemaTooNew, // path
    EmptyKey,
    NotSqlCipher, // what was found
    StorageFailed, // what the database said
    InUse, // path, who
    ReadOnly,
    HalfWritten, // path
    NotUnique, // table.column

    // access
    DossierInUse, // file, user, host, since
    LockOfOtherHost, // file, user, host, since
    NotForWriting, // file, reason
    NeedsUpdate, // file
    LoginFailed,
    LoginWait, // seconds
    LoginNameMissing,
    NotAllowed, // use case
    KeyFileMissing, // path
    KeyFileDamaged, // path, what
    KeyFileOlder, // path
    PasswordTooShort, // least number of characters
    PasswordTooCommon,
    NotSigned,
    PasswordNotChosen,
    AccountExpired, // last day
    LastAdministrator, // name
    LastAnswersKey, // name
    TooManyAccounts, // limit
    AnswersClosed,
    AuditBroken, // row, what
    RecoveryKeyMissing,
    RecoveryKeyWrong, // number of the group
    RecoverySlotNeeded, // path of the key file
    RecoverySheetWrong, // path
    RecoverySheetOlder, // path
    RecoverySheetReplaced,
    NotAdministrator, // name

    // sheets
    SheetEmpty, // path
    SheetUnclosedQuote, // path, row
    SheetRowTooLong, // path, row, limit in bytes
    SheetFieldTooLong, // path, row, column, limit in bytes
    SheetTooManyRows, // path, limit
    SheetNulByte, // path, row
    SheetBadText, // path, row, encoding
    SheetBadCell, // path, row, column, what
    SheetDamaged, // path, what
    SheetTooLarge, // path, what is too large
    SheetNotFound, // path, sheet, the sheets there are

    // people
    ColumnMissing, // path, field
    ColumnTwice, // path, header, field
    NothingToUndo,

    // questionnaires
    XmlMalformed, // path, line, what
    XmlForbidden, // path, what
    NoSurvey, // path
    NoQuestions, // path
    VersionFrozen, // title

    // mail
    MailNotConfigured,
    MailInvalid, // field, reason
    MailServer, // what the server or the connection said
    MailCertificate, // what was wrong
    MailLogin, // what the server said
    MailAttemptedPlain,
    MailEncryption, // what was wrong
    MailUnreachable, // host and port, reason

    // key ring
    KeyRingAbsent,
    KeyRingLocked,
    KeyRingDenied,
    KeyRingSilent,
    KeyRingFailed, // what it said

    // sealing
    EnvelopeMalformed, // what
    EnvelopeForbidden, // what
    EnvelopeWrongKey,

    // campaigns
    NoPeople,
    RoundClosed, // name
    RoundStaysClosed,
    RoundAnonymous, // name

    // answers
    UnknownRound,
    UnknownCode,
    AnswerInvalid, // question, reason
    AnswerConflict,

    // backups
    BackupDamaged, // path, what
    BackupOther, // path
    BackupEarlierKey, // path
    TargetOther, // path
    CopyNotProven, // path

    // incidents
    ReasonMissing, // field

    // privacy
    AgreementGoesOn,
    ErasureNotDue, // last day of the two weeks
    AgreementRuns, // last day

    // reports
    ReportFailed, // path, reason
};

struct Error {
    ErrorCode code = ErrorCode::StorageFailed;
    QStringList detail;

    bool operator==(const Error &) const = default;
};

// The sentence for people, in the program's language: what happened, what it means and what to do. Used by window and
// command line alike.
[[nodiscard]] QString errorText(const Error &error);

} // namespace waarborg
