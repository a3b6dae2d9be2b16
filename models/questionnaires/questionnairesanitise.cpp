// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/questionnairecheck.h"
#include "models/questionnaires/richtext.h"

#include <QCoreApplication>

namespace waarborg::questionnaires {

namespace {

class Sanitiser
{
    Q_DECLARE_TR_FUNCTIONS(Questionnaires)

public:
    void clean(Questionnaire &questionnaire)
    {
        m_place = textIn(questionnaire.title, questionnaire.language);
        plain(questionnaire.title);
        rich(questionnaire.introduction);
        rich(questionnaire.epilogue);
        images(questionnaire.images);
        for (ScaleGroup &group : questionnaire.groups)
            plain(group.title);
        items(questionnaire.items);
    }

    QList<ImportWarning> warnings;

private:
    void rich(LocalizedText &text)
    {
        for (QString &one : text) {
            const CleanText clean = cleanHtml(one);
            if (clean.dropped > 0)
                warnings.append({ 0,
                    tr("%1: left out of a text, whose words were kept: %2")
                        .arg(m_place, clean.droppedNames.join(u' ')) });
            one = clean.html;
        }
    }

    // In our own format a plain text is plain: "a < b" stays, it is escaped wherever it is shown.
    static void plain(LocalizedText &text)
    {
        for (QString &one : text)
            one = one.simplified();
    }

    void images(std::vector<Image> &images)
    {
        for (Image &image : images)
            plain(image.caption);
    }

    void items(std::vector<Item> &items)
    {
        for (Item &item : items) {
            if (auto *one = std::get_if<Section>(&item.value))
                section(*one);
            else
                question(std::get<Question>(item.value));
        }
    }

    void section(Section &section)
    {
        plain(section.title);
        m_place = textIn(section.title, {});
        plain(section.optionalQuestion);
        for (LocalizedText &label : section.labels)
            plain(label);
        rich(section.description);
        rich(section.solutionDirection);
        images(section.images);
        items(section.items);
    }

    void question(Question &question)
    {
        plain(question.title);
        m_place = textIn(question.title, {});
        rich(question.description);
        for (Option &option : question.options)
            plain(option.label);
        for (MatrixRow &row : question.rows)
            plain(row.label);
        if (question.scale) {
            plain(question.scale->low);
            plain(question.scale->high);
        }
        images(question.images);
        plain(question.risk.problem);
        rich(question.risk.legal);
        for (Solution &solution : question.risk.solutions) {
            for (LocalizedText *text : { &solution.description, &solution.action, &solution.actionPlan,
                     &solution.preventionPlan, &solution.requirements })
                rich(*text);
        }
    }

    QString m_place;
};

} // namespace

QList<ImportWarning> sanitise(Questionnaire &questionnaire)
{
    Sanitiser sanitiser;
    sanitiser.clean(questionnaire);
    return sanitiser.warnings;
}

} // namespace waarborg::questionnaires
