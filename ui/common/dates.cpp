// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dates.h"

#include <QDateTimeEdit>
#include <QLocale>

namespace waarborg::ui {

namespace {

QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

QString dateTimeFormat() { return dateFormat() + u' ' + QLocale().timeFormat(QLocale::ShortFormat); }

} // namespace

QString shortDate(const QDate &date) { return QLocale().toString(date, dateFormat()); }

QString shortDateTime(const QDateTime &time) { return QLocale().toString(time, dateTimeFormat()); }

void prepareDateEdit(QDateTimeEdit *edit)
{
    const bool withTime = edit->displayedSections() & QDateTimeEdit::HourSection;
    edit->setDisplayFormat(withTime ? dateTimeFormat() : dateFormat());
    edit->setCalendarPopup(true);
}

} // namespace waarborg::ui
