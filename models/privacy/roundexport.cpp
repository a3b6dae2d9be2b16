// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/roundexport.h"

#include "models/answers/answerstore.h"
#include "models/answers/answertext.h"
#include "models/answers/packedanswer.h"
#include "models/answers/review.h"
#include "models/answers/roundreader.h"
#include "models/campaigns/outboxstore.h"
#include "models/questionnaires/questionnairestore.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waarborg::privacy {

namespace {

using namespace Qt::StringLiterals;
using access::Session;
using answers::Answer;
using campaigns::Anonymity;
using campaigns::Invitation;
using campaigns::Round;
using questionnaires::Column;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RoundExport)
};

QString yes(bool value) { return value ? u"yes"_s : u"no"_s; }

QString number(qint64 value) { return QString::number(value); }

// One round on its way out: what several of its files need.
struct Material {
    Session &session;
    ExportFolder &folder;
    const Round &round;
    QString place; // of its files in the folder
    QList<Column> columns;
    QList<Invitation> invitations;

    [[nodiscard]] bool isAnonymous() const { return round.anonymity == Anonymity::Anonymous; }
};

Result<Material> gather(Session &session, ExportFolder &folder, const Round &round)
{
    WAARBORG_LET(questionnaire, questionnaires::QuestionnaireStore(session.database()).load(round.version));
    WAARBORG_LET(invitations, campaigns::RoundStore(session.database()).invitations(round.id));
    return Material { session, folder, round, u"rounds/%1/"_s.arg(round.id.value),
        questionnaires::columns(questionnaire), invitations };
}

Result<void> writeFacts(const Material &all)
{
    WAARBORG_LET(counts, campaigns::RoundStore(all.session.database()).counts(all.round.id));
    const Round &round = all.round;
    const QJsonObject json { { u"id"_s, round.id.value }, { u"uuid"_s, round.uuid }, { u"name"_s, round.name },
        { u"questionnaireVersion"_s, round.version.value },
        { u"languages"_s, QJsonArray::fromStringList(round.languages) },
        { u"opens"_s, round.opens.toString(Qt::ISODate) }, { u"closes"_s, round.closes.toString(Qt::ISODate) },
        { u"anonymous"_s, all.isAnonymous() }, { u"smallestGroup"_s, round.minimumGroup },
        { u"open"_s, round.status == campaigns::RoundStatus::Open }, { u"formAddress"_s, round.formAddress },
        { u"invited"_s, counts.invited }, { u"answered"_s, counts.answered } };
    return all.folder.add(
        all.place + "round.json"_L1, QJsonDocument(json), Texts::tr("the round “%1”").arg(round.name));
}

// Who has answered an anonymous round is nobody's business, also not the customer's.
Result<void> writeInvitations(const Material &all)
{
    const QString what = all.isAnonymous() ? Texts::tr("who was invited; who answered stays secret")
                                           : Texts::tr("who was invited, and who answered");
    WAARBORG_LET(table, all.folder.addTable(all.place + "invitations.csv"_L1, what));
    QStringList header { u"invitation"_s, u"person"_s, u"name"_s, u"email"_s, u"language"_s, u"withdrawn"_s };
    if (!all.isAnonymous())
        header << u"answered"_s;
    WAARBORG_TRY(table->write(header));
    for (const Invitation &invitation : all.invitations) {
        if (all.isAnonymous() && !invitation.person.isValid()) // erased; answered, or it would not be there
            continue;
        QStringList cells { number(invitation.id.value), number(invitation.person.value), invitation.name,
            invitation.address, invitation.language, yes(invitation.withdrawn) };
        if (!all.isAnonymous())
            cells << yes(invitation.answered);
        WAARBORG_TRY(table->write(cells));
    }
    return table->finish();
}

// In an anonymous round without reminders: those went to who had not answered.
Result<void> writeMessages(const Material &all)
{
    WAARBORG_LET(rows, campaigns::OutboxStore(all.session.database()).all(all.round.id));
    WAARBORG_LET(
        table, all.folder.addTable(all.place + "messages.csv"_L1, Texts::tr("the mail and what became of it")));
    WAARBORG_TRY(table->write(
        { u"messageId"_s, u"kind"_s, u"invitation"_s, u"recipient"_s, u"state"_s, u"reply"_s, u"changed"_s }));
    for (const campaigns::OutboxRow &row : rows) {
        const bool reminder = row.kind == campaigns::MessageKind::Reminder;
        if (all.isAnonymous() && reminder)
            continue;
        WAARBORG_TRY(
            table->write({ row.messageId, reminder ? u"reminder"_s : u"invitation"_s, number(row.invitation.value),
                row.recipient, campaigns::messageStateName(row.state), row.reply, row.changed.toString(Qt::ISODate) }));
    }
    return table->finish();
}

using Visit = std::function<Result<void>(const answers::StoredAnswer &stored, const Answer &answer)>;

Result<void> eachAnswer(const Material &all, const Progress &progress, const Visit &visit)
{
    const QByteArray context = answers::answerContext(all.round);
    SecretBytes buffer;
    return answers::AnswerStore(all.session.database())
        .each(all.round.id, [&](const answers::StoredAnswer &stored) -> Result<void> {
            WAARBORG_TRY(progress.check());
            WAARBORG_LET(packed, all.session.openForAdvisors(stored.sealed, context, buffer));
            const auto answer = answers::unpack(packed);
            if (!answer)
                return fail(ErrorCode::Damaged, all.session.path(), QString::fromLatin1(context));
            return visit(stored, *answer);
        });
}

Result<void> writeNamedAnswers(const Material &all, const Progress &progress)
{
    QHash<qint64, const Invitation *> senders;
    for (const Invitation &invitation : all.invitations)
        senders.insert(invitation.id.value, &invitation);
    WAARBORG_LET(table,
        all.folder.addTable(
            all.place + "answers.csv"_L1, Texts::tr("the answers, a row a person, a column a question")));
    WAARBORG_LET(
        comments, all.folder.addTable(all.place + "comments.csv"_L1, Texts::tr("comments beside the answers")));
    QStringList header { u"person"_s, u"name"_s, u"email"_s, u"language"_s };
    for (const Column &column : all.columns)
        header << column.key;
    WAARBORG_TRY(table->write(header));
    WAARBORG_TRY(comments->write({ u"person"_s, u"name"_s, u"question"_s, u"comment"_s }));
    QJsonArray array;
    const auto written = eachAnswer(all, progress, [&](const answers::StoredAnswer &stored, const Answer &answer) {
        const Invitation *sender = senders.value(stored.invitation ? stored.invitation->value : 0);
        const Invitation nobody;
        const Invitation &from = sender ? *sender : nobody;
        QJsonObject json = answers::answerJson(all.columns, answer);
        json.insert("person"_L1, from.person.value);
        json.insert("name"_L1, from.name);
        json.insert("email"_L1, from.address);
        array.append(json);
        auto done = table->write(QStringList { number(from.person.value), from.name, from.address, answer.language }
            + answers::answerCells(all.columns, answer));
        for (auto at = answer.comments.begin(); done && at != answer.comments.end(); ++at)
            done = comments->write(
                { number(from.person.value), from.name, all.columns.value(at.key()).item, at.value() });
        return done;
    });
    WAARBORG_TRY(written);
    WAARBORG_TRY(table->finish());
    WAARBORG_TRY(comments->finish());
    return all.folder.add(
        all.place + "answers.json"_L1, QJsonDocument(array), Texts::tr("the same answers and comments as JSON"));
}

// What people wrote in an anonymous round, by question, in alphabetical order: no text stands beside another of the
// same person.
struct Writings {
    QMap<QString, QStringList> texts;
    QMap<QString, QStringList> comments;
};

QJsonObject sorted(QMap<QString, QStringList> &writings)
{
    QJsonObject json;
    for (auto at = writings.begin(); at != writings.end(); ++at) {
        at->sort();
        json.insert(at.key(), QJsonArray::fromStringList(*at));
    }
    return json;
}

Result<Writings> gatherWritings(const Material &all, const Progress &progress)
{
    Writings found;
    const auto gathered = eachAnswer(all, progress, [&](const answers::StoredAnswer &, const Answer &answer) {
        for (auto at = answer.texts.begin(); at != answer.texts.end(); ++at)
            found.texts[all.columns.value(at.key()).key] << at.value();
        for (auto at = answer.comments.begin(); at != answer.comments.end(); ++at)
            found.comments[all.columns.value(at.key()).item] << at.value();
        return Result<void>();
    });
    WAARBORG_TRY(gathered);
    return found;
}

// What the review hides, and what fewer people wrote than the smallest group, could be told by hand.
void keepWhatMayBeTold(Writings &writings, const answers::RoundReview &review, int smallestGroup)
{
    QSet<QString> hidden;
    for (const answers::QuestionReview &question : review.questions) {
        if (question.suppressed)
            hidden << question.column.key << question.column.item;
    }
    const auto mayNotBeTold
        = [&](const auto &each) { return hidden.contains(each.key()) || each->size() < smallestGroup; };
    writings.texts.removeIf(mayNotBeTold);
    writings.comments.removeIf(mayNotBeTold);
}

QJsonObject questionJson(const answers::QuestionReview &question)
{
    QJsonObject counts;
    for (const auto &[word, count] : question.counts)
        counts.insert(word, count);
    QJsonObject json { { u"id"_s, question.column.key }, { u"answered"_s, question.answered }, { u"counts"_s, counts },
        { u"suppressed"_s, question.suppressed } };
    if (question.mean)
        json.insert("mean"_L1, *question.mean);
    return json;
}

Result<void> writeAnonymousAnswers(const Material &all, const Progress &progress)
{
    WAARBORG_LET(review, answers::reviewRound(all.session, all.round.id, progress));
    WAARBORG_LET(table,
        all.folder.addTable(all.place + "answers.csv"_L1,
            Texts::tr("the answers of an anonymous round: counts by question, none of fewer than %1 people")
                .arg(all.round.minimumGroup)));
    WAARBORG_TRY(table->write({ u"question"_s, u"answered"_s, u"choice"_s, u"count"_s }));
    QJsonArray questions;
    for (const answers::QuestionReview &question : review.questions) {
        questions.append(questionJson(question));
        for (const auto &[word, count] : question.counts)
            WAARBORG_TRY(table->write({ question.column.key, number(question.answered), word, number(count) }));
        if (question.counts.isEmpty())
            WAARBORG_TRY(table->write({ question.column.key, number(question.answered), {}, {} }));
    }
    WAARBORG_TRY(table->finish());
    Writings writings;
    if (review.answered >= all.round.minimumGroup) {
        WAARBORG_LET(gathered, gatherWritings(all, progress));
        writings = gathered;
        keepWhatMayBeTold(writings, review, all.round.minimumGroup);
    }
    const QJsonObject json { { u"questions"_s, questions }, { u"texts"_s, sorted(writings.texts) },
        { u"comments"_s, sorted(writings.comments) } };
    return all.folder.add(all.place + "answers.json"_L1, QJsonDocument(json),
        Texts::tr("the same counts as JSON, with what people wrote, in alphabetical order"));
}

} // namespace

Result<void> exportRound(
    Session &session, ExportFolder &folder, const Round &round, const RoundPrinter &print, const Progress &progress)
{
    WAARBORG_LET(all, gather(session, folder, round));
    WAARBORG_TRY(writeFacts(all));
    WAARBORG_TRY(writeInvitations(all));
    WAARBORG_TRY(writeMessages(all));
    WAARBORG_TRY(all.isAnonymous() ? writeAnonymousAnswers(all, progress) : writeNamedAnswers(all, progress));
    WAARBORG_TRY(progress.check());
    WAARBORG_LET(pdf, print(session, round.id, progress));
    return folder.add(all.place + "report.pdf"_L1, pdf, Texts::tr("the round's report"));
}

} // namespace waarborg::privacy
