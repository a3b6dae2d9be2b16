// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rolewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace waarborg::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Roles)
};

} // namespace

QString roleWords(access::Roles roles)
{
    QStringList words;
    if (roles.testFlag(access::Role::Advisor))
        words << Texts::tr("advisor");
    if (roles.testFlag(access::Role::Administrator))
        words << Texts::tr("administrator");
    if (roles.testFlag(access::Role::Hr))
        words << Texts::tr("HR staff");
    if (roles.testFlag(access::Role::Auditor))
        words << Texts::tr("auditor");
    return words.join(QStringLiteral(", "));
}

} // namespace waarborg::ui
