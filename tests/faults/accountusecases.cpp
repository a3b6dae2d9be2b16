// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/usecases.h"

#include "models/access/accounts.h"

namespace waarborg::test {

using namespace Qt::StringLiterals;
using access::Role;

namespace {

// "cy" reads answers by role, and waits for an advisor's approval.
Stage stageWithPending(const Stage &filled)
{
    Stage stage = filled.copy();
    access::Session session = stage.open(Stage::Answers::Closed);
    must(access::setRoles(session, u"cy"_s, Role::Advisor));
    return stage;
}

Stage stageWithDisabled(const Stage &filled)
{
    Stage stage = filled.copy();
    access::Session session = stage.open();
    must(access::setAccountState(session, u"bo"_s, access::AccountState::Disabled));
    return stage;
}

} // namespace

QList<DisturbedUseCase> accountUseCases(const Stage &filled)
{
    return {
        onFilled("account add", filled,
            [](Stage &stage, access::Session &session) -> Result<void> {
                WAARBORG_TRY(access::addAccount(session, { u"ed"_s, Role::Advisor, {}, stage.environment().cost }));
                return {};
            }),
        onFilled("account start-code", filled,
            [](Stage &stage, access::Session &session) -> Result<void> {
                WAARBORG_TRY(access::newStartCode(session, u"bo"_s, stage.environment().cost));
                return {};
            }),
        onFilled("account role", filled,
            [](Stage &, access::Session &session) { return access::setRoles(session, u"bo"_s, Role::Auditor); }),
        onFilled("account disable", filled,
            [](Stage &, access::Session &session) {
                return access::setAccountState(session, u"bo"_s, access::AccountState::Disabled);
            }),
        { .name = "account enable",
            .prepare = [&filled] { return stageWithDisabled(filled); },
            .run =
                [](Stage &, access::Session *session) {
                    return access::setAccountState(*session, u"bo"_s, access::AccountState::Active);
                } },
        onFilled("account remove", filled,
            [](Stage &, access::Session &session) { return access::removeAccount(session, u"bo"_s); }),
        { .name = "account approve",
            .prepare = [&filled] { return stageWithPending(filled); },
            .run = [](Stage &, access::Session *session) { return access::approveAnswers(*session, u"cy"_s); } },
    };
}

} // namespace waarborg::test
