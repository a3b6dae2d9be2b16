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

} // namespace waarborg::access
