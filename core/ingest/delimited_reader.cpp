// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/delimited_reader.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace coir::ingest {

namespace {

/// Unclosed quotation marks taken back in one file before it is refused.
constexpr int kMostRecoveries = 16;

/// First place of either byte; `end` if none. Eight bytes at a time (zero-byte test on a word).
inline const char* findEither(const char* p, const char* end, char a, char b) {
    if constexpr (std::endian::native == std::endian::little) {
        constexpr std::uint64_t kOnes = 0x0101010101010101u, kTops = 0x8080808080808080u;
        const std::uint64_t as = kOnes * static_cast<unsigned char>(a), bs = kOnes * static_cast<unsigned char>(b);
        while (end - p >= 8) {
            std::uint64_t word;
            std::memcpy(&word, p, 8);
            const std::uint64_t x = word ^ as, y = word ^ bs;
            const std::uint64_t hits = (((x - kOnes) & ~x) | ((y - kOnes) & ~y)) & kTops;
            if (hits != 0)
                return p + std::countr_zero(hits) / 8;
            p += 8;
        }
    }
    while (p < end && *p != a && *p != b)
        ++p;
    return p;
}

bool isBlankLine(const SourceRow& row) {
    return row.cells.size() == 1 &&
           row.cells[0].find_first_not_of(" \t\r") == std::string::npos;
}

} // namespace

Result<std::unique_ptr<TableReader>> DelimitedReader::open(TextStream stream, Dialect dialect,
                                                           const ReadOptions& options) {
    std::unique_ptr<DelimitedReader> reader(new DelimitedReader(std::move(stream), dialect, options));
    COIR_CHECK(reader->m_stream.rewind(true));
    COIR_CHECK(reader->findHeadings(options));
    return std::unique_ptr<TableReader>(std::move(reader));
}

Result<void> DelimitedReader::findHeadings(const ReadOptions& options) {
    const std::size_t wanted =
        std::max<std::size_t>(kHeadingSearch, static_cast<std::size_t>(std::max<std::int64_t>(options.headingRow, 0)));
    std::size_t bytes = 0;
    while (m_ahead.size() < wanted && bytes < m_limits.fieldBytes) {
        SourceRow row;
        COIR_TRY(const bool more, record(row));
        if (!more)
            break;
        bytes += m_recordBytes + row.cells.size() * sizeof(std::string);
        if (!isBlankLine(row))
            m_ahead.push_back(std::move(row));
    }
    if (m_ahead.empty())
        return refuse(m_stream.path(), COIR_MSG("ingest", "The file holds nothing but blanks"),
                      COIR_MSG("ingest", "Ask its sender for it again"));
    if (options.withoutHeadings) {
        for (std::size_t i = 1; i <= m_ahead.front().cells.size(); ++i)
            m_headings.push_back(std::to_string(i));
        return {};
    }
    const auto found = findHeadingRow(m_ahead, options);
    if (!found)
        return refuse(m_stream.path(), COIR_MSG("ingest", "The table has no headings"),
                      COIR_MSG("ingest", "Put a line with the names of the columns above the rows"),
                      m_ahead.front().row);
    SourceRow& row = m_ahead[*found];
    m_headings = std::move(row.cells);
    m_headingRow = row.row;
    while (m_headings.size() > 1 && m_headings.back().empty())
        m_headings.pop_back();
    if (!row.faults.empty())
        m_warnings.add(m_stream.path(), row.faults.front().what, row.row);
    if (*found > 0)
        m_warnings.add(m_stream.path(), COIR_MSG("ingest", "Lines above the headings were passed over"), m_headingRow);
    m_warnings.aboutHeadings(m_stream.path(), m_headingRow, m_headings);
    m_aheadAt = *found + 1;
    return {};
}

Result<bool> DelimitedReader::next(SourceRow& row) {
    if (m_error)
        return tl::make_unexpected(*m_error);
    for (;;) {
        if (m_aheadAt < m_ahead.size()) {
            row = std::move(m_ahead[m_aheadAt++]);
        } else {
            auto more = record(row);
            if (!more)
                m_error = more.error();
            if (!more || !*more)
                return more;
            if (isBlankLine(row))
                continue;
        }
        settleWidth(row, m_headings.size());
        return true;
    }
}

Result<bool> DelimitedReader::record(SourceRow& row) {
    row.faults.clear();
    m_recordBytes = 0;
    if (m_at == m_text.size()) {
        COIR_TRY(const bool more, refill());
        if (!more) {
            atEnd();
            return false;
        }
    }
    std::size_t n = 0;
    for (;;) {
        if (n == m_limits.columns)
            return refuse(m_stream.path(),
                          COIR_MSG("ingest", "The row has more than %1 cells").arg(m_limits.columns),
                          COIR_MSG("ingest", "Check the delimiter of the file"), m_record + 1);
        if (n == row.cells.size())
            row.cells.emplace_back();
        COIR_TRY(const End end, field(row.cells[n], row, n));
        ++n;
        if (end != End::Field)
            break;
    }
    row.cells.resize(n);
    row.row = ++m_record;
    if (!m_stream.decoder().faults.empty())
        noteFaults(row);
    return true;
}

Result<DelimitedReader::End> DelimitedReader::field(std::string& cell, SourceRow& row, std::size_t column) {
    if (m_at == m_text.size()) {
        COIR_TRY(const bool more, refill());
        if (!more) {
            cell.clear();
            return End::File;
        }
    }
    if (m_text[m_at] != '"')
        return plainField(cell);
    ++m_at;
    return quotedField(cell, row, column);
}

Result<DelimitedReader::End> DelimitedReader::plainField(std::string& cell) {
    cell.clear();
    const char lineEnd = m_dialect.endsWithCr ? '\r' : '\n';
    for (;;) {
        const char* const from = m_text.data() + m_at;
        const char* const end = m_text.data() + m_text.size();
        const char* const hit = findEither(from, end, m_dialect.delimiter, lineEnd);
        COIR_CHECK(grow(cell, from, hit));
        if (hit < end) {
            m_at = static_cast<std::size_t>(hit - m_text.data()) + 1;
            if (*hit == m_dialect.delimiter)
                return End::Field;
            if (!cell.empty() && cell.back() == '\r')
                cell.pop_back();
            return End::Record;
        }
        m_at = m_text.size();
        COIR_TRY(const bool more, refill());
        if (!more) {
            if (!cell.empty() && cell.back() == '\r')
                cell.pop_back();
            return End::File;
        }
    }
}

Result<DelimitedReader::End> DelimitedReader::quotedField(std::string& cell, SourceRow& row, std::size_t column) {
    cell.clear();
    for (;;) {
        const char* const from = m_text.data() + m_at;
        const char* const end = m_text.data() + m_text.size();
        const auto* mark = static_cast<const char*>(std::memchr(from, '"', static_cast<std::size_t>(end - from)));
        COIR_CHECK(grow(cell, from, mark != nullptr ? mark : end));
        if (mark == nullptr) {
            m_at = m_text.size();
            COIR_TRY(const bool more, refill());
            if (!more)
                return unclosed(cell, row, column);
            continue;
        }
        m_at = static_cast<std::size_t>(mark - m_text.data()) + 1;
        // Two characters behind the mark decide: another mark, a delimiter, or a line end of one or two.
        if (m_at + 2 > m_text.size()) {
            COIR_CHECK(refill());
            if (m_at == m_text.size())
                return End::File;
        }
        const char c = m_text[m_at];
        if (c == '"') {
            cell += '"';
            ++m_at;
            continue;
        }
        if (c == m_dialect.delimiter) {
            ++m_at;
            return End::Field;
        }
        std::string rest;
        COIR_TRY(const End ended, plainField(rest));
        if (rest.find_first_not_of(" \t") != std::string::npos) {
            cell += rest;
            row.faults.push_back({RowFaultKind::BrokenQuote, column,
                                  COIR_MSG("ingest", "Text stands after the closing quotation mark of a cell")});
        }
        return ended;
    }
}

/// The file ends within quotation marks. Is it the last line, the cell ends there; else the mark was part of
/// the text, and all lines behind it would be lost: the text is put back and read with the mark as a letter.
Result<DelimitedReader::End> DelimitedReader::unclosed(std::string& cell, SourceRow& row, std::size_t column) {
    row.faults.push_back(
        {RowFaultKind::BrokenQuote, column, COIR_MSG("ingest", "A quotation mark is opened and never closed")});
    if (cell.find_first_of("\r\n") == std::string::npos)
        return End::File;
    if (++m_recoveries > kMostRecoveries)
        return refuse(m_stream.path(), COIR_MSG("ingest", "Many quotation marks are opened and never closed"),
                      COIR_MSG("ingest", "Have the table exported again"), m_record + 1);
    std::string raw;
    raw.reserve(cell.size() + 16);
    for (const char c : cell) {
        raw += c;
        if (c == '"')
            raw += c;
    }
    m_recordBytes -= std::min(m_recordBytes, cell.size());
    m_textOffset += m_text.size();
    m_textOffset -= raw.size();
    m_text = std::move(raw);
    m_at = 0;
    COIR_TRY(const End ended, plainField(cell));
    cell.insert(cell.begin(), '"');
    return ended;
}

Result<void> DelimitedReader::grow(std::string& cell, const char* from, const char* to) {
    const auto more = static_cast<std::size_t>(to - from);
    m_recordBytes += more;
    if (cell.size() + more > m_limits.fieldBytes || m_recordBytes > m_limits.recordBytes)
        return refuse(m_stream.path(),
                      COIR_MSG("ingest", "A cell or row is larger than any table holds (over %1 bytes)")
                          .arg(cell.size() + more > m_limits.fieldBytes ? m_limits.fieldBytes : m_limits.recordBytes),
                      COIR_MSG("ingest", "A quotation mark may be open; have the table exported again"), m_record + 1);
    cell.append(from, more);
    return {};
}

Result<bool> DelimitedReader::refill() {
    if (m_streamEnded)
        return false;
    m_text.erase(0, m_at);
    m_textOffset += m_at;
    m_at = 0;
    const std::size_t before = m_text.size();
    while (m_text.size() == before) {
        COIR_TRY(const bool more, m_stream.more(m_text));
        if (!more) {
            m_streamEnded = true;
            return false;
        }
    }
    return true;
}

void DelimitedReader::noteFaults(SourceRow& row) {
    auto& faults = m_stream.decoder().faults;
    std::size_t column = 0;
    while (!faults.empty() && faults.front().textOffset < m_textOffset + m_at) {
        // The fault stands as U+FFFD; which cell it fell into shows there.
        while (column + 1 < row.cells.size() && row.cells[column].find("\xEF\xBF\xBD") == std::string::npos)
            ++column;
        if (row.faults.empty() || row.faults.back().kind != RowFaultKind::BadBytes)
            row.faults.push_back({RowFaultKind::BadBytes, column,
                                  COIR_MSG("ingest", "Byte %1 of the file (%2) is no %3")
                                      .arg(static_cast<std::int64_t>(faults.front().byteOffset + 1))
                                      .arg(faults.front().bytes)
                                      .arg(encodingName(m_stream.encoding()))});
        faults.pop_front();
    }
}

void DelimitedReader::atEnd() {
    if (m_ended)
        return;
    m_ended = true;
    m_digest = m_stream.source().digest();
    if (const auto n = m_stream.decoder().privateUseMapped; n > 0)
        m_warnings.add(m_stream.path(),
                       COIR_MSG("ingest", "%1 characters of the private-use area were given their standard form")
                           .arg(static_cast<std::int64_t>(n)));
}

} // namespace coir::ingest
