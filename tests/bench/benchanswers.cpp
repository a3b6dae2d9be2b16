// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sample.h"

#include "models/answers/intake.h"
#include "models/answers/review.h"
#include "models/campaigns/formdefinition.h"
#include "models/campaigns/roundstore.h"
#include "models/people/peopleimport.h"
#include "models/people/peoplestore.h"
#include "models/questionnaires/questionnairejson.h"
#include "models/questionnaires/questionnaires.h"
#include "models/sealing/envelope.h"

#include <QDir>
#include <QFile>

namespace waarborg::bench {

using namespace Qt::StringLiterals;

namespace {

void writeList(const QString &path)
{
    QFile list(path);
    if (!list.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(list.errorString()));
    list.write("Name,Function,E-mail\n");
    for (int i = 0; i < Respondents; ++i)
        list.write("P" + QByteArray::number(i) + ",F,p" + QByteArray::number(i) + "@voorbeeld.example\n");
}

double openingOf(access::Session &session, const campaigns::Round &round, const QList<QByteArray> &envelopes)
{
    const SecretBytes jwk = must(session.openForAdvisors(
        must(campaigns::RoundStore(session.database()).sealedPrivateKey(round.id)), "round key"));
    const sealing::RoundKey key = must(sealing::RoundKey::fromPrivateJwk(jwk));
    return median(3, [&] {
        for (const QByteArray &envelope : envelopes)
            must(sealing::open(key, envelope));
    });
}

// The bare GROUP BY over one row for each answer that a table of answers would need.
double groupByInShell(const QString &database)
{
    const QByteArray key = "PRAGMA key = \"x'" + QByteArray(64, 'a') + "'\";\n";
    sqlcipherShell(database,
        key
            + "CREATE TABLE answer (respondent INTEGER, question INTEGER, code INTEGER);\nWITH RECURSIVE n(i) AS "
              "(SELECT 0 UNION ALL SELECT i + 1"
              " FROM n WHERE i < 1999999) INSERT INTO answer SELECT i / 200, i % 200, 1 + abs(random()) % 2 FROM n;\n");
    return median(3, [&] {
        sqlcipherShell(database, key + "SELECT question, code, count(*) FROM answer GROUP BY question, code;\n");
    });
}

} // namespace

void benchAnswers()
{
    test::Dossier dossier(
        people::migrations() + questionnaires::migrations() + campaigns::migrations() + answers::migrations());
    access::Session &session = dossier.session();
    const QDir folder(dossier.folder());
    writeList(folder.filePath(u"list.csv"_s));
    writeQuestionnaire(folder.filePath(u"questionnaire.json"_s));
    must(people::importPeople(session, { .path = folder.filePath(u"list.csv"_s) }));
    const auto questionnaire
        = must(questionnaires::importQuestionnaire(session, { folder.filePath(u"questionnaire.json"_s), {} }));
    // A round can be taken in once, so three of them: the machine has its moods.
    std::vector<double> takings;
    std::vector<double> openings;
    campaigns::Round round;
    for (int run = 0; run < 3; ++run) {
        const auto created = must(
            campaigns::createRound(session, { .questionnaire = questionnaire.questionnaire, .name = u"Bench"_s }, {}));
        round = must(campaigns::RoundStore(session.database()).find(created.round));
        const QList<QByteArray> envelopes = sealAll(session, round);
        const QString answers = folder.filePath(u"answers%1"_s.arg(run));
        folder.mkdir(answers);
        writeEnvelopes(QDir(answers), envelopes);
        openings.push_back(openingOf(session, round, envelopes));
        takings.push_back(median(1, [&] {
            const auto summary = must(answers::takeInAnswers(session, { answers }, {}));
            if (summary.accepted != Respondents)
                qFatal("%lld were accepted", static_cast<long long>(summary.accepted));
        }));
    }
    std::ranges::sort(takings);
    std::ranges::sort(openings);
    print({ u"accept 10,000 sealed answers of 200"_s, takings[1], u"only opening the same envelopes"_s, openings[1],
        1.5, {} });
    const double review = median(5, [&] { must(answers::reviewRound(session, round.id, {})); });
    print({ u"review 10,000 respondents x 200 questions"_s, review, u"sqlcipher: GROUP BY over 2 M rows"_s,
        groupByInShell(folder.filePath(u"shell.db"_s)), 0.05, {} });
}

} // namespace waarborg::bench
