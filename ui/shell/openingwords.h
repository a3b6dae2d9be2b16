// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"

namespace waarborg::ui {

class Banner;

// Who works here, for the status bar: "An Claes · advisor, administrator", and whether only to read, until when.
[[nodiscard]] QString sessionWords(access::Session &session);

// What somebody should know who has just opened the dossier: wrong logins before, a network drive, no log.
void sayHowOpened(const access::Session &session, Banner &banner);

} // namespace waarborg::ui
