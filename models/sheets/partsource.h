// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <memory>
#include <span>
#include <string_view>

namespace waarborg::sheets {

// The bytes of one part of a workbook, from first to last.
class PartStream
{
public:
    virtual ~PartStream() = default;
    // How many bytes were put at the front of `buffer`; 0 behind the last one. Errors: SheetDamaged, FileNotReadable.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<char> buffer) = 0;
};

// The named parts that a workbook is made of: an archive, or memory. Names are compared without case, with / between
// folders. They only choose a part: nothing is ever written under one.
class PartSource
{
public:
    virtual ~PartSource() = default;
    [[nodiscard]] virtual bool has(std::string_view name) const = 0;
    // Errors: SheetDamaged (no such part, or two), SheetTooLarge, UnknownFormat (a password is needed).
    [[nodiscard]] virtual Result<std::unique_ptr<PartStream>> open(std::string_view name) = 0;
    // What a part says that it holds, in bytes; for progress.
    [[nodiscard]] virtual qint64 size(std::string_view name) const = 0;
    // What errors name.
    [[nodiscard]] virtual QString path() const = 0;
};

} // namespace waarborg::sheets
