// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/status/statusitem.h"

#include <QCoreApplication>

namespace waarborg::status {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StatusItem)
};

} // namespace

QString stateWords(State state)
{
    switch (state) {
    case State::Good:
        return Texts::tr("Good");
    case State::Attention:
        return Texts::tr("Needs attention");
    case State::Unknown:
        return Texts::tr("Unknown");
    }
    return {};
}

QString partWords(Part part)
{
    return part == Part::Dossier ? Texts::tr("This dossier") : Texts::tr("This workstation");
}

QString stateKey(State state)
{
    switch (state) {
    case State::Good:
        return QStringLiteral("good");
    case State::Attention:
        return QStringLiteral("attention");
    case State::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

} // namespace waarborg::status
