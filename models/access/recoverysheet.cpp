// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/dossier.h"

#include "models/access/settings.h"

#include <QCoreApplication>
#include <QLocale>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

QString wrapped(const QByteArray &bytes)
{
    const QString text = QString::fromLatin1(bytes.toBase64());
    QStringList lines;
    for (qsizetype at = 0; at < text.size(); at += 64)
        lines << "    "_L1 + text.mid(at, 64);
    return lines.join(u'\n');
}

} // namespace

QString recoverySheetText(const RecoverySheet &sheet)
{
    QStringList lines { Texts::tr("Waarborg recovery sheet"), QString(),
        Texts::tr("Dossier: %1").arg(sheet.dossierFile),
        Texts::tr("Made: %1").arg(QLocale().toString(sheet.created.date(), QLocale::LongFormat)), QString(),
        Texts::tr("Who holds this sheet can open the dossier and read all answers in it. Print it, keep it in a safe, "
                  "and remove "
                  "this file."),
        QString(), Texts::tr("Recovery key") };
    for (qsizetype i = 0; i < sheet.groups.size(); ++i)
        lines << u"    %1  %2"_s.arg(i + 1, 2).arg(sheet.groups[i]);
    lines << QString() << Texts::tr("Recovery slot, needed when the key file is lost") << wrapped(sheet.slot)
          << QString();
    return lines.join(u'\n');
}

bool confirmsSheet(const RecoverySheet &sheet, const QList<int> &places, const QStringList &typed)
{
    if (places.size() != typed.size() || places.isEmpty())
        return false;
    for (qsizetype i = 0; i < places.size(); ++i) {
        QString group = typed[i].toUpper();
        group.remove(u' ').remove(u'-');
        if (group != sheet.groups.value(places[i]))
            return false;
    }
    return true;
}

Result<void> confirmSheet(Session &session)
{
    return session.change(UseCase::ConfirmSheet,
        [&](AuditNote &) { return writeSetting(session.database(), u"dossier.sheet-confirmed"_s, u"yes"_s); });
}

} // namespace waarborg::access
