// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ingest/table_reader.h"
#include "support/temp_dir.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zip.h>
#include <zlib.h>

namespace coir::ingest::test {

using Rows = std::vector<std::vector<std::string>>;

/// A table read to its end.
struct Whole {
    std::string sheet;
    std::vector<std::string> headings;
    Rows rows;
    std::vector<std::int64_t> numbers;
    std::vector<std::vector<RowFault>> faults;
    std::vector<ReadWarning> warnings;
    Encoding encoding = Encoding::Utf8;
    char delimiter = 0;
    bool hidden = false;
    std::int64_t headingRow = 0;
    std::optional<Digest> digest;
};

inline Result<Whole> readOne(TableReader& reader) {
    Whole whole;
    whole.sheet = reader.sheetOrMember();
    whole.headings = reader.headings();
    whole.encoding = reader.encoding();
    whole.delimiter = reader.delimiter();
    whole.hidden = reader.hidden();
    whole.headingRow = reader.headingRow();
    SourceRow row;
    for (;;) {
        COIR_TRY(const bool more, reader.next(row));
        if (!more)
            break;
        whole.rows.push_back(row.cells);
        whole.numbers.push_back(row.row);
        whole.faults.push_back(row.faults);
    }
    whole.warnings = reader.warnings();
    whole.digest = reader.digest();
    return whole;
}

inline Result<std::vector<Whole>> readWhole(const std::filesystem::path& path, const ReadOptions& options = {}) {
    COIR_TRY(const auto tables, openTables(path.string(), options));
    std::vector<Whole> all;
    for (const auto& table : tables) {
        COIR_TRY(auto whole, readOne(*table));
        all.push_back(std::move(whole));
    }
    return all;
}

/// The one table of a text written to a file of that name.
inline Result<Whole> readText(const char* name, std::string_view text, const ReadOptions& options = {}) {
    const coir::test::TempDir dir;
    COIR_TRY(auto all, readWhole(dir.write(name, text), options));
    EXPECT_EQ(all.size(), 1u);
    return std::move(all.front());
}

/// Why it is refused; "taken" where it is not.
inline std::string whyRefused(const char* name, std::string_view text) {
    const auto got = readText(name, text);
    return got ? "taken" : plain(got.error().what);
}

inline std::string gzipped(std::string_view text) {
    std::string out(compressBound(static_cast<uLong>(text.size())) + 64, '\0');
    z_stream stream = {};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

/// Writes a zip archive of these members.
inline void writeArchive(const std::filesystem::path& path,
                         const std::vector<std::pair<std::string, std::string>>& members) {
    int error = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    ASSERT_NE(archive, nullptr);
    for (const auto& [name, text] : members)
        ASSERT_GE(zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), 0), 0);
    ASSERT_EQ(zip_close(archive), 0);
}

/// The least that makes a workbook of one sheet.
inline std::vector<std::pair<std::string, std::string>> workbookOf(std::string sheetData, std::string behind = {}) {
    const std::string ns = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const std::string rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    return {
        {"_rels/.rels", rels + "<Relationship Id=\"rId1\" Type=\"" + rel +
                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook " + ns + " xmlns:r=\"" + rel +
                                "\"><sheets><sheet name=\"表一\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", rels + "<Relationship Id=\"rId1\" Type=\"" + rel +
                                           "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet " + ns + "><sheetData>" + std::move(sheetData) + "</sheetData>" + std::move(behind) + "</worksheet>"},
    };
}

} // namespace coir::ingest::test
