// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testcase.h"

#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace waarborg;
using namespace Qt::StringLiterals;

namespace {

// What each folder of models may include, besides itself and what those may include in turn. ARCHITECTURE.md draws it.
const QMap<QString, QStringList> &modelTable()
{
    static const QMap<QString, QStringList> table {
        { u"foundation"_s, {} },
        { u"storage"_s, { u"foundation"_s } },
        { u"sheets"_s, { u"foundation"_s } },
        { u"mail"_s, { u"foundation"_s } },
        { u"sealing"_s, { u"foundation"_s } },
        { u"keyring"_s, { u"foundation"_s } },
        { u"access"_s, { u"storage"_s } },
        { u"backups"_s, { u"access"_s } },
        { u"status"_s, { u"access"_s } },
        { u"people"_s, { u"access"_s, u"sheets"_s } },
        { u"questionnaires"_s, { u"access"_s } },
        { u"campaigns"_s, { u"people"_s, u"questionnaires"_s, u"mail"_s, u"sealing"_s } },
        { u"answers"_s, { u"campaigns"_s } },
        { u"risks"_s, { u"questionnaires"_s, u"answers"_s } },
        { u"incidents"_s, { u"people"_s, u"mail"_s } },
        { u"privacy"_s, { u"people"_s, u"answers"_s, u"incidents"_s, u"backups"_s } },
        { u"reports"_s, { u"answers"_s, u"risks"_s, u"incidents"_s, u"privacy"_s } },
    };
    return table;
}

QSet<QString> reachable(const QString &folder)
{
    QSet<QString> all { folder };
    for (const QString &next : modelTable().value(folder))
        all.unite(reachable(next));
    return all;
}

// Nothing, or why a file at `path` may not include `included` (both from the repository's root).
QString objection(const QString &path, const QString &included)
{
    const QStringList from = path.split(u'/');
    const QStringList to = included.split(u'/');
    static const QMap<QString, QStringList> layers { { u"models"_s, { u"models"_s } },
        { u"ui"_s, { u"models"_s, u"ui"_s } }, { u"app"_s, { u"models"_s, u"ui"_s, u"app"_s, u"translations"_s } } };
    if (!layers.value(from[0]).contains(to[0]))
        return u"%1 includes %2: layers point from app to ui to models"_s.arg(path, included);
    if (from[0] == "models"_L1 && !reachable(from[1]).contains(to[1]))
        return u"%1 includes %2: models/%3 may not know models/%4"_s.arg(path, included, from[1], to[1]);
    if (from[0] == "ui"_L1 && to[0] == "ui"_L1 && to[1] != from[1] && to[1] != "common"_L1)
        return u"%1 includes %2: slices of ui know only ui/common"_s.arg(path, included);
    const bool console
        = path.startsWith("app/cli/"_L1) || path.startsWith("app/portal/"_L1) || path.startsWith("app/common/"_L1);
    if (console && to[0] == "ui"_L1)
        return u"%1 includes %2: only the window knows ui"_s.arg(path, included);
    return {};
}

const QStringList widgetHeaders { u"QtWidgets"_s, u"QWidget"_s, u"QApplication"_s, u"QDialog"_s, u"QMessageBox"_s,
    u"QTableView"_s };

QStringList objections(const QString &path, const QString &source)
{
    static const QRegularExpression ours(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    static const QRegularExpression system(u"^\\s*#\\s*include\\s*<([^>]+)>"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (const auto &match : ours.globalMatch(source)) {
        const QString included = match.captured(1);
        const bool generated
            = included.endsWith(".moc"_L1) || included.startsWith("ui_"_L1) || included.startsWith("moc_"_L1);
        if (!generated && !included.contains(u'/'))
            found << u"%1 includes %2: includes are written from the repository's root"_s.arg(path, included);
        else if (!generated)
            found << objection(path, included);
    }
    const bool windowless
        = path.startsWith("models/"_L1) || path.startsWith("app/cli/"_L1) || path.startsWith("app/portal/"_L1);
    for (const auto &match : system.globalMatch(source)) {
        const QString header = match.captured(1).section(u'/', -1);
        if (windowless && (widgetHeaders.contains(header) || match.captured(1).startsWith("QtWidgets"_L1)))
            found << u"%1 includes <%2>: no Widgets below ui"_s.arg(path, match.captured(1));
    }
    found.removeAll(QString());
    return found;
}

} // namespace

class IncludesTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wrongIncludesAreFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isWrong");
        QTest::newRow("people may know access")
            << u"models/people/a.cpp"_s << u"#include \"models/access/session.h\""_s << false;
        QTest::newRow("people may know storage through access")
            << u"models/people/a.cpp"_s << u"#include \"models/storage/database.h\""_s << false;
        QTest::newRow("people may not know answers")
            << u"models/people/a.cpp"_s << u"#include \"models/answers/review.h\""_s << true;
        QTest::newRow("mail knows no storage")
            << u"models/mail/a.cpp"_s << u"  #  include \"models/storage/database.h\""_s << true;
        QTest::newRow("models know no ui") << u"models/people/a.h"_s << u"#include \"ui/common/pane.h\""_s << true;
        QTest::newRow("ui knows no app") << u"ui/shell/a.h"_s << u"#include \"app/common/composition.h\""_s << true;
        QTest::newRow("slices of ui do not know each other")
            << u"ui/people/a.h"_s << u"#include \"ui/answers/pane.h\""_s << true;
        QTest::newRow("the shell knows no slice") << u"ui/shell/a.h"_s << u"#include \"ui/people/pane.h\""_s << true;
        QTest::newRow("the command line knows no ui")
            << u"app/cli/a.cpp"_s << u"#include \"ui/common/pane.h\""_s << true;
        QTest::newRow("no Widgets in models") << u"models/reports/a.cpp"_s << u"#include <QMessageBox>"_s << true;
        QTest::newRow("no Widgets in models by module")
            << u"models/reports/a.cpp"_s << u"#include <QtWidgets/QLabel>"_s << true;
        QTest::newRow("includes begin at the root") << u"models/people/a.cpp"_s << u"#include \"person.h\""_s << true;
        QTest::newRow("generated code is no include of ours")
            << u"ui/people/a.cpp"_s << u"#include \"a.moc\""_s << false;
    }

    void wrongIncludesAreFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, isWrong);
        QCOMPARE(!objections(path, line).isEmpty(), isWrong);
    }

    void everyIncludeFollowsTheTable()
    {
        const QDir root(qEnvironmentVariable("WAARBORG_SOURCE"));
        int files = 0;
        QStringList found;
        for (const QString &layer : { u"models"_s, u"ui"_s, u"app"_s }) {
            QDirIterator it(root.filePath(layer), { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                found << objections(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
                ++files;
            }
        }
        QVERIFY2(files > 200, "the sources were not found");
        QVERIFY2(found.isEmpty(), found.join(u'\n').toUtf8().constData());
    }
};

WAARBORG_TEST(IncludesTest)
#include "tst_includes.moc"
