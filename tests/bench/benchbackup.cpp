// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/intake.h"
#include "models/backups/backups.h"
#include "models/backups/backupstore.h"
#include "models/backups/restore.h"
#include "models/campaigns/rounds.h"
#include "models/campaigns/roundstore.h"
#include "models/people/people.h"
#include "models/people/peopleimport.h"
#include "models/people/peoplestore.h"
#include "models/questionnaires/questionnaires.h"
#include "tests/bench/sample.h"
#include "tests/common/dump.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace waarborg::bench {

using namespace Qt::StringLiterals;

namespace {

// 100,000 people, 10,000 of whom answered 200 questions.
void fill(test::Dossier &dossier)
{
    access::Session &session = dossier.session();
    const QDir folder(dossier.folder());
    const QString list = folder.filePath(u"list.csv"_s);
    const QString questions = folder.filePath(u"questionnaire.json"_s);
    writePeopleList(list);
    writeQuestionnaire(questions);
    must(people::importPeople(session, { .path = list }));
    people::PeopleQuery query;
    query.limit = Respondents;
    QList<people::PersonId> invited;
    for (const auto &person : must(people::listPeople(session, query)).people)
        invited << person.id;
    const auto questionnaire = must(questionnaires::importQuestionnaire(session, { questions, {} }));
    campaigns::CreateRoundRequest request { .questionnaire = questionnaire.questionnaire, .name = u"Bench"_s };
    request.people = invited;
    const auto created = must(campaigns::createRound(session, request, {}));
    const auto round = must(campaigns::RoundStore(session.database()).find(created.round));
    const QString answers = folder.filePath(u"answers"_s);
    folder.mkdir(answers);
    writeEnvelopes(QDir(answers), sealAll(session, round));
    if (must(answers::takeInAnswers(session, { answers }, {})).accepted != Respondents)
        qFatal("not all answers were accepted");
}

void plainCopy(const QString &from, const QString &to)
{
    QProcess copy;
    copy.start(u"sh"_s, { u"-c"_s, u"cp \"$1\" \"$2\" && sync \"$2\""_s, u"sh"_s, from, to });
    if (!copy.waitForFinished(600'000) || copy.exitCode() != 0)
        qFatal("cp: %s", copy.readAllStandardError().constData());
}

} // namespace

void benchBackup()
{
    test::Dossier dossier(people::migrations() + questionnaires::migrations() + campaigns::migrations()
        + answers::migrations() + backups::migrations());
    fill(dossier);
    const QStringList before = test::dumpOf(dossier.session().database(), test::tablesOfUse());
    int run = 0;
    const auto fresh = [&](const QString &ending) { return u"%1/%2%3"_s.arg(dossier.folder()).arg(++run).arg(ending); };
    const double copying = median(5, [&] { plainCopy(dossier.path(), fresh(u".copy"_s)); });
    backups::RegisteredCopy made;
    const double backup
        = median(5, [&] { made = must(backups::makeBackup(dossier.session(), { fresh(u".waarborg-backup"_s) }, {})); });
    backups::RestoreRequest request;
    request.backup = made.path;
    request.target = fresh(u".waarborg"_s);
    request.loginName = test::Dossier::loginName();
    request.password = test::Dossier::password();
    const double restoring = median(1, [&] { must(backups::restoreBackup(dossier.environment(), request, {})); });
    auto restored = must(
        access::login(dossier.environment(), request.target, test::Dossier::loginName(), test::Dossier::password()));
    if (test::dumpOf(restored.database(), test::tablesOfUse()) != before)
        qFatal("what was restored is another dossier");
    const auto mebibytes = [](qint64 bytes) { return double(bytes) / (1 << 20); };
    const double size = mebibytes(QFile(dossier.path()).size());
    print({ u"backup of 100,000 people, 2 M answers, tried out"_s, backup, u"cp and fsync of the same file"_s, copying,
        10.0,
        u"%1 MiB as %2 MiB, restored in %3 s, equal in all %4 rows"_s.arg(size, 0, 'f', 1)
            .arg(mebibytes(made.size), 0, 'f', 1)
            .arg(restoring, 0, 'f', 2)
            .arg(before.size()) });
}

} // namespace waarborg::bench
