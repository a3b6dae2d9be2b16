// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/copy.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace waarborg::backups {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr std::array KindWords { "manual", "daily", "weekly", "monthly", "replaced", "found" };
constexpr std::array StateWords { "present", "missing", "destroyed", "damaged" };

} // namespace

QString kindWord(CopyKind kind) { return QString::fromLatin1(KindWords[static_cast<std::size_t>(kind)]); }

CopyKind kindFromWord(const QString &word)
{
    const auto found = std::ranges::find_if(KindWords, [&](const char *each) { return word == QLatin1String(each); });
    return found == KindWords.end() ? CopyKind::Manual : CopyKind(found - KindWords.begin());
}

QString stateWord(CopyState state) { return QString::fromLatin1(StateWords[static_cast<std::size_t>(state)]); }

QString kindText(CopyKind kind)
{
    switch (kind) {
    case CopyKind::Manual:
        return Texts::tr("by hand");
    case CopyKind::Daily:
        return Texts::tr("daily");
    case CopyKind::Weekly:
        return Texts::tr("weekly");
    case CopyKind::Monthly:
        return Texts::tr("monthly");
    case CopyKind::Replaced:
        return Texts::tr("before restoring");
    case CopyKind::Found:
        return Texts::tr("found");
    }
    return {};
}

QString stateText(CopyState state)
{
    switch (state) {
    case CopyState::Present:
        return Texts::tr("present");
    case CopyState::Missing:
        return Texts::tr("not found");
    case CopyState::Destroyed:
        return Texts::tr("destroyed");
    case CopyState::Damaged:
        return Texts::tr("damaged");
    }
    return {};
}

} // namespace waarborg::backups
