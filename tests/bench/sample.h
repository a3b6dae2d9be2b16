// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/round.h"
#include "tests/bench/bench.h"

class QDir;

namespace waarborg::bench {

inline constexpr int PeopleCount = 100'000;
inline constexpr int Respondents = 10'000;
inline constexpr int Questions = 200;

// People in no order, as payroll systems give them; the same ones in each run.
void writePeopleList(const QString &path);
// Of 200 statements.
void writeQuestionnaire(const QString &path);
// One sealed answer to all questions for each invitation of the round.
[[nodiscard]] QList<QByteArray> sealAll(access::Session &session, const campaigns::Round &round);
void writeEnvelopes(const QDir &folder, const QList<QByteArray> &envelopes);

} // namespace waarborg::bench
