// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/questionpreview.h"

#include "models/campaigns/formtexts.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace waarborg::ui {

using namespace Qt::StringLiterals;
using questionnaires::LocalizedText;
using questionnaires::Question;
using questionnaires::QuestionType;
using questionnaires::Section;

namespace {

// Looks as in the form but takes no input: greyed out, it could not be read.
template <typename Widget>
Widget *still(Widget *widget)
{
    widget->setFocusPolicy(Qt::NoFocus);
    widget->setAttribute(Qt::WA_TransparentForMouseEvents);
    return widget;
}

QString filled(QString text, const QString &place, double value)
{
    return text.replace(u'{' + place + u'}', QLocale().toString(value));
}

} // namespace

QuestionPreview::QuestionPreview(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Preview"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clear();
}

void QuestionPreview::clear()
{
    m_page = new QWidget(this);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    m_layout = new QVBoxLayout(m_page);
    m_layout->setSpacing(Gap);
    setWidget(m_page);
}

void QuestionPreview::showItem(const questionnaires::Item &item, const QString &language, const QString &fallback)
{
    m_language = language;
    m_fallback = fallback;
    if (m_wordsLanguage != language) {
        m_wordsLanguage = language;
        m_words = campaigns::formTexts(language);
    }
    clear();
    if (const auto *section = std::get_if<Section>(&item.value))
        showSection(*section);
    else
        showQuestion(std::get<Question>(item.value));
    m_layout->addStretch();
}

void QuestionPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // Long words must wrap, not push the page wider than what is seen.
    m_page->setMaximumWidth(viewport()->width());
}

void QuestionPreview::showSection(const Section &section)
{
    addHeading(text(section.title));
    addRich(section.description);
    addImages(section.images);
    if (section.optionalQuestion.isEmpty())
        return;
    m_layout->addSpacing(Gap);
    m_layout->addWidget(bodyLabel(text(section.optionalQuestion), m_page));
    if (section.kind == questionnaires::SectionKind::Profile)
        return;
    addButton<QRadioButton>(word("answer.yes"));
    addButton<QRadioButton>(word("answer.no"));
}

void QuestionPreview::showQuestion(const Question &question)
{
    addHeading(text(question.title));
    if (!question.required)
        addHint(word("mark.optional"));
    addRich(question.description);
    addImages(question.images);
    m_layout->addSpacing(Gap);
    switch (question.type) {
    case QuestionType::Risk:
        for (const char *key : { "answer.inOrder", "answer.notInOrder", "answer.notApplicable", "answer.later" })
            addButton<QRadioButton>(word(key));
        break;
    case QuestionType::Single:
    case QuestionType::Multiple:
        addChoices(question);
        break;
    case QuestionType::Scale:
        addScale(question);
        break;
    case QuestionType::Matrix:
        addMatrix(question);
        break;
    default:
        addField(question);
    }
    if (question.comment) {
        m_layout->addSpacing(Gap);
        addHint(u"+ "_s + word("comment.add"));
        addHint(word("hint.noNames"));
    }
}

void QuestionPreview::addHeading(const QString &title)
{
    QLabel *heading = sectionLabel(title, m_page);
    heading->setWordWrap(true);
    m_layout->addWidget(heading);
}

void QuestionPreview::addRich(const LocalizedText &rich)
{
    const QString html = text(rich);
    if (html.isEmpty())
        return;
    auto *label = new QLabel(m_page);
    // Already taken apart and written anew from a short list of tags when it was imported.
    label->setTextFormat(Qt::RichText);
    label->setText(html);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_layout->addWidget(label);
}

void QuestionPreview::addImages(const std::vector<questionnaires::Image> &images)
{
    for (const questionnaires::Image &image : images) {
        QPixmap pixmap;
        if (!pixmap.loadFromData(image.data))
            continue;
        const int most = std::max(120, viewport()->width() - 2 * Margin);
        auto *label = new QLabel(m_page);
        label->setPixmap(pixmap.width() > most ? pixmap.scaledToWidth(most, Qt::SmoothTransformation) : pixmap);
        label->setAccessibleName(text(image.caption));
        m_layout->addWidget(label);
        if (const QString caption = text(image.caption); !caption.isEmpty())
            addHint(caption);
    }
}

void QuestionPreview::addChoices(const Question &question)
{
    const bool several = question.type == QuestionType::Multiple;
    if (several)
        addHint(word("hint.several"));
    for (const questionnaires::Option &option : question.options) {
        if (several)
            addButton<QCheckBox>(text(option.label));
        else
            addButton<QRadioButton>(text(option.label));
    }
    if (question.notApplicable)
        addButton<QRadioButton>(word("answer.notApplicable"));
}

QStringList QuestionPreview::codeLabels(const Question &question) const
{
    QStringList labels;
    if (!question.scale) {
        for (const questionnaires::Option &option : question.options)
            labels << text(option.label);
        return labels;
    }
    for (int code = question.scale->from; code <= question.scale->to; ++code)
        labels << QLocale().toString(code);
    const QString low = text(question.scale->low);
    const QString high = text(question.scale->high);
    if (!low.isEmpty())
        labels.first() += u' ' + low;
    if (!high.isEmpty())
        labels.last() += u' ' + high;
    return labels;
}

void QuestionPreview::addScale(const Question &question)
{
    for (const QString &label : codeLabels(question))
        addButton<QRadioButton>(label);
    if (question.notApplicable)
        addButton<QRadioButton>(word("answer.notApplicable"));
}

void QuestionPreview::addMatrix(const Question &question)
{
    const QStringList labels = codeLabels(question);
    for (const questionnaires::MatrixRow &row : question.rows) {
        m_layout->addSpacing(Gap);
        m_layout->addWidget(bodyLabel(text(row.label), m_page));
        for (const QString &label : labels)
            addButton<QRadioButton>(label);
    }
}

void QuestionPreview::addField(const Question &question)
{
    switch (question.type) {
    case QuestionType::Long: {
        auto *edit = still(new QPlainTextEdit(m_page));
        edit->setMaximumHeight(4 * fontMetrics().height());
        m_layout->addWidget(edit);
        break;
    }
    case QuestionType::Date:
        m_layout->addWidget(still(new QDateEdit(m_page)), 0, Qt::AlignLeft);
        break;
    default:
        m_layout->addWidget(still(new QLineEdit(m_page)));
    }
    if (question.type != QuestionType::Number)
        return;
    if (question.minimum && question.maximum)
        addHint(filled(filled(word("hint.between"), u"min"_s, *question.minimum), u"max"_s, *question.maximum));
    else if (question.minimum)
        addHint(filled(word("hint.least"), u"min"_s, *question.minimum));
    else if (question.maximum)
        addHint(filled(word("hint.most"), u"max"_s, *question.maximum));
}

void QuestionPreview::addHint(const QString &hint) { m_layout->addWidget(secondaryLabel(hint, m_page)); }

template <typename Button>
void QuestionPreview::addButton(const QString &label)
{
    // A button's own text cannot wrap: the label beside it does.
    auto *row = new QWidget(m_page);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *button = still(new Button(row));
    button->setAccessibleName(label);
    layout->addWidget(button, 0, Qt::AlignTop);
    layout->addWidget(bodyLabel(label, row), 1);
    m_layout->addWidget(row);
}

QString QuestionPreview::text(const LocalizedText &localized) const
{
    return questionnaires::textIn(localized, m_language, m_fallback);
}

QString QuestionPreview::word(const char *key) const { return m_words.value(QLatin1String(key)).toString(); }

} // namespace waarborg::ui
