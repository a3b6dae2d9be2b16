// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/message.h"

#include "models/mail/address.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <memory>

// glib's headers use the word that Qt's keyword macros claim where they are switched on.
#undef signals
#include <gmime/gmime.h>

namespace waarborg::mail {

namespace {

struct MessageTexts {
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

constexpr qsizetype LongestLine = 998; // RFC 5322 section 2.1.1, without the CRLF

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

struct FreeOptions {
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};

Failure refused(const QString &field, const QString &reason) { return fail(ErrorCode::MailInvalid, field, reason); }

Result<void> checkValue(const QString &field, const QString &value)
{
    const auto isControl = [](QChar character) { return character.unicode() < 0x20 || character.unicode() == 0x7f; };
    if (value.contains(u'\r') || value.contains(u'\n'))
        return refused(field, MessageTexts::tr("it holds a line break"));
    if (std::ranges::any_of(value, isControl))
        return refused(field, MessageTexts::tr("it holds a control character"));
    return {};
}

Result<void> checkPattern(const QString &field, const QString &value, const QString &pattern)
{
    WAARBORG_TRY(checkValue(field, value));
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    if (!expression.match(value).hasMatch())
        return refused(field, MessageTexts::tr("“%1” is not valid").arg(value));
    return {};
}

Result<void> checkExtra(const std::pair<QString, QString> &header)
{
    static const QStringList own { QStringLiteral("date"), QStringLiteral("from"), QStringLiteral("sender"),
        QStringLiteral("reply-to"), QStringLiteral("to"), QStringLiteral("cc"), QStringLiteral("bcc"),
        QStringLiteral("subject"), QStringLiteral("message-id"), QStringLiteral("mime-version"),
        QStringLiteral("content-language"), QStringLiteral("auto-submitted"),
        QStringLiteral("x-auto-response-suppress") };
    const auto &[name, value] = header;
    WAARBORG_TRY(checkPattern(MessageTexts::tr("Header name"), name, QStringLiteral("[A-Za-z0-9-]{1,70}")));
    if (own.contains(name.toLower()) || name.startsWith(QStringLiteral("content-"), Qt::CaseInsensitive))
        return refused(name, MessageTexts::tr("this header is made by the program"));
    return checkValue(name, value);
}

Result<void> checkAttachment(const Attachment &attachment)
{
    WAARBORG_TRY(checkValue(MessageTexts::tr("Attachment's name"), attachment.name));
    if (attachment.name.isEmpty())
        return refused(MessageTexts::tr("Attachment's name"), MessageTexts::tr("it is empty"));
    return checkPattern(MessageTexts::tr("Attachment's type"), attachment.type,
        QStringLiteral("[A-Za-z0-9!#$&^_.+-]{1,100}/[A-Za-z0-9!#$&^_.+-]{1,100}"));
}

Result<void> check(const Message &message)
{
    WAARBORG_TRY(checkValue(QStringLiteral("From"), message.from.name));
    WAARBORG_TRY(checkValue(QStringLiteral("Reply-To"), message.replyTo.name));
    WAARBORG_TRY(checkValue(QStringLiteral("To"), message.to.name));
    WAARBORG_TRY(checkValue(QStringLiteral("Subject"), message.subject));
    WAARBORG_TRY(checkPattern(QStringLiteral("Message-ID"), message.messageId,
        QStringLiteral("[A-Za-z0-9._+-]{1,100}@[A-Za-z0-9.-]{1,253}")));
    if (!message.language.isEmpty())
        WAARBORG_TRY(checkPattern(
            QStringLiteral("Content-Language"), message.language, QStringLiteral("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")));
    if (!message.date.isValid())
        return refused(QStringLiteral("Date"), MessageTexts::tr("it is missing"));
    if (message.textBody.trimmed().isEmpty())
        return refused(MessageTexts::tr("Text"), MessageTexts::tr("it is empty"));
    for (const auto &header : message.extra)
        WAARBORG_TRY(checkExtra(header));
    for (const Attachment &attachment : message.attachments)
        WAARBORG_TRY(checkAttachment(attachment));
    return {};
}

Result<void> addMailbox(InternetAddressList *list, const Mailbox &mailbox)
{
    WAARBORG_LET(address, asciiAddress(mailbox.address));
    const QByteArray name = mailbox.name.trimmed().toUtf8();
    const Owned<InternetAddress> entry(
        internet_address_mailbox_new(name.isEmpty() ? nullptr : name.constData(), address.toLatin1().constData()));
    // Without it GMime picks the smallest character set that fits, name by name.
    internet_address_set_charset(entry.get(), "utf-8");
    internet_address_list_add(list, entry.get());
    return {};
}

void setContent(GMimePart *part, const QByteArray &bytes, GMimeContentEncoding encoding)
{
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, encoding);
}

// Text with every kind of line end as LF, which the formatter writes as CRLF; NUL, which no server takes, goes.
QByteArray bodyBytes(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.remove(QChar(QChar::Null));
    if (!text.endsWith(u'\n'))
        text += u'\n';
    return text.toUtf8();
}

Owned<GMimeObject> textPart(const char *subtype, const QString &text)
{
    GMimePart *part = g_mime_part_new_with_type("text", subtype);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
    setContent(part, bodyBytes(text), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return Owned<GMimeObject>(GMIME_OBJECT(part));
}

Owned<GMimeObject> attachmentPart(const Attachment &attachment)
{
    const QByteArray type = attachment.type.section(u'/', 0, 0).toLatin1();
    const QByteArray subtype = attachment.type.section(u'/', 1).toLatin1();
    // g_mime_object_new_type would make a multipart of "multipart/x"; a part stays a part with any type.
    GMimePart *part = g_mime_part_new_with_type(type.constData(), subtype.constData());
    g_mime_object_set_disposition(GMIME_OBJECT(part), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part, attachment.name.toUtf8().constData());
    setContent(part, attachment.bytes, GMIME_CONTENT_ENCODING_BASE64);
    return Owned<GMimeObject>(GMIME_OBJECT(part));
}

Owned<GMimeObject> bodyOf(const Message &message)
{
    Owned<GMimeObject> body = textPart("plain", message.textBody);
    if (!message.htmlBody.isEmpty()) {
        GMimeMultipart *alternative = g_mime_multipart_new_with_subtype("alternative");
        g_mime_multipart_add(alternative, body.get());
        g_mime_multipart_add(alternative, textPart("html", message.htmlBody).get());
        body.reset(GMIME_OBJECT(alternative));
    }
    if (!message.attachments.isEmpty()) {
        GMimeMultipart *mixed = g_mime_multipart_new_with_subtype("mixed");
        g_mime_multipart_add(mixed, body.get());
        for (const Attachment &attachment : message.attachments)
            g_mime_multipart_add(mixed, attachmentPart(attachment).get());
        body.reset(GMIME_OBJECT(mixed));
    }
    return body;
}

Result<void> setHeaders(GMimeMessage *target, const Message &message)
{
    GMimeObject *object = GMIME_OBJECT(target);
    const auto append = [object](const char *name, const QString &value) {
        g_mime_object_append_header(object, name, value.toUtf8().constData(), "utf-8");
    };
    GDateTime *date = g_date_time_new_from_unix_utc(message.date.toSecsSinceEpoch());
    g_mime_message_set_date(target, date);
    g_date_time_unref(date);
    WAARBORG_TRY(addMailbox(g_mime_message_get_from(target), message.from));
    if (!message.replyTo.address.isEmpty())
        WAARBORG_TRY(addMailbox(g_mime_message_get_reply_to(target), message.replyTo));
    WAARBORG_TRY(addMailbox(g_mime_message_get_to(target), message.to));
    g_mime_message_set_subject(target, message.subject.toUtf8().constData(), "utf-8");
    g_mime_message_set_message_id(target, message.messageId.toLatin1().constData());
    if (!message.language.isEmpty())
        append("Content-Language", message.language);
    append("Auto-Submitted", QStringLiteral("auto-generated"));
    append("X-Auto-Response-Suppress", QStringLiteral("OOF, AutoReply"));
    for (const auto &[name, value] : message.extra)
        append(name.toLatin1().constData(), value);
    return {};
}

} // namespace

bool isWellFormed(QByteArrayView message)
{
    if (!message.endsWith("\r\n") || message.contains('\0'))
        return false;
    for (qsizetype begin = 0; begin < message.size();) {
        const qsizetype end = message.indexOf('\n', begin);
        const QByteArrayView line = message.sliced(begin, end - begin);
        if (!line.endsWith('\r') || line.indexOf('\r') != line.size() - 1 || line.size() - 1 > LongestLine)
            return false;
        begin = end + 1;
    }
    return true;
}

Result<QByteArray> render(const Message &message)
{
    static const bool ready = (g_mime_init(), true);
    Q_UNUSED(ready)
    WAARBORG_TRY(check(message));
    const Owned<GMimeMessage> built(g_mime_message_new(FALSE));
    WAARBORG_TRY(setHeaders(built.get(), message));
    g_mime_message_set_mime_part(built.get(), bodyOf(message).get());
    const std::unique_ptr<GMimeFormatOptions, FreeOptions> options(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(built.get()), options.get(), stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    QByteArray rendered(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len));
    if (!rendered.endsWith("\r\n"))
        rendered += "\r\n";
    if (!isWellFormed(rendered))
        return refused(MessageTexts::tr("Headers"), MessageTexts::tr("a value is too long to be sent"));
    return rendered;
}

} // namespace waarborg::mail
