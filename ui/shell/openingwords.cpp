// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openingwords.h"

#include "models/access/accountwords.h"
#include "ui/common/banner.h"
#include "ui/common/dates.h"

#include <QCoreApplication>

namespace waarborg::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

QString failedWords(const access::FailedLogins &failed)
{
    if (!failed.since.isValid())
        return Texts::tr("%Ln failed login(s).", nullptr, failed.count);
    //: %1: when somebody last logged in before
    return Texts::tr("%Ln failed login(s) since %1.", nullptr, failed.count)
        .arg(shortDateTime(failed.since.toLocalTime()));
}

} // namespace

QString sessionWords(access::Session &session)
{
    const access::Account &account = session.account();
    QStringList words { account.name, access::roleWords(account.roles) };
    const bool auditor = account.roles == access::Role::Auditor;
    if (auditor && account.expires.isValid())
        words << Texts::tr("Read only until %1").arg(shortDate(account.expires));
    else if (auditor || session.database().isReadOnly())
        words << Texts::tr("Read only");
    return words.join(QStringLiteral(" · "));
}

void sayHowOpened(const access::Session &session, Banner &banner)
{
    const access::Opening &opening = session.opening();
    const auto warn = [&banner](const char *key, const QString &text) {
        banner.post({ .key = QString::fromLatin1(key), .severity = Severity::Warning, .text = text });
    };
    if (!opening.networkFileSystem.isEmpty())
        warn("network",
            Texts::tr("The dossier lies on a network drive (%1). Two computers may not see there that the other one "
                      "has it open: use it on one at a time.")
                .arg(opening.networkFileSystem));
    if (!opening.logged)
        warn("unlogged", Texts::tr("This login stands in no log: nothing can be written beside the dossier."));
    if (opening.failedLogins.count > 0)
        warn("logins", failedWords(opening.failedLogins));
}

} // namespace waarborg::ui
