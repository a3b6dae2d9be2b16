// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/world.h"

#include <QMap>
#include <QSet>

namespace waarborg::test {

// What somebody finds who opens the dossier after a fault: who gets in, every row of every table, what the log says was
// done, and which checks fail. Two observations of one state are equal.
struct Observation {
    QMap<QString, QList<QByteArrayList>> tables; // without the log's; one byte array a cell
    QStringList facts; // who gets in, and how each account stands
    QMap<QString, int> done; // the log's rows about what was done, by action
    QString fault; // nobody gets in, the log's chain or a page is broken; else empty
};

[[nodiscard]] std::vector<SecretBytes> onlyPassword(); // Stage::password()

struct Look {
    // Which opens is a fact; the first good one is used.
    std::vector<SecretBytes> (*opensWith)() = onlyPassword;
    // Logging in is how one looks; only where logging in is what is tried do its rows count.
    bool countsLogins = false;
};

// Logs in, which repairs what is to be repaired, and runs all checks.
[[nodiscard]] Observation observe(Stage &stage, const Look &look);

// Cells that differ between two good runs: random ids, keys, sealed bytes.
using Mask = QSet<QString>;
[[nodiscard]] Mask maskOf(const Observation &one, const Observation &other);

// The first thing in which they differ, but for masked cells; empty when they are the same.
[[nodiscard]] QString difference(const Observation &found, const Observation &expected, const Mask &mask = {});

} // namespace waarborg::test
