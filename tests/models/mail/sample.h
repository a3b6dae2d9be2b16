// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/message.h"

namespace waarborg::mail {

// What must never be seen in clear.
inline const QByteArray BodyMarker = "zilvervosmarkering";
inline const QByteArray Password = "paarse-olifant-wachtwoord";

inline Message sampleMessage()
{
    Message message;
    message.from = { QStringLiteral("Zoë Claès, adviseur"), QStringLiteral("advies@example.com") };
    message.replyTo = { QStringLiteral("An Claes"), QStringLiteral("an.claes@example.com") };
    message.to = { QStringLiteral("Jérôme Peeters"), QStringLiteral("jerome@example.org") };
    message.subject = QStringLiteral(
        "Uitnodiging: veiligheid en gezondheid — vragenlijst voor alle medewerkers van de vestiging Gent");
    message.textBody
        = QStringLiteral("Beste Jérôme,\n\n.een punt vooraan\r\n%1\nTot ziens\n").arg(QString::fromLatin1(BodyMarker));
    message.htmlBody = QStringLiteral("<p>Beste Jérôme, <a href=\"https://portal.example/f/1#abc\">%1</a></p>")
                           .arg(QString(3000, u'x'));
    message.language = QStringLiteral("nl");
    message.messageId = QStringLiteral("0123456789abcdef@example.com");
    message.date = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    return message;
}

} // namespace waarborg::mail
