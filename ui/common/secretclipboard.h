// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace waarborg::ui {

// Copies a secret for a minute: then it is taken off the clipboard again, unless something else was copied meanwhile.
// Programs that keep what was copied are asked to leave it out.
void copySecret(const QString &secret, std::chrono::milliseconds keep = std::chrono::seconds(60));

// At lock: nothing of a dossier stays on the clipboard, neither a secret nor a text that somebody copied out of the
// window. What other programs put there stays.
void clearOwnClipboard();

} // namespace waarborg::ui
