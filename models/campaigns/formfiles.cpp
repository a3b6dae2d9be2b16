// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/formdefinition.h"
#include "models/campaigns/rounds.h"
#include "models/campaigns/roundstore.h"
#include "models/foundation/files.h"

#include <QDir>

#include <sys/stat.h>

namespace waarborg::campaigns {

namespace {

using namespace Qt::StringLiterals;

Result<void> makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return {};
    if (!QDir().mkpath(folder) || ::chmod(QFile::encodeName(folder).constData(), 0700) != 0)
        return fail(ErrorCode::FileNotWritable, folder, qt_error_string());
    return {};
}

} // namespace

Result<QList<WrittenForm>> writeForms(
    access::Session &session, RoundId round, const QString &folder, const Progress &progress)
{
    return session.change(access::UseCase::WriteForms, [&](access::AuditNote &note) -> Result<QList<WrittenForm>> {
        WAARBORG_TRY(makeFolder(folder));
        WAARBORG_LET(form, FormDefinition::load(session, round));
        WAARBORG_LET(invitations, RoundStore(session.database()).invitations(round));
        const QDir target(folder);
        QList<WrittenForm> written;
        for (const Invitation &invitation : invitations) {
            if (invitation.answered || invitation.withdrawn)
                continue;
            WAARBORG_TRY(progress.check());
            WAARBORG_LET(code, invitationCode(session, invitation.id));
            WAARBORG_LET(page, form.page(code, invitation.language));
            const QString path = target.filePath(u"form-%1.html"_s.arg(invitation.id.value, 5, 10, QLatin1Char('0')));
            WAARBORG_TRY(writeWholeFile(path, page, FileMode::Private));
            written << WrittenForm { invitation.person, invitation.name, path };
            progress.advance(written.size(), invitations.size());
        }
        note = { u"round %1"_s.arg(round.value), u"%1 forms"_s.arg(written.size()) };
        return written;
    });
}

Result<QString> writeSharedForm(access::Session &session, RoundId round, const QString &path)
{
    return session.change(access::UseCase::WriteForms, [&](access::AuditNote &note) -> Result<QString> {
        WAARBORG_LET(form, FormDefinition::load(session, round));
        WAARBORG_LET(page, form.page({}, form.round().languages.constFirst()));
        WAARBORG_TRY(writeWholeFile(path, page, FileMode::Private));
        note = { u"round %1"_s.arg(round.value), u"form for a share"_s };
        return path;
    });
}

} // namespace waarborg::campaigns
