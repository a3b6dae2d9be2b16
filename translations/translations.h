// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waarborg {

// Makes :/i18n/waarborg_<language>.qm readable: what a static library holds is not found by itself.
void initTranslations();

} // namespace waarborg
