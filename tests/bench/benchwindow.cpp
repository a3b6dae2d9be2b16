// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

namespace waarborg::bench {

using namespace Qt::StringLiterals;

namespace {

// Until the program's window is on the screen, as xwininfo sees it; 0 when it never comes. Needs a display.
double windowReady(const QString &program, const QString &title)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, {});
    double seconds = 0;
    while (seconds == 0 && timer.elapsed() < 20'000) {
        QProcess info;
        info.start(u"xwininfo"_s, { u"-root"_s, u"-tree"_s });
        info.waitForFinished();
        if (info.readAllStandardOutput().contains(title.toUtf8()))
            seconds = double(timer.nsecsElapsed()) / 1e9;
    }
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
    return seconds;
}

} // namespace

void benchWindow()
{
    const QString waarborg = QCoreApplication::applicationDirPath() + u"/waarborg"_s;
    const bool possible = qEnvironmentVariableIsSet("DISPLAY") && QFileInfo::exists(waarborg)
        && QFileInfo::exists(u"/usr/bin/xwininfo"_s);
    if (!possible) {
        std::puts("window ready: needs a display and xwininfo; not measured");
        return;
    }
    windowReady(waarborg, u"Waarborg"_s); // warm
    const double ours = windowReady(waarborg, u"Waarborg"_s);
    const bool hasYardstick = QFileInfo::exists(u"/usr/bin/keepassxc"_s);
    const double theirs
        = hasYardstick ? (windowReady(u"keepassxc"_s, u"KeePassXC"_s), windowReady(u"keepassxc"_s, u"KeePassXC"_s)) : 0;
    print({ u"window ready after start, warm"_s, ours, hasYardstick ? u"KeePassXC"_s : u"KeePassXC (not installed)"_s,
        theirs, 1.0, {} });
}

} // namespace waarborg::bench
