// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/faultshim.h"
#include "tests/faults/observation.h"

#include <functional>
#include <optional>

namespace waarborg::test {

// One use case to be disturbed. Adding one is adding a row to the table in usecases.cpp.
struct DisturbedUseCase {
    const char *name;
    std::function<Stage()> prepare; // the state before
    // The use case itself, in a process of its own. The session is open when it needs one; see needsSession.
    std::function<Result<void>(Stage &, access::Session *)> run;
    bool needsSession = true;
    Look look {};
    // For what is many transactions, or a file besides the database: what is wrong with the state found, or nothing.
    // Without it, all must be as before or as after a good run.
    std::function<QString(Stage &)> judge {};
    // What must hold besides, tried on a copy of the state found: what is wrong, or nothing.
    std::function<QString(Stage &)> also {};
};

// One on a copy of `filled`, which outlives it, with the session open.
[[nodiscard]] DisturbedUseCase onFilled(
    const char *name, const Stage &filled, std::function<Result<void>(Stage &, access::Session &)> run);

struct Sweep {
    QByteArray name;
    int points = 0; // of one good run
    int injected = 0; // points x faults that happened
    std::array<int, allFaults.size()> byFault {}; // the same, each
    int before = 0; // found as before
    int after = 0; // found as after
    int between = 0; // judged good by the use case's own rule
    int doneThoughFailed = 0; // among `after`: the use case said that it failed
    QStringList bad;
};

// Disturbs the use case at its points, each time in a fork on a copy of the prepared dossier, and looks at what is
// found. Where all is as before, the use case is run again and must now succeed. most: how many injections at most,
// spread evenly; 0: all.
[[nodiscard]] Sweep sweep(const DisturbedUseCase &useCase, int most);

// One disturbance of `stage`, which is left as the fault left it.
struct FaultOutcome {
    int points = 0;
    bool fired = false;
    bool saidDone = false;
    QString sentence; // of the error, where it lived to tell it
    QString crash; // it ended in a way that was not asked for
};
[[nodiscard]] FaultOutcome disturbOnce(const DisturbedUseCase &useCase, Stage &stage, Fault fault, int at);

[[nodiscard]] QByteArray tableOf(const QList<Sweep> &sweeps);

} // namespace waarborg::test
