// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/formpage.h"

#include "models/campaigns/formtexts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// Outside every namespace, as the macro asks.
static void initialiseFormResource() { Q_INIT_RESOURCE(answerform); }

namespace waarborg::campaigns {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FormPage)
};

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/form/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray script()
{
    QByteArray all;
    for (const char *name : { "envelope.js", "richtext.js", "questions.js", "fields.js", "form.js" })
        all += resource(QLatin1StringView(name));
    return all;
}

QByteArray source(const QByteArray &content)
{
    return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + '\'';
}

QByteArray policy(const QByteArray &script, const QByteArray &style)
{
    return "default-src 'none'; script-src " + source(script) + "; style-src " + source(style)
        + "; img-src data:; form-action 'none'; base-uri 'none'";
}

Result<void> check(const QJsonObject &definition, const QString &language)
{
    const auto refused = [](const QString &what, const QString &reason) {
        return fail(ErrorCode::InvalidValue, Texts::tr("Form"), what, reason);
    };
    for (const char *name : { "form", "organisation", "advisor" }) {
        if (definition.value(QLatin1StringView(name)).toString().isEmpty())
            return refused(QLatin1StringView(name), Texts::tr("it is empty"));
    }
    const QJsonObject key = definition.value(QLatin1StringView("publicKey")).toObject();
    if (key.value(QLatin1StringView("kid")).toString().isEmpty() || key.contains(QLatin1StringView("d")))
        return refused(QStringLiteral("publicKey"), Texts::tr("it must be the public key of a round"));
    if (definition.value(QLatin1StringView("questionnaire"))
            .toObject()
            .value(QLatin1StringView("items"))
            .toArray()
            .isEmpty())
        return refused(QStringLiteral("questionnaire"), Texts::tr("it holds no questions"));
    if (!definition.value(QLatin1StringView("languages")).toArray().contains(language))
        return refused(language, Texts::tr("the form is not in this language"));
    return {};
}

// JSON that cannot end the script element it stands in.
QByteArray embedded(const QJsonObject &definition)
{
    return QJsonDocument(definition).toJson(QJsonDocument::Compact).replace('<', "\\u003c");
}

QByteArray title(const QJsonObject &definition, const QString &language)
{
    const QJsonObject titles
        = definition.value(QLatin1StringView("questionnaire")).toObject().value(QLatin1StringView("title")).toObject();
    const QString own
        = titles.value(language).toString(titles.isEmpty() ? QString() : titles.begin().value().toString());
    const QString organisation = definition.value(QLatin1StringView("organisation")).toString();
    return (own.isEmpty() ? organisation : own + QStringLiteral(" – ") + organisation).toHtmlEscaped().toUtf8();
}

// Fills {{name}} in one pass: what is filled in is never itself searched for places.
QByteArray filled(const QByteArray &pattern, const QHash<QByteArray, QByteArray> &values)
{
    QByteArray result;
    qsizetype at = 0;
    for (qsizetype begin = pattern.indexOf("{{"); begin >= 0; begin = pattern.indexOf("{{", at)) {
        const qsizetype end = pattern.indexOf("}}", begin);
        result += pattern.mid(at, begin - at) + values.value(pattern.mid(begin + 2, end - begin - 2));
        at = end + 2;
    }
    return result + pattern.mid(at);
}

} // namespace

QJsonObject withFormTexts(QJsonObject definition)
{
    QJsonObject texts = definition.value(QLatin1StringView("texts")).toObject();
    for (const QJsonValue language : definition.value(QLatin1StringView("languages")).toArray()) {
        if (!texts.contains(language.toString()))
            texts.insert(language.toString(), formTexts(language.toString()));
    }
    definition.insert(QStringLiteral("texts"), texts);
    return definition;
}

Result<QByteArray> formPage(const QJsonObject &definition, const QString &language)
{
    initialiseFormResource();
    WAARBORG_TRY(check(definition, language));
    const QJsonObject complete = withFormTexts(definition);
    const QByteArray style = resource(QStringLiteral("form.css"));
    const QByteArray code = script();
    const QString noscript = complete.value(QLatin1StringView("texts"))
                                 .toObject()
                                 .value(language)
                                 .toObject()
                                 .value(QLatin1StringView("noscript"))
                                 .toString();
    return filled(resource(QStringLiteral("form.html")),
        { { "language", language.toHtmlEscaped().toUtf8() }, { "policy", policy(code, style) },
            { "title", title(definition, language) }, { "style", style }, { "script", code },
            { "definition", embedded(complete) }, { "noscript", noscript.toHtmlEscaped().toUtf8() } });
}

} // namespace waarborg::campaigns
