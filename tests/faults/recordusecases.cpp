// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/usecases.h"

#include "models/access/audit.h"
#include "models/access/auditanchor.h"
#include "models/answers/intake.h"
#include "models/answers/oneanswer.h"
#include "models/backups/backups.h"
#include "models/campaigns/mailsettings.h"
#include "models/campaigns/rounds.h"
#include "models/people/people.h"
#include "models/privacy/dossiererasure.h"
#include "models/questionnaires/questionnaires.h"
#include "models/reports/accessreport.h"

#include <QDir>
#include <QFile>

namespace waarborg::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 timesDone(access::Session &session, const QString &action)
{
    const auto records = must(access::auditRecords(session, {}));
    return std::ranges::count_if(records, [&](const access::AuditRecord &record) {
        return record.action == action && record.result == access::AuditResult::Ok;
    });
}

// A use case that writes the file `name`: it is there whole and in the log, or not at all; `end` is how a whole one
// ends.
DisturbedUseCase writing(const char *useCase, const Stage &filled, const QString &name, const QByteArray &end,
    const std::function<Result<void>(access::Session &, const QString &)> &write)
{
    DisturbedUseCase made = onFilled(
        useCase, filled, [=](Stage &stage, access::Session &session) { return write(session, stage.file(name)); });
    made.judge = [=](Stage &stage) -> QString {
        access::Session session = stage.open();
        const QString path = stage.file(name);
        if (QFile::exists(path) && !contentOf(path).endsWith(end))
            return u"%1 is there in part"_s.arg(name);
        if (QFile::exists(path) && timesDone(session, QLatin1String(useCase)) == 0)
            return u"%1 stands outside and not in the log"_s.arg(name);
        QFile::remove(path);
        const auto again = write(session, path);
        return again ? QString() : u"it cannot be written again: "_s + errorText(again.error());
    };
    return made;
}

Stage stageWithAnswers(const Stage &filled)
{
    Stage stage = filled.copy();
    access::Session session = stage.open();
    must(answers::takeInAnswers(session, { stage.file(u"answers"_s) }, {}));
    return stage;
}

// At the end of an agreement that the customer wants erased. No backup: the register would name it in this folder, and
// what is disturbed are copies of it.
Stage stageAtTheEnd(const Stage &filled)
{
    Stage stage = filled.copy();
    access::Session session = stage.open();
    must(privacy::recordEnd(session, QDate(2026, 11, 1), u"letter 7"_s));
    return stage;
}

Result<void> eraseAll(Stage &stage)
{
    const QString certificate = stage.file(u"certificate"_s);
    WAARBORG_LET(finished, privacy::finishErasure(stage.path(), certificate, stage.clock()));
    if (finished)
        return {};
    WAARBORG_LET(session, stage.login());
    WAARBORG_TRY(privacy::eraseDossier(std::move(session), certificate));
    return {};
}

// Given again it ends, with the certificate, and nothing of the dossier stays.
QString notErased(Stage &stage)
{
    if (QFile::exists(stage.path()) || QFile::exists(access::keyFilePath(stage.path()))) {
        if (const auto again = eraseAll(stage); !again)
            return u"it cannot be gone on with: "_s + errorText(again.error());
    }
    for (const QString &path : { stage.path(), access::keyFilePath(stage.path()) }) {
        if (QFile::exists(path))
            return path + u" is still there"_s;
    }
    const auto certificate = privacy::readCertificate(stage.file(u"certificate"_s));
    return certificate && *certificate ? QString() : u"there is no certificate"_s;
}

} // namespace

QList<DisturbedUseCase> recordUseCases(const Stage &filled)
{
    return {
        onFilled("audit prune", filled,
            [](Stage &stage, access::Session &session) -> Result<void> {
                stage.clock().advance(std::chrono::hours(24 * 40));
                WAARBORG_TRY(access::pruneAudit(session, QDate(2026, 12, 1)));
                return {};
            }),
        onFilled("mail configure", filled,
            [](Stage &stage, access::Session &session) {
                campaigns::MailSettings settings;
                settings.outboxFolder = stage.file(u"outbox"_s);
                settings.sender = { u"An Claes"_s, u"an@acme.example"_s };
                return campaigns::configureMail(session, settings);
            }),
        onFilled("dossier backup-schedule", filled,
            [](Stage &stage, access::Session &session) {
                return backups::setBackupSchedule(session, { .folder = stage.folder() });
            }),
        onFilled("people set, many", filled,
            [](Stage &, access::Session &session) {
                return people::setPeople(session, { { 1 }, { 2 }, { 3 } }, { { people::Field::City, u"Gent"_s } });
            }),
        onFilled("questionnaire edit", filled,
            [](Stage &, access::Session &session) -> Result<void> {
                WAARBORG_TRY(questionnaires::newVersion(session, { 1 }));
                return {};
            }),
        { .name = "answers show",
            .prepare = [&filled] { return stageWithAnswers(filled); },
            .run = [](Stage &, access::Session *session) -> Result<void> {
                WAARBORG_TRY(answers::readAnswer(*session, { 1 }, { 1 }, u"nl"_s));
                return {};
            } },
        writing("people export", filled, u"people.csv"_s, "\r\n",
            [](access::Session &session, const QString &path) -> Result<void> {
                WAARBORG_TRY(people::exportPeople(session, {}, path));
                return {};
            }),
        writing("people access-request", filled, u"person.json"_s, "}\n",
            [](access::Session &session, const QString &path) -> Result<void> {
                WAARBORG_TRY(reports::exportPerson(session, { 1 }, path, {}));
                return {};
            }),
        writing("questionnaire export", filled, u"questionnaire.json"_s, "}\n",
            [](access::Session &session, const QString &path) {
                return questionnaires::exportQuestionnaire(session, { 1 }, path);
            }),
        writing("audit anchor", filled, u"anchor.json"_s, "}\n",
            [](access::Session &session, const QString &path) -> Result<void> {
                WAARBORG_TRY(access::writeAnchor(session, path));
                return {};
            }),
        { .name = "dossier end --erase",
            .prepare = [&filled] { return stageAtTheEnd(filled); },
            .run = [](Stage &stage, access::Session *) { return eraseAll(stage); },
            .needsSession = false,
            .judge = notErased },
    };
}

} // namespace waarborg::test
