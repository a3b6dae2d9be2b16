// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questionnaires/surveyxml.h"

#include <QCoreApplication>

#include <span>

namespace waarborg::questionnaires {

// A survey's texts are of one language, which may be told only behind them: until then they stand under an empty code.
class EuphorieTexts
{
public:
    void set(LocalizedText &place, const QString &text) const;
    // Gives all texts of the finished questionnaire its language.
    void moveTo(Questionnaire &questionnaire) const;
};

// Reads <risk> and what is in it. `xml` stands in the element when a function is called, and has left it afterwards.
class EuphorieRisks
{
    Q_DECLARE_TR_FUNCTIONS(Questionnaires)

public:
    EuphorieRisks(SurveyXml &xml, const EuphorieTexts &texts)
        : m_xml(xml)
        , m_texts(texts)
    {
    }

    Question read();
    void image(std::vector<Image> &into);
    [[nodiscard]] static QString externalId(const SurveyXml &xml);

private:
    using Tokens = std::span<const std::pair<QLatin1String, int>>;

    void attributes(Question &risk);
    void field(Question &risk);
    void evaluation(Evaluation &evaluation);
    std::optional<int> token(QLatin1String attribute, Tokens tokens);
    void priority(Evaluation &evaluation);
    void solutions(Question &risk);
    Solution solution();
    void settle(Question &risk, int line);

    SurveyXml &m_xml;
    const EuphorieTexts &m_texts;
    int m_risks = 0;
};

} // namespace waarborg::questionnaires
