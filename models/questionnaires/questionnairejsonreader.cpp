// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/jsonfields.h"
#include "models/questionnaires/questionnairejson.h"

namespace waarborg::questionnaires {

namespace {

using namespace Qt::StringLiterals;

class Reader
{
public:
    Questionnaire read(const QJsonObject &json);
    Fault fault;

private:
    Fields fields(const QJsonValue &value, const QString &place) { return { value, place, m_language, fault }; }
    std::vector<Item> items(Fields &parent, int depth);
    Section section(Fields &json, SectionKind kind, int depth);
    Question question(Fields &json);
    void choices(Fields &json, Question &question);
    RiskDetails risk(Fields &json);
    Evaluation evaluation(Fields &json);
    Solution solution(Fields &json);
    std::vector<Image> images(Fields &parent);

    QString m_language;
};

Questionnaire Reader::read(const QJsonObject &object)
{
    m_language = object.value("language"_L1).toString();
    Fields json = fields(object, {});
    Questionnaire questionnaire;
    questionnaire.language = json.string("language"_L1);
    questionnaire.title = json.text("title"_L1);
    questionnaire.introduction = json.text("introduction"_L1);
    questionnaire.epilogue = json.text("epilogue"_L1);
    questionnaire.owner = json.string("owner"_L1);
    questionnaire.externalId = json.string("externalId"_L1);
    questionnaire.classificationCode = json.string("classificationCode"_L1);
    questionnaire.country = json.string("country"_L1);
    questionnaire.algorithm = json.name("algorithm"_L1, algorithms).value_or(Algorithm::Kinney);
    questionnaire.evaluationOptional = json.flag("evaluationOptional"_L1);
    json.anyKey("properties"_L1, [&questionnaire](Fields &properties, const QString &name) {
        questionnaire.properties.insert(name, properties.string(QLatin1String(name.toLatin1())));
    });
    questionnaire.images = images(json);
    questionnaire.items = items(json, 1);
    json.each("groups"_L1, [&](const QJsonValue &value, const QString &place) {
        Fields one = fields(value, place);
        ScaleGroup group { one.string("id"_L1), one.text("title"_L1), {} };
        one.each("questions"_L1,
            [&group](const QJsonValue &key, const QString &) { group.questions.append(key.toString()); });
        one.finish();
        questionnaire.groups.push_back(group);
    });
    json.finish();
    return questionnaire;
}

std::vector<Item> Reader::items(Fields &parent, int depth)
{
    std::vector<Item> found;
    parent.each("items"_L1, [&](const QJsonValue &value, const QString &place) {
        Fields json = fields(value, place);
        const QString kind = json.string("kind"_L1);
        const std::optional<SectionKind> section = valueOf(sectionKinds, kind);
        if (depth > deepestTree)
            json.wrong("items"_L1, {}, Fault::tr("modules are nested too deeply"));
        else if (section)
            found.push_back({ this->section(json, *section, depth) });
        else if (kind == "question"_L1)
            found.push_back({ question(json) });
        else
            json.wrong("kind"_L1, kind, Fault::tr("this word is not known"));
        json.finish();
    });
    return found;
}

Section Reader::section(Fields &json, SectionKind kind, int depth)
{
    Section section;
    section.kind = kind;
    section.id = json.string("id"_L1);
    section.externalId = json.string("externalId"_L1);
    section.title = json.text("title"_L1);
    section.description = json.text("description"_L1);
    section.optionalQuestion = json.text("optionalQuestion"_L1);
    section.solutionDirection = json.text("solutionDirection"_L1);
    json.anyKey("labels"_L1, [&section](Fields &labels, const QString &name) {
        section.labels.insert(name, labels.text(QLatin1String(name.toLatin1())));
    });
    section.images = images(json);
    section.items = items(json, depth + 1);
    return section;
}

Question Reader::question(Fields &json)
{
    Question question;
    question.id = json.string("id"_L1);
    question.externalId = json.string("externalId"_L1);
    const std::optional<QuestionType> type = json.name("type"_L1, questionTypes);
    if (!type)
        json.wrong("type"_L1, {}, Fault::tr("the type is missing"));
    question.type = type.value_or(QuestionType::Short);
    question.title = json.text("title"_L1);
    question.description = json.text("description"_L1);
    question.required = json.flag("required"_L1);
    question.notApplicable = json.flag("notApplicable"_L1);
    question.comment = json.flag("comment"_L1);
    question.reversed = json.flag("reversed"_L1);
    question.minimum = json.number("min"_L1);
    question.maximum = json.number("max"_L1);
    question.decimals = json.integer("decimals"_L1).value_or(0);
    if (question.decimals < 0 || question.decimals > 6)
        json.wrong("decimals"_L1, question.decimals, Fault::tr("0 to 6 are possible"));
    choices(json, question);
    json.object("showIf"_L1, [&question](Fields &condition) {
        question.showIf = ShowIf { condition.string("question"_L1), {} };
        condition.each(
            "anyOf"_L1, [&](const QJsonValue &code, const QString &) { question.showIf->anyOf.append(code.toInt()); });
    });
    question.images = images(json);
    if (question.type == QuestionType::Risk)
        question.risk = risk(json);
    return question;
}

void Reader::choices(Fields &json, Question &question)
{
    json.each("options"_L1, [&](const QJsonValue &value, const QString &place) {
        Fields option = fields(value, place);
        question.options.push_back({ option.integer("code"_L1).value_or(0), option.text("label"_L1) });
        option.finish();
    });
    json.object("scale"_L1, [&question](Fields &scale) {
        question.scale = Scale { scale.integer("from"_L1).value_or(1), scale.integer("to"_L1).value_or(5),
            scale.text("low"_L1), scale.text("high"_L1) };
    });
    json.each("rows"_L1, [&](const QJsonValue &value, const QString &place) {
        Fields row = fields(value, place);
        question.rows.push_back({ row.string("id"_L1), row.text("label"_L1), row.flag("reversed"_L1) });
        row.finish();
    });
}

RiskDetails Reader::risk(Fields &json)
{
    RiskDetails risk;
    risk.problem = json.text("problem"_L1);
    risk.legal = json.text("legal"_L1);
    risk.kind = json.name("riskKind"_L1, riskKinds).value_or(RiskKind::Risk);
    risk.alwaysPresent = json.flag("alwaysPresent"_L1);
    json.object("evaluation"_L1, [&](Fields &one) { risk.evaluation = evaluation(one); });
    json.each("solutions"_L1, [&](const QJsonValue &value, const QString &place) {
        Fields one = fields(value, place);
        risk.solutions.push_back(solution(one));
        one.finish();
    });
    return risk;
}

Evaluation Reader::evaluation(Fields &json)
{
    Evaluation evaluation;
    evaluation.method = json.name("method"_L1, evaluationMethods).value_or(EvaluationMethod::Direct);
    json.object("defaults"_L1, [&evaluation](Fields &defaults) {
        evaluation.probability = defaults.integer("probability"_L1);
        evaluation.frequency = defaults.integer("frequency"_L1);
        evaluation.effect = defaults.integer("effect"_L1);
        evaluation.severity = defaults.integer("severity"_L1);
        evaluation.priority = defaults.name("priority"_L1, priorities);
    });
    return evaluation;
}

Solution Reader::solution(Fields &json)
{
    Solution solution;
    solution.externalId = json.string("externalId"_L1);
    solution.description = json.text("description"_L1);
    solution.action = json.text("action"_L1);
    solution.actionPlan = json.text("actionPlan"_L1);
    solution.preventionPlan = json.text("preventionPlan"_L1);
    solution.requirements = json.text("requirements"_L1);
    return solution;
}

std::vector<Image> Reader::images(Fields &parent)
{
    std::vector<Image> found;
    parent.each("images"_L1, [&](const QJsonValue &value, const QString &place) {
        Fields json = fields(value, place);
        Image image;
        image.type = json.string("type"_L1);
        image.data = json.base64("data"_L1);
        image.fileName = json.string("fileName"_L1);
        image.caption = json.text("caption"_L1);
        json.finish();
        found.push_back(image);
    });
    return found;
}

} // namespace

Result<Questionnaire> fromJson(const QJsonObject &json)
{
    Reader reader;
    Questionnaire questionnaire = reader.read(json);
    if (reader.fault.error)
        return Failure(*reader.fault.error);
    WAARBORG_TRY(check(questionnaire));
    return questionnaire;
}

} // namespace waarborg::questionnaires
