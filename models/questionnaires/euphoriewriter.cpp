// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/euphoriewriter.h"

#include "models/questionnaires/euphorienames.h"
#include "models/questionnaires/questionnairenames.h"
#include "models/questionnaires/richtext.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>
#include <span>

namespace waarborg::questionnaires {

using namespace Qt::StringLiterals;

namespace {

class EuphorieWriter
{
    Q_DECLARE_TR_FUNCTIONS(Questionnaires)

public:
    explicit EuphorieWriter(const Questionnaire &questionnaire)
        : m_questionnaire(questionnaire)
        , m_xml(&m_bytes)
    {
    }

    Result<QByteArray> write();

private:
    using Tokens = std::span<const euphorie::Token>;

    void survey();
    Result<void> items(const std::vector<Item> &items);
    Result<void> section(const Section &section);
    Result<void> question(const Question &question);
    void evaluation(const RiskDetails &risk);
    void token(QLatin1String name, std::optional<int> value, Tokens tokens);
    void solution(const Solution &solution);
    void image(const Image &image);
    void externalId(const QString &id);
    void plain(QLatin1String name, const LocalizedText &text);
    void plain(QLatin1String name, const QString &text);
    void rich(QLatin1String name, const LocalizedText &text);
    void element(QLatin1String name, const QString &text);
    [[nodiscard]] QString own(const LocalizedText &text) const { return textIn(text, m_questionnaire.language); }

    const Questionnaire &m_questionnaire;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

// XML has no way to write control characters.
QString writable(QString text)
{
    text.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t' && c != u'\r'; });
    return text;
}

Result<QByteArray> EuphorieWriter::write()
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeStartElement("sector"_L1);
    m_xml.writeDefaultNamespace(euphorie::surveyNamespace);
    m_xml.writeNamespace(euphorie::ownNamespace, "waarborg"_L1);
    plain("title"_L1, m_questionnaire.owner);
    m_xml.writeStartElement("survey"_L1);
    survey();
    WAARBORG_TRY(items(m_questionnaire.items));
    m_xml.writeEndDocument();
    return m_bytes;
}

void EuphorieWriter::survey()
{
    externalId(m_questionnaire.externalId);
    plain("title"_L1, m_questionnaire.title);
    rich("introduction"_L1, m_questionnaire.introduction);
    plain("classification-code"_L1, m_questionnaire.classificationCode);
    plain("language"_L1, m_questionnaire.language);
    plain("country"_L1, m_questionnaire.country);
    rich("epilogue"_L1, m_questionnaire.epilogue);
    plain("evaluation-algorithm"_L1, nameOf(algorithms, m_questionnaire.algorithm));
    element("evaluation-optional"_L1, m_questionnaire.evaluationOptional ? u"true"_s : u"false"_s);
    for (const QLatin1String name : euphorie::keptSettings)
        plain(name, m_questionnaire.properties.value(name));
    for (const Image &one : m_questionnaire.images)
        image(one);
}

Result<void> EuphorieWriter::items(const std::vector<Item> &items)
{
    for (const Item &item : items) {
        if (const auto *one = std::get_if<Section>(&item.value))
            WAARBORG_TRY(section(*one));
        else
            WAARBORG_TRY(question(std::get<Question>(item.value)));
    }
    return {};
}

Result<void> EuphorieWriter::section(const Section &section)
{
    const bool module = section.kind == SectionKind::Module;
    m_xml.writeStartElement(module ? "module"_L1 : "profile-question"_L1);
    externalId(section.externalId);
    if (module)
        m_xml.writeAttribute("optional"_L1, section.isOptional() ? "true"_L1 : "false"_L1);
    plain("title"_L1, section.title);
    plain("question"_L1, section.optionalQuestion);
    rich("description"_L1, section.description);
    rich("solution-direction"_L1, section.solutionDirection);
    for (auto it = section.labels.cbegin(); it != section.labels.cend(); ++it)
        plain(QLatin1String(it.key().toLatin1()), it.value());
    for (const Image &one : section.images)
        image(one);
    WAARBORG_TRY(items(section.items));
    m_xml.writeEndElement();
    return {};
}

Result<void> EuphorieWriter::question(const Question &question)
{
    if (question.type != QuestionType::Risk)
        return fail(ErrorCode::InvalidValue, u"type"_s, nameOf(questionTypes, question.type),
            tr("this format holds risks only, and “%1” is none; choose our own format (.json)")
                .arg(own(question.title)));
    m_xml.writeStartElement("risk"_L1);
    m_xml.writeAttribute("type"_L1, nameOf(riskKinds, question.risk.kind));
    externalId(question.externalId);
    if (question.risk.alwaysPresent)
        m_xml.writeAttribute(euphorie::ownNamespace, "always-present"_L1, "true"_L1);
    plain("title"_L1, question.title);
    plain("problem-description"_L1, question.risk.problem);
    rich("description"_L1, question.description);
    rich("legal-reference"_L1, question.risk.legal);
    element("show-not-applicable"_L1, question.notApplicable ? u"true"_s : u"false"_s);
    evaluation(question.risk);
    for (const Image &one : question.images)
        image(one);
    if (!question.risk.solutions.empty()) {
        m_xml.writeStartElement("solutions"_L1);
        for (const Solution &one : question.risk.solutions)
            solution(one);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    return {};
}

void EuphorieWriter::evaluation(const RiskDetails &risk)
{
    const Evaluation &evaluation = risk.evaluation;
    m_xml.writeStartElement("evaluation-method"_L1);
    token("default-probability"_L1, evaluation.probability, euphorie::probabilities);
    token("default-frequency"_L1, evaluation.frequency,
        m_questionnaire.algorithm == Algorithm::French ? Tokens(euphorie::frequencies).subspan(3)
                                                       : Tokens(euphorie::frequencies));
    token("default-effect"_L1, evaluation.effect, euphorie::effects);
    token("default-severity"_L1, evaluation.severity, euphorie::severities);
    if (evaluation.priority && evaluation.method == EvaluationMethod::Fixed)
        m_xml.writeAttribute(euphorie::ownNamespace, "fixed-priority"_L1, nameOf(priorities, *evaluation.priority));
    else if (evaluation.priority)
        m_xml.writeAttribute("default-priority"_L1, nameOf(priorities, *evaluation.priority));
    m_xml.writeCharacters(nameOf(evaluationMethods, evaluation.method));
    m_xml.writeEndElement();
}

void EuphorieWriter::token(QLatin1String name, std::optional<int> value, Tokens tokens)
{
    if (!value)
        return;
    const auto word = std::ranges::find(tokens, *value, &euphorie::Token::second);
    m_xml.writeAttribute(name, word == tokens.end() ? QString::number(*value) : QString(word->first));
}

void EuphorieWriter::solution(const Solution &solution)
{
    m_xml.writeStartElement("solution"_L1);
    externalId(solution.externalId);
    rich("description"_L1, solution.description);
    rich("action"_L1, solution.action);
    rich("action-plan"_L1, solution.actionPlan);
    rich("prevention-plan"_L1, solution.preventionPlan);
    rich("requirements"_L1, solution.requirements);
    m_xml.writeEndElement();
}

void EuphorieWriter::image(const Image &image)
{
    m_xml.writeStartElement("image"_L1);
    m_xml.writeAttribute("content-type"_L1, image.type);
    if (!image.fileName.isEmpty())
        m_xml.writeAttribute("filename"_L1, writable(image.fileName));
    if (!image.caption.isEmpty())
        m_xml.writeAttribute("caption"_L1, writable(own(image.caption)));
    m_xml.writeCharacters(QString::fromLatin1(image.data.toBase64()));
    m_xml.writeEndElement();
}

void EuphorieWriter::externalId(const QString &id)
{
    if (!id.isEmpty())
        m_xml.writeAttribute("external-id"_L1, writable(id));
}

void EuphorieWriter::plain(QLatin1String name, const LocalizedText &text) { plain(name, own(text)); }

void EuphorieWriter::plain(QLatin1String name, const QString &text)
{
    // Words that would be read as markup are written as entities, which readers of this format decode.
    const bool ambiguous = plainText(text).simplified() != text.simplified();
    element(name, ambiguous ? escaped(text) : text);
}

void EuphorieWriter::rich(QLatin1String name, const LocalizedText &text) { element(name, own(text)); }

void EuphorieWriter::element(QLatin1String name, const QString &text)
{
    if (!text.isEmpty())
        m_xml.writeTextElement(name, writable(text));
}

} // namespace

Result<QByteArray> writeEuphorie(const Questionnaire &questionnaire) { return EuphorieWriter(questionnaire).write(); }

} // namespace waarborg::questionnaires
