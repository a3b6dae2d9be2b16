// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "models/answers/intake.h"
#include "models/answers/oneanswer.h"
#include "models/answers/review.h"
#include "models/answers/typein.h"
#include "models/foundation/files.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::vector<std::string> paths;
    qint64 round = 0;
    qint64 person = 0;
    std::string file;
    std::string sealedOut;
};

Result<Outcome> showOne(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(shown, answers::readAnswer(session, { options.round }, { options.person }, QLocale().name().left(2)));
    QJsonArray array;
    QStringList lines { u"%1 · %2"_s.arg(shown.round, shown.person) };
    for (const answers::SpokenAnswer &one : shown.answers) {
        if (one.answer.isEmpty() && one.comment.isEmpty())
            continue;
        array.append(QJsonObject { { u"id"_s, one.key }, { u"title"_s, one.question }, { u"answer"_s, one.answer },
            { u"comment"_s, one.comment } });
        lines << u"%1 %2: %3"_s.arg(one.number, one.question, one.answer);
        if (!one.comment.isEmpty())
            lines << u"    "_s + one.comment;
    }
    return Outcome { { { u"campaign"_s, options.round }, { u"person"_s, options.person }, { u"name"_s, shown.person },
                         { u"answers"_s, array } },
        lines.join(u'\n') };
}

Outcome intakeOutcome(const answers::IntakeSummary &summary)
{
    QJsonArray rejected;
    QString lines = Texts::tr("%1 accepted, %2 duplicate, %3 waiting, %4 set aside")
                        .arg(summary.accepted)
                        .arg(summary.duplicate)
                        .arg(summary.waiting)
                        .arg(summary.rejected.size());
    for (const auto &[file, reason] : summary.rejected) {
        rejected.append(QJsonObject { { u"file"_s, file }, { u"reason"_s, reason } });
        lines += u"\n%1: %2"_s.arg(file, reason);
    }
    const QJsonObject json { { u"accepted"_s, summary.accepted }, { u"duplicate"_s, summary.duplicate },
        { u"waiting"_s, summary.waiting }, { u"rejected"_s, rejected } };
    return { json, lines, summary.rejected.isEmpty() ? Done : DoneInPart };
}

Result<Outcome> import(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    QStringList paths;
    for (const std::string &path : options.paths)
        paths << filePath(path);
    WAARBORG_LET(summary, answers::takeInAnswers(session, paths, runtime.progress()));
    return intakeOutcome(summary);
}

Result<Outcome> typeIn(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(typed, answers::readTypedAnswer(filePath(options.file)));
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(envelope, answers::sealTypedAnswer(session, { options.round }, typed));
    if (options.sealedOut.empty()) {
        WAARBORG_LET(summary, answers::takeInEnvelope(session, filePath(options.file), envelope));
        return intakeOutcome(summary);
    }
    const QString path = filePath(options.sealedOut);
    WAARBORG_TRY(writeWholeFile(path, envelope));
    return Outcome { { { u"sealed"_s, path } }, Texts::tr("Sealed into %1.").arg(path) };
}

Result<Outcome> quarantine(const Runtime &runtime, const Options &)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(files, answers::quarantinedFiles(session));
    QJsonArray array;
    QStringList lines;
    for (const answers::QuarantinedFile &file : files) {
        array.append(QJsonObject { { u"id"_s, file.id }, { u"file"_s, file.file }, { u"reason"_s, file.reason },
            { u"received"_s, file.received.toString(Qt::ISODate) }, { u"size"_s, file.size } });
        lines << u"%1  %2: %3"_s.arg(file.id).arg(file.file, file.reason);
    }
    return Outcome { { { u"quarantine"_s, array } },
        lines.isEmpty() ? Texts::tr("Nothing was set aside.") : lines.join(u'\n') };
}

QJsonObject questionJson(const answers::QuestionReview &question)
{
    QJsonObject counts;
    for (const auto &[word, count] : question.counts)
        counts.insert(word, count);
    QJsonObject json { { u"id"_s, question.column.key },
        { u"title"_s, questionnaires::textIn(question.column.title, QLocale().name().left(2)) },
        { u"answered"_s, question.answered }, { u"counts"_s, counts }, { u"suppressed"_s, question.suppressed } };
    if (question.mean)
        json.insert("mean"_L1, *question.mean);
    return json;
}

Result<Outcome> show(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(review, answers::reviewRound(session, { options.round }, runtime.progress()));
    QJsonArray questions;
    QStringList lines { Texts::tr("%1 of %2 answered").arg(review.answered).arg(review.invited) };
    for (const answers::QuestionReview &question : review.questions) {
        const QJsonObject json = questionJson(question);
        questions.append(json);
        QStringList counts;
        for (const auto &[word, count] : question.counts) {
            if (count > 0)
                counts << u"%1 %2"_s.arg(word).arg(count);
        }
        lines << u"%1: %2"_s.arg(
            json["title"_L1].toString(), question.suppressed ? Texts::tr("too few answers") : counts.join(u", "_s));
    }
    return Outcome { { { u"invited"_s, review.invited }, { u"answered"_s, review.answered },
                         { u"questions"_s, questions } },
        lines.join(u'\n') };
}

} // namespace

void addAnswerCommands(Commands &commands)
{
    CLI::App *group = commands.group("answers", Texts::tr("take in sealed answers"));
    auto options = std::make_shared<Options>();
    CLI::App *verb
        = commands.verb(group, "import", Texts::tr("take in files, or all files of folders"), options, import);
    verb->add_option("PATH", options->paths, Texts::tr("files and folders").toStdString())->required();
    verb = commands.verb(
        group, "type-in", Texts::tr("type in what somebody said on paper or in an interview"), options, typeIn);
    verb->add_option("CAMPAIGN", options->round, Texts::tr("the round's number").toStdString())->required();
    verb->add_option("FILE", options->file, Texts::tr("JSON with person, answers and comments").toStdString())
        ->required();
    verb->add_option(
        "--seal-to", options->sealedOut, Texts::tr("seal it into this file instead of taking it in").toStdString());
    verb = commands.verb(
        group, "show", Texts::tr("read what one person answered in a named round; the log says so"), options, showOne);
    verb->add_option("CAMPAIGN", options->round, Texts::tr("the round's number").toStdString())->required();
    verb->add_option("PERSON", options->person, Texts::tr("the user's number").toStdString())->required();
    commands.verb(group, "quarantine", Texts::tr("what was set aside, and why"), options, quarantine);
    CLI::App *reviewGroup = commands.group("review", Texts::tr("what was answered"));
    verb = commands.verb(reviewGroup, "show", Texts::tr("counts by question"), options, show);
    verb->add_option("CAMPAIGN", options->round, Texts::tr("the round's number").toStdString())->required();
}

} // namespace waarborg::cli
