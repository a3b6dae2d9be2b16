// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questionnaires/questionnaire.h"

#include <QJsonObject>
#include <QScrollArea>

class QVBoxLayout;

namespace waarborg::ui {

// One module or question as the respondent sees it, in one language, with the form's own words. Nothing in it can be
// filled in, and links lead nowhere.
class QuestionPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionPreview(QWidget *parent = nullptr);

    void clear();
    // `fallback` is the language for texts that `language` lacks.
    void showItem(const questionnaires::Item &item, const QString &language, const QString &fallback);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSection(const questionnaires::Section &section);
    void showQuestion(const questionnaires::Question &question);
    void addHeading(const QString &title);
    void addRich(const questionnaires::LocalizedText &text);
    void addImages(const std::vector<questionnaires::Image> &images);
    void addChoices(const questionnaires::Question &question);
    void addScale(const questionnaires::Question &question);
    void addMatrix(const questionnaires::Question &question);
    void addField(const questionnaires::Question &question);
    void addHint(const QString &text);
    template <typename Button>
    void addButton(const QString &text);

    [[nodiscard]] QString text(const questionnaires::LocalizedText &text) const;
    [[nodiscard]] QString word(const char *key) const;
    [[nodiscard]] QStringList codeLabels(const questionnaires::Question &question) const;

    QString m_language;
    QString m_fallback;
    QString m_wordsLanguage;
    QJsonObject m_words; // campaigns::formTexts(m_wordsLanguage)
    QWidget *m_page = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace waarborg::ui
