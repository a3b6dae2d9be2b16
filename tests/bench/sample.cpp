// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sample.h"

#include "models/campaigns/formdefinition.h"
#include "models/campaigns/roundstore.h"
#include "models/campaigns/rounds.h"
#include "models/sealing/envelope.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace waarborg::bench {

using namespace Qt::StringLiterals;

namespace {

QJsonObject text(const QString &words) { return { { u"en"_s, words } }; }

} // namespace

void writePeopleList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QRandomGenerator random(7);
    file.write("Naam,Functie,E-mail,Geslacht,Adres,Postcode,Plaats,Telefoon,Taal,Afdeling\n");
    for (int i = 0; i < PeopleCount; ++i) {
        const QByteArray number = QByteArray::number(random.generate());
        file.write("Persoon " + number + " van der Berg,Functie " + QByteArray::number(i % 50) + ",p" + number + '.'
            + QByteArray::number(i) + "@voorbeeld.example,V,Dorpsstraat " + QByteArray::number(i % 300)
            + ",1234 AB,Gent,0612345678,nl,Afdeling " + QByteArray::number(i % 20) + '\n');
    }
}

void writeQuestionnaire(const QString &path)
{
    QFile questionnaire(path);
    if (!questionnaire.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(questionnaire.errorString()));
    QJsonArray items;
    for (int i = 0; i < Questions; ++i)
        items.append(QJsonObject { { u"id"_s, u"q%1"_s.arg(i) }, { u"kind"_s, u"question"_s }, { u"type"_s, u"risk"_s },
            { u"title"_s, text(u"Statement %1"_s.arg(i)) } });
    const QJsonObject module { { u"id"_s, u"m"_s }, { u"kind"_s, u"module"_s }, { u"title"_s, text(u"Module"_s) },
        { u"items"_s, items } };
    questionnaire.write(QJsonDocument(QJsonObject { { u"title"_s, text(u"Bench"_s) }, { u"language"_s, u"en"_s },
                                          { u"items"_s, QJsonArray { module } } })
            .toJson());
}

QList<QByteArray> sealAll(access::Session &session, const campaigns::Round &round)
{
    QRandomGenerator random(3);
    QList<QByteArray> envelopes;
    const QList<campaigns::Invitation> invitations
        = must(campaigns::RoundStore(session.database()).invitations(round.id));
    for (const campaigns::Invitation &invitation : invitations) {
        QJsonObject answers;
        for (int i = 0; i < Questions; ++i)
            answers.insert(u"q%1"_s.arg(i), 1 + int(random.bounded(2)));
        const QJsonObject json { { u"v"_s, 1 }, { u"form"_s, round.uuid }, { u"formVersion"_s, 1 },
            { u"code"_s, must(campaigns::invitationCode(session, invitation.id)) }, { u"language"_s, u"en"_s },
            { u"answers"_s, answers } };
        envelopes << must(sealing::seal(round.publicKey, sealing::padToBucket(json)));
    }
    return envelopes;
}

void writeEnvelopes(const QDir &folder, const QList<QByteArray> &envelopes)
{
    for (qsizetype i = 0; i < envelopes.size(); ++i) {
        QFile file(folder.filePath(u"%1.jwe"_s.arg(i, 6, 10, QLatin1Char('0'))));
        if (!file.open(QIODevice::WriteOnly) || file.write(envelopes[i]) != envelopes[i].size())
            qFatal("no envelope could be written");
    }
}

} // namespace waarborg::bench
