// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>

namespace waarborg::campaigns {

// Texts in a respondent's language, which need not be the program's. English where there is no translation.
class Wording
{
public:
    explicit Wording(const QString &language);

    // `source` was marked with QT_TRANSLATE_NOOP(context, source).
    [[nodiscard]] QString text(const char *context, const char *source) const;
    [[nodiscard]] QLocale locale() const { return m_locale; }

private:
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace waarborg::campaigns
