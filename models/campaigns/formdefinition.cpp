// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/formdefinition.h"

#include "models/access/settings.h"
#include "models/campaigns/formpage.h"
#include "models/campaigns/mailsettings.h"
#include "models/campaigns/roundstore.h"
#include "models/questionnaires/questionnairejson.h"
#include "models/questionnaires/questionnairestore.h"

#include <QJsonArray>

namespace waarborg::campaigns {

using namespace Qt::StringLiterals;

Result<FormDefinition> FormDefinition::load(access::Session &session, RoundId id)
{
    WAARBORG_LET(round, RoundStore(session.database()).find(id));
    WAARBORG_LET(questionnaire, questionnaires::QuestionnaireStore(session.database()).load(round.version));
    WAARBORG_LET(organisation, access::readSetting(session.database(), u"dossier.customer"_s));
    WAARBORG_LET(mail, mailSettings(session));
    FormDefinition form;
    form.m_round = round;
    form.m_organisation = organisation;
    form.m_advisor = mail.sender.name.isEmpty() ? session.account().name : mail.sender.name;
    form.m_definition = {
        { u"form"_s, round.uuid },
        { u"formVersion"_s, 1 },
        { u"organisation"_s, organisation },
        { u"advisor"_s, form.m_advisor },
        { u"anonymous"_s, round.anonymity == Anonymity::Anonymous },
        { u"closes"_s, round.closes.toString(Qt::ISODate) },
        { u"languages"_s, QJsonArray::fromStringList(round.languages) },
        { u"publicKey"_s, round.publicKey },
        { u"questionnaire"_s, questionnaires::formJson(questionnaire) },
    };
    form.m_definition = withFormTexts(form.m_definition);
    return form;
}

Result<QByteArray> FormDefinition::page(const QString &code, const QString &language) const
{
    QJsonObject definition = m_definition;
    if (!code.isEmpty())
        definition.insert("code"_L1, code);
    return formPage(definition, language);
}

Result<QString> invitationCode(access::Session &session, InvitationId invitation)
{
    WAARBORG_LET(sealed, RoundStore(session.database()).sealedCode(invitation));
    WAARBORG_LET(code, session.openForAdvisors(sealed, "invitation code"));
    return QString::fromLatin1(code.view());
}

} // namespace waarborg::campaigns
