// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/questionnairejson.h"

#include "models/questionnaires/questionnairenames.h"

#include <QJsonArray>

namespace waarborg::questionnaires {

namespace {

enum class Audience { Ours, Respondents };

using namespace Qt::StringLiterals;

class JsonWriter
{
public:
    explicit JsonWriter(Audience audience)
        : m_ours(audience == Audience::Ours)
    {
    }

    QJsonObject write(const Questionnaire &questionnaire) const;

private:
    static void put(QJsonObject &object, QLatin1String key, const QString &value);
    static void put(QJsonObject &object, QLatin1String key, const LocalizedText &value);
    static void put(QJsonObject &object, QLatin1String key, bool value);
    static void put(QJsonObject &object, QLatin1String key, const std::optional<int> &value);
    static void put(QJsonObject &object, QLatin1String key, const std::optional<double> &value);
    QJsonArray items(const std::vector<Item> &items) const;
    QJsonArray images(const std::vector<Image> &images) const;
    QJsonObject section(const Section &section) const;
    QJsonObject question(const Question &question) const;
    void choices(const Question &question, QJsonObject &json) const;
    static void risk(const RiskDetails &risk, QJsonObject &json);
    static QJsonObject solution(const Solution &solution);
    static QJsonObject evaluation(const Evaluation &evaluation);
    static QJsonArray groups(const std::vector<ScaleGroup> &groups);

    bool m_ours;
};

void JsonWriter::put(QJsonObject &object, QLatin1String key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void JsonWriter::put(QJsonObject &object, QLatin1String key, const LocalizedText &value)
{
    QJsonObject texts;
    for (auto it = value.cbegin(); it != value.cend(); ++it)
        texts.insert(it.key(), it.value());
    if (!texts.isEmpty())
        object.insert(key, texts);
}

void JsonWriter::put(QJsonObject &object, QLatin1String key, bool value)
{
    if (value)
        object.insert(key, true);
}

void JsonWriter::put(QJsonObject &object, QLatin1String key, const std::optional<int> &value)
{
    if (value)
        object.insert(key, *value);
}

void JsonWriter::put(QJsonObject &object, QLatin1String key, const std::optional<double> &value)
{
    if (value)
        object.insert(key, *value);
}

QJsonObject JsonWriter::write(const Questionnaire &questionnaire) const
{
    QJsonObject json;
    put(json, "title"_L1, questionnaire.title);
    put(json, "introduction"_L1, questionnaire.introduction);
    put(json, "epilogue"_L1, questionnaire.epilogue);
    put(json, "language"_L1, questionnaire.language);
    json.insert("items"_L1, items(questionnaire.items));
    if (!m_ours)
        return json;
    put(json, "owner"_L1, questionnaire.owner);
    put(json, "externalId"_L1, questionnaire.externalId);
    put(json, "classificationCode"_L1, questionnaire.classificationCode);
    put(json, "country"_L1, questionnaire.country);
    put(json, "algorithm"_L1, nameOf(algorithms, questionnaire.algorithm));
    put(json, "evaluationOptional"_L1, questionnaire.evaluationOptional);
    QJsonObject properties;
    for (auto it = questionnaire.properties.cbegin(); it != questionnaire.properties.cend(); ++it)
        properties.insert(it.key(), it.value());
    if (!properties.isEmpty())
        json.insert("properties"_L1, properties);
    if (!questionnaire.images.empty())
        json.insert("images"_L1, images(questionnaire.images));
    if (!questionnaire.groups.empty())
        json.insert("groups"_L1, groups(questionnaire.groups));
    return json;
}

QJsonArray JsonWriter::groups(const std::vector<ScaleGroup> &groups)
{
    QJsonArray array;
    for (const ScaleGroup &group : groups) {
        QJsonObject json { { "id"_L1, group.id }, { "questions"_L1, QJsonArray::fromStringList(group.questions) } };
        put(json, "title"_L1, group.title);
        array.append(json);
    }
    return array;
}

QJsonArray JsonWriter::items(const std::vector<Item> &items) const
{
    QJsonArray array;
    for (const Item &item : items) {
        if (const auto *one = std::get_if<Section>(&item.value))
            array.append(section(*one));
        else
            array.append(question(std::get<Question>(item.value)));
    }
    return array;
}

QJsonArray JsonWriter::images(const std::vector<Image> &images) const
{
    QJsonArray array;
    for (const Image &image : images) {
        QJsonObject json { { "type"_L1, image.type }, { "data"_L1, QString::fromLatin1(image.data.toBase64()) } };
        put(json, "caption"_L1, image.caption);
        if (m_ours)
            put(json, "fileName"_L1, image.fileName);
        array.append(json);
    }
    return array;
}

QJsonObject JsonWriter::section(const Section &section) const
{
    QJsonObject json { { "id"_L1, section.id }, { "kind"_L1, nameOf(sectionKinds, section.kind) } };
    put(json, "title"_L1, section.title);
    put(json, "description"_L1, section.description);
    put(json, "optionalQuestion"_L1, section.optionalQuestion);
    QJsonObject labels;
    for (auto it = section.labels.cbegin(); it != section.labels.cend(); ++it)
        put(labels, QLatin1String(it.key().toLatin1()), it.value());
    if (!labels.isEmpty())
        json.insert("labels"_L1, labels);
    if (!section.images.empty())
        json.insert("images"_L1, images(section.images));
    if (m_ours) {
        put(json, "externalId"_L1, section.externalId);
        put(json, "solutionDirection"_L1, section.solutionDirection);
    }
    json.insert("items"_L1, items(section.items));
    return json;
}

QJsonObject JsonWriter::question(const Question &question) const
{
    QJsonObject json { { "id"_L1, question.id }, { "kind"_L1, "question"_L1 },
        { "type"_L1, nameOf(questionTypes, question.type) } };
    put(json, "title"_L1, question.title);
    put(json, "description"_L1, question.description);
    put(json, "required"_L1, question.required);
    put(json, "notApplicable"_L1, question.notApplicable);
    put(json, "comment"_L1, question.comment);
    put(json, "min"_L1, question.minimum);
    put(json, "max"_L1, question.maximum);
    if (question.decimals > 0)
        json.insert("decimals"_L1, question.decimals);
    choices(question, json);
    if (question.showIf) {
        QJsonArray anyOf;
        for (const int code : question.showIf->anyOf)
            anyOf.append(code);
        json.insert("showIf"_L1, QJsonObject { { "question"_L1, question.showIf->question }, { "anyOf"_L1, anyOf } });
    }
    if (!question.images.empty())
        json.insert("images"_L1, images(question.images));
    if (!m_ours)
        return json;
    put(json, "reversed"_L1, question.reversed);
    put(json, "externalId"_L1, question.externalId);
    if (question.type == QuestionType::Risk)
        risk(question.risk, json);
    return json;
}

void JsonWriter::choices(const Question &question, QJsonObject &json) const
{
    QJsonArray options;
    for (const Option &option : question.options) {
        QJsonObject one { { "code"_L1, option.code } };
        put(one, "label"_L1, option.label);
        options.append(one);
    }
    if (!options.isEmpty())
        json.insert("options"_L1, options);
    if (question.scale) {
        QJsonObject scale { { "from"_L1, question.scale->from }, { "to"_L1, question.scale->to } };
        put(scale, "low"_L1, question.scale->low);
        put(scale, "high"_L1, question.scale->high);
        json.insert("scale"_L1, scale);
    }
    QJsonArray rows;
    for (const MatrixRow &row : question.rows) {
        QJsonObject one { { "id"_L1, row.id } };
        put(one, "label"_L1, row.label);
        put(one, "reversed"_L1, m_ours && row.reversed);
        rows.append(one);
    }
    if (!rows.isEmpty())
        json.insert("rows"_L1, rows);
}

void JsonWriter::risk(const RiskDetails &risk, QJsonObject &json)
{
    put(json, "problem"_L1, risk.problem);
    put(json, "legal"_L1, risk.legal);
    put(json, "riskKind"_L1, nameOf(riskKinds, risk.kind));
    put(json, "alwaysPresent"_L1, risk.alwaysPresent);
    json.insert("evaluation"_L1, evaluation(risk.evaluation));
    QJsonArray solutions;
    for (const Solution &one : risk.solutions)
        solutions.append(solution(one));
    if (!solutions.isEmpty())
        json.insert("solutions"_L1, solutions);
}

QJsonObject JsonWriter::evaluation(const Evaluation &evaluation)
{
    QJsonObject defaults;
    put(defaults, "probability"_L1, evaluation.probability);
    put(defaults, "frequency"_L1, evaluation.frequency);
    put(defaults, "effect"_L1, evaluation.effect);
    put(defaults, "severity"_L1, evaluation.severity);
    if (evaluation.priority)
        put(defaults, "priority"_L1, nameOf(priorities, *evaluation.priority));
    QJsonObject json { { "method"_L1, nameOf(evaluationMethods, evaluation.method) } };
    if (!defaults.isEmpty())
        json.insert("defaults"_L1, defaults);
    return json;
}

QJsonObject JsonWriter::solution(const Solution &solution)
{
    QJsonObject json;
    put(json, "externalId"_L1, solution.externalId);
    put(json, "description"_L1, solution.description);
    put(json, "action"_L1, solution.action);
    put(json, "actionPlan"_L1, solution.actionPlan);
    put(json, "preventionPlan"_L1, solution.preventionPlan);
    put(json, "requirements"_L1, solution.requirements);
    return json;
}

} // namespace

QJsonObject toJson(const Questionnaire &questionnaire) { return JsonWriter(Audience::Ours).write(questionnaire); }

QJsonObject formJson(const Questionnaire &questionnaire)
{
    return JsonWriter(Audience::Respondents).write(questionnaire);
}

} // namespace waarborg::questionnaires
