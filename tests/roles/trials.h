// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/roles/fulldossier.h"

namespace waarborg::test {

// How one use case is tried: called by an account, with a request that is right for the dossier.
struct Trial {
    access::UseCase useCase;
    std::function<Result<void>(FullDossier &, access::Session &)> run;
};

// One for every use case that an account can be refused.
[[nodiscard]] const std::vector<Trial> &trials();

} // namespace waarborg::test
