// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waarborg::status {

// Unknown is a state of its own: what could not be seen is never called good.
enum class State { Good, Attention, Unknown };
enum class Part { Dossier, Workstation };

// One line of the status: what was looked at, what was found, and what to do about it.
struct StatusItem {
    QString key; // stable, for scripts: "disk-encryption"
    Part part = Part::Dossier;
    QString title;
    State state = State::Unknown;
    QString found;
    QString advice; // empty where nothing needs to be done

    bool operator==(const StatusItem &) const = default;
};

// In the program's language.
[[nodiscard]] QString stateWords(State state);
[[nodiscard]] QString partWords(Part part);
// "good", "attention", "unknown": for scripts.
[[nodiscard]] QString stateKey(State state);

} // namespace waarborg::status
