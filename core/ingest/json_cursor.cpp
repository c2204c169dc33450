// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/json_cursor.h"

namespace coir::ingest {

Result<void> JsonCursor::rewind() {
    m_text.clear();
    m_at = 0;
    m_offset = 0;
    return m_stream.rewind(false);
}

Result<bool> JsonCursor::refill() {
    m_offset += m_text.size();
    m_text.clear();
    m_at = 0;
    while (m_text.empty()) {
        COIR_TRY(const bool more, m_stream.more(m_text));
        if (const auto& faults = m_stream.decoder().faults; !faults.empty())
            return refuse(m_stream.path(),
                          COIR_MSG("ingest", "Byte %1 of the file (%2) is no %3")
                              .arg(static_cast<std::int64_t>(faults.front().byteOffset + 1))
                              .arg(faults.front().bytes)
                              .arg(encodingName(m_stream.encoding())),
                          COIR_MSG("ingest", "Have the file exported again as UTF-8"));
        if (!more)
            return false;
    }
    return true;
}

Result<char> JsonCursor::peek() {
    m_passedLineBreak = false;
    for (;;) {
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\n' || c == '\r')
                m_passedLineBreak = true;
            else if (c != ' ' && c != '\t') {
                if (c == 0)
                    return malformed();
                return c;
            }
        }
        COIR_TRY(const bool more, refill());
        if (!more)
            return '\0';
    }
}

tl::unexpected<Error> JsonCursor::malformed(std::int64_t row) const {
    return refuse(m_stream.path(),
                  COIR_MSG("ingest", "The file is not valid JSON at character %1").arg(static_cast<std::int64_t>(place())),
                  COIR_MSG("ingest", "The file may be cut off; have it exported again"), row);
}

Result<void> JsonCursor::keep(std::string* out, std::size_t from) {
    m_taken += m_at - from;
    if (out == nullptr)
        return {};
    if (m_taken > m_limits.recordBytes)
        return refuse(m_stream.path(),
                      COIR_MSG("ingest", "A record is larger than any table holds (over %1 bytes)").arg(m_limits.recordBytes),
                      COIR_MSG("ingest", "Have the file exported again, one object for each record"));
    out->append(m_text, from, m_at - from);
    return {};
}

Result<void> JsonCursor::value(std::string* out) {
    if (out != nullptr)
        out->clear();
    m_taken = 0;
    int depth = 0;
    bool inString = false, escaped = false;
    std::size_t from = m_at;
    for (;;) {
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (inString) {
                if (escaped)
                    escaped = false;
                else if (c == '\\')
                    escaped = true;
                else if (c == '"') {
                    inString = false;
                    if (depth == 0) {
                        ++m_at;
                        return keep(out, from);
                    }
                }
                continue;
            }
            switch (c) {
            case '"':
                // A scalar in front of a string without a delimiter ends here; its taker refuses it.
                if (depth == 0 && (m_at > from || m_taken > 0))
                    return keep(out, from);
                inString = true;
                break;
            case '{':
            case '[':
                if (depth == 0 && (m_at > from || m_taken > 0))
                    return keep(out, from);
                if (++depth > m_limits.depth)
                    return refuse(m_stream.path(),
                                  COIR_MSG("ingest", "The file is nested deeper than %1 levels").arg(m_limits.depth),
                                  COIR_MSG("ingest", "This is no table; do not trust the file"));
                break;
            case '}':
            case ']':
                if (depth == 0)
                    return keep(out, from);
                if (--depth == 0) {
                    ++m_at;
                    return keep(out, from);
                }
                break;
            case ',':
            case ' ':
            case '\t':
            case '\n':
            case '\r':
                if (depth == 0)
                    return keep(out, from);
                break;
            default: break;
            }
        }
        COIR_CHECK(keep(out, from));
        COIR_TRY(const bool more, refill());
        from = 0;
        if (!more) {
            if (depth > 0 || inString)
                return malformed();
            return {};
        }
    }
}

} // namespace coir::ingest
