// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/hash.h"
#include "base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace coir::ingest {

/// What is wrong with one row; the row is still given, the caller decides (quarantine or warning).
enum class RowFaultKind : std::uint8_t {
    BadBytes,     ///< bytes that the encoding does not know; replaced by U+FFFD in the cell
    TooFewCells,  ///< fewer cells than headings; the missing ones are given as ""
    TooManyCells, ///< more cells than headings with something in the surplus; these follow the named ones
    BrokenQuote,  ///< text after a closing quotation mark, or a mark that is never closed
    CellError,    ///< a spreadsheet cell that holds an error (#N/A, #DIV/0! …), given as its text
    NotARecord,   ///< an element of a JSON array that is no object; given as text in the first cell
};

struct RowFault {
    RowFaultKind kind = RowFaultKind::BadBytes;
    /// 0-based index into SourceRow::cells; the first one concerned.
    std::size_t column = 0;
    Message what;
};

/// One record of a table. Reuse one object for all rows: the strings keep their memory.
struct SourceRow {
    /// 1-based record of the table as it lies, heading (and titles above it, and blank lines) counted: the
    /// first row under a heading in the first line is 2. XLSX: the printed row. JSON, XML: first element 2.
    std::int64_t row = 0;
    /// UTF-8, not trimmed. Never fewer than headings(); JSON null and absent are "". Dates of XLSX cells are
    /// "YYYY-MM-DD", "YYYY-MM-DD HH:MM:SS" or "HH:MM:SS"; its booleans TRUE, FALSE, those of JSON true, false.
    std::vector<std::string> cells;
    std::vector<RowFault> faults;
};

/// Something to tell the user about the file as a whole or a place in it, that refuses nothing.
struct ReadWarning {
    Where where;
    Message what;
};

enum class Encoding : std::uint8_t { Utf8, Gb18030, Utf16Le, Utf16Be };
/// "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE".
std::string_view encodingName(Encoding encoding);
/// Accepts the usual names in any case (utf8, gbk, gb2312, cp936, utf-16 …).
std::optional<Encoding> encodingByName(std::string_view name);

enum class FileForm : std::uint8_t { Delimited, Json, Xlsx, Xml };

/// Bounds that keep memory and time finite on hostile files; not rules of the field.
struct ReadLimits {
    std::size_t fieldBytes = std::size_t{16} << 20;       ///< one cell
    std::size_t recordBytes = std::size_t{64} << 20;      ///< all cells of one record
    std::size_t columns = 16384;                          ///< as a spreadsheet allows
    std::int64_t sheetRows = 1048576;                     ///< of one sheet of a workbook, as a spreadsheet allows
    std::uint64_t inflatedBytes = std::uint64_t{16} << 30; ///< of one compressed file or member
    std::uint64_t sharedTextBytes = std::uint64_t{1} << 30; ///< shared strings of a workbook (held in memory)
    double inflateRatio = 300;                            ///< tested beyond `ratioFloor` inflated bytes
    std::uint64_t ratioFloor = std::uint64_t{64} << 20;
    std::uint64_t archiveEntries = 65536;
    int depth = 512;                                      ///< nesting of JSON and XML
};

struct ReadOptions {
    std::optional<Encoding> encoding; ///< nullopt: found by content
    std::optional<char> delimiter;    ///< nullopt: found by content among , TAB | ;
    /// Where a JSON file keeps its records, as "records", "features" or dotted "data.list"; for XML the name
    /// of the record element. "": found (array at the top; member `records`; `features`; the only array of
    /// objects; else JSON lines).
    std::string recordsPath;
    /// 1-based record that holds the headings; 0: found among the first twenty.
    std::int64_t headingRow = 0;
    /// Delimited text and workbooks: no record is a heading, all are data; headings() is "1", "2" …, headingRow() 0.
    bool withoutHeadings = false;
    /// Tells whether a cell is a heading that some profile knows; the row among the first twenty with the
    /// most of them is the heading row. Without it: the first row that is no title.
    std::function<bool(std::string_view)> knowsHeading;
    ReadLimits limits;
    std::stop_token stop; ///< asked now and then while a table is opened
};

/// One table of a file, read forward once in bounded memory. Belongs to one thread at a time, and so do all
/// tables of one workbook together.
class TableReader {
public:
    virtual ~TableReader() = default;

    virtual FileForm form() const = 0;
    /// Complete from the start (JSON: union over all records in order of first appearance, found in a first
    /// pass). As in the file, not trimmed; may repeat or be empty.
    virtual const std::vector<std::string>& headings() const = 0;
    /// Printed row of the headings; 1 for JSON and XML.
    virtual std::int64_t headingRow() const = 0;
    /// Name of the sheet; "" where the file is one table.
    virtual const std::string& sheetOrMember() const = 0;
    /// True for a hidden sheet of a workbook.
    virtual bool hidden() const { return false; }
    virtual Encoding encoding() const { return Encoding::Utf8; }
    /// 0 where the form has none.
    virtual char delimiter() const { return 0; }

    /// Gives the next row; false at the end. An error ends the reader: the file is refused, nothing of it may
    /// be kept, and each later call gives the same error.
    virtual Result<bool> next(SourceRow& row) = 0;

    /// Progress in bytes of the file (XLSX: of the sheet, inflated).
    virtual std::uint64_t bytesRead() const = 0;
    virtual std::uint64_t bytesTotal() const = 0;
    /// At most 200, the first ones; complete after the last row.
    virtual const std::vector<ReadWarning>& warnings() const = 0;
    /// SHA-256 of the file as it lies, if reading it went through all its bytes (delimited text, after the
    /// last row); else ask digestOfFile.
    virtual std::optional<Digest> digest() const { return std::nullopt; }
};

/// Opens a file by its content (the name's ending does not count) and gives its tables: one, or one per sheet
/// that holds anything. Pipes, sockets, devices, folders, empty files, files without headings, archives that
/// are no workbook, password-protected and old binary workbooks are errors (InputRefused; NotPermitted for
/// rights). Never waits on a pipe.
Result<std::vector<std::unique_ptr<TableReader>>> openTables(const std::string& path, const ReadOptions& options = {});

/// SHA-256 of a regular file as it lies (compressed if so). Same refusals as openTables.
Result<Digest> digestOfFile(const std::string& path, const std::stop_token& stop = {});

} // namespace coir::ingest
