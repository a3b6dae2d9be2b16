// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"
#include "tests/faults/pages.h"
#include "tests/faults/world.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace waarborg;
using namespace waarborg::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Marker("zqmarkerqz");

QString marked(const QString &what) { return QString::fromLatin1(Marker) + u' ' + what; }

} // namespace

// A marker in every field of a round that the finished program goes through, and nowhere else than where a person put
// it: in the files given to the program, in those asked of it, and in the outbox folder.
class LeaksTest : public TestCase
{
    Q_OBJECT

private:
    Cli m_cli;
    QString m_trace;

    // Runs the program under strace, whose record of everything that was written or sent grows in one file.
    CliResult traced(const QString &group, const QString &verb, const QStringList &arguments = {})
    {
        const QStringList strace { u"-f"_s, u"-y"_s, u"-A"_s, u"-o"_s, m_trace, u"-s"_s, u"4000000"_s, u"-e"_s,
            u"trace=write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg"_s, Cli::program() };
        return runCommandIn(m_cli, u"strace"_s,
            strace + QStringList { group, verb, m_cli.dossier() } + arguments
                + QStringList { u"--login"_s, u"an"_s, u"--json"_s });
    }

    // Lines of the record that hold the marker, but for those that wrote to the program's own output or to `exempt`.
    QByteArrayList leaksIn(const QStringList &exempt) const
    {
        QByteArrayList leaks;
        for (const QByteArray &line : readFile(m_trace).split('\n')) {
            const bool found = holds(line, Marker) || line.toLower().contains(spacedOut(Marker));
            static const QRegularExpression output(u"\\((1|2)<(pipe|/)"_s);
            const QString start = QString::fromLatin1(line.left(300));
            const bool allowed = output.match(start).hasMatch()
                || std::ranges::any_of(exempt, [&](const QString &path) { return start.contains(u'<' + path); });
            if (found && !allowed)
                leaks << line.left(300);
        }
        return leaks;
    }

    // As strace shows UTF-16: "z\0q\0...".
    static QByteArray spacedOut(const QByteArray &text)
    {
        QByteArray wide;
        for (const char letter : text)
            wide += QByteArray(1, letter) + "\\0";
        return wide;
    }

    QStringList filesWithMarker(const QStringList &folders) const
    {
        QStringList found;
        for (const QString &folder : folders) {
            QDirIterator files(m_cli.file(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                if (holds(readFile(path), Marker) || QFileInfo(path).fileName().startsWith("core"_L1))
                    found << path;
            }
        }
        return found;
    }

    void takeInPeople()
    {
        QByteArray list = "name;function;email;gender;address;postal code;city;phone;language;department\n";
        for (int i = 0; i < 6; ++i)
            list += marked(u"Person %1;zqmarkerqz job;zqmarkerqz%1@x.example;female;zqmarkerqz street %1;1000;"
                           "zqmarkerqz city;+32 2 123 45 0%1;en;zqmarkerqz department\n"_s.arg(i))
                        .toUtf8();
        writeFile(m_cli.file(u"list.csv"_s), list);
        const CliResult people = traced(u"people"_s, u"import"_s, { m_cli.file(u"list.csv"_s) });
        QVERIFY2(people.json()["added"_L1].toInt() == 6, people.output + people.messages);
    }

    void takeInQuestionnaire()
    {
        const QString path = m_cli.file(u"questionnaire.json"_s);
        QCOMPARE(m_cli.json(u"questionnaire"_s, u"import"_s, { u"--own"_s }).exitCode, 0);
        QCOMPARE(m_cli.json(u"questionnaire"_s, u"export"_s, { u"1"_s, u"-o"_s, path }).exitCode, 0);
        QString text = QString::fromUtf8(readFile(path));
        static const QRegularExpression localized(u"(\"(nl|fr|de|en)\": ?\")"_s);
        text.replace(localized, u"\\1zqmarkerqz "_s);
        writeFile(path, text.toUtf8());
        const CliResult taken = traced(u"questionnaire"_s, u"import"_s, { path });
        QVERIFY2(taken.exitCode == 0, taken.output + taken.messages);
    }

    void typeInAnswer()
    {
        const QJsonObject typed { { u"person"_s, 1 }, { u"answers"_s, QJsonObject { { u"time"_s, 1 } } },
            { u"comments"_s, QJsonObject { { u"time"_s, marked(u"comment"_s) } } } };
        writeFile(m_cli.file(u"typed.json"_s), QJsonDocument(typed).toJson());
        const CliResult taken = traced(u"answers"_s, u"type-in"_s, { u"1"_s, m_cli.file(u"typed.json"_s) });
        QVERIFY2(taken.json()["accepted"_L1].toInt() == 1, taken.output + taken.messages);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
            QSKIP("strace is not installed");
        m_trace = m_cli.file(u"trace"_s);
        QCOMPARE(m_cli.create(marked(u"customer"_s)), 0);
    }

    void aRoundIsGoneThrough()
    {
        takeInPeople();
        takeInQuestionnaire();
        const auto done = [this](const QString &group, const QString &verb, const QStringList &arguments) {
            const CliResult result = traced(group, verb, arguments);
            QVERIFY2(result.exitCode == 0, result.output + result.messages);
        };
        done(u"mail"_s, u"configure"_s,
            { u"--outbox"_s, m_cli.file(u"outbox"_s), u"--from"_s, u"zqmarkerqz <zqmarkerqz@acme.example>"_s });
        done(u"campaign"_s, u"create"_s, { u"--questionnaire"_s, u"2"_s, u"--name"_s, marked(u"round"_s), u"--all"_s });
        done(u"campaign"_s, u"send"_s, { u"1"_s });
        typeInAnswer();
        done(u"review"_s, u"show"_s, { u"1"_s });
        done(u"incident"_s, u"add"_s, { u"--what"_s, marked(u"incident"_s) });
        done(u"incident"_s, u"set"_s,
            { u"1"_s, u"description="_s + marked(u"description"_s), u"cause="_s + marked(u"cause"_s),
                u"consequences="_s + marked(u"consequences"_s), u"contact.name="_s + marked(u"contact"_s),
                u"lessons="_s + marked(u"lessons"_s) });
        done(u"account"_s, u"add"_s, { marked(u"account"_s), u"--role"_s, u"hr"_s });
        done(u"people"_s, u"set"_s, { u"2"_s, u"city="_s + marked(u"other city"_s) });
        done(u"people"_s, u"undo"_s, {});
        done(u"report"_s, u"write"_s, { u"-o"_s, m_cli.file(u"outbox/report.pdf"_s) });
        done(u"campaign"_s, u"close"_s, { u"1"_s });
        done(u"audit"_s, u"verify"_s, {});
    }

    void nothingOfItStandsInAnyFile()
    {
        QCOMPARE(filesWithMarker({ u"dossier"_s, u"home"_s, u"tmp"_s }), QStringList());
        // Control: it is found where it was put, and where mail waits.
        QVERIFY(holds(readFile(m_cli.file(u"list.csv"_s)), Marker));
        QCOMPARE(filesWithMarker({ u"outbox"_s }).size(), 7); // six messages and the report
    }

    void nothingOfItWasEverWritten()
    {
        QVERIFY(readFile(m_trace).size() > 100'000); // the record is there
        const QByteArrayList leaks = leaksIn({ m_cli.file(u"outbox"_s) });
        QVERIFY2(leaks.isEmpty(), leaks.mid(0, 5).join('\n').constData());
        // Control: the messages are in the record, and a file that was asked for is.
        QVERIFY(!leaksIn({}).isEmpty());
        const CliResult listed = traced(u"people"_s, u"list"_s, { u"-o"_s, m_cli.file(u"people.csv"_s) });
        QCOMPARE(listed.exitCode, 0);
        QVERIFY(!leaksIn({ m_cli.file(u"outbox"_s) }).isEmpty());
    }
};

WAARBORG_TEST(LeaksTest)
#include "tst_leaks.moc"
