// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/euphorierisk.h"

#include "models/questionnaires/euphorienames.h"
#include "models/questionnaires/questionnairecheck.h"
#include "models/questionnaires/questionnairenames.h"
#include "models/questionnaires/richtext.h"

#include <algorithm>

namespace waarborg::questionnaires {

using namespace Qt::StringLiterals;

namespace {

class Languages
{
public:
    explicit Languages(const QString &language)
        : m_language(language)
    {
    }

    void move(LocalizedText &text) const
    {
        const QString words = text.take(QString());
        if (!words.isEmpty())
            text.insert(m_language, words);
    }

    void operator()(Section &section) const
    {
        for (LocalizedText *text :
            { &section.title, &section.description, &section.optionalQuestion, &section.solutionDirection })
            move(*text);
        for (LocalizedText &label : section.labels)
            move(label);
        images(section.images);
        items(section.items);
    }

    void operator()(Question &question) const
    {
        for (LocalizedText *text :
            { &question.title, &question.description, &question.risk.problem, &question.risk.legal })
            move(*text);
        images(question.images);
        for (Solution &solution : question.risk.solutions) {
            for (LocalizedText *text : { &solution.description, &solution.action, &solution.actionPlan,
                     &solution.preventionPlan, &solution.requirements })
                move(*text);
        }
    }

    void images(std::vector<Image> &images) const
    {
        for (Image &image : images)
            move(image.caption);
    }

    void items(std::vector<Item> &items) const
    {
        for (Item &item : items)
            std::visit(*this, item.value);
    }

private:
    QString m_language;
};

} // namespace

void EuphorieTexts::set(LocalizedText &place, const QString &text) const
{
    if (!text.isEmpty())
        place.insert(QString(), text);
}

void EuphorieTexts::moveTo(Questionnaire &questionnaire) const
{
    const Languages languages(questionnaire.language);
    for (LocalizedText *text : { &questionnaire.title, &questionnaire.introduction, &questionnaire.epilogue })
        languages.move(*text);
    languages.images(questionnaire.images);
    languages.items(questionnaire.items);
}

// Both dialects' attribute. It may be missing or repeated: it is kept, never used as a key.
QString EuphorieRisks::externalId(const SurveyXml &xml)
{
    const QString id = xml.attribute("external-id"_L1);
    return (id.isEmpty() ? xml.attribute(euphorie::oldNamespace, "id"_L1) : id).left(200);
}

Question EuphorieRisks::read()
{
    const int line = m_xml.line();
    Question risk;
    risk.type = QuestionType::Risk;
    risk.id = u'q' + QString::number(++m_risks);
    risk.comment = true;
    attributes(risk);
    while (m_xml.nextChild())
        field(risk);
    settle(risk, line);
    return risk;
}

void EuphorieRisks::attributes(Question &risk)
{
    risk.externalId = externalId(m_xml);
    const QString type = m_xml.attribute("type"_L1);
    const std::optional<RiskKind> kind = valueOf(riskKinds, type);
    if (!kind && !type.isEmpty())
        m_xml.warn(tr("The kind “%1” of a risk is not known; it is an ordinary risk").arg(type.left(40)));
    risk.risk.kind = kind.value_or(RiskKind::Risk);
    risk.risk.alwaysPresent = m_xml.attribute(euphorie::ownNamespace, "always-present"_L1) == "true"_L1;
}

void EuphorieRisks::field(Question &risk)
{
    if (m_xml.is("title"_L1))
        m_texts.set(risk.title, m_xml.text());
    else if (m_xml.is("problem-description"_L1) || m_xml.is("problem_description"_L1))
        m_texts.set(risk.risk.problem, m_xml.text());
    else if (m_xml.is("description"_L1))
        m_texts.set(risk.description, m_xml.richText());
    else if (m_xml.is("legal-reference"_L1))
        m_texts.set(risk.risk.legal, m_xml.richText());
    else if (m_xml.is("show-not-applicable"_L1))
        risk.notApplicable = m_xml.flag();
    else if (m_xml.is("evaluation-method"_L1))
        evaluation(risk.risk.evaluation);
    else if (m_xml.is("image"_L1))
        image(risk.images);
    else if (m_xml.is("solutions"_L1))
        solutions(risk);
    else
        m_xml.skipUnknown();
}

void EuphorieRisks::evaluation(Evaluation &evaluation)
{
    evaluation.probability = token("default-probability"_L1, euphorie::probabilities);
    evaluation.frequency = token("default-frequency"_L1, euphorie::frequencies);
    evaluation.effect = token("default-effect"_L1, euphorie::effects);
    evaluation.severity = token("default-severity"_L1, euphorie::severities);
    priority(evaluation);
    const int line = m_xml.line();
    const QString word = m_xml.text();
    const std::optional<EvaluationMethod> method = valueOf(evaluationMethods, word);
    if (!method && !word.isEmpty() && word != "estimated"_L1)
        m_xml.warn(line, tr("The evaluation method “%1” is not known; it is estimated directly").arg(word.left(40)));
    evaluation.method = method.value_or(EvaluationMethod::Direct);
}

std::optional<int> EuphorieRisks::token(QLatin1String attribute, Tokens tokens)
{
    const QString word = m_xml.attribute(attribute);
    if (word.isEmpty() || word == "none"_L1 || word == "0"_L1)
        return {};
    const auto found = std::find_if(tokens.begin(), tokens.end(),
        [&word](const auto &one) { return one.first == word || QString::number(one.second) == word; });
    if (found != tokens.end())
        return found->second;
    m_xml.warn(tr("“%1” is no value of %2; nothing is proposed").arg(word.left(40), attribute));
    return {};
}

void EuphorieRisks::priority(Evaluation &evaluation)
{
    const QString own = m_xml.attribute(euphorie::ownNamespace, "fixed-priority"_L1);
    const QString word = own.isEmpty() ? m_xml.attribute("default-priority"_L1) : own;
    evaluation.priority = valueOf(priorities, word);
    if (!evaluation.priority && !word.isEmpty() && word != "none"_L1 && word != "0"_L1)
        m_xml.warn(tr("“%1” is no value of %2; nothing is proposed").arg(word.left(40), "default-priority"_L1));
}

void EuphorieRisks::image(std::vector<Image> &into)
{
    const int line = m_xml.line();
    Image image;
    image.fileName = m_xml.attribute("filename"_L1).left(200);
    QString caption = m_xml.attribute("caption"_L1);
    image.data = m_xml.binary(caption);
    image.type = imageType(image.data);
    m_texts.set(image.caption, caption);
    if (image.type.isEmpty())
        m_xml.warn(line, tr("The image “%1” is no PNG, JPEG, GIF or BMP and was left out").arg(image.fileName));
    else if (image.data.size() > largestImage)
        m_xml.warn(line, tr("The image “%1” is larger than 1 MB and was left out").arg(image.fileName));
    else if (into.size() == mostImages)
        m_xml.warn(line, tr("The image “%1” was left out: four is the most that is shown").arg(image.fileName));
    else
        into.push_back(std::move(image));
}

void EuphorieRisks::solutions(Question &risk)
{
    while (m_xml.nextChild()) {
        if (m_xml.is("solution"_L1)) {
            risk.risk.solutions.push_back(solution());
        } else if (m_xml.is("images"_L1)) {
            while (m_xml.nextChild()) {
                if (m_xml.is("image"_L1))
                    image(risk.images);
                else
                    m_xml.skipUnknown();
            }
        } else {
            m_xml.skipUnknown();
        }
    }
}

Solution EuphorieRisks::solution()
{
    const int line = m_xml.line();
    Solution solution;
    solution.externalId = externalId(m_xml);
    while (m_xml.nextChild()) {
        if (m_xml.is("description"_L1))
            m_texts.set(solution.description, m_xml.richText());
        else if (m_xml.is("action"_L1))
            m_texts.set(solution.action, m_xml.richText());
        else if (m_xml.is("action-plan"_L1))
            m_texts.set(solution.actionPlan, m_xml.richText());
        else if (m_xml.is("prevention-plan"_L1))
            m_texts.set(solution.preventionPlan, m_xml.richText());
        else if (m_xml.is("requirements"_L1))
            m_texts.set(solution.requirements, m_xml.richText());
        else
            m_xml.skipUnknown();
    }
    if (solution.description.isEmpty() && solution.action.isEmpty() && solution.actionPlan.isEmpty())
        m_xml.warn(line, tr("A standard measure says nothing"));
    return solution;
}

void EuphorieRisks::settle(Question &risk, int line)
{
    if (risk.title.isEmpty()) {
        const QString problem = risk.risk.problem.value(QString());
        const QString words = plainText(risk.description.value(QString())).section(u'\n', 0, 0).left(200);
        m_texts.set(risk.title, problem.isEmpty() ? words.isEmpty() ? risk.id : words : problem);
        m_xml.warn(line, tr("A risk has no statement; it is called “%1”").arg(risk.title.value(QString())));
    }
    if (risk.risk.problem.isEmpty())
        m_xml.warn(line, tr("A risk does not say what is wrong when it is present; its statement stands for it"));
}

} // namespace waarborg::questionnaires
