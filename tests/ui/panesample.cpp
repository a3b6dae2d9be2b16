// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panesample.h"

#include "models/access/accounts.h"
#include "models/answers/typein.h"
#include "models/campaigns/rounds.h"
#include "models/campaigns/roundstore.h"
#include "models/campaigns/sending.h"
#include "models/incidents/incidents.h"
#include "models/people/people.h"
#include "models/questionnaires/columns.h"
#include "models/questionnaires/questionnaires.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace waarborg::test {

using namespace Qt::StringLiterals;
using questionnaires::Column;
using questionnaires::ColumnKind;

namespace {

void check(const Result<void> &result)
{
    if (!result)
        qFatal("%s", errorText(result.error()).toUtf8().constData());
}

// Different people answer differently, the same way in every run.
QJsonObject answersOf(const QList<Column> &columns, int person)
{
    QJsonObject answers;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column &column = columns[i];
        const auto pick = (person * (i + 3) + person / 3) % 7;
        if (column.kind == ColumnKind::Code)
            answers.insert(column.key, column.codes[std::min<qsizetype>(pick / 2, column.codes.size() - 1)]);
        else if (column.kind == ColumnKind::Codes)
            answers.insert(column.key, QJsonArray { column.codes[pick % column.codes.size()] });
        else if (column.kind == ColumnKind::Number)
            answers.insert(column.key, QString::number(pick));
        else if (column.kind == ColumnKind::Text && person % 9 == 0)
            answers.insert(column.key, u"Meer licht in de gang"_s);
    }
    return answers;
}

} // namespace

PaneSample::PaneSample(WindowDriver &driver, const QString &dossier)
    : m_driver(driver)
{
    const access::Environment environment { driver.clock(), app::allMigrations(), { 19ULL << 20, 1 } };
    m_session.emplace(
        must(access::login(environment, dossier, u"An Claes"_s, SecretBytes::fromPassword(WindowDriver::password()))));
}

void PaneSample::addPeople(int count)
{
    const QStringList functions { u"verpleegkundige"_s, u"poetshulp"_s, u"directeur"_s };
    const QStringList departments { u"Zorg"_s, u"Logistiek"_s, u"Administratie"_s };
    for (int i = 1; i <= count; ++i) {
        must(people::addPerson(*m_session,
            { { people::Field::Name, u"Persoon %1 van der Linden"_s.arg(i, 3, 10, QChar(u'0')) },
                { people::Field::Function, functions[i % 3] },
                { people::Field::Email, u"persoon%1@voorbeeld.be"_s.arg(i) },
                { people::Field::Department, departments[i % 3] }, { people::Field::Language, u"nl"_s } }));
    }
}

void PaneSample::addQuestionnaire() { must(questionnaires::addOwnQuestionnaire(*m_session)); }

campaigns::RoundId PaneSample::addRound(const QString &name, campaigns::Anonymity anonymity)
{
    const auto all = must(questionnaires::listQuestionnaires(*m_session));
    campaigns::CreateRoundRequest request { .questionnaire = all.front().questionnaire, .name = name };
    request.closes = QDate(2026, 12, 15);
    request.anonymity = anonymity;
    return must(campaigns::createRound(*m_session, request, {})).round;
}

QString PaneSample::addAccount(const QString &name, access::Roles roles, const QDate &expires)
{
    return must(access::addAccount(*m_session, { name, roles, expires, { 19ULL << 20, 1 } })).code;
}

void PaneSample::setUpOutbox()
{
    campaigns::MailSettings settings;
    settings.outboxFolder = outbox();
    settings.sender = must(campaigns::parseMailbox(u"An Claes <an@voorbeeld.be>"_s));
    settings.smtp.from = settings.sender.address;
    check(campaigns::configureMail(*m_session, settings));
}

void PaneSample::sendIntoFolder(campaigns::RoundId round)
{
    const campaigns::MailSettings settings = must(campaigns::mailSettings(*m_session));
    const campaigns::SendRequest request { .round = round, .settings = settings, .transport = [settings] {
                                              return campaigns::makeTransport(settings, SecretBytes());
                                          } };
    must(campaigns::sendRound(*m_session, request, {}));
}

QString PaneSample::writeAnswers(campaigns::RoundId round, int count)
{
    const QString folder = m_driver.file(u"answers"_s);
    QDir().mkpath(folder);
    campaigns::RoundStore store(m_session->database());
    const auto version = must(store.find(round)).version;
    const QList<Column> columns = questionnaires::columns(must(questionnaires::loadQuestionnaire(*m_session, version)));
    const QList<campaigns::Invitation> invitations = must(store.invitations(round));
    for (int i = 0; i < count; ++i) {
        const answers::TypedAnswer typed { invitations[i].person, answersOf(columns, i), {} };
        const QByteArray sealed = must(answers::sealTypedAnswer(*m_session, round, typed));
        QFile file(u"%1/antwoord-%2.jwe"_s.arg(folder).arg(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(sealed) != sealed.size())
            qFatal("An answer cannot be written.");
    }
    return folder;
}

void PaneSample::registerIncidents()
{
    const QDateTime now = m_driver.clock().nowUtc();
    const auto wrong
        = must(incidents::registerIncident(*m_session, { now.addDays(-5), u"Lijst aan verkeerd adres gemaild"_s }));
    must(incidents::setIncident(*m_session, wrong.incident.id,
        { { u"authorityNotified"_s, now.addDays(-4).toString(Qt::ISODate) }, { u"severity.data"_s, u"simple"_s },
            { u"severity.identification"_s, u"maximum"_s }, { u"severity.confidentiality"_s, u"much"_s } }));
    must(incidents::registerIncident(*m_session, { now.addSecs(-31 * 3600), u"Verloren laptop in de trein"_s }));
    must(incidents::registerIncident(
        *m_session, { now.addSecs(-61 * 3600), u"Map met medische attesten in de papierbak gevonden"_s }));
}

} // namespace waarborg::test
