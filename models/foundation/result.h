// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/error.h"

#include <expected>
#include <utility>

namespace waarborg {

// What every function that can fail returns: the value, or the Error that says why not. Never ignore one.
template <typename T>
class [[nodiscard]] Result : public std::expected<T, Error>
{
public:
    using std::expected<T, Error>::expected;
};

using Failure = std::unexpected<Error>;

// fail(ErrorCode::NotFound, name, ...) : the details fill %1, %2 ... of the code's sentence.
template <typename... Details>
[[nodiscard]] Failure fail(ErrorCode code, const Details &...details)
{
    return Failure(Error { code, QStringList { QString(details)... } });
}

} // namespace waarborg

// Leaves the function with the error of a Result<void> expression.
#define WAARBORG_TRY(expression)                                                                                       \
    do {                                                                                                               \
        if (auto waarborgResult = (expression); !waarborgResult)                                                       \
            return ::waarborg::Failure(std::move(waarborgResult).error());                                             \
    } while (false)

#define WAARBORG_JOIN_(a, b) a##b
#define WAARBORG_JOIN(a, b) WAARBORG_JOIN_(a, b)
#define WAARBORG_LET_(temporary, variable, expression)                                                                 \
    auto temporary = (expression);                                                                                     \
    if (!temporary)                                                                                                    \
        return ::waarborg::Failure(std::move(temporary).error());                                                      \
    auto variable = std::move(*temporary)

// WAARBORG_LET(person, store.find(id)); declares `person`, or leaves the function with the error.
#define WAARBORG_LET(variable, expression) WAARBORG_LET_(WAARBORG_JOIN(waarborgLet, __LINE__), variable, expression)
