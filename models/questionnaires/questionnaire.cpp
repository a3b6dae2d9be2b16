// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/questionnaire.h"

namespace waarborg::questionnaires {

namespace {

void countItems(const std::vector<Item> &items, Counts &counts)
{
    for (const Item &item : items) {
        if (const auto *section = std::get_if<Section>(&item.value)) {
            ++(section->kind == SectionKind::Profile ? counts.profileQuestions : counts.modules);
            counts.images += static_cast<int>(section->images.size());
            countItems(section->items, counts);
            continue;
        }
        const auto &question = std::get<Question>(item.value);
        ++(question.type == QuestionType::Risk ? counts.risks : counts.questions);
        counts.solutions += static_cast<int>(question.risk.solutions.size());
        counts.images += static_cast<int>(question.images.size());
    }
}

void collectLanguages(const LocalizedText &text, QStringList &found)
{
    for (auto it = text.cbegin(); it != text.cend(); ++it) {
        if (!it.value().isEmpty() && !found.contains(it.key()))
            found.append(it.key());
    }
}

void collectLanguages(const std::vector<Item> &items, QStringList &found)
{
    for (const Item &item : items) {
        if (const auto *section = std::get_if<Section>(&item.value)) {
            collectLanguages(section->title, found);
            collectLanguages(section->items, found);
        } else {
            collectLanguages(std::get<Question>(item.value).title, found);
        }
    }
}

} // namespace

bool Section::operator==(const Section &) const = default;

QString textIn(const LocalizedText &text, const QString &language, const QString &fallback)
{
    const QString base = language.section(u'-', 0, 0);
    for (const QString &candidate : { language, base, fallback, QStringLiteral("en") }) {
        const QString found = text.value(candidate);
        if (!found.isEmpty())
            return found;
    }
    for (const QString &any : text) {
        if (!any.isEmpty())
            return any;
    }
    return {};
}

Counts count(const Questionnaire &questionnaire)
{
    Counts counts;
    counts.images = static_cast<int>(questionnaire.images.size());
    countItems(questionnaire.items, counts);
    return counts;
}

QStringList languages(const Questionnaire &questionnaire)
{
    QStringList found;
    if (!questionnaire.language.isEmpty())
        found.append(questionnaire.language);
    collectLanguages(questionnaire.title, found);
    collectLanguages(questionnaire.items, found);
    return found;
}

} // namespace waarborg::questionnaires
