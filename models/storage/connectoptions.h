// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waarborg::storage {

// The connect options of Qt's own SQLite driver, under their names there, so that a program changes drivers by changing
// the driver's name and giving a password. Unknown ones are passed over, as Qt does.
struct ConnectOptions {
    int busyTimeout = 5000; // ms
    int regexpCache = 0; // patterns; 0 = no REGEXP operator
    bool readOnly = false;
    bool uri = false;
    bool sharedCache = false;
    bool extendedResultCodes = true;

    [[nodiscard]] static ConnectOptions parse(const QString &text);
    [[nodiscard]] int openFlags() const;
};

} // namespace waarborg::storage
