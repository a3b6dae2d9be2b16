// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <utility>

namespace waarborg::mail {

struct Mailbox {
    QString name; // may be empty
    QString address;

    bool operator==(const Mailbox &) const = default;
};

struct Attachment {
    QString name;
    QString type = QStringLiteral("application/octet-stream");
    QByteArray bytes;

    bool operator==(const Attachment &) const = default;
};

// One message to one recipient (one refused recipient among several would drop the message for all of them).
struct Message {
    Mailbox from;
    Mailbox replyTo; // left out of the headers when its address is empty
    Mailbox to;
    QString subject;
    QString textBody; // never empty
    QString htmlBody; // when empty the message is plain text only
    QString language; // "nl", "fr-BE"; left out when empty
    QString messageId; // from newMessageId, stored before sending
    QDateTime date;
    QList<Attachment> attachments;
    QList<std::pair<QString, QString>> extra; // further headers: name, value

    bool operator==(const Message &) const = default;
};

// The message as it goes over the wire: 7-bit, CRLF, no line longer than 998 bytes, with the headers that keep
// auto-responders quiet. MailInvalid names the field that holds a line break, another control character or nothing
// where something is needed, so that no value can add a header.
[[nodiscard]] Result<QByteArray> render(const Message &message);

// Whether the bytes can be handed to a server as they are: every line ends in CRLF, none is longer than 998 bytes, and
// there is no lone CR or LF and no NUL, which servers read in different ways (one message could then become two).
[[nodiscard]] bool isWellFormed(QByteArrayView message);

} // namespace waarborg::mail
