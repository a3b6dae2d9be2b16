// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

namespace waarborg::sealing {

// A JSON object of plain strings, and of such objects one level down: all that a JWE header or a JWK of ours needs.
// Refuses what QJsonDocument lets through: a name that stands twice, escapes, anything behind the object. It refers to
// the text it was parsed from and copies nothing, so a private key stays in the memory of its owner.
class FlatJson
{
public:
    [[nodiscard]] static std::optional<FlatJson> parse(QByteArrayView text);

    // Empty where there is no such string.
    [[nodiscard]] QByteArrayView text(QByteArrayView name) const;
    [[nodiscard]] const FlatJson *object(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    // The first name that is not one of these; empty when all are.
    [[nodiscard]] QByteArrayView firstOther(std::initializer_list<QByteArrayView> names) const;

private:
    friend class FlatJsonReader;
    struct Member {
        QByteArrayView name;
        QByteArrayView text;
        std::unique_ptr<FlatJson> object;
    };
    [[nodiscard]] const Member *find(QByteArrayView name) const;

    std::vector<Member> m_members;
};

} // namespace waarborg::sealing
