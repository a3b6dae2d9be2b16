// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "models/campaigns/rounds.h"
#include "models/campaigns/roundstore.h"
#include "models/campaigns/sending.h"
#include "models/people/peopleimport.h"
#include "models/people/peoplestore.h"
#include "models/questionnaires/questionnaires.h"
#include "tests/common/postfix.h"

#include <QFile>

#include <cstring>
#include <curl/curl.h>
#include <thread>
#include <vector>

namespace waarborg::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Messages = 10'000;

void writeList(const QString &path)
{
    QFile list(path);
    if (!list.open(QIODevice::WriteOnly))
        qFatal("no list could be written");
    list.write("Name,Function,E-mail\n");
    for (int i = 0; i < Messages; ++i)
        list.write("P" + QByteArray::number(i) + ",F,p" + QByteArray::number(i) + "@voorbeeld.example\n");
}

campaigns::MailSettings settingsFor(const test::Postfix &postfix, int connections)
{
    campaigns::MailSettings settings;
    settings.smtp.host = postfix.host();
    settings.smtp.port = postfix.tlsPort();
    settings.smtp.security = mail::Security::ImplicitTls;
    settings.smtp.caFile = postfix.caFile();
    settings.smtp.connections = connections;
    settings.smtp.from = u"an@acme.example"_s;
    settings.sender = { u"An Claes"_s, u"an@acme.example"_s };
    return settings;
}

// A message as large as one of ours, on its way through a bare libcurl handle.
struct Body {
    QByteArray bytes;
    qsizetype at = 0;

    static std::size_t read(char *buffer, std::size_t size, std::size_t count, void *self)
    {
        auto *body = static_cast<Body *>(self);
        const auto part = std::min(body->bytes.size() - body->at, qsizetype(size * count));
        std::memcpy(buffer, body->bytes.constData() + body->at, std::size_t(part));
        body->at += part;
        return std::size_t(part);
    }
};

void sendBare(const campaigns::MailSettings &settings, const QByteArray &message, int count)
{
    CURL *easy = curl_easy_init();
    Body body { message };
    const QByteArray url = "smtps://localhost:" + QByteArray::number(settings.smtp.port) + "/acme.example";
    curl_easy_setopt(easy, CURLOPT_URL, url.constData());
    curl_easy_setopt(easy, CURLOPT_CAINFO, settings.smtp.caFile.toUtf8().constData());
    curl_easy_setopt(easy, CURLOPT_MAIL_FROM, "an@acme.example");
    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, &Body::read);
    curl_easy_setopt(easy, CURLOPT_READDATA, &body);
    curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(message.size()));
    for (int i = 0; i < count; ++i) {
        const QByteArray recipient = "p" + QByteArray::number(i) + "@voorbeeld.example";
        curl_slist *recipients = curl_slist_append(nullptr, recipient.constData());
        curl_easy_setopt(easy, CURLOPT_MAIL_RCPT, recipients);
        body.at = 0;
        if (const CURLcode code = curl_easy_perform(easy); code != CURLE_OK)
            qFatal("libcurl: %s", curl_easy_strerror(code));
        curl_slist_free_all(recipients);
    }
    curl_easy_cleanup(easy);
}

double sendBareOn(int connections, const campaigns::MailSettings &settings, const QByteArray &message)
{
    return median(1, [&] {
        std::vector<std::jthread> threads;
        for (int i = 0; i < connections; ++i)
            threads.emplace_back([&] { sendBare(settings, message, Messages / connections); });
    });
}

void benchConnections(access::Session &session, const test::Postfix &postfix,
    questionnaires::QuestionnaireId questionnaire, int connections, double target)
{
    const auto created = must(campaigns::createRound(session,
        { .questionnaire = questionnaire, .name = u"Bench"_s, .formAddress = u"https://acme.example/form.html"_s },
        {}));
    const campaigns::MailSettings settings = settingsFor(postfix, connections);
    const campaigns::SendRequest request { created.round, campaigns::MessageKind::Invitation, settings,
        [&] { return campaigns::makeTransport(settings, SecretBytes()); } };
    const double ours = median(1, [&] {
        const auto summary = must(campaigns::sendRound(session, request, {}));
        if (summary.counts.sent != Messages)
            qFatal("%lld were sent", static_cast<long long>(summary.counts.sent));
    });
    campaigns::OutboxStore outbox(session.database());
    const auto row = must(outbox.all(created.round)).constFirst();
    const QByteArray message
        = must(session.openForAdvisors(must(outbox.sealedBytes(row.id)), row.messageId.toUtf8())).view().toByteArray();
    print({ u"send 10,000 invitations over TLS, %1 connection(s)"_s.arg(connections), ours,
        u"bare libcurl, as many reused connections"_s, sendBareOn(connections, settings, message), target,
        u"%1 per second, %2 bytes each"_s.arg(int(Messages / ours)).arg(message.size()) });
}

} // namespace

void benchSending()
{
    if (const QString reason = test::Postfix::whyNot(); !reason.isEmpty()) {
        std::printf("sending: %s Not measured.\n", qPrintable(reason));
        return;
    }
    const auto postfix = must(test::Postfix::start(test::Postfix::Mail::Discard));
    test::Dossier dossier(people::migrations() + questionnaires::migrations() + campaigns::migrations());
    access::Session &session = dossier.session();
    const QString list = dossier.folder() + u"/list.csv"_s;
    writeList(list);
    must(people::importPeople(session, { .path = list }));
    const auto questionnaire = must(questionnaires::addOwnQuestionnaire(session)).questionnaire;
    benchConnections(session, *postfix, questionnaire, 1, 1.5);
    benchConnections(session, *postfix, questionnaire, 4, 1.3);
}

} // namespace waarborg::bench
