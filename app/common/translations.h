// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace waarborg::app {

// The language of all texts: WAARBORG_LANGUAGE, else `chosen` (the setting), else the system's; nl, fr or de when it is
// one of these, else English. Sets the default locale too, so that dates and numbers fit the words.
void installTranslations(QCoreApplication &application, const QString &chosen = {});

} // namespace waarborg::app
