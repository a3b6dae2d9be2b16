// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/recoverykey.h"

#include "models/access/base32.h"
#include "models/access/crypto.h"

#include <array>
#include <optional>

namespace waarborg::access {

namespace {

constexpr int DataLength = RecoveryGroupLength - 1;
using Values = std::array<int, RecoveryGroupLength>; // the last is the check character's

// In the field of 32 elements (x^5 + x^2 + 1), where each character is one element.
constexpr int product(int a, int b)
{
    int sum = 0;
    for (; b != 0; b >>= 1) {
        sum ^= (b & 1) ? a : 0;
        a <<= 1;
        a ^= (a & 32) ? 0x25 : 0;
    }
    return sum;
}

// Each character's factor differs from the others' and from the check character's, which is 1: so neither one wrong
// character nor two exchanged ones leave the sum as it was.
constexpr std::array Factors { 2, 4, 8, 16 };
constexpr int PlaceFactor = 5;

int checkValue(const Values &values, int place)
{
    int sum = product(place, PlaceFactor);
    for (std::size_t i = 0; i < DataLength; ++i)
        sum ^= product(values[i], Factors[i]);
    return sum;
}

// Of sheets from before: took 0 and Z for the same.
int earlierCheckValue(const Values &values, int place)
{
    int sum = place * 7;
    for (std::size_t i = 0; i < DataLength; ++i)
        sum += values[i] * (2 * static_cast<int>(i) + 3);
    return sum % 31;
}

std::optional<Values> valuesOf(const QString &typed)
{
    QString group = foldedGroup(typed);
    Values values {};
    bool good = group.size() == RecoveryGroupLength;
    for (int i = 0; good && i < RecoveryGroupLength; ++i) {
        values[static_cast<std::size_t>(i)] = base32Value(group[i]);
        good = values[static_cast<std::size_t>(i)] >= 0;
    }
    wipe(group);
    return good ? std::optional(values) : std::nullopt;
}

// -1: all groups fit.
int firstWrong(const QStringList &groups, int (*check)(const Values &, int))
{
    for (int place = 0; place < RecoveryGroupCount; ++place) {
        const auto values = valuesOf(groups[place]);
        if (!values || values->back() != check(*values, place))
            return place;
    }
    return -1;
}

int bitsAt(const SecretBytes &key, int character)
{
    int value = 0;
    for (int bit = character * 5; bit < character * 5 + 5; ++bit) {
        const bool inside = bit < KeySize * 8;
        const int set = inside ? (key.data()[bit / 8] >> (7 - bit % 8)) & 1 : 0;
        value = value * 2 + set;
    }
    return value;
}

void setBitsAt(SecretBytes &key, int character, int value)
{
    for (int i = 0; i < 5; ++i) {
        const int bit = character * 5 + i;
        if (bit < KeySize * 8 && ((value >> (4 - i)) & 1))
            key.data()[bit / 8] = static_cast<unsigned char>(key.data()[bit / 8] | (1 << (7 - bit % 8)));
    }
}

} // namespace

QStringList recoveryGroups(const SecretBytes &key)
{
    QStringList groups;
    for (int place = 0; place < RecoveryGroupCount; ++place) {
        Values values {};
        for (int i = 0; i < DataLength; ++i)
            values[static_cast<std::size_t>(i)] = bitsAt(key, place * DataLength + i);
        values.back() = checkValue(values, place);
        QString group;
        for (const int value : values)
            group += QLatin1Char(Base32[static_cast<std::size_t>(value)]);
        groups << group;
    }
    return groups;
}

QString foldedGroup(const QString &typed)
{
    QString folded;
    for (const QChar character : typed) {
        if (character.isSpace() || character == u'-')
            continue;
        const int value = base32Value(character);
        folded += value < 0 ? character : QLatin1Char(Base32[static_cast<std::size_t>(value)]);
    }
    return folded;
}

bool groupFits(const QString &typed, int place)
{
    const auto values = valuesOf(typed);
    return values && values->back() == checkValue(*values, place);
}

Result<SecretBytes> recoveryKeyFromGroups(const QStringList &groups)
{
    if (groups.size() != RecoveryGroupCount)
        return fail(ErrorCode::RecoveryKeyMissing);
    // All groups by one rule: accepting either for each would notice less.
    const int wrong = firstWrong(groups, checkValue);
    if (wrong >= 0 && firstWrong(groups, earlierCheckValue) >= 0)
        return fail(ErrorCode::RecoveryKeyWrong, QString::number(wrong + 1));
    SecretBytes key(KeySize);
    for (int place = 0; place < RecoveryGroupCount; ++place) {
        const Values values = valuesOf(groups[place]).value_or(Values {});
        for (int i = 0; i < DataLength; ++i)
            setBitsAt(key, place * DataLength + i, values[static_cast<std::size_t>(i)]);
    }
    return key;
}

} // namespace waarborg::access
