// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/translations.h"

#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace waarborg::app {

namespace {

QLocale wantedLocale(const QString &chosen)
{
    const QString language = qEnvironmentVariable("WAARBORG_LANGUAGE", chosen);
    if (language.isEmpty())
        return QLocale::system();
    // The system's country stays where its language is the same: nl_BE writes dates in its own way.
    const QLocale wanted(language);
    return QLocale::system().language() == wanted.language() ? QLocale::system() : wanted;
}

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication &application, const QString &chosen)
{
    initTranslations();
    const QLocale locale = wantedLocale(chosen);
    QLocale::setDefault(locale);
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, QStringLiteral("waarborg"), QStringLiteral(":/i18n"));
}

} // namespace waarborg::app
