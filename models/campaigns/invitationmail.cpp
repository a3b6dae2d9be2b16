// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/invitationmail.h"

#include "models/mail/address.h"

namespace waarborg::campaigns {

namespace {

using namespace Qt::StringLiterals;

constexpr char Context[] = "InvitationMail";

// Respondents' words: plain sentences of at most 15 words (UI section 6).
struct Lines {
    const char *subject;
    const char *opening;
};
constexpr Lines InvitationLines { QT_TRANSLATE_NOOP("InvitationMail", "Questions about your work at %1"),
    QT_TRANSLATE_NOOP(
        "InvitationMail", "%1 wants to know how safe and healthy your work is. Will you answer some questions?") };
constexpr Lines ReminderLines { QT_TRANSLATE_NOOP("InvitationMail", "Reminder: questions about your work at %1"),
    QT_TRANSLATE_NOOP(
        "InvitationMail", "A while ago %1 asked you some questions about your work. You can still answer them.") };

constexpr const char *Greeting = QT_TRANSLATE_NOOP("InvitationMail", "Hello %1,");
constexpr const char *ByLink
    = QT_TRANSLATE_NOOP("InvitationMail", "Open your questions with this link. It is for you only:");
constexpr const char *ByFile
    = QT_TRANSLATE_NOOP("InvitationMail", "Save the attached file and open it in your browser. It is for you only.");
constexpr const char *Until = QT_TRANSLATE_NOOP("InvitationMail", "You can answer until %1.");
constexpr const char *ReadBy
    = QT_TRANSLATE_NOOP("InvitationMail", "Only %1 reads your answers. Your manager does not.");
constexpr const char *Anonymous = QT_TRANSLATE_NOOP("InvitationMail", "Nobody sees who answered what.");
constexpr const char *Contact = QT_TRANSLATE_NOOP("InvitationMail", "Do you have a question? Reply to this message.");

QString htmlFrom(const QStringList &paragraphs, const QString &link, const QString &language)
{
    QString body;
    for (const QString &paragraph : paragraphs) {
        const QString escaped = paragraph.toHtmlEscaped();
        const bool isLink = !link.isEmpty() && paragraph == link;
        body += isLink ? u"<p><a href=\"%1\">%1</a></p>\n"_s.arg(escaped) : u"<p>%1</p>\n"_s.arg(escaped);
    }
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><body>\n%2</body></html>\n"_s.arg(language.toHtmlEscaped(), body);
}

} // namespace

Result<InvitationMailer> InvitationMailer::create(access::Session &session, RoundId round, const mail::Mailbox &sender)
{
    WAARBORG_LET(form, FormDefinition::load(session, round));
    return InvitationMailer(session, std::move(form), sender);
}

InvitationMailer::InvitationMailer(access::Session &session, FormDefinition form, mail::Mailbox sender)
    : m_session(&session)
    , m_form(std::move(form))
    , m_sender(std::move(sender))
{
}

Result<ReadyMessage> InvitationMailer::make(const Invitation &invitation, MessageKind kind)
{
    WAARBORG_LET(recipient, mail::asciiAddress(invitation.address));
    WAARBORG_LET(code, invitationCode(*m_session, invitation.id));
    const Round &round = m_form.round();
    const Wording &wording = wordingFor(invitation.language);
    const auto say = [&](const char *source) { return wording.text(Context, source); };
    const Lines &lines = kind == MessageKind::Reminder ? ReminderLines : InvitationLines;
    const QString link = round.formAddress.isEmpty() ? QString() : round.formAddress + u'#' + code;

    QStringList paragraphs { say(Greeting).arg(invitation.name), say(lines.opening).arg(m_form.organisation()) };
    if (link.isEmpty())
        paragraphs << say(ByFile);
    else
        paragraphs << say(ByLink) << link;
    if (round.closes.isValid())
        paragraphs << say(Until).arg(wording.locale().toString(round.closes, QLocale::LongFormat));
    paragraphs << (round.anonymity == Anonymity::Anonymous ? say(Anonymous) : say(ReadBy).arg(m_form.advisor()));
    paragraphs << say(Contact) << m_form.advisor();

    mail::Message message { .from = m_sender,
        .replyTo = m_sender,
        .to = { invitation.name, recipient },
        .subject = say(lines.subject).arg(m_form.organisation()),
        .textBody = paragraphs.join(u"\n\n"_s) + u'\n',
        .htmlBody = htmlFrom(paragraphs, link, invitation.language),
        .language = invitation.language,
        .messageId = mail::newMessageId(m_sender.address.section(u'@', -1)),
        .date = m_session->clock().nowUtc() };
    if (link.isEmpty()) {
        WAARBORG_LET(page, m_form.page(code, invitation.language));
        message.attachments << mail::Attachment { u"waarborg.html"_s, u"text/html"_s, page };
    }
    WAARBORG_LET(bytes, mail::render(message));
    return ReadyMessage { message.messageId, recipient, bytes };
}

const Wording &InvitationMailer::wordingFor(const QString &language)
{
    return m_wordings.try_emplace(language, language).first->second;
}

} // namespace waarborg::campaigns
