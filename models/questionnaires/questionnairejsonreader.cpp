// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/questionnairecheck.h"
#include "models/questionnaires/questionnairejson.h"
#include "models/questionnaires/questionnairenames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace waarborg::questionnaires {

namespace {

using namespace Qt::StringLiterals;

// The first error of a whole read; everything read after it is thrown away.
struct Fault {
    Q_DECLARE_TR_FUNCTIONS(Questionnaires)

public:
    void set(const QString &place, const QJsonValue &value, const QString &reason)
    {
        const QString shown = value.isObject() || value.isArray() ? QString() : value.toVariant().toString().left(60);
        if (!error)
            error = Error { ErrorCode::InvalidValue, { place, shown, reason } };
    }

    std::optional<Error> error;
};

// Takes the fields of one JSON object, each of the kind it must be; what was never asked for is not known.
class Fields
{
public:
    Fields(const QJsonValue &value, const QString &place, const QString &language, Fault &fault)
        : m_object(value.toObject())
        , m_place(place)
        , m_language(language)
        , m_fault(fault)
    {
        if (!value.isObject())
            fault.set(place, value, Fault::tr("an object is expected"));
    }

    QString string(QLatin1String key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isString())
            wrong(key, value, Fault::tr("a text is expected"));
        return limited(key, value.toString());
    }

    QByteArray base64(QLatin1String key)
    {
        const QJsonValue value = take(key);
        const QByteArray text = value.toString().toLatin1();
        auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!value.isString() || !decoded)
            wrong(key, {}, Fault::tr("base64 is expected"));
        return *decoded;
    }

    LocalizedText text(QLatin1String key)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return {};
        if (value.isString())
            return { { m_language, limited(key, value.toString()) } };
        if (!value.isObject())
            wrong(key, value, Fault::tr("a text in one or more languages is expected"));
        LocalizedText text;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isString() || it.key().size() < 2 || it.key().size() > 11)
                wrong(key, it.value(), Fault::tr("a language code and a text are expected"));
            text.insert(it.key(), limited(key, it.value().toString()));
        }
        return text;
    }

    bool flag(QLatin1String key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            wrong(key, value, Fault::tr("true or false is expected"));
        return value.toBool();
    }

    std::optional<double> number(QLatin1String key)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return {};
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            wrong(key, value, Fault::tr("a number is expected"));
        return value.toDouble();
    }

    std::optional<int> integer(QLatin1String key)
    {
        const std::optional<double> value = number(key);
        if (!value)
            return {};
        if (*value != std::floor(*value) || std::abs(*value) > 1'000'000) {
            wrong(key, QJsonValue(*value), Fault::tr("a whole number is expected"));
            return {};
        }
        return static_cast<int>(*value);
    }

    template<typename Enum, std::size_t Size>
    std::optional<Enum> name(QLatin1String key, const Names<Enum, Size> &names)
    {
        const QString word = string(key);
        const std::optional<Enum> value = valueOf(names, word);
        if (!value && !word.isEmpty())
            wrong(key, word, Fault::tr("this word is not known"));
        return value;
    }

    template<typename Read>
    void each(QLatin1String key, Read read)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isArray())
            wrong(key, value, Fault::tr("a list is expected"));
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && !m_fault.error; ++i)
            read(array[i], QStringLiteral("%1[%2]").arg(place(key)).arg(i));
    }

    template<typename Read>
    void object(QLatin1String key, Read read)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        Fields fields(value, place(key), m_language, m_fault);
        read(fields);
        fields.finish();
    }

    template<typename Read>
    void anyKey(QLatin1String key, Read read)
    {
        object(key, [&read](Fields &fields) {
            for (const QString &name : fields.m_object.keys())
                read(fields, name);
        });
    }

    void finish()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_taken.contains(key) && !key.startsWith(u'$'))
                wrong(QLatin1String(key.toLatin1()), m_object.value(key), Fault::tr("this field is not known"));
        }
    }

    void wrong(QLatin1String key, const QJsonValue &value, const QString &reason) { m_fault.set(place(key), value, reason); }

private:
    QJsonValue take(QLatin1String key)
    {
        m_taken.insert(key);
        return m_object.value(key);
    }

    QString limited(QLatin1String key, const QString &text)
    {
        if (text.size() > longestText)
            wrong(key, text, Fault::tr("the text is too long"));
        return text;
    }

    [[nodiscard]] QString place(QLatin1String key) const { return m_place.isEmpty() ? QString(key) : m_place + u'.' + key; }

    QJsonObject m_object;
    QString m_place;
    QString m_language;
    Fault &m_fault;
    QSet<QString> m_taken;
};

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
        one.each("questions"_L1, [&group](const QJsonValue &key, const QString &) { group.questions.append(key.toString()); });
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
        condition.each("anyOf"_L1, [&](const QJsonValue &code, const QString &) { question.showIf->anyOf.append(code.toInt()); });
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
        question.scale = Scale { scale.integer("from"_L1).value_or(1), scale.integer("to"_L1).value_or(5), scale.text("low"_L1),
            scale.text("high"_L1) };
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
