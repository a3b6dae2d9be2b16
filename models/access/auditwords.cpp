// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/auditwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace waarborg::access {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

struct Row {
    const char *action;
    const char *text;
};

constexpr Row Rows[] = {
    { "dossier create", QT_TRANSLATE_NOOP("AuditWords", "Dossier made") },
    { "account login", QT_TRANSLATE_NOOP("AuditWords", "Logged in") },
    { "dossier info", QT_TRANSLATE_NOOP("AuditWords", "Dossier looked at") },
    { "dossier check", QT_TRANSLATE_NOOP("AuditWords", "Dossier checked") },
    { "dossier confirm-sheet", QT_TRANSLATE_NOOP("AuditWords", "Recovery sheet confirmed") },
    { "dossier new-sheet", QT_TRANSLATE_NOOP("AuditWords", "New recovery sheet made") },
    { "dossier export-key", QT_TRANSLATE_NOOP("AuditWords", "Database key written to a file") },
    { "dossier recover", QT_TRANSLATE_NOOP("AuditWords", "Opened with the recovery sheet") },
    { "dossier rotate", QT_TRANSLATE_NOOP("AuditWords", "Dossier's key replaced") },
    { "dossier status", QT_TRANSLATE_NOOP("AuditWords", "Status looked at") },
    { "dossier backup", QT_TRANSLATE_NOOP("AuditWords", "Backup made") },
    { "dossier restore", QT_TRANSLATE_NOOP("AuditWords", "Backup put back") },
    { "dossier backups", QT_TRANSLATE_NOOP("AuditWords", "Backups looked at") },
    { "dossier backup-check", QT_TRANSLATE_NOOP("AuditWords", "Backup checked") },
    { "dossier backup-destroy", QT_TRANSLATE_NOOP("AuditWords", "Backup destroyed") },
    { "dossier backup-schedule", QT_TRANSLATE_NOOP("AuditWords", "Schedule of backups changed") },
    { "dossier export", QT_TRANSLATE_NOOP("AuditWords", "Dossier exported") },
    { "dossier end", QT_TRANSLATE_NOOP("AuditWords", "Dossier ended") },
    { "dossier take-over", QT_TRANSLATE_NOOP("AuditWords", "Lock taken over") },
    { "account password", QT_TRANSLATE_NOOP("AuditWords", "Password changed") },
    { "account sign", QT_TRANSLATE_NOOP("AuditWords", "Confidentiality signed") },
    { "account list", QT_TRANSLATE_NOOP("AuditWords", "Accounts looked at") },
    { "account add", QT_TRANSLATE_NOOP("AuditWords", "Account added") },
    { "account start-code", QT_TRANSLATE_NOOP("AuditWords", "New start code") },
    { "account role", QT_TRANSLATE_NOOP("AuditWords", "Roles changed") },
    { "account enable", QT_TRANSLATE_NOOP("AuditWords", "Account enabled") },
    { "account disable", QT_TRANSLATE_NOOP("AuditWords", "Account disabled") },
    { "account remove", QT_TRANSLATE_NOOP("AuditWords", "Account removed") },
    { "account approve", QT_TRANSLATE_NOOP("AuditWords", "Answers opened for an advisor") },
    { "people list", QT_TRANSLATE_NOOP("AuditWords", "Users looked at") },
    { "people import", QT_TRANSLATE_NOOP("AuditWords", "Users imported") },
    { "people set", QT_TRANSLATE_NOOP("AuditWords", "Users changed") },
    { "people delete", QT_TRANSLATE_NOOP("AuditWords", "Users deleted") },
    { "people erase", QT_TRANSLATE_NOOP("AuditWords", "Users erased") },
    { "people export", QT_TRANSLATE_NOOP("AuditWords", "Users exported") },
    { "people access-request", QT_TRANSLATE_NOOP("AuditWords", "Everything about one user exported") },
    { "questionnaire list", QT_TRANSLATE_NOOP("AuditWords", "Questionnaires looked at") },
    { "questionnaire import", QT_TRANSLATE_NOOP("AuditWords", "Questionnaire added") },
    { "questionnaire edit", QT_TRANSLATE_NOOP("AuditWords", "Questionnaire changed") },
    { "questionnaire export", QT_TRANSLATE_NOOP("AuditWords", "Questionnaire exported") },
    { "campaign status", QT_TRANSLATE_NOOP("AuditWords", "Rounds looked at") },
    { "campaign create", QT_TRANSLATE_NOOP("AuditWords", "Round made") },
    { "campaign forms", QT_TRANSLATE_NOOP("AuditWords", "Forms written") },
    { "campaign send", QT_TRANSLATE_NOOP("AuditWords", "Invitations sent") },
    { "campaign resolve", QT_TRANSLATE_NOOP("AuditWords", "Unknown message decided") },
    { "campaign withdraw", QT_TRANSLATE_NOOP("AuditWords", "Invitation withdrawn") },
    { "campaign close", QT_TRANSLATE_NOOP("AuditWords", "Round closed or opened") },
    { "campaign erase", QT_TRANSLATE_NOOP("AuditWords", "Round erased") },
    { "answers import", QT_TRANSLATE_NOOP("AuditWords", "Answers taken in") },
    { "review show", QT_TRANSLATE_NOOP("AuditWords", "Answers counted") },
    { "answers show", QT_TRANSLATE_NOOP("AuditWords", "One person's answers read") },
    { "report write", QT_TRANSLATE_NOOP("AuditWords", "Report written") },
    { "incident list", QT_TRANSLATE_NOOP("AuditWords", "Incidents looked at") },
    { "incident set", QT_TRANSLATE_NOOP("AuditWords", "Incident changed") },
    { "audit list", QT_TRANSLATE_NOOP("AuditWords", "Log looked at") },
    { "audit verify", QT_TRANSLATE_NOOP("AuditWords", "Log verified") },
    { "audit anchor", QT_TRANSLATE_NOOP("AuditWords", "Log anchored") },
    { "audit prune", QT_TRANSLATE_NOOP("AuditWords", "Log pruned") },
    { "audit export", QT_TRANSLATE_NOOP("AuditWords", "Log exported") },
    { "mail configure", QT_TRANSLATE_NOOP("AuditWords", "Mail set up") },
    { "mail test", QT_TRANSLATE_NOOP("AuditWords", "Test message sent") },
};

} // namespace

QString auditActionText(const QString &action)
{
    static const QHash<QString, const char *> texts = [] {
        QHash<QString, const char *> made;
        for (const auto &[name, text] : Rows)
            made.insert(QString::fromLatin1(name), text);
        return made;
    }();
    const char *text = texts.value(action);
    return text ? Texts::tr(text) : action;
}

QString auditResultText(AuditResult result)
{
    switch (result) {
    case AuditResult::Ok:
        return Texts::tr("done");
    case AuditResult::Denied:
        return Texts::tr("refused");
    case AuditResult::Failed:
        return Texts::tr("failed");
    }
    return {};
}

AuditActor auditActor(const AuditRecord &record)
{
    // As takeIn writes it: "2026-11-23T09:00:00Z #798dbfb7".
    static const QRegularExpression atTheDoor(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\dT\\S+) #[0-9a-f]{8}( |$)"));
    const auto found = atTheDoor.match(record.detail);
    const QDateTime time = QDateTime::fromString(found.captured(1), Qt::ISODate);
    if (!time.isValid())
        return { record.account, record.time, false };
    return { record.object, time, true };
}

} // namespace waarborg::access
