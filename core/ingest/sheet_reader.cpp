// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/heading_row.h"
#include "ingest/workbook.h"
#include "ingest/xml_events.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <map>

namespace coir::ingest {

namespace {

constexpr std::size_t kPiece = std::size_t{16} << 10;
constexpr std::size_t kMostMerges = 100000;

struct Place {
    std::int64_t row = 0; // 1-based; 0: none given
    std::size_t column = 0; // 0-based
    bool hasColumn = false;
};

/// "AB12" → row 12, column 27. Parts may be missing.
Place placeOf(std::string_view reference) {
    Place place;
    std::size_t column = 0, i = 0;
    for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z' && column < 1000000; ++i)
        column = column * 26 + static_cast<std::size_t>(reference[i] - 'A' + 1);
    place.hasColumn = column > 0;
    place.column = column > 0 ? column - 1 : 0;
    std::from_chars(reference.data() + i, reference.data() + reference.size(), place.row);
    return place;
}

/// A region of several rows that shows one value.
struct Merge {
    std::int64_t first = 0, last = 0;
    std::size_t column = 0;
};

/// Rows of a worksheet, a piece of XML at a time.
class SheetEvents final : public XmlEvents {
public:
    explicit SheetEvents(const Workbook& book) : m_book(book) {}

    XmlParser* parser = nullptr;
    std::vector<SourceRow> rows; // the first `count` are filled
    std::size_t count = 0;
    std::size_t bytes = 0;
    std::int64_t formulasWithoutValue = 0;

    /// The filled rows were taken. A row begun in the last piece goes on in the next one.
    void restart() {
        if (m_current != nullptr) {
            std::swap(rows[0], rows[count]);
            m_current = &rows[0];
        }
        count = 0;
        bytes = m_rowBytes;
    }

    void start(std::string_view name, const XmlAttributes& a) override {
        if (name == "row") {
            beginRow(a.get("r"));
        } else if (name == "c") {
            beginCell(a);
        } else if (name == "v") {
            m_takes = m_inCell;
        } else if (name == "is") {
            m_inline = m_inCell;
        } else if (name == "t") {
            m_takes = m_inline && !m_phonetic;
        } else if (name == "rPh") {
            m_phonetic = true;
        } else if (name == "f") {
            m_hasFormula = true;
        }
    }
    void end(std::string_view name) override {
        if (name == "c") {
            endCell();
        } else if (name == "v" || name == "t") {
            m_takes = false;
        } else if (name == "is") {
            m_inline = false;
        } else if (name == "rPh") {
            m_phonetic = false;
        } else if (name == "row" && m_current != nullptr) {
            m_current->cells.resize(m_used);
            m_current = nullptr;
            m_rowBytes = 0;
            ++count;
        }
    }
    void text(std::string_view piece) override {
        if (!m_takes)
            return;
        if (m_value.size() + piece.size() > m_book.limits.fieldBytes)
            return tooLarge(m_book.limits.fieldBytes);
        m_value += piece;
    }

private:
    void beginRow(std::string_view printed) {
        if (count == rows.size())
            rows.emplace_back();
        m_current = &rows[count];
        std::int64_t number = 0;
        std::from_chars(printed.data(), printed.data() + printed.size(), number);
        m_row = number > 0 ? number : m_row + 1;
        if (m_row > m_book.limits.sheetRows)
            parser->stop(refuse(m_book.archive->path(),
                                COIR_MSG("ingest", "The sheet goes on beyond row %1, where every sheet ends").arg(m_book.limits.sheetRows),
                                COIR_MSG("ingest", "Have the table exported as CSV, or split over several sheets"), m_row)
                             .value());
        m_current->row = m_row;
        m_current->faults.clear();
        m_used = 0;
        m_nextColumn = 0;
        m_rowBytes = 0;
        for (auto& cell : m_current->cells) // the strings keep their memory
            cell.clear();
    }
    void beginCell(const XmlAttributes& a) {
        m_inCell = m_current != nullptr;
        m_value.clear();
        m_hasFormula = false;
        m_type.assign(a.get("t"));
        const auto style = a.get("s");
        m_style = 0;
        std::from_chars(style.data(), style.data() + style.size(), m_style);
        const Place place = placeOf(a.get("r"));
        m_column = place.hasColumn ? place.column : m_nextColumn;
        if (m_column >= m_book.limits.columns)
            parser->stop(refuse(m_book.archive->path(),
                                COIR_MSG("ingest", "The row has more than %1 cells").arg(m_book.limits.columns),
                                COIR_MSG("ingest", "Have the workbook saved again"), m_row)
                             .value());
        m_nextColumn = m_column + 1;
    }
    void endCell() {
        if (!m_inCell)
            return;
        m_inCell = m_inline = m_phonetic = m_takes = false;
        if (m_column >= m_book.limits.columns)
            return;
        if (m_hasFormula && m_value.empty() && m_type != "str")
            ++formulasWithoutValue;
        if (m_value.empty())
            return;
        auto& cells = m_current->cells;
        if (cells.size() <= m_column)
            cells.resize(m_column + 1);
        m_used = std::max(m_used, m_column + 1);
        std::string& cell = cells[m_column];
        if (m_type == "s") {
            std::size_t index = m_book.texts.size();
            std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
            if (index >= m_book.texts.size()) {
                parser->stop(refuse(m_book.archive->path(), COIR_MSG("ingest", "A cell points to a text that is not there"),
                                    COIR_MSG("ingest", "Have the workbook saved again"), m_row)
                                 .value());
                return;
            }
            cell = m_book.texts[index];
        } else if (m_type == "b") {
            cell = m_value == "0" || m_value == "false" ? "FALSE" : "TRUE";
        } else if (m_type == "e") {
            cell = m_value;
            m_current->faults.push_back({RowFaultKind::CellError, m_column,
                                         COIR_MSG("ingest", "The cell holds the error %1").arg(m_value)});
        } else if (m_type == "str" || m_type == "inlineStr") {
            cell = m_value;
            unescapeCellText(cell);
        } else if (m_type == "d") {
            cell = isoText(m_value);
        } else {
            cell = cellNumber(m_value, m_style < m_book.styles.size() ? m_book.styles[m_style] : NumberForm::Plain,
                              m_book.from1904);
        }
        bytes += cell.size() + sizeof(std::string);
        m_rowBytes += cell.size() + sizeof(std::string);
        if (bytes > m_book.limits.recordBytes)
            tooLarge(m_book.limits.recordBytes);
    }
    /// "2024-01-31T00:00:00.000Z" → "2024-01-31"; a time of day stays.
    static std::string isoText(const std::string& value) {
        std::string text = value.substr(0, value.find_first_of(".Z"));
        if (text.size() > 10 && text[10] == 'T')
            text[10] = ' ';
        if (text.ends_with(" 00:00:00"))
            text.resize(10);
        return text;
    }
    void tooLarge(std::size_t limit) {
        parser->stop(refuse(m_book.archive->path(),
                            COIR_MSG("ingest", "A cell or row is larger than any table holds (over %1 bytes)").arg(limit),
                            COIR_MSG("ingest", "Have the workbook saved again"), m_row)
                         .value());
    }

    const Workbook& m_book;
    SourceRow* m_current = nullptr;
    std::size_t m_rowBytes = 0;
    std::int64_t m_row = 0;
    std::size_t m_used = 0, m_nextColumn = 0, m_column = 0, m_style = 0;
    std::string m_type, m_value;
    bool m_inCell = false, m_takes = false, m_inline = false, m_phonetic = false, m_hasFormula = false;
};

/// Merged regions stand behind the rows in the file, so they are looked for beforehand, without parsing.
Result<std::vector<Merge>> findMerges(const Workbook& book, const std::string& name, const std::stop_token& stop) {
    COIR_TRY(const auto member, book.archive->member(name));
    std::vector<Merge> merges;
    std::string text;
    std::vector<char> buffer(std::size_t{64} << 10);
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, COIR_MSG("base", "Cancelled; nothing of it was kept"));
        COIR_TRY(const std::size_t got, member->read(buffer.data(), buffer.size()));
        if (got == 0)
            break;
        text.append(buffer.data(), got);
        std::size_t done = text.size() > 256 ? text.size() - 256 : 0;
        for (std::size_t at = text.find("mergeCell "); at != std::string::npos; at = text.find("mergeCell ", at + 1)) {
            const std::size_t close = text.find('>', at);
            if (close == std::string::npos) {
                done = std::min(done, at > 64 ? at - 64 : 0);
                break;
            }
            done = std::max(done, close);
            // Within the tag alone: a sheet that repeats the word without a tag must not be read over and over.
            constexpr std::size_t kLongestPrefix = 32;
            const std::string_view before = std::string_view(text).substr(at > kLongestPrefix ? at - kLongestPrefix : 0, std::min(at, kLongestPrefix));
            const std::string_view tag = std::string_view(text).substr(at, close - at);
            const std::size_t ref = tag.find("ref=");
            if (before.find('<') == std::string_view::npos || ref == std::string_view::npos || ref + 5 > tag.size())
                continue;
            const std::string_view range = tag.substr(ref + 5, tag.find(tag[ref + 4], ref + 5) - ref - 5);
            const std::size_t colon = range.find(':');
            if (colon == std::string_view::npos)
                continue;
            const Place from = placeOf(range.substr(0, colon)), to = placeOf(range.substr(colon + 1));
            if (to.row > from.row && merges.size() < kMostMerges)
                merges.push_back({from.row, to.row, from.column});
        }
        // A tag longer than a piece is none of ours.
        if (text.size() - done > std::size_t{1} << 20)
            done = text.size();
        text.erase(0, done);
    }
    std::sort(merges.begin(), merges.end(), [](const Merge& a, const Merge& b) {
        return a.first != b.first ? a.first < b.first : a.column < b.column;
    });
    return merges;
}

class SheetReader final : public TableReader {
public:
    SheetReader(std::shared_ptr<const Workbook> book, const SheetEntry& entry)
        : m_book(std::move(book)), m_entry(entry), m_events(*m_book),
          m_parser(m_events, m_book->archive->path(), m_book->limits.depth) {
        m_events.parser = &m_parser;
    }

    enum class Content : std::uint8_t { Nothing, NoHeadings, Table };
    Result<Content> open(const ReadOptions& options) {
        COIR_TRY(m_merges, findMerges(*m_book, m_entry.member, options.stop));
        COIR_TRY(m_member, m_book->archive->member(m_entry.member));
        m_total = m_book->archive->declaredSize(m_entry.member);
        std::size_t bytes = 0;
        const std::size_t wanted =
            std::max<std::size_t>(kHeadingSearch, static_cast<std::size_t>(std::max<std::int64_t>(options.headingRow, 0)));
        while (m_ahead.size() < wanted && bytes < m_book->limits.fieldBytes) {
            SourceRow row;
            COIR_TRY(const bool more, record(row));
            if (!more)
                break;
            for (const auto& cell : row.cells)
                bytes += cell.size() + sizeof(std::string);
            m_ahead.push_back(std::move(row));
        }
        if (m_ahead.empty())
            return Content::Nothing;
        const std::string& path = m_book->archive->path();
        if (options.withoutHeadings) {
            std::size_t widest = 0;
            for (const auto& row : m_ahead)
                widest = std::max(widest, row.cells.size());
            for (std::size_t i = 1; i <= widest; ++i)
                m_headings.push_back(std::to_string(i));
            return Content::Table;
        }
        const auto found = findHeadingRow(m_ahead, options);
        if (!found)
            return Content::NoHeadings;
        m_headings = std::move(m_ahead[*found].cells);
        m_headingRow = m_ahead[*found].row;
        m_aheadAt = *found + 1;
        if (*found > 0)
            m_warnings.add(path, COIR_MSG("ingest", "Lines above the headings were passed over"), m_headingRow);
        if (m_entry.hidden)
            m_warnings.add(path, COIR_MSG("ingest", "The sheet %1 is hidden").arg(m_entry.name));
        m_warnings.aboutHeadings(path, m_headingRow, m_headings);
        return Content::Table;
    }

    FileForm form() const override { return FileForm::Xlsx; }
    const std::vector<std::string>& headings() const override { return m_headings; }
    std::int64_t headingRow() const override { return m_headingRow; }
    const std::string& sheetOrMember() const override { return m_entry.name; }
    bool hidden() const override { return m_entry.hidden; }
    std::uint64_t bytesRead() const override { return m_member->position(); }
    std::uint64_t bytesTotal() const override { return std::max(m_total, m_member->position()); }
    const std::vector<ReadWarning>& warnings() const override { return m_warnings.list(); }

    Result<bool> next(SourceRow& row) override {
        if (m_error)
            return tl::make_unexpected(*m_error);
        if (m_aheadAt < m_ahead.size()) {
            row = std::move(m_ahead[m_aheadAt++]);
        } else {
            auto more = record(row);
            if (!more)
                m_error = more.error();
            if (!more || !*more)
                return more;
        }
        // A sheet stores no empty cells, so a short row says nothing; a long one does.
        if (row.cells.size() < m_headings.size())
            row.cells.resize(m_headings.size());
        settleWidth(row, m_headings.size());
        return true;
    }

private:
    /// The next row that holds anything.
    Result<bool> record(SourceRow& row) {
        for (;;) {
            while (m_at < m_events.count) {
                std::swap(row, m_events.rows[m_at++]);
                fillMerged(row);
                if (std::any_of(row.cells.begin(), row.cells.end(), [](const std::string& c) { return !c.empty(); }))
                    return true;
            }
            if (m_finished) {
                atEnd();
                return false;
            }
            m_events.restart();
            m_at = 0;
            char buffer[kPiece];
            COIR_TRY(const std::size_t got, m_member->read(buffer, sizeof buffer));
            COIR_CHECK(m_parser.feed({buffer, got}, got == 0));
            m_finished = got == 0;
        }
    }

    /// Each row of a vertically merged region has its value: the firm's name that spans three holders is the
    /// name in all three rows. Sideways nothing is filled: an amount over two columns is one amount.
    void fillMerged(SourceRow& row) {
        while (m_mergeAt < m_merges.size() && m_merges[m_mergeAt].first <= row.row) {
            const Merge& merge = m_merges[m_mergeAt++];
            if (merge.first != row.row || merge.column >= row.cells.size() || row.cells[merge.column].empty())
                continue;
            // One open region a column: workbooks have no regions that overlap, and files that do must not cost more.
            const auto [open, fresh] = m_open.try_emplace(merge.column, Open{merge, {}});
            if (fresh || open->second.merge.last < row.row)
                open->second = {merge, row.cells[merge.column]};
        }
        for (auto it = m_open.begin(); it != m_open.end();) {
            const auto& [column, open] = *it;
            if (open.merge.last < row.row) {
                it = m_open.erase(it);
                continue;
            }
            if (open.merge.first < row.row && column < m_book->limits.columns) {
                if (row.cells.size() <= column)
                    row.cells.resize(column + 1);
                if (row.cells[column].empty()) {
                    row.cells[column] = open.value;
                    ++m_filled;
                }
            }
            ++it;
        }
    }

    void atEnd() {
        if (m_told)
            return;
        m_told = true;
        const std::string& path = m_book->archive->path();
        if (m_filled > 0)
            m_warnings.add(path, COIR_MSG("ingest", "%1 cells were filled from merged cells").arg(m_filled));
        if (m_events.formulasWithoutValue > 0)
            m_warnings.add(path, COIR_MSG("ingest", "%1 formulas have no stored result and were read as empty")
                                     .arg(m_events.formulasWithoutValue));
    }

    struct Open {
        Merge merge;
        std::string value;
    };

    std::shared_ptr<const Workbook> m_book;
    SheetEntry m_entry;
    SheetEvents m_events;
    XmlParser m_parser;
    std::unique_ptr<ArchiveMember> m_member;
    std::uint64_t m_total = 0;
    std::size_t m_at = 0;
    bool m_finished = false;
    std::vector<Merge> m_merges;
    std::size_t m_mergeAt = 0;
    std::map<std::size_t, Open> m_open; ///< by column
    std::int64_t m_filled = 0;
    bool m_told = false;
    std::vector<std::string> m_headings;
    std::int64_t m_headingRow = 0;
    std::vector<SourceRow> m_ahead;
    std::size_t m_aheadAt = 0;
    WarningList m_warnings;
    std::optional<Error> m_error;
};

} // namespace

Result<std::vector<std::unique_ptr<TableReader>>> openSheets(std::shared_ptr<OpenFile> file, const ReadOptions& options) {
    const std::string path = file->path();
    COIR_TRY(const auto book, openWorkbook(std::move(file), options));
    std::vector<std::unique_ptr<TableReader>> tables;
    bool noHeadings = false;
    for (const auto& entry : book->sheets) {
        auto reader = std::make_unique<SheetReader>(book, entry);
        COIR_TRY(const auto content, reader->open(options));
        // A sheet of notes or figures beside the tables does not spoil them.
        noHeadings |= content == SheetReader::Content::NoHeadings;
        if (content == SheetReader::Content::Table)
            tables.push_back(std::move(reader));
    }
    if (!tables.empty())
        return tables;
    if (noHeadings)
        return refuse(path, COIR_MSG("ingest", "The table has no headings"),
                      COIR_MSG("ingest", "Put a line with the names of the columns above the rows"));
    return refuse(path, COIR_MSG("ingest", "The workbook has no sheet with anything in it"),
                  COIR_MSG("ingest", "Ask its sender for it again"));
}

} // namespace coir::ingest
