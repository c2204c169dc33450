// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the readers.
#pragma once
#include "ingest/heading_row.h"
#include "ingest/text_decoder.h"

namespace coir::ingest {

struct Dialect {
    char delimiter = ',';
    bool endsWithCr = false; ///< lone carriage returns end the records
    /// At least two columns, and nearly all records of the sample have the same number.
    bool convincing = false;
};
/// Finds delimiter and line end on the first piece of a text; quoted fields are seen as such.
Dialect sniffDialect(std::string_view sample, bool isWholeFile, std::optional<char> forced);

/// RFC 4180 with the liberties files take: any delimiter, any line end, text after a closing quotation mark.
class DelimitedReader final : public TableReader {
public:
    static Result<std::unique_ptr<TableReader>> open(TextStream stream, Dialect dialect, const ReadOptions& options);

    FileForm form() const override { return FileForm::Delimited; }
    const std::vector<std::string>& headings() const override { return m_headings; }
    std::int64_t headingRow() const override { return m_headingRow; }
    const std::string& sheetOrMember() const override { return m_member; }
    Encoding encoding() const override { return m_stream.encoding(); }
    char delimiter() const override { return m_dialect.delimiter; }
    Result<bool> next(SourceRow& row) override;
    std::uint64_t bytesRead() const override { return m_stream.source().position(); }
    std::uint64_t bytesTotal() const override { return m_stream.source().file().size(); }
    const std::vector<ReadWarning>& warnings() const override { return m_warnings.list(); }
    std::optional<Digest> digest() const override { return m_digest; }

private:
    DelimitedReader(TextStream stream, Dialect dialect, const ReadOptions& options)
        : m_stream(std::move(stream)), m_dialect(dialect), m_limits(options.limits) {}

    Result<void> findHeadings(const ReadOptions& options);
    /// The record as it lies, a blank line too; false at the end.
    Result<bool> record(SourceRow& row);
    /// What ended a field.
    enum class End : std::uint8_t { Field, Record, File };
    Result<End> field(std::string& cell, SourceRow& row, std::size_t column);
    Result<End> plainField(std::string& cell);
    Result<End> quotedField(std::string& cell, SourceRow& row, std::size_t column);
    Result<End> unclosed(std::string& cell, SourceRow& row, std::size_t column);
    Result<void> grow(std::string& cell, const char* from, const char* to);
    /// Reads more text behind m_at; false at the end of the file.
    Result<bool> refill();
    void noteFaults(SourceRow& row);
    void atEnd();

    TextStream m_stream;
    Dialect m_dialect;
    ReadLimits m_limits;
    std::string m_text;
    std::size_t m_at = 0;
    std::uint64_t m_textOffset = 0; ///< of m_text[0] in the decoded stream
    bool m_streamEnded = false;
    std::int64_t m_record = 0;
    std::size_t m_recordBytes = 0;
    int m_recoveries = 0;

    std::vector<std::string> m_headings;
    std::int64_t m_headingRow = 0;
    std::string m_member;
    std::vector<SourceRow> m_ahead;
    std::size_t m_aheadAt = 0;
    WarningList m_warnings;
    std::optional<Error> m_error;
    std::optional<Digest> m_digest;
    bool m_ended = false;
};

} // namespace coir::ingest
