// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/euphoriereader.h"

#include "models/questionnaires/euphorierisk.h"
#include "models/questionnaires/euphorienames.h"
#include "models/questionnaires/questionnairecheck.h"
#include "models/questionnaires/questionnairenames.h"
#include "models/questionnaires/richtext.h"
#include "models/questionnaires/surveyxml.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace waarborg::questionnaires {

namespace {

using namespace Qt::StringLiterals;

class EuphorieReader
{
    Q_DECLARE_TR_FUNCTIONS(Questionnaires)

public:
    EuphorieReader(QIODevice &device, const QString &name)
        : m_xml(device, name)
        , m_name(name)
        , m_risks(m_xml, m_texts)
    {
    }

    Result<ImportedQuestionnaire> read();

private:
    void sector();
    void survey();
    bool surveyText();
    bool surveySetting();
    void section(SectionKind kind, std::vector<Item> &into);
    bool sectionField(Section &section, QString &question);
    void label(Section &section);
    void settle(Section &section, bool optional, const QString &question, int line);
    void trainingQuestion();
    void finish();

    SurveyXml m_xml;
    QString m_name;
    EuphorieTexts m_texts;
    EuphorieRisks m_risks;
    Questionnaire m_result;
    QString m_oldIntroduction;
    QString m_introduction;
    QString m_epilogue;
    QString m_title;
    bool m_surveySeen = false;
    int m_modules = 0;
    int m_profiles = 0;
};

void EuphorieReader::sector()
{
    while (m_xml.nextChild()) {
        if (m_xml.is("title"_L1)) {
            m_result.owner = m_xml.text();
        } else if (m_xml.is("survey"_L1) && !m_surveySeen) {
            m_surveySeen = true;
            survey();
        } else if (m_xml.is("account"_L1) || m_xml.is("contact"_L1)) {
            m_xml.warn(tr("Logins and contact details were left out, as always"));
            m_xml.skip();
        } else if (m_xml.is("logo"_L1)) {
            m_xml.warn(tr("The sector's logo was left out"));
            m_xml.skip();
        } else {
            m_xml.skipUnknown();
        }
    }
}

void EuphorieReader::survey()
{
    m_result.externalId = EuphorieRisks::externalId(m_xml);
    while (m_xml.nextChild()) {
        if (m_xml.is("module"_L1))
            section(SectionKind::Module, m_result.items);
        else if (m_xml.is("profile-question"_L1))
            section(SectionKind::Profile, m_result.items);
        else if (m_xml.is("training_question"_L1))
            trainingQuestion();
        else if (m_xml.is("image"_L1))
            m_risks.image(m_result.images);
        else if (!surveyText() && !surveySetting())
            m_xml.skipUnknown();
    }
}

bool EuphorieReader::surveyText()
{
    if (m_xml.is("title"_L1))
        m_title = m_xml.text();
    else if (m_xml.is("introduction"_L1))
        m_introduction = m_xml.richText();
    else if (m_xml.is("description"_L1))
        m_oldIntroduction = m_xml.richText();
    else if (m_xml.is("epilogue"_L1))
        m_epilogue = m_xml.richText();
    else if (m_xml.is("language"_L1))
        m_result.language = m_xml.text().toLower().replace(u'_', u'-').left(11);
    else if (m_xml.is("country"_L1))
        m_result.country = m_xml.text();
    else if (m_xml.is("classification-code"_L1))
        m_result.classificationCode = m_xml.text();
    else
        return false;
    return true;
}

bool EuphorieReader::surveySetting()
{
    if (m_xml.is("evaluation-optional"_L1)) {
        m_result.evaluationOptional = m_xml.flag();
        return true;
    }
    if (m_xml.is("evaluation-algorithm"_L1)) {
        const QString word = m_xml.setting();
        const std::optional<Algorithm> algorithm = valueOf(algorithms, word);
        if (!algorithm)
            m_xml.warn(tr("The evaluation “%1” is not known; Kinney's is used").arg(word.left(40)));
        m_result.algorithm = algorithm.value_or(Algorithm::Kinney);
        return true;
    }
    if (m_xml.is("external_site_logo"_L1)) {
        m_xml.warn(tr("The logo was left out"));
        m_xml.skip();
        return true;
    }
    const auto kept = std::find_if(euphorie::keptSettings.begin(), euphorie::keptSettings.end(),
        [this](QLatin1String name) { return m_xml.is(name); });
    if (kept == euphorie::keptSettings.end())
        return false;
    m_result.properties.insert(*kept, m_xml.setting());
    return true;
}

void EuphorieReader::trainingQuestion()
{
    QString title;
    const int line = m_xml.line();
    while (m_xml.nextChild()) {
        if (m_xml.is("title"_L1))
            title = m_xml.text();
        else
            m_xml.skip();
    }
    m_xml.warn(line, tr("The training question “%1” was left out").arg(title));
}

void EuphorieReader::section(SectionKind kind, std::vector<Item> &into)
{
    // The old dialect's optional "profile question" is what is an optional module now.
    const QString type = m_xml.attribute("type"_L1);
    const bool oldOptional = kind == SectionKind::Profile && type == "optional"_L1;
    if (kind == SectionKind::Profile && !oldOptional && !type.isEmpty() && type != "repeat"_L1)
        m_xml.warn(tr("The type “%1” of a profile question is not known; it is asked once per location").arg(type));
    const bool optional = oldOptional || (kind == SectionKind::Module && m_xml.isTrue(m_xml.attribute("optional"_L1)));
    if (m_xml.isTrue(m_xml.attribute("hide_from_training"_L1)))
        m_xml.warn(tr("That a module is hidden from the training was left out: there is no training here"));
    const int line = m_xml.line();
    Section section;
    section.kind = oldOptional ? SectionKind::Module : kind;
    section.id = section.kind == SectionKind::Module ? u'm' + QString::number(++m_modules)
                                                     : u'p' + QString::number(++m_profiles);
    section.externalId = EuphorieRisks::externalId(m_xml);
    QString question;
    while (m_xml.nextChild()) {
        if (m_xml.is("module"_L1))
            this->section(SectionKind::Module, section.items);
        else if (m_xml.is("risk"_L1))
            section.items.push_back({ m_risks.read() });
        else if (!sectionField(section, question))
            m_xml.skipUnknown();
    }
    settle(section, optional, question, line);
    into.push_back({ std::move(section) });
}

bool EuphorieReader::sectionField(Section &section, QString &question)
{
    if (m_xml.is("title"_L1)) {
        m_texts.set(section.title, m_xml.text());
    } else if (m_xml.is("description"_L1)) {
        m_texts.set(section.description, m_xml.richText());
    } else if (m_xml.is("solution-direction"_L1)) {
        m_texts.set(section.solutionDirection, m_xml.richText());
    } else if (m_xml.is("image"_L1)) {
        m_risks.image(section.images);
    } else if (m_xml.is("use-location-question"_L1)) {
        label(section);
    } else if (m_xml.is("question"_L1)) {
        const int line = m_xml.line();
        const QString words = m_xml.text();
        if (question.isEmpty())
            question = words;
        else if (!words.isEmpty())
            m_xml.warn(line, tr("A module has two questions; “%1” was left out").arg(words));
    } else if (std::any_of(euphorie::profileLabels.begin(), euphorie::profileLabels.end(),
                   [this](QLatin1String name) { return m_xml.is(name); })) {
        label(section);
    } else {
        return false;
    }
    return true;
}

void EuphorieReader::label(Section &section)
{
    const QString name = m_xml.name();
    const QString words = m_xml.text();
    if (!words.isEmpty())
        m_texts.set(section.labels[name], words);
}

void EuphorieReader::settle(Section &section, bool optional, const QString &question, int line)
{
    const bool profile = section.kind == SectionKind::Profile;
    if (section.title.isEmpty()) {
        m_xml.warn(line, tr("A module without a title got its question or number as title"));
        m_texts.set(section.title, question.isEmpty() ? section.id : question);
    }
    if (question.isEmpty() && (optional || profile)) {
        m_xml.warn(line, tr("An optional module or profile question asks nothing; its title is asked"));
        section.optionalQuestion = section.title;
    } else if (optional || profile) {
        m_texts.set(section.optionalQuestion, question);
    } else if (!question.isEmpty()) {
        m_xml.warn(line, tr("A module is not optional, so that its question is never asked: “%1”").arg(question));
    }
}

void EuphorieReader::finish()
{
    if (m_result.language.isEmpty()) {
        m_xml.warn(0, tr("The file does not say its language; Dutch is assumed"));
        m_result.language = QStringLiteral("nl");
    }
    if (m_title.isEmpty()) {
        m_title = m_result.owner.isEmpty() ? m_name : m_result.owner;
        m_xml.warn(0, tr("The questionnaire has no title; it is called “%1”").arg(m_title));
    }
    m_texts.set(m_result.title, m_title);
    m_texts.set(m_result.introduction, m_introduction + m_oldIntroduction);
    m_texts.set(m_result.epilogue, m_epilogue);
    m_texts.moveTo(m_result);
}

Result<ImportedQuestionnaire> EuphorieReader::read()
{
    const bool any = m_xml.root();
    WAARBORG_TRY(m_xml.status());
    if (any && m_xml.is("sector"_L1)) {
        sector();
    } else if (any && m_xml.is("survey"_L1)) {
        m_surveySeen = true;
        survey();
    }
    WAARBORG_TRY(m_xml.status());
    if (!m_surveySeen)
        return fail(ErrorCode::NoSurvey, m_name);
    if (m_result.items.empty())
        return fail(ErrorCode::NoQuestions, m_name);
    if (count(m_result).risks == 0)
        m_xml.warn(0, tr("The file holds modules, but not one risk"));
    finish();
    WAARBORG_TRY(check(m_result));
    return ImportedQuestionnaire { std::move(m_result), m_xml.warnings() };
}

} // namespace

Result<ImportedQuestionnaire> readEuphorie(QIODevice &device, const QString &name)
{
    return EuphorieReader(device, name).read();
}

} // namespace waarborg::questionnaires
