// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/partsource.h"
#include "models/sheets/row.h"

#include <QDir>

#include <cstdlib>
#include <cstring>
#include <map>

namespace waarborg::fuzz {

// The parts of a workbook in memory, for a reader without an archive around them.
class MemoryParts final : public sheets::PartSource
{
public:
    explicit MemoryParts(std::map<std::string, std::string_view, std::less<>> parts)
        : m_parts(std::move(parts))
    {
    }
    [[nodiscard]] bool has(std::string_view name) const override { return m_parts.contains(name); }
    [[nodiscard]] Result<std::unique_ptr<sheets::PartStream>> open(std::string_view name) override
    {
        const auto found = m_parts.find(name);
        if (found == m_parts.end())
            return fail(ErrorCode::SheetDamaged, path(), QString());
        return std::make_unique<Stream>(found->second);
    }
    [[nodiscard]] qint64 size(std::string_view name) const override
    {
        const auto found = m_parts.find(name);
        return found == m_parts.end() ? 0 : static_cast<qint64>(found->second.size());
    }
    [[nodiscard]] QString path() const override { return QStringLiteral("fuzz"); }

private:
    class Stream final : public sheets::PartStream
    {
    public:
        explicit Stream(std::string_view rest)
            : m_rest(rest)
        {
        }
        [[nodiscard]] Result<std::size_t> read(std::span<char> buffer) override
        {
            const std::size_t length = m_rest.copy(buffer.data(), buffer.size());
            m_rest.remove_prefix(length);
            return length;
        }

    private:
        std::string_view m_rest;
    };

    std::map<std::string, std::string_view, std::less<>> m_parts;
};

// Small enough that an input soon meets them.
inline constexpr sheets::Limits SmallLimits { .field = 256, .row = 1024, .rows = 200 };

// Reads all rows; ends the program when one breaks a rule of the reader.
template <typename Reader>
void readRows(Reader &reader)
{
    sheets::Row row;
    qint64 before = 0;
    std::size_t sum = 0;
    for (;;) {
        const auto more = reader.next(row);
        if (!more || !*more)
            return;
        std::size_t length = 0;
        for (const std::string_view cell : row.cells) {
            length += cell.size();
            for (const char byte : cell)
                sum += static_cast<unsigned char>(byte);
            if (cell.size() > SmallLimits.field)
                std::abort();
        }
        const bool isOrdered = row.number > before && row.number <= SmallLimits.rows;
        const bool isBlank = row.cells.empty() || length == 0;
        if (!isOrdered || isBlank || length > SmallLimits.row || row.types.size() != row.cells.size())
            std::abort();
        before = row.number;
        asm volatile("" : : "r"(sum)); // keeps the bytes being read
    }
}

inline void writeSeed(const QDir &folder, const QString &name, char first, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(first + bytes) != bytes.size() + 1)
        std::abort();
}

} // namespace waarborg::fuzz
