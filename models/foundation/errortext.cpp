// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foundation/error.h"

#include <QCoreApplication>

namespace waarborg {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

// One case a code, so that the compiler names a code without a sentence.
QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return Texts::tr("Stopped. What was done before stays; nothing else was changed.");
    case ErrorCode::InvalidValue:
        return Texts::tr("%1: “%2” is not accepted: %3. Nothing was changed.");
    case ErrorCode::NotFound:
        return Texts::tr("There is no %1 “%2”. Nothing was changed.");
    case ErrorCode::FileNotReadable:
        return Texts::tr("%1 cannot be read: %2. Nothing was changed.");
    case ErrorCode::FileNotWritable:
        return Texts::tr("%1 cannot be written: %2. Choose another place.");
    case ErrorCode::FileTooLarge:
        return Texts::tr("%1 is larger than the %2 that are accepted. Nothing was changed.");
    case ErrorCode::FileExists:
        return Texts::tr("%1 exists already and is not overwritten. Choose another name.");
    case ErrorCode::UnknownFormat:
        return Texts::tr("%1 is not %2. Nothing was changed.");
    case ErrorCode::Usage:
        return QStringLiteral("%1");
    case ErrorCode::NoDossier:
        return Texts::tr("There is no dossier at %1.");
    case ErrorCode::DossierExists:
        return Texts::tr("There is already a dossier at %1. It was left as it is; choose another name.");
    case ErrorCode::WrongKey:
        return Texts::tr(
            "%1 does not open with this key: the key file belongs to another dossier, or the dossier is damaged.");
    case ErrorCode::Damaged:
        return Texts::tr("%1 is damaged: %2. Restore a backup.");
    case ErrorCode::SchemaTooNew:
        return Texts::tr("%1 was made by a newer Waarborg. Update this one.");
    case ErrorCode::EmptyKey:
        return Texts::tr("A dossier is never opened without a key.");
    case ErrorCode::NotSqlCipher:
        return Texts::tr(
            "The database library is not SQLCipher 4.5 or newer (%1). Waarborg stops, so that nothing is stored "
            "unencrypted.");
    case ErrorCode::StorageFailed:
        return Texts::tr("The dossier could not be read or written: %1. Nothing was changed.");
    case ErrorCode::InUse:
        return Texts::tr("%1 is in use by %2.");
    case ErrorCode::ReadOnly:
        return Texts::tr("The dossier is open for reading only. Nothing was changed. To change something, log in for "
                         "writing.");
    case ErrorCode::HalfWritten:
        return Texts::tr("A change of %1 was cut off halfway. Open it once for writing: that undoes it.");
    case ErrorCode::NotUnique:
        return Texts::tr("The same value exists already (%1). Nothing was changed.");
    case ErrorCode::DossierInUse:
        return Texts::tr("%1 is in use: %2 on %3, since %4. Close it there, or open it for reading only.");
    case ErrorCode::LockOfOtherHost:
        return Texts::tr("%1 was opened by %2 on the computer %3 at %4 and not closed; whether it still is open there "
                         "cannot be seen from here. Take it over if it is not, or open it for reading only.");
    case ErrorCode::NotForWriting:
        return Texts::tr("%1 cannot be opened for writing: %2. Open it for reading only.");
    case ErrorCode::NeedsUpdate:
        return Texts::tr("%1 was made by an older Waarborg. Open it once for writing: that brings it up to date.");
    case ErrorCode::LoginFailed:
        return Texts::tr("Name or password is wrong.");
    case ErrorCode::NotAllowed:
        return Texts::tr("Your role does not allow this (%1). The attempt was logged; ask the administrator.");
    case ErrorCode::KeyFileMissing:
        return Texts::tr("The key file %1 is missing. Put it back beside the dossier, or use the recovery sheet.");
    case ErrorCode::KeyFileDamaged:
        return Texts::tr("The key file %1 is damaged: %2. Put a good copy back, or use the recovery sheet.");
    case ErrorCode::KeyFileOlder:
        return Texts::tr("The key file %1 is older than the dossier. Put the newest one back beside the dossier.");
    case ErrorCode::PasswordTooShort:
        return Texts::tr("The password is too short: use at least %1 characters.");
    case ErrorCode::PasswordTooCommon:
        return Texts::tr("This password is on the list of common ones. Choose another.");
    case ErrorCode::LoginNameMissing:
        return Texts::tr("Several people use this dossier. Say with which name you log in.");
    case ErrorCode::LoginWait:
        return Texts::tr("The last login was wrong. Wait %1 s, then try again.");
    case ErrorCode::PasswordNotChosen:
        return Texts::tr("This was a start code: it opens nothing yet. Choose a password first.");
    case ErrorCode::AccountExpired:
        return Texts::tr("This account was valid until %1. Ask an administrator for a new one.");
    case ErrorCode::LastAdministrator:
        return Texts::tr(
            "“%1” is the last administrator. Nothing was changed. Make somebody else administrator first.");
    case ErrorCode::LastAnswersKey:
        return Texts::tr("“%1” is the last account that opens the answers. Nothing was changed. Let an advisor approve "
                         "another advisor first.");
    case ErrorCode::TooManyAccounts:
        return Texts::tr("A dossier has at most %1 ways in. Nothing was changed. Remove an account first.");
    case ErrorCode::NotSigned:
        return Texts::tr("Sign the confidentiality statement first.");
    case ErrorCode::AnswersClosed:
        return Texts::tr(
            "This account has no key to the answers. An advisor who has it must approve the account first; "
            "if none has it any more, an administrator who is also advisor gets it back with the recovery "
            "sheet.");
    case ErrorCode::AuditBroken:
        return Texts::tr("The log is broken at row %1: %2.");
    case ErrorCode::RecoveryKeyMissing:
        return Texts::tr(
            "No recovery key was found there: it is 13 groups of five characters. Type all of them, in the "
            "order of the recovery sheet.");
    case ErrorCode::RecoveryKeyWrong:
        return Texts::tr("Group %1 of the recovery key does not fit its check character. Compare it with the sheet.");
    case ErrorCode::RecoverySlotNeeded:
        return Texts::tr("The key file %1 is lost or damaged, so that the recovery slot is needed as well. Scan the "
                         "sheet's QR code or type its slot, or put any copy of the key file back.");
    case ErrorCode::RecoverySheetWrong:
        return Texts::tr("This recovery sheet does not open %1: it belongs to another dossier, or a newer sheet took "
                         "its place.");
    case ErrorCode::RecoverySheetOlder:
        return Texts::tr(
            "This recovery sheet does not open %1 without its key file: it belongs to another dossier, or "
            "the key was replaced after it was printed. Add the page that was made then, or put the newest "
            "copy of the key file back.");
    case ErrorCode::RecoverySheetReplaced:
        return Texts::tr("A newer recovery sheet took the place of this one. Use the newest; the attempt was logged.");
    case ErrorCode::NotAdministrator:
        return Texts::tr("“%1” is no administrator who may log in at present. Name one whose password is to be set "
                         "anew; the attempt was logged.");
    case ErrorCode::SheetEmpty:
        return Texts::tr("%1 holds no rows. Nothing was changed.");
    case ErrorCode::SheetUnclosedQuote:
        return Texts::tr("%1, row %2: a quotation mark is opened and never closed. Nothing was changed.");
    case ErrorCode::SheetRowTooLong:
        return Texts::tr("%1, row %2 is longer than %3 bytes. Nothing was changed.");
    case ErrorCode::SheetFieldTooLong:
        return Texts::tr("%1, row %2, column %3 is longer than %4 bytes. Nothing was changed.");
    case ErrorCode::SheetTooManyRows:
        return Texts::tr("%1 has more than %2 rows. Split the list. Nothing was changed.");
    case ErrorCode::SheetNulByte:
        return Texts::tr("%1, row %2 holds a NUL byte: this is no text file. Nothing was changed.");
    case ErrorCode::SheetBadText:
        return Texts::tr("%1, row %2 cannot be read as %3. Choose the file's encoding. Nothing was changed.");
    case ErrorCode::SheetBadCell:
        return Texts::tr("%1, row %2, column %3: %4. Nothing was changed.");
    case ErrorCode::SheetDamaged:
        return Texts::tr("%1 is damaged: %2. Open it in the program that made it, save it again and retry. Nothing "
                         "was changed.");
    case ErrorCode::SheetTooLarge:
        return Texts::tr("%1 is refused: %2. Save only the list in a new file and retry. Nothing was changed.");
    case ErrorCode::SheetNotFound:
        return Texts::tr("%1 has no sheet “%2”. It has: %3. Nothing was changed.");
    case ErrorCode::ColumnMissing:
        return Texts::tr("%1 was not imported: column %2 is missing. Nothing was changed. Say which column it is.");
    case ErrorCode::ColumnTwice:
        return Texts::tr("%1 was not imported: more than one column (%2) could be %3. Nothing was changed. Say "
                         "which one it is.");
    case ErrorCode::NothingToUndo:
        return Texts::tr("There is nothing to undo.");
    case ErrorCode::XmlMalformed:
        return Texts::tr("%1, line %2: %3. Nothing was imported.");
    case ErrorCode::XmlForbidden:
        return Texts::tr("%1 is refused: %2. Nothing was imported.");
    case ErrorCode::NoSurvey:
        return Texts::tr("%1 holds no questionnaire. Nothing was imported.");
    case ErrorCode::NoQuestions:
        return Texts::tr("%1 holds no module and no risk. Nothing was imported.");
    case ErrorCode::VersionFrozen:
        return Texts::tr("“%1” was sent and can no longer be changed. Make a new version.");
    case ErrorCode::MailNotConfigured:
        return Texts::tr("No mail server and no outbox folder is set up. Set one up first.");
    case ErrorCode::MailInvalid:
        return Texts::tr("The message cannot be made: %1: %2.");
    case ErrorCode::MailServer:
        return Texts::tr("The mail server did not take the message: %1.");
    case ErrorCode::MailCertificate:
        return Texts::tr("The mail server's certificate is not accepted: %1. Nothing was sent.");
    case ErrorCode::MailLogin:
        return Texts::tr("The mail server refused the login: %1. Nothing was sent.");
    case ErrorCode::MailAttemptedPlain:
        return Texts::tr("The mail server offers no encryption. Nothing was sent.");
    case ErrorCode::MailEncryption:
        return Texts::tr("No encrypted connection to the mail server could be made: %1. Nothing was sent.");
    case ErrorCode::MailUnreachable:
        return Texts::tr("The mail server %1 cannot be reached: %2. Nothing was sent.");
    case ErrorCode::KeyRingAbsent:
        return Texts::tr("No key ring runs in this session.");
    case ErrorCode::KeyRingLocked:
        return Texts::tr(
            "The key ring is locked, or the password was removed from it. Unlock it and try again, or give "
            "the password anew.");
    case ErrorCode::KeyRingDenied:
        return Texts::tr("The key ring gives Waarborg no access. Allow it there, or give the password in another way.");
    case ErrorCode::KeyRingSilent:
        return Texts::tr("The key ring did not answer in time; perhaps it waits for its own password.");
    case ErrorCode::KeyRingFailed:
        return Texts::tr("The key ring reports a fault: %1.");
    case ErrorCode::EnvelopeMalformed:
        return Texts::tr("This is no sealed answer: %1.");
    case ErrorCode::EnvelopeForbidden:
        return Texts::tr("The sealed answer uses %1, which is not accepted.");
    case ErrorCode::EnvelopeWrongKey:
        return Texts::tr("The sealed answer does not open: it was changed, or sealed for another round.");
    case ErrorCode::NoPeople:
        return Texts::tr("There is nobody to invite.");
    case ErrorCode::RoundClosed:
        return Texts::tr("Round “%1” is closed.");
    case ErrorCode::RoundStaysClosed:
        return Texts::tr("Round “%1” is anonymous and stays closed: the last answers were taken in when it closed, and "
                         "those of the few who answer later would stand out. Make a new round.");
    case ErrorCode::RoundAnonymous:
        return Texts::tr("Round “%1” is anonymous: nobody can see what one person answered.");
    case ErrorCode::UnknownRound:
        return Texts::tr("The answer belongs to no round of this dossier.");
    case ErrorCode::UnknownCode:
        return Texts::tr("The invitation code of this answer is not known in its round.");
    case ErrorCode::AnswerInvalid:
        return Texts::tr("Question %1: %2.");
    case ErrorCode::AnswerConflict:
        return Texts::tr("Another answer was taken in for the same invitation.");
    case ErrorCode::BackupDamaged:
        return Texts::tr("The backup %1 cannot be used: %2. Nothing was changed. Take another one.");
    case ErrorCode::BackupOther:
        return Texts::tr("%1 is a copy of another dossier. Nothing was changed. Restore it to a new file.");
    case ErrorCode::BackupEarlierKey:
        return Texts::tr(
            "The backup %1 was made with an earlier key of this dossier. Nothing was changed. It cannot be "
            "checked from here, but restores with a password of its time.");
    case ErrorCode::TargetOther:
        return Texts::tr(
            "Nothing proves that %1 is the dossier that this backup was made of. Nothing was changed. Move "
            "it away first, or restore to a new file.");
    case ErrorCode::CopyNotProven:
        return Texts::tr("Nothing proves that %1 is a copy of this dossier, for its key file is missing or cannot be "
                         "read. It was not deleted. Look at it and delete it by hand.");
    case ErrorCode::ReasonMissing:
        return Texts::tr("%1 must be filled in.");
    case ErrorCode::AgreementGoesOn:
        return Texts::tr("The end of the agreement was not recorded. Nothing was erased. Record it first.");
    case ErrorCode::ErasureNotDue:
        return Texts::tr("The two weeks in which the customer may still choose last until %1. Nothing was erased. To "
                         "erase before, record the customer's written instruction to erase.");
    case ErrorCode::AgreementRuns:
        return Texts::tr("The agreement runs until %1. Nothing was erased. It can be erased from the day after.");
    case ErrorCode::ReportFailed:
        return Texts::tr("The report %1 could not be made: %2.");
    }
    return {};
}

} // namespace

QString errorText(const Error &error)
{
    // One pass over all details: a detail that itself holds "%2" is left alone.
    const QString pattern = sentence(error.code);
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        if (!place) {
            text += pattern[i];
            continue;
        }
        text += error.detail.value(pattern[++i].digitValue() - 1);
    }
    return text;
}

} // namespace waarborg
