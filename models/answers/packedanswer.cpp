// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/packedanswer.h"

namespace waarborg::answers {

namespace {

void putVarint(QByteArray &out, quint64 value)
{
    while (value >= 0x80) {
        out.append(char(0x80 | (value & 0x7f)));
        value >>= 7;
    }
    out.append(char(value));
}

void putText(QByteArray &out, const QString &text)
{
    const QByteArray encoded = text.toUtf8();
    putVarint(out, quint64(encoded.size()));
    out.append(encoded);
}

void putTexts(QByteArray &out, const QMap<int, QString> &texts)
{
    putVarint(out, quint64(texts.size()));
    for (auto at = texts.begin(); at != texts.end(); ++at) {
        putVarint(out, quint64(at.key()));
        putText(out, at.value());
    }
}

QMap<int, QString> readTexts(VarintReader &reader)
{
    QMap<int, QString> texts;
    const quint64 entries = reader.next();
    for (quint64 i = 0; i < entries && reader.ok(); ++i) {
        const int column = int(reader.next());
        texts.insert(column, QString::fromUtf8(reader.bytes(reader.next())));
    }
    return texts;
}

constexpr quint64 zigzag(qint64 value) { return (quint64(value) << 1) ^ quint64(value >> 63); }

} // namespace

QByteArray pack(const Answer &answer)
{
    QByteArray out;
    out.reserve(qsizetype(answer.values.size()) + 64);
    putVarint(out, PackedVersion);
    putVarint(out, answer.values.size());
    for (const auto &value : answer.values)
        putVarint(out, value ? zigzag(*value) + 1 : 0);
    putText(out, answer.language);
    putTexts(out, answer.texts);
    putTexts(out, answer.comments);
    return out;
}

std::optional<Answer> unpack(QByteArrayView bytes)
{
    VarintReader reader(bytes);
    const bool known = reader.next() == PackedVersion;
    const quint64 columns = reader.next();
    if (!known || columns > MostColumns)
        return std::nullopt;
    Answer answer;
    answer.values.resize(columns);
    for (auto &value : answer.values) {
        if (const quint64 coded = reader.next(); coded != 0)
            value = fromZigzag(coded - 1);
    }
    answer.language = QString::fromUtf8(reader.bytes(reader.next()));
    answer.texts = readTexts(reader);
    answer.comments = readTexts(reader);
    return reader.ok() && reader.atEnd() ? std::optional(answer) : std::nullopt;
}

} // namespace waarborg::answers
