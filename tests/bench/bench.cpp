// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace waarborg::bench {

void print(const Row &row)
{
    std::printf("%-50s %8.3f s  %-46s %8.3f s  ratio %5.2f  target %5.2f  %s\n", qPrintable(row.work), row.seconds,
        qPrintable(row.yardstick), row.yardstickSeconds,
        row.yardstickSeconds > 0 ? row.seconds / row.yardstickSeconds : 0.0, row.target, qPrintable(row.note));
    std::fflush(stdout);
}

double median(int runs, const std::function<void()> &work)
{
    std::vector<double> seconds;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::ranges::sort(seconds);
    return seconds[seconds.size() / 2];
}

double sqlcipherShell(const QString &database, const QByteArray &script)
{
    QElapsedTimer timer;
    timer.start();
    QProcess shell;
    shell.start(QStringLiteral("sqlcipher"), { QStringLiteral("-bail"), database });
    shell.write(script);
    shell.closeWriteChannel();
    if (!shell.waitForFinished(600'000) || shell.exitCode() != 0)
        qFatal("sqlcipher: %s", shell.readAllStandardError().constData());
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace waarborg::bench

int main(int argc, char **argv)
{
    // What is drawn is drawn without a screen, too; only the window's start needs one.
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    waarborg::bench::benchPeople();
    waarborg::bench::benchPeopleList();
    waarborg::bench::benchAnswers();
    waarborg::bench::benchBackup();
    waarborg::bench::benchSending();
    waarborg::bench::benchWindow();
    return 0;
}
