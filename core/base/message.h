// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace coir {

/// One argument of a Message. `Term` is a word that is itself translated (context "term");
/// `Text` stands as it is (names, numbers already in their language-neutral form, dates in ISO).
struct MessageArg {
    enum class Kind : std::uint8_t { Text, Term };
    Kind kind = Kind::Text;
    std::string value;
    bool operator==(const MessageArg&) const = default;
};

/// A sentence as meaning, not as words: translation context, English source text with %1…%9,
/// arguments. Core never words it; `app` and `ui` do (see Wording). Stored in the case as it is,
/// so that a change of language changes no byte.
struct Message {
    std::string context;
    std::string text;
    std::vector<MessageArg> args;

    Message arg(std::string_view value) &&;
    Message arg(const char* value) && { return std::move(*this).arg(std::string_view(value)); }
    Message arg(std::int64_t value) &&;
    Message arg(int value) && { return std::move(*this).arg(static_cast<std::int64_t>(value)); }
    Message arg(std::size_t value) && { return std::move(*this).arg(static_cast<std::int64_t>(value)); }
    /// Fixed decimals, '.' as point.
    Message arg(double value, int decimals) &&;
    /// A word to be translated in context "term" (declare it with COIR_TERM).
    Message term(std::string_view value) &&;

    bool empty() const { return text.empty(); }
    bool operator==(const Message&) const = default;
};

/// Puts a Message into words of one language; `app` and `ui` hand it to writers of words.
using Wording = std::function<std::string(const Message&)>;

/// English rendering: arguments put into the source text. For logs, tests and as last resort.
std::string plain(const Message& message);
/// One-line JSON {"c":…,"t":…,"a":[…]} for storing; terms are written as {"t":…}.
std::string toJson(const Message& message);
/// Inverse of toJson; an unreadable text becomes a Message with that text.
Message messageFromJson(std::string_view json);

} // namespace coir

/// Declares a translatable sentence; lupdate reads it through -tr-function-alias.
/// Use: COIR_MSG("detect", "%1 active firms at the same unit").arg(63)
#define COIR_MSG(context, text) (::coir::Message{context, text, {}})
/// Declares a translatable word for Message::term; gives the word back.
#define COIR_TERM(text) (text)
