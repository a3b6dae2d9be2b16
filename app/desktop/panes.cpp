// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panes.h"

#include "models/people/people.h"
#include "ui/people/peoplepane.h"

#include <QCoreApplication>

namespace waarborg::app {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Panes)
};

template<typename PaneClass>
auto maker()
{
    return [](const ui::PaneInfo &info, const ui::PaneContext &context, QWidget *parent) -> ui::Pane * {
        return new PaneClass(info, context, parent);
    };
}

Result<ui::StepState> peopleStep(access::Session &session)
{
    people::PeopleQuery query;
    query.limit = 1;
    WAARBORG_LET(page, people::listPeople(session, query));
    ui::StepState state;
    state.done = page.total > 0;
    state.summary = state.done ? Texts::tr("%Ln user(s)", nullptr, static_cast<int>(page.total)) : Texts::tr("No users yet");
    state.next = Texts::tr("Start with the users");
    return state;
}

} // namespace

QList<ui::PaneEntry> panes()
{
    QList<ui::PaneEntry> all;
    all << ui::PaneEntry { { QStringLiteral("people"), Texts::tr("Users"), QStringLiteral("system-users") },
        access::UseCase::ListPeople, maker<ui::PeoplePane>(), peopleStep };
    return all;
}

} // namespace waarborg::app
