// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"
#include "tests/common/postfix.h"
#include "tests/common/testcase.h"
#include "tests/common/webdriver.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace waarborg;
using namespace Qt::StringLiterals;

namespace {

// Chooses an answer for every question of the page shown, by clicking its label as a person does, and tells which:
// modules always "yes", the risk number n (over all pages) 1 or 2 by turns, beginning with `first`.
constexpr auto AnswerPage = R"js(
    const first = arguments[0], given = window.given = window.given || {};
    for (const question of document.querySelectorAll('[data-question]')) {
        const id = question.dataset.question;
        if (given[id]) continue;
        const codes = [...question.querySelectorAll('input[type=radio]')].map(input => input.value);
        const isModule = codes.length === 2;
        const turn = window.turn = (window.turn || 0) + (isModule ? 0 : 1);
        const code = isModule ? '1' : String(1 + (turn + first) % 2);
        question.querySelector("label:has(input[value='" + code + "'])").click();
        given[id] = Number(code);
    }
    return JSON.stringify(given);
)js"_L1;

QStringList filesWith(const QString &folder, const QByteArray &marker)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(marker))
            found << file.fileName();
    }
    return found;
}

} // namespace

// The whole round as scripts run it: finished program, real files, a real mail server, a real browser.
class RoundTest : public test::TestCase
{
    Q_OBJECT

private:
    test::Cli m_cli;
    QString m_employees = test::corpus(u"employees"_s) + u"/synthetic_nl__semicolon_utf8_bom_crlf.csv"_s;
    QString m_questionnaire = test::corpus(u"euphorie"_s) + u"/tno-1.xml"_s;
    QHash<QString, QHash<int, int>> m_given; // question -> code -> how often

    // Fills in one form and seals it into the downloads folder.
    bool fillIn(test::WebDriver &browser, const QString &form, int first)
    {
        const QDir downloads(m_cli.file(u"downloads"_s));
        const auto before = downloads.entryList({ u"*.jwe"_s }).size();
        browser.navigate(QUrl::fromLocalFile(form));
        browser.waitFor(u"button.primary"_s);
        QJsonObject given;
        for (int page = 0; page < 200 && downloads.entryList({ u"*.jwe"_s }).size() == before; ++page) {
            // Opening a module shows its questions on the same page: answer until nothing new appears.
            for (int again = 0; again < 4; ++again)
                given = QJsonDocument::fromJson(browser.run(AnswerPage, { first }).toString().toUtf8()).object();
            browser.click(u"button.primary"_s);
            QTest::qWait(30);
        }
        for (auto at = given.begin(); at != given.end(); ++at)
            ++m_given[at.key()][at.value().toInt()];
        return browser.waitUntil([&] { return downloads.entryList({ u"*.jwe"_s }).size() == before + 1; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (test::corpus(u"euphorie"_s).isEmpty())
            QSKIP("the folder of real files (WAARBORG_CORPUS) is absent");
        QDir(m_cli.file({})).mkdir(u"downloads"_s);
        QCOMPARE(m_cli.create(), 0);
    }

    void employeesAndQuestionnaireAreImported()
    {
        const test::CliResult people = m_cli.json(u"people"_s, u"import"_s, { m_employees });
        QCOMPARE(people.exitCode, 5); // two rows of the file are wrong, and are named
        QCOMPARE(people.json()["added"_L1].toInt(), 7);
        QCOMPARE(people.json()["rejected"_L1].toArray().size(), 2);
        const test::CliResult again = m_cli.json(u"people"_s, u"import"_s, { m_employees });
        QCOMPARE(again.json()["added"_L1].toInt(), 0);
        QCOMPARE(again.json()["unchanged"_L1].toInt(), 7);
        const test::CliResult questionnaire = m_cli.json(u"questionnaire"_s, u"import"_s, { m_questionnaire });
        QCOMPARE(questionnaire.exitCode, 0);
        QCOMPARE(questionnaire.json()["risks"_L1].toInt(), 185);
        QCOMPARE(questionnaire.json()["modules"_L1].toInt(), 29);
    }

    void invitationsReachARealServer()
    {
        if (const QString reason = test::Postfix::whyNot(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        const auto postfix = test::Postfix::start();
        VERIFY_OK(postfix);
        const test::Postfix &server = **postfix;
        const QStringList settings { u"--host"_s, server.host(), u"--port"_s, QString::number(server.port()),
            u"--security"_s, u"starttls"_s, u"--from"_s, u"An Claes <an@acme.example>"_s };
        QCOMPARE(
            m_cli.json(u"mail"_s, u"configure"_s, settings + QStringList { u"--ca-file"_s, server.caFile() }).exitCode,
            0);
        const test::CliResult round = m_cli.json(
            u"campaign"_s, u"create"_s, { u"--questionnaire"_s, u"1"_s, u"--name"_s, u"Voorjaar"_s, u"--all"_s });
        QCOMPARE(round.json()["invitations"_L1].toInt(), 7);
        const test::CliResult sent = m_cli.json(u"campaign"_s, u"send"_s, { u"1"_s });
        QVERIFY2(sent.exitCode == 0, sent.messages + sent.output + server.log().toUtf8());
        QCOMPARE(sent.json()["sent"_L1].toInt(), 7);
        const QByteArrayList messages = server.messages(7);
        QCOMPARE(messages.size(), 7);
        QVERIFY(messages[0].contains("Auto-Submitted: auto-generated"));
        // A second run finds nothing to do, and nobody gets a second message.
        QCOMPARE(m_cli.json(u"campaign"_s, u"send"_s, { u"1"_s }).exitCode, 0);
        QCOMPARE(server.messages(8, std::chrono::seconds(1)).size(), 7);
    }

    void threeFormsAreFilledInInABrowserAndAccepted()
    {
        if (!test::WebDriver::isAvailable())
            QSKIP("chromium and chromedriver are not installed");
        const test::CliResult forms
            = m_cli.json(u"campaign"_s, u"forms"_s, { u"1"_s, u"-o"_s, m_cli.file(u"forms"_s) });
        const QJsonArray written = forms.json()["forms"_L1].toArray();
        QCOMPARE(written.size(), 7);
        test::WebDriver browser;
        QVERIFY2(browser.start({ .downloads = m_cli.file(u"downloads"_s) }), qPrintable(browser.error()));
        for (int i = 0; i < 3; ++i)
            QVERIFY2(fillIn(browser, written[i]["file"_L1].toString(), i % 2), qPrintable(browser.error()));
        const test::CliResult first = m_cli.json(u"answers"_s, u"import"_s, { m_cli.file(u"downloads"_s) });
        QVERIFY2(first.exitCode == 0, first.output + first.messages);
        QCOMPARE(first.json()["accepted"_L1].toInt(), 3);
        const test::CliResult second = m_cli.json(u"answers"_s, u"import"_s, { m_cli.file(u"downloads"_s) });
        QCOMPARE(second.json()["duplicate"_L1].toInt(), 3);
        QCOMPARE(second.json()["accepted"_L1].toInt(), 0);
    }

    void theReviewCountsWhatWasAnswered()
    {
        if (m_given.isEmpty())
            QSKIP("no form was filled in");
        const QJsonObject review = m_cli.json(u"review"_s, u"show"_s, { u"1"_s }).json();
        QCOMPARE(review["invited"_L1].toInt(), 7);
        QCOMPARE(review["answered"_L1].toInt(), 3);
        int risks = 0;
        for (const QJsonValue &question : review["questions"_L1].toArray()) {
            const QHash<int, int> given = m_given.value(question["id"_L1].toString());
            const QJsonObject counts = question["counts"_L1].toObject();
            QVERIFY(!question["suppressed"_L1].toBool());
            QCOMPARE(counts["yes"_L1].toInt(), given.value(1));
            QCOMPARE(counts["no"_L1].toInt(), given.value(2));
            risks += counts.contains("postponed"_L1) ? 1 : 0;
        }
        QCOMPARE(risks, 185);
    }

    void onePersonsAnswersAreReadAndLogged()
    {
        if (m_given.isEmpty())
            QSKIP("no form was filled in");
        int read = 0;
        for (const QJsonValue &person : m_cli.json(u"people"_s, u"list"_s).json()["people"_L1].toArray()) {
            const QString id = QString::number(person.toObject()["id"_L1].toInt());
            const test::CliResult shown = m_cli.json(u"answers"_s, u"show"_s, { u"1"_s, id });
            if (shown.exitCode != 0)
                continue;
            ++read;
            QCOMPARE(shown.json()["answers"_L1].toArray().size(), m_given.size());
            const QJsonObject row = m_cli.json(u"audit"_s, u"list"_s, { u"--action"_s, u"answers show"_s })
                                        .json()["rows"_L1][0]
                                        .toObject();
            QCOMPARE(row["object"_L1].toString(), u"round 1 person "_s + id);
        }
        QCOMPARE(read, 3);
    }

    void theReportOpensAsPdf()
    {
        const QString path = m_cli.file(u"report.pdf"_s);
        const test::CliResult written = m_cli.json(u"report"_s, u"write"_s, { u"-o"_s, path });
        QVERIFY2(written.exitCode == 0, written.messages);
        const test::CliResult text = test::runCommand(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s });
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.output.contains("Acme"));
        QVERIFY(m_given.isEmpty() || text.output.contains("43%"));
        QVERIFY(text.output.contains("log anchor: "));
        QVERIFY(text.output.contains("Signature"));
        // In Belgium the report is never called so; the questionnaire's own words stay as they are.
        const test::CliResult cover = test::runCommand(u"pdftotext"_s, { u"-l"_s, u"1"_s, path, u"-"_s });
        QVERIFY(cover.output.contains("Risk analysis"));
        QVERIFY(!cover.output.contains("RI&E"));
    }

    void theLogIsCleanUntilARowIsAltered()
    {
        const test::CliResult clean = m_cli.json(u"audit"_s, u"verify"_s);
        QCOMPARE(clean.exitCode, 0);
        QVERIFY(clean.json()["clean"_L1].toBool());
        const QByteArray key = exportedKey();
        const QByteArray before = sqlcipher(key, "SELECT count(*) FROM person; SELECT name FROM person ORDER BY id;");
        QVERIFY(before.contains("7\n"));
        QVERIFY(before.contains("van der Berg"));
        sqlcipher(key, "DROP TRIGGER audit_no_update; UPDATE audit SET object = 'other' WHERE sequence = 3;");
        const test::CliResult altered = m_cli.json(u"audit"_s, u"verify"_s);
        QCOMPARE(altered.exitCode, 4);
        QVERIFY(!altered.json()["clean"_L1].toBool());
        QCOMPARE(altered.json()["brokenAt"_L1].toInt(), 3);
        QVERIFY(altered.json()["guards"_L1].toArray().contains(u"trigger audit_no_update is missing"_s));
    }

    void noAnswerCanBeReadWithTheDatabaseKey()
    {
        // One answer with a comment that can be looked for.
        QFile typed(m_cli.file(u"typed.json"_s));
        QVERIFY(typed.open(QIODevice::WriteOnly));
        const QJsonArray people = m_cli.json(u"people"_s, u"list"_s).json()["people"_L1].toArray();
        const QByteArray question
            = m_cli.json(u"review"_s, u"show"_s, { u"1"_s }).json()["questions"_L1][0]["id"_L1].toString().toUtf8();
        typed.write("{\"person\": " + QByteArray::number(people.last()["id"_L1].toInt()) + ", \"answers\": {\""
            + question + "\": 2}, \"comments\": {\"" + question + "\": \"MARKERCOMMENT\"}}");
        typed.close();
        const test::CliResult taken = m_cli.json(u"answers"_s, u"type-in"_s, { u"1"_s, typed.fileName() });
        QVERIFY2(taken.exitCode == 0, taken.output + taken.messages);
        const QByteArray dump = sqlcipher(exportedKey(), ".dump");
        QVERIFY(dump.contains("van der Berg")); // control: the dump is readable
        QVERIFY(dump.contains("INSERT INTO answer"));
        QVERIFY(!dump.contains("MARKERCOMMENT"));
    }

    void noNameStandsInAnyFile()
    {
        const QByteArray marker("van der Berg");
        QVERIFY(!filesWith(test::corpus(u"employees"_s), "van der").isEmpty()); // control
        for (const QString &folder : { u"dossier"_s, u"home"_s, u"tmp"_s })
            QCOMPARE(filesWith(m_cli.file(folder), marker), QStringList());
    }

    void nothingOpensWithoutTheKey()
    {
        QVERIFY(test::runCommand(u"sqlcipher"_s, { m_cli.dossier(), u"SELECT count(*) FROM person;"_s }).exitCode != 0);
        QVERIFY(!sqlcipher("x'" + QByteArray(64, '0') + "'", "SELECT count(*) FROM person;").contains("7"));
    }

private:
    QByteArray exportedKey()
    {
        const QString path = m_cli.file(u"key"_s);
        QFile::remove(path);
        if (m_cli.json(u"dossier"_s, u"export-key"_s, { path, u"--i-understand"_s }).exitCode != 0)
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

    QByteArray sqlcipher(const QByteArray &key, const QByteArray &sql)
    {
        return test::runCommand(u"sqlcipher"_s, { m_cli.dossier() }, "PRAGMA key = \"" + key + "\";\n" + sql + '\n')
            .output;
    }
};

WAARBORG_TEST(RoundTest)
#include "tst_round.moc"
