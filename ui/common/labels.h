// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace waarborg::ui {

// The three sizes of UI.md section 2, in the system's font.
[[nodiscard]] QLabel *titleLabel(const QString &text, QWidget *parent = nullptr); // 1.5x bold
[[nodiscard]] QLabel *sectionLabel(const QString &text, QWidget *parent = nullptr); // 1.15x bold
[[nodiscard]] QLabel *bodyLabel(const QString &text, QWidget *parent = nullptr); // wraps
[[nodiscard]] QLabel *secondaryLabel(const QString &text, QWidget *parent = nullptr); // wraps, in PlaceholderText

// A label above its field, nearer to it than to the field before; tied to it for screen readers.
[[nodiscard]] QLayout *labelledField(const QString &label, QWidget *field, QWidget *beside = nullptr);

// A wrapping label takes the width of its form's column instead of a narrow one of its own.
[[nodiscard]] QLabel *widened(QLabel *label);
// "Nederlands", "English": a language in itself, without its country.
[[nodiscard]] QString languageName(const QString &code);

// A sentence with an icon before it that says what went wrong; hidden while empty, an alert to screen readers when set.
class ErrorLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    // The same message with another figure in it: no new alert.
    void updateText(const QString &text);
    [[nodiscard]] QString text() const { return m_text->text(); }

private:
    QLabel *m_text;
};

} // namespace waarborg::ui
