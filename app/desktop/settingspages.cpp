// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settingspages.h"

#include "app/common/composition.h"
#include "ui/backups/backupspage.h"
#include "ui/accounts/accountspage.h"
#include "ui/keys/keyspage.h"
#include "ui/privacy/agreementpage.h"
#include "ui/settings/myaccountpage.h"
#include "ui/status/statuspage.h"

#include <QCoreApplication>

namespace waarborg::app {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SettingsPages)
};

template <typename PageClass>
ui::PaneEntry page(const char *key, const QString &title, const char *icon, access::UseCase needs)
{
    const auto make = [](const ui::PaneInfo &info, const ui::PaneContext &context, QWidget *parent) -> ui::Pane * {
        return new PageClass(info, context, parent);
    };
    return { { QString::fromLatin1(key), title, QString::fromLatin1(icon) }, needs, make, {} };
}

// For what logs in anew.
template <typename PageClass>
ui::PaneEntry pageAtTheDoor(const char *key, const QString &title, const char *icon, access::UseCase needs)
{
    const auto make = [](const ui::PaneInfo &info, const ui::PaneContext &context, QWidget *parent) -> ui::Pane * {
        return new PageClass(info, context, environment(context.session.clock()), parent);
    };
    return { { QString::fromLatin1(key), title, QString::fromLatin1(icon) }, needs, make, {} };
}

} // namespace

QList<ui::PaneEntry> settingsPages()
{
    using access::UseCase;
    return {
        page<ui::MyAccountPage>("account", Texts::tr("My account"), "user-identity", UseCase::ChangePassword),
        page<ui::AccountsPage>("accounts", Texts::tr("Accounts"), "system-users", UseCase::ListAccounts),
        pageAtTheDoor<ui::KeysPage>("keys", Texts::tr("Keys"), "document-encrypt", UseCase::RotateKey),
        pageAtTheDoor<ui::BackupsPage>("backup", Texts::tr("Backup"), "document-save-all", UseCase::ShowBackups),
        page<ui::StatusPage>("status", Texts::tr("Status"), "security-high", UseCase::ShowStatus),
        pageAtTheDoor<ui::AgreementPage>("agreement", Texts::tr("Agreement"), "text-x-generic", UseCase::ShowDossier),
    };
}

} // namespace waarborg::app
