// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/erasurewords.h"

#include <QCoreApplication>

namespace waarborg::cli {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QJsonObject erasureJson(const privacy::PersonErasure &erased)
{
    return { { u"removed"_s, erased.people }, { u"invitations"_s, erased.invitations },
        { u"messages"_s, erased.messages }, { u"answers"_s, erased.answers.answers },
        { u"waiting"_s, erased.answers.waiting }, { u"setAside"_s, erased.answers.setAside } };
}

QStringList erasureLines(const privacy::PersonErasure &erased)
{
    return { Texts::tr("%1 people erased, with %2 invitations, %3 messages, %4 answers and %5 set aside.")
                 .arg(erased.people)
                 .arg(erased.invitations)
                 .arg(erased.messages)
                 .arg(erased.answers.answers + erased.answers.waiting)
                 .arg(erased.answers.setAside),
        Texts::tr("Answers in anonymous rounds, if any, stay: nobody can tell which they are.") };
}

} // namespace waarborg::cli
