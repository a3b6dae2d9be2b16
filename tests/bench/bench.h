// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/common/dossier.h"

#include <QStringList>

#include <functional>

namespace waarborg::bench {

// One line of output: what, how long it took, how long the yardstick took in the same run.
struct Row {
    QString work;
    double seconds = 0;
    QString yardstick;
    double yardstickSeconds = 0;
    double target = 0; // the ratio that DESIGN section 6 asks for
    QString note;
};

void print(const Row &row);

// The middle one of `runs` times, in seconds.
[[nodiscard]] double median(int runs, const std::function<void()> &work);

// Runs the sqlcipher shell with these lines; seconds from start to end. Ends the program when it fails.
double sqlcipherShell(const QString &database, const QByteArray &script);

// Ends the program with the sentence when there is an error.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", errorText(result.error()).toUtf8().constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void benchPeople();
void benchPeopleList();
void benchAnswers();
void benchBackup();
void benchSending();
void benchWindow();

} // namespace waarborg::bench
