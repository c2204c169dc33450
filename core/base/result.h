// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/message.h"

#include <cstdint>
#include <string>
#include <tl/expected.hpp>

namespace coir {

/// Where trouble lies: file, 1-based row (0 = none), column heading, offending value (masked if personal).
struct Where {
    std::string file;
    std::int64_t row = 0;
    std::string column;
    std::string value;
};

/// What kind of trouble; `app` turns it into the exit status of contract.md.
enum class ErrorCode : std::uint8_t {
    WrongUse,      ///< exit 2
    InputRefused,  ///< exit 3: a file or argument is refused, nothing of it applied
    NotACase,      ///< exit 4: somebody else's file
    CaseDamaged,   ///< exit 4
    NewerCase,     ///< exit 4: written by a newer Coir
    Cancelled,     ///< exit 5
    OutOfRoom,     ///< exit 6: disk or memory
    NotPermitted,  ///< exit 6: rights, read-only, locked by another program
    Internal,      ///< exit 1
};

/// The one error value at every border: what, where, what to do about it.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    Where where;
    Message what;
    Message remedy;
};

template <class T = void> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, Message what, Message remedy = {}, Where where = {}) {
    return tl::make_unexpected(Error{code, std::move(where), std::move(what), std::move(remedy)});
}

/// "what (file:row:column, value): remedy" in English; for logs and tests.
std::string plain(const Error& error);

} // namespace coir

#define COIR_CONCAT_(a, b) a##b
#define COIR_CONCAT(a, b) COIR_CONCAT_(a, b)
#define COIR_TRY_(tmp, declaration, ...)                                                                               \
    auto&& tmp = (__VA_ARGS__);                                                                                        \
    if (!tmp)                                                                                                          \
        return ::tl::make_unexpected(std::move(tmp).error());                                                          \
    declaration = *std::move(tmp)
/// COIR_TRY(auto x, f()); returns the Error upward or gives the value.
#define COIR_TRY(declaration, ...) COIR_TRY_(COIR_CONCAT(coirTry, __COUNTER__), declaration, __VA_ARGS__)
/// COIR_CHECK(f()); for Result<void>.
#define COIR_CHECK(...)                                                                                                \
    do {                                                                                                               \
        if (auto coirCheck = (__VA_ARGS__); !coirCheck)                                                                \
            return ::tl::make_unexpected(std::move(coirCheck).error());                                                \
    } while (false)
