// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/roles/fulldossier.h"

#include "app/common/composition.h"
#include "models/access/accounts.h"
#include "models/answers/intake.h"
#include "models/campaigns/formdefinition.h"
#include "models/campaigns/mailsettings.h"
#include "models/campaigns/rounds.h"
#include "models/campaigns/roundstore.h"
#include "models/incidents/incidents.h"
#include "models/people/people.h"
#include "models/questionnaires/questionnaires.h"
#include "models/sealing/envelope.h"

#include <QFile>

namespace waarborg::test {

using namespace Qt::StringLiterals;

namespace {

QList<storage::Migration> sliceMigrations()
{
    QList<storage::Migration> all = app::allMigrations();
    all.removeIf([](const storage::Migration &each) {
        return std::ranges::any_of(
            access::accessMigrations(), [&](const storage::Migration &known) { return known.slice == each.slice; });
    });
    return all;
}

} // namespace

FullDossier::FullDossier()
    : m_dossier(sliceMigrations())
{
    for (int i = 0; i < 6; ++i) {
        const QString name = u"person%1"_s.arg(i);
        people << must(people::addPerson(session(),
                           { { people::Field::Name, name }, { people::Field::Function, u"cook"_s },
                               { people::Field::Email, name + u"@x.example"_s } }))
                      .id;
    }
    questionnaire = must(questionnaires::addOwnQuestionnaire(session())).questionnaire;
    draft = must(questionnaires::addOwnQuestionnaire(session())).questionnaire;
    incident = must(incidents::registerIncident(session(), { session().clock().nowUtc(), u"a laptop was lost"_s }))
                   .incident.id;
    campaigns::MailSettings mail;
    mail.outboxFolder = path(u"outbox"_s);
    mail.sender = must(campaigns::parseMailbox(u"An <an@x.example>"_s));
    must(campaigns::configureMail(session(), mail));
    addRound();
    addAnswer();
    const auto code
        = must(access::addAccount(session(), { u"bo"_s, access::Role::Advisor, {}, m_dossier.environment().cost }));
    Q_UNUSED(code)
}

void FullDossier::addRound()
{
    const auto created = must(campaigns::createRound(
        session(), { .questionnaire = questionnaire, .name = u"Spring"_s, .people = people.first(5) }, {}));
    round = created.round;
}

void FullDossier::addAnswer()
{
    const auto taken = must(answers::takeInAnswers(session(), { answerFile(0) }, {}));
    if (taken.accepted != 1)
        qFatal("the answer was not accepted: %s", taken.rejected.value(0).reason.toUtf8().constData());
}

QString FullDossier::answerFile(int person)
{
    campaigns::RoundStore store(session().database());
    const auto stored = must(store.find(round));
    const auto invitation = must(store.invitations(round)).value(person);
    const QJsonObject json { { u"v"_s, 1 }, { u"form"_s, stored.uuid }, { u"formVersion"_s, 1 },
        { u"code"_s, must(campaigns::invitationCode(session(), invitation.id)) }, { u"language"_s, u"nl"_s },
        { u"answers"_s, QJsonObject { { u"time"_s, 1 } } },
        { u"comments"_s, QJsonObject { { u"time"_s, QLatin1String(Comment) } } } };
    QFile file(path(u"answer%1.jwe"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly)
        || file.write(must(sealing::seal(stored.publicKey, sealing::padToBucket(json)))) < 0)
        qFatal("the answer could not be written");
    return file.fileName();
}

access::Session FullDossier::login(const QString &name, access::Roles roles)
{
    const auto cost = m_dossier.environment().cost;
    const auto code = must(access::addAccount(session(), { name, roles, {}, cost }));
    const SecretBytes first = SecretBytes::copyOf(code.code.toUtf8());
    auto account = must(access::login(m_dossier.environment(), m_dossier.path(), name, first));
    must(access::changePassword(account, first, Dossier::password(), cost));
    must(access::signStatement(account));
    return account;
}

} // namespace waarborg::test
