// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testcase.h"

#ifdef WAARBORG_TEST_GUI
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif
#include <QLocale>
#include <QTest>

// testName [QtTest options]; WAARBORG_TEST_CLASS=Name runs that class only.
int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Belgium));
    Application app(argc, argv);
    app.setApplicationName(QStringLiteral("waarborg-test"));
    const QByteArray only = qgetenv("WAARBORG_TEST_CLASS");
    int failures = 0;
    for (const auto &factory : waarborg::test::factories()) {
        const auto object = factory();
        if (only.isEmpty() || only == object->metaObject()->className())
            failures += QTest::qExec(object.get(), argc, argv);
    }
    return failures == 0 ? 0 : 1;
}
