// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/wording.h"

namespace waarborg::campaigns {

using namespace Qt::StringLiterals;

Wording::Wording(const QString &language)
    : m_locale(language)
    , m_translator(std::make_shared<QTranslator>())
{
    // Not found is English: the sources are.
    if (!m_translator->load(u":/i18n/waarborg_"_s + language.left(2)))
        m_translator.reset();
}

QString Wording::text(const char *context, const char *source) const
{
    const QString translated = m_translator ? m_translator->translate(context, source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

} // namespace waarborg::campaigns
