// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/smtpconversation.h"

#include <cctype>

namespace waarborg::mail {

namespace {

// The largest true EHLO answers have some 30 lines; RFC 5321 section 4.5.3.1.5 gives a line 512 bytes.
constexpr qsizetype MostReplyBytes = 64 * 1024;

bool beginsWith(QByteArrayView line, QByteArrayView word)
{
    return line.size() >= word.size() && qstrnicmp(line.data(), word.size(), word.data(), word.size()) == 0;
}

std::optional<Stage> stageOf(QByteArrayView command)
{
    // With what follows the verb: a line of a login in base64 has neither blank nor colon, so none is taken for a
    // command.
    if (beginsWith(command, "EHLO ") || beginsWith(command, "HELO "))
        return Stage::Hello;
    if (beginsWith(command, "STARTTLS\r"))
        return Stage::StartTls;
    if (beginsWith(command, "AUTH "))
        return Stage::Login;
    if (beginsWith(command, "MAIL FROM:"))
        return Stage::Sender;
    if (beginsWith(command, "RCPT TO:"))
        return Stage::Recipient;
    if (beginsWith(command, "DATA\r"))
        return Stage::Data;
    if (beginsWith(command, "NOOP\r"))
        return Stage::Check;
    return std::nullopt;
}

int codeOf(QByteArrayView line)
{
    if (line.size() < 3
        || !std::ranges::all_of(line.first(3), [](char c) { return std::isdigit(static_cast<unsigned char>(c)); }))
        return 0;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

} // namespace

void Conversation::enter(Stage stage, Moment now)
{
    m_stage = stage;
    m_stageBegan = now;
    m_lines.clear();
    m_received = 0;
    m_reply.reset();
}

void Conversation::begin(Moment now)
{
    enter(Stage::Connect, now);
    m_startTlsAsked = m_loginOffered = m_lacksLogin = m_closing = m_flooded = m_handedOver = false;
}

void Conversation::connected(Moment now)
{
    if (m_stage == Stage::Connect)
        enter(Stage::Greeting, now);
}

void Conversation::commandSent(QByteArrayView command, Moment now)
{
    // What came before it is what the attempt ended with; the farewell is not looked at.
    m_closing = m_closing || beginsWith(command, "QUIT\r");
    if (m_closing)
        return;
    const Stage stage = stageOf(command).value_or(m_stage);
    // libcurl follows a refused EHLO with a HELO: when that stays unanswered, the refusal is what there is to tell.
    const std::optional<Reply> refusal = beginsWith(command, "HELO ") ? m_reply : std::nullopt;
    enter(stage, now);
    m_reply = refusal;
    m_startTlsAsked = m_startTlsAsked || stage == Stage::StartTls;
    if (stage == Stage::Hello)
        m_loginOffered = false;
}

bool Conversation::lineReceived(QByteArrayView line)
{
    if (m_closing)
        return true;
    if (m_stage == Stage::Connect)
        m_stage = Stage::Greeting;
    m_received += line.size();
    if (m_received > MostReplyBytes) {
        m_flooded = true;
        return false;
    }
    line = line.trimmed();
    const int code = codeOf(line);
    if (code == 0)
        return true;
    if (m_stage == Stage::Hello && (beginsWith(line.sliced(3), "-AUTH ") || beginsWith(line.sliced(3), " AUTH ")))
        m_loginOffered = true;
    m_lines += m_lines.isEmpty() ? line.toByteArray()
                                 : ' ' + line.sliced(std::min<qsizetype>(4, line.size())).toByteArray();
    if (line.size() > 3 && line[3] == '-')
        return true;
    m_reply = Reply { code, m_lines };
    m_lines.clear();
    m_lacksLogin = m_needsLogin && m_stage == Stage::Hello && code / 100 == 2 && isEncrypted() && !m_loginOffered;
    return !m_lacksLogin;
}

void Conversation::bodyBegun(Moment now)
{
    if (m_stage != Stage::Body)
        enter(Stage::Body, now);
}

void Conversation::bodyHandedOver()
{
    m_handedOver = true;
    m_lines.clear();
    m_reply.reset();
}

} // namespace waarborg::mail
