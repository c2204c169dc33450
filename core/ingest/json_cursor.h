// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the readers.
#pragma once
#include "ingest/text_decoder.h"

namespace coir::ingest {

/// Walks JSON text piece by piece: finds where values begin and end without holding more than one of them.
/// What is inside a value is checked by whoever takes it.
class JsonCursor {
public:
    JsonCursor(TextStream stream, const ReadLimits& limits) : m_stream(std::move(stream)), m_limits(limits) {}

    Result<void> rewind();
    /// Next character behind blanks; 0 at the end (a zero byte in the text is refused).
    Result<char> peek();
    /// peek() must have given a character.
    void skip() { ++m_at; }
    /// True if a line break was among the blanks that the last peek() passed.
    bool passedLineBreak() const { return m_passedLineBreak; }
    /// Takes the value that begins at peek(); with `out` its text goes there.
    Result<void> value(std::string* out);
    tl::unexpected<Error> malformed(std::int64_t row = 0) const;

    /// Place in the (UTF-8) text, 1-based.
    std::uint64_t place() const { return m_offset + m_at + 1; }
    TextStream& stream() { return m_stream; }
    const TextStream& stream() const { return m_stream; }

private:
    Result<bool> refill();
    Result<void> keep(std::string* out, std::size_t from);

    TextStream m_stream;
    ReadLimits m_limits;
    std::string m_text;
    std::size_t m_at = 0;
    std::uint64_t m_offset = 0;
    std::size_t m_taken = 0;
    bool m_passedLineBreak = false;
};

} // namespace coir::ingest
