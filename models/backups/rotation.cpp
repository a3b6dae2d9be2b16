// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/rotation.h"

#include "models/backups/copyfiles.h"

#include <QMap>

#include <algorithm>

namespace waarborg::backups {

namespace {

QDate day(const RegisteredCopy &copy) { return copy.created.toLocalTime().date(); }

std::pair<int, int> week(const QDate &date)
{
    int year = 0;
    const int number = date.weekNumber(&year);
    return { year, number };
}

bool isBackup(const RegisteredCopy &copy)
{
    const bool isGood = copy.state == CopyState::Present || (copy.state == CopyState::Missing && !isGone(copy));
    return isGood && copy.kind != CopyKind::Replaced;
}

} // namespace

CopyKind kindOfNext(const QList<RegisteredCopy> &copies, const QDate &today)
{
    const auto any = [&](auto fits) {
        return std::ranges::any_of(copies, [&](const RegisteredCopy &copy) { return isBackup(copy) && fits(copy); });
    };
    const bool monthlyStands = any([&](const RegisteredCopy &copy) {
        return copy.kind == CopyKind::Monthly && day(copy).year() == today.year() && day(copy).month() == today.month();
    });
    if (!monthlyStands)
        return CopyKind::Monthly;
    const bool weeklyStands = any([&](const RegisteredCopy &copy) {
        return (copy.kind == CopyKind::Weekly || copy.kind == CopyKind::Monthly) && week(day(copy)) == week(today);
    });
    return weeklyStands ? CopyKind::Daily : CopyKind::Weekly;
}

QList<RegisteredCopy> surplus(const QList<RegisteredCopy> &copies, const Schedule &schedule)
{
    QMap<CopyKind, int> left { { CopyKind::Daily, schedule.daily }, { CopyKind::Weekly, schedule.weekly },
        { CopyKind::Monthly, schedule.monthly } };
    QList<RegisteredCopy> gone;
    for (const RegisteredCopy &copy : copies) {
        if (isBackup(copy) && left.contains(copy.kind) && left[copy.kind]-- <= 0)
            gone << copy;
    }
    return gone;
}

std::optional<RegisteredCopy> newest(const QList<RegisteredCopy> &copies)
{
    const auto found = std::ranges::find_if(copies, isBackup);
    return found == copies.end() ? std::nullopt : std::optional(*found);
}

bool isDue(const QList<RegisteredCopy> &copies, const Schedule &schedule, const QDateTime &now)
{
    const auto last = newest(copies);
    if (!last)
        return true;
    const qint64 age = day(*last).daysTo(now.toLocalTime().date());
    return age >= schedule.everyDays || age < 0;
}

} // namespace waarborg::backups
