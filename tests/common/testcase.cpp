// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testcase.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace waarborg::test {

void TestCase::init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

std::vector<Factory> &factories()
{
    static std::vector<Factory> all;
    return all;
}

QString corpus(const QString &folder)
{
    const QString source = qEnvironmentVariable("WAARBORG_SOURCE");
    const QString fallback = source + QStringLiteral("/../shared/data");
    const QDir root(qEnvironmentVariable("WAARBORG_CORPUS", fallback));
    return root.exists(folder) ? root.filePath(folder) : QString();
}

} // namespace waarborg::test
