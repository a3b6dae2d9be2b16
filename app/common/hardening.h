// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waarborg::app {

// No core dumps, and no other process of the same person may read this one's memory (SECURITY section 2). Called first
// in main; what the system refuses is left, the program works without.
void hardenProcess();

} // namespace waarborg::app
