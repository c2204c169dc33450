// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the readers.
#pragma once
#include "ingest/byte_source.h"

#include <deque>

namespace coir::ingest {

/// Bytes that the encoding does not know. In the text stands U+FFFD.
struct DecodeFault {
    std::uint64_t textOffset = 0; ///< in the UTF-8 text
    std::uint64_t byteOffset = 0; ///< in the (unpacked) file
    std::string bytes;            ///< in hexadecimal
};

/// Strict decoder of one encoding to UTF-8, fed in pieces. A byte order mark at the start is dropped.
class TextDecoder {
public:
    virtual ~TextDecoder() = default;
    /// Decodes what is complete of `bytes`, appends it to `out`, keeps the rest for the next call.
    void add(std::string_view bytes, std::string& out);
    /// What is still incomplete at the end is a fault.
    void finish(std::string& out);

    /// Faults not yet taken by the reader; a piece adds at most one a byte.
    std::deque<DecodeFault> faults;
    std::uint64_t faultCount = 0;
    /// Private-use code points of GB18030-2005 replaced by their standard ones.
    std::uint64_t privateUseMapped = 0;

protected:
    /// Decodes from `bytes` and returns how many were used; with `last` all must be.
    virtual std::size_t decode(std::string_view bytes, bool last, std::string& out) = 0;
    void fault(std::string_view bad, std::size_t at, std::string& out);

private:
    std::string m_rest;
    std::uint64_t m_bytes = 0; // used before the piece in hand
    std::uint64_t m_text = 0;  // given out before the piece in hand
    std::size_t m_outBefore = 0;
    bool m_started = false;
    void run(std::string_view bytes, bool last, std::string& out);
};

std::unique_ptr<TextDecoder> makeDecoder(Encoding encoding);
/// Length of the leading pure ASCII run.
std::size_t asciiRun(const char* begin, const char* end);

/// Finds the encoding by content: byte order mark, then the pattern of zero bytes, then strict UTF-8, then
/// strict GB18030; with faults in both the one with fewer. Reads on while all is ASCII. Rewinds the source.
/// Refuses what is no text.
Result<Encoding> sniffEncoding(ByteSource& source);

/// A file as UTF-8 text, forward.
class TextStream {
public:
    TextStream(std::unique_ptr<ByteSource> source, Encoding encoding);
    /// Appends the next piece of text; false at the end.
    Result<bool> more(std::string& out);
    Result<void> rewind(bool hashed);

    Encoding encoding() const { return m_encoding; }
    ByteSource& source() { return *m_source; }
    const ByteSource& source() const { return *m_source; }
    const std::string& path() const { return m_source->file().path(); }
    TextDecoder& decoder() { return *m_decoder; }

private:
    std::unique_ptr<ByteSource> m_source;
    Encoding m_encoding;
    std::unique_ptr<TextDecoder> m_decoder;
    std::vector<char> m_in;
    bool m_ended = false;
};

} // namespace coir::ingest
