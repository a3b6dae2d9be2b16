// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/usecases.h"

#include "models/answers/intake.h"
#include "models/campaigns/rounds.h"
#include "models/campaigns/sending.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <numeric>

namespace waarborg::test {

using namespace Qt::StringLiterals;

namespace {

constexpr campaigns::RoundId NamedRound { 1 };
constexpr campaigns::RoundId AnonymousRound { 2 };

Result<void> send(Stage &stage, access::Session &session)
{
    campaigns::SendRequest request { .round = NamedRound };
    request.settings.outboxFolder = stage.file(u"outbox"_s);
    request.settings.sender = { u"An Claes"_s, u"an@acme.example"_s };
    request.transport = [settings = request.settings] { return campaigns::makeTransport(settings, {}); };
    WAARBORG_TRY(campaigns::sendRound(session, request, {}));
    return {};
}

// By Message-ID, how many files hold it.
QHash<QString, int> sentMessages(const Stage &stage)
{
    static const QRegularExpression line(u"^Message-ID: *<(.+)>\\r?$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    QHash<QString, int> messages;
    const QDir outbox(stage.file(u"outbox"_s));
    for (const QString &name : outbox.entryList({ u"*.eml"_s }, QDir::Files)) {
        QFile file(outbox.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            ++messages[line.match(QString::fromLatin1(file.readAll())).captured(1)];
    }
    return messages;
}

QString wrongMessages(const Stage &stage, access::Session &session)
{
    using enum campaigns::MessageState;
    const QHash<QString, int> files = sentMessages(stage);
    qsizetype matched = 0;
    for (const campaigns::OutboxRow &row : must(campaigns::messages(session, NamedRound))) {
        const int times = files.value(row.messageId);
        matched += times;
        if (times > 1)
            return u"%1 was sent twice"_s.arg(row.messageId);
        if (times == 0 && row.state == Sent)
            return u"%1 counts as sent and was not"_s.arg(row.messageId);
        if (times == 1 && row.state != Sent && row.state != Sending && row.state != Unknown)
            return u"%1 was sent and counts as %2"_s.arg(row.messageId, campaigns::messageStateName(row.state));
    }
    const auto all = std::accumulate(files.begin(), files.end(), 0);
    return matched == all ? QString() : u"a message that no row knows"_s;
}

// Each state is durable by itself: nothing is sent twice, nothing counts as sent that was not, and the next run ends
// it.
QString wrongSending(Stage &stage)
{
    access::Session session = stage.open();
    QString wrong = wrongMessages(stage, session);
    if (!wrong.isEmpty())
        return wrong;
    if (const auto again = send(stage, session); !again)
        return u"it cannot be gone on with: "_s + errorText(again.error());
    wrong = wrongMessages(stage, session);
    const campaigns::RoundCounts counts = must(campaigns::roundStatus(session, NamedRound)).counts;
    if (wrong.isEmpty() && counts.sent + counts.unknown != counts.invited)
        wrong = u"%1 of %2 were sent, %3 are unknown"_s.arg(counts.sent).arg(counts.invited).arg(counts.unknown);
    return wrong;
}

} // namespace

QList<DisturbedUseCase> roundUseCases(const Stage &filled)
{
    const auto copy = [&filled] { return filled.copy(); };
    return {
        { .name = "campaign create",
            .prepare = copy,
            .run = [](Stage &, access::Session *session) -> Result<void> {
                WAARBORG_TRY(campaigns::createRound(*session, { .questionnaire = { 1 }, .name = u"Autumn"_s }, {}));
                return {};
            } },
        { .name = "campaign send",
            .prepare = copy,
            .run = [](Stage &stage, access::Session *session) { return send(stage, *session); },
            .judge = wrongSending },
        { .name = "campaign withdraw",
            .prepare = copy,
            .run
            = [](Stage &,
                  access::Session *session) { return campaigns::withdrawInvitation(*session, NamedRound, { 2 }); } },
        { .name = "answers import",
            .prepare = copy,
            .run = [](Stage &stage, access::Session *session) -> Result<void> {
                WAARBORG_TRY(answers::takeInAnswers(*session, { stage.file(u"answers"_s) }, {}));
                return {};
            } },
        { .name = "campaign close",
            .prepare = copy,
            .run = [](Stage &, access::Session *session) -> Result<void> {
                WAARBORG_TRY(answers::closeRound(*session, AnonymousRound));
                return {};
            } },
        { .name = "campaign reopen",
            .prepare =
                [&filled] {
                    Stage stage = filled.copy();
                    access::Session session = stage.open();
                    must(answers::closeRound(session, NamedRound));
                    return stage;
                },
            .run = [](Stage &, access::Session *session) { return campaigns::reopenRound(*session, NamedRound); } },
    };
}

} // namespace waarborg::test
