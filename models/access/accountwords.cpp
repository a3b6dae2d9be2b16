// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accountwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace waarborg::access {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Roles)
};

struct AccountTexts {
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

} // namespace

QString roleWords(Roles roles)
{
    QStringList words;
    if (roles.testFlag(Role::Advisor))
        words << Texts::tr("advisor");
    if (roles.testFlag(Role::Administrator))
        words << Texts::tr("administrator");
    if (roles.testFlag(Role::Hr))
        words << Texts::tr("HR staff");
    if (roles.testFlag(Role::Auditor))
        words << Texts::tr("auditor");
    return words.join(QStringLiteral(", "));
}

QString standingWords(Standing standing)
{
    switch (standing) {
    case Standing::Disabled:
        return AccountTexts::tr("Disabled");
    case Standing::Expired:
        return AccountTexts::tr("Expired");
    case Standing::NoKey:
        return AccountTexts::tr("No key");
    case Standing::StartCode:
        return AccountTexts::tr("Start code");
    case Standing::NotSigned:
        return AccountTexts::tr("Not signed");
    case Standing::Active:
        return AccountTexts::tr("Active");
    }
    return {};
}

QString answersWords(AnswersKey answers)
{
    switch (answers) {
    case AnswersKey::NotAllowed:
        return {};
    case AnswersKey::Pending:
        return AccountTexts::tr("Waits for approval");
    case AnswersKey::Held:
        return AccountTexts::tr("Reads answers");
    }
    return {};
}

} // namespace waarborg::access
