// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/faultrunner.h"

namespace waarborg::test {

// The use cases that are disturbed, by the part of the program that they belong to. `filled` is filledStage(), made
// once; it outlives what is returned.
[[nodiscard]] QList<DisturbedUseCase> dossierUseCases(const Stage &filled);
[[nodiscard]] QList<DisturbedUseCase> careUseCases(const Stage &filled);
[[nodiscard]] QList<DisturbedUseCase> accountUseCases(const Stage &filled);
[[nodiscard]] QList<DisturbedUseCase> roundUseCases(const Stage &filled);
[[nodiscard]] QList<DisturbedUseCase> peopleUseCases(const Stage &filled);
[[nodiscard]] QList<DisturbedUseCase> recordUseCases(const Stage &filled);

// For a use case that changes the password: the new one, then Stage::password().
[[nodiscard]] std::vector<SecretBytes> newOrOld();

} // namespace waarborg::test
