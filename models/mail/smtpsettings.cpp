// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/smtpsettings.h"

namespace waarborg::mail {

namespace {

bool isWithin(const QString &host, QLatin1String domain)
{
    return host == domain || (host.endsWith(domain) && host[host.size() - domain.size() - 1] == u'.');
}

} // namespace

std::optional<Provider> recogniseProvider(const QString &host)
{
    using namespace Qt::StringLiterals;
    QString name = host.trimmed().toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    for (const QLatin1String domain : { "office365.com"_L1, "outlook.com"_L1, "hotmail.com"_L1, "live.com"_L1 })
        if (isWithin(name, domain))
            return Provider { QStringLiteral("Microsoft"), 30, 10'000 }; // Exchange Online limits: 30 messages a minute
    // Google publishes a day's limit only: 500 for a personal account, 2,000 for Workspace. The host does not tell
    // which.
    for (const QLatin1String domain : { "gmail.com"_L1, "google.com"_L1, "googlemail.com"_L1 })
        if (isWithin(name, domain))
            return Provider { QStringLiteral("Google"), 20, 500 };
    return std::nullopt;
}

} // namespace waarborg::mail
