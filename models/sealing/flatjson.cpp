// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sealing/flatjson.h"

#include <algorithm>

namespace waarborg::sealing {

constexpr int MostLevels = 2;
constexpr std::size_t MostMembers = 16;

class FlatJsonReader
{
public:
    explicit FlatJsonReader(QByteArrayView text)
        : m_text(text)
    {
    }

    bool readDocument(FlatJson &into) { return readObject(into, 1) && (skipSpace(), m_at == m_text.size()); }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    bool take(char wanted)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool readString(QByteArrayView &into)
    {
        if (!take('"'))
            return false;
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            const auto character = static_cast<unsigned char>(m_text[m_at++]);
            if (character < 0x20 || character > 0x7e || character == '\\')
                return false;
        }
        into = m_text.sliced(begin, m_at - begin);
        return take('"');
    }

    bool readObject(FlatJson &into, int level)
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return true;
        do {
            if (!readMember(into, level))
                return false;
        } while (take(','));
        return take('}');
    }

    bool readMember(FlatJson &into, int level)
    {
        FlatJson::Member member;
        if (!readString(member.name) || into.contains(member.name) || into.m_members.size() == MostMembers
            || !take(':'))
            return false;
        skipSpace();
        if (m_at < m_text.size() && m_text[m_at] == '{') {
            member.object = std::make_unique<FlatJson>();
            if (level == MostLevels || !readObject(*member.object, level + 1))
                return false;
        } else if (!readString(member.text)) {
            return false;
        }
        into.m_members.push_back(std::move(member));
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

std::optional<FlatJson> FlatJson::parse(QByteArrayView text)
{
    FlatJson result;
    if (!FlatJsonReader(text).readDocument(result))
        return std::nullopt;
    return result;
}

QByteArrayView FlatJson::text(QByteArrayView name) const
{
    const Member *member = find(name);
    return member ? member->text : QByteArrayView();
}

const FlatJson *FlatJson::object(QByteArrayView name) const
{
    const Member *member = find(name);
    return member ? member->object.get() : nullptr;
}

bool FlatJson::contains(QByteArrayView name) const { return find(name) != nullptr; }

QByteArrayView FlatJson::firstOther(std::initializer_list<QByteArrayView> names) const
{
    for (const Member &member : m_members) {
        if (std::ranges::find(names, member.name) == names.end())
            return member.name;
    }
    return {};
}

const FlatJson::Member *FlatJson::find(QByteArrayView name) const
{
    const auto found = std::ranges::find(m_members, name, &Member::name);
    return found == m_members.end() ? nullptr : &*found;
}

} // namespace waarborg::sealing
