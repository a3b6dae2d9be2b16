// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/startcode.h"

#include "models/access/base32.h"

namespace waarborg::access {

namespace {

constexpr int GroupCount = 5;
constexpr int GroupLength = 4;

} // namespace

QString newStartCode()
{
    const SecretBytes random = SecretBytes::random(GroupCount * GroupLength);
    QString code;
    for (std::size_t i = 0; i < random.size(); ++i) {
        if (i > 0 && i % GroupLength == 0)
            code += u'-';
        code += QLatin1Char(Base32[random.data()[i] & 31]);
    }
    return code;
}

SecretBytes startCodeSecret(const QString &typed)
{
    QByteArray characters;
    for (const QChar character : typed) {
        if (character.isSpace() || character == u'-')
            continue;
        const int value = base32Value(character);
        characters += value < 0 ? '?' : Base32[static_cast<std::size_t>(value)];
    }
    SecretBytes secret = SecretBytes::copyOf(characters);
    wipe(characters);
    return secret;
}

SecretBytes slotSecret(SlotKind kind, const SecretBytes &typed)
{
    if (kind != SlotKind::Start)
        return typed.clone();
    QString code = QString::fromUtf8(typed.view());
    SecretBytes secret = startCodeSecret(code);
    wipe(code);
    return secret;
}

} // namespace waarborg::access
