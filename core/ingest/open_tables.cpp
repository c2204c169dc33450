// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/delimited_reader.h"
#include "ingest/json_reader.h"
#include "ingest/workbook.h"
#include "ingest/xml_reader.h"

#include <algorithm>
#include <array>

namespace coir::ingest {

namespace {

using Tables = std::vector<std::unique_ptr<TableReader>>;

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t\r\n");
    return from == std::string_view::npos ? std::string_view() : text.substr(from);
}

/// Old Office files are small file systems; the names of their streams tell what they hold.
tl::unexpected<Error> refuseCompound(const OpenFile& file) {
    const auto wide = [](std::string_view name) {
        std::string out;
        for (const char c : name) {
            out += c;
            out += '\0';
        }
        return out;
    };
    const std::string encrypted = wide("EncryptedPackage");
    std::vector<char> buffer(std::size_t{1} << 20);
    std::string text;
    for (std::uint64_t at = 0; at < file.size();) {
        const auto got = file.readAt(at, buffer.data(), buffer.size());
        if (!got || *got == 0)
            break;
        text.append(buffer.data(), *got);
        if (text.find(encrypted) != std::string::npos)
            return refuse(file.path(), COIR_MSG("ingest", "The workbook is protected by a password"),
                          COIR_MSG("ingest", "Take the password off and save it again"));
        text.erase(0, text.size() - std::min(text.size(), encrypted.size()));
        at += *got;
    }
    return refuse(file.path(), COIR_MSG("ingest", "This is a workbook in the old binary form (XLS)"),
                  COIR_MSG("ingest", "Open it in a spreadsheet program and save it as XLSX"));
}

struct Magic {
    std::string_view bytes;
    const char* name;
};
constexpr Magic kForeign[] = {
    {"BZh", "bzip2"},           {"\xFD" "7zXZ", "xz"},   {"\x28\xB5\x2F\xFD", "zstd"}, {"7z\xBC\xAF", "7z"},
    {"Rar!", "RAR"},            {"%PDF-", "PDF"},        {"\x89PNG", "PNG"},           {"\xFF\xD8\xFF", "JPEG"},
    {"SQLite format 3", "SQLite"}, {"\x7F" "ELF", "program"}, {"{\\rtf", "RTF"},
};

/// JSON begins with a brace, or with a bracket that a value follows; a heading may stand in brackets too.
bool looksLikeJson(std::string_view text, bool named) {
    const std::string_view body = trimmed(text);
    if (body.empty() || (body[0] != '{' && body[0] != '['))
        return false;
    if (body[0] == '{' || named)
        return true;
    const std::string_view inside = trimmed(body.substr(1));
    return inside.empty() || std::string_view("{[]\"-0123456789tfn").find(inside[0]) != std::string_view::npos;
}

bool namedJson(const std::string& path) {
    std::string name = path;
    for (char& c : name)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (name.ends_with(".gz"))
        name.resize(name.size() - 3);
    return name.ends_with(".json") || name.ends_with(".geojson") || name.ends_with(".jsonl") || name.ends_with(".ndjson");
}

/// A page of the web: its text need not be well-formed, and its tables are laid out, not marked up.
bool isPage(std::string_view body) {
    std::string start(body.substr(0, 16));
    for (char& c : start)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return start.starts_with("<!doctype html") || start.starts_with("<html");
}

Result<Tables> one(Result<std::unique_ptr<TableReader>> reader) {
    if (!reader)
        return tl::make_unexpected(std::move(reader).error());
    Tables tables;
    tables.push_back(*std::move(reader));
    return tables;
}

Result<Tables> openText(std::unique_ptr<ByteSource> source, const ReadOptions& options) {
    const std::string path = source->file().path();
    Encoding encoding = Encoding::Utf8;
    if (options.encoding) {
        encoding = *options.encoding;
    } else {
        COIR_TRY(encoding, sniffEncoding(*source));
    }
    TextStream stream(std::move(source), encoding);
    COIR_CHECK(stream.rewind(false));
    std::string sample;
    bool whole = false;
    while (sample.size() < (std::size_t{64} << 10) && !whole) {
        COIR_TRY(const bool more, stream.more(sample));
        whole = !more;
    }
    const std::string_view body = trimmed(sample);
    if (body.empty() && whole)
        return refuse(path, COIR_MSG("ingest", "The file holds nothing but blanks"),
                      COIR_MSG("ingest", "Ask its sender for it again"));
    const bool named = namedJson(path);
    if (!options.delimiter && looksLikeJson(sample, named))
        return one(openJson(std::move(stream), options));
    if (body.starts_with("<") && !options.delimiter && !isPage(body))
        return one(openXml(std::move(stream), options));
    if (body.starts_with("<"))
        return refuse(path, COIR_MSG("ingest", "This is a page or document in XML or HTML, no table"),
                      COIR_MSG("ingest", "Open it in a spreadsheet program and save it as XLSX or CSV"));
    const Dialect dialect = sniffDialect(sample, whole, options.delimiter);
    // A name is a hint at most: a table stays a table. What is neither is told by its name.
    if (named && !options.delimiter && !dialect.convincing)
        return one(openJson(std::move(stream), options));
    return one(DelimitedReader::open(std::move(stream), dialect, options));
}

} // namespace

Result<Tables> openTables(const std::string& path, const ReadOptions& options) {
    COIR_TRY(auto file, OpenFile::open(path));
    std::array<char, 512> head = {};
    COIR_TRY(const std::size_t got, file->readAt(0, head.data(), head.size()));
    if (got == 0)
        return refuse(path, COIR_MSG("ingest", "The file is empty"), COIR_MSG("ingest", "Ask its sender for it again"));
    const std::string_view start(head.data(), got);
    if (start.starts_with("PK\x03\x04") || start.starts_with("PK\x05\x06"))
        return openSheets(std::move(file), options);
    if (start.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return refuseCompound(*file);
    for (const auto& magic : kForeign)
        if (start.starts_with(magic.bytes))
            return refuse(path, COIR_MSG("ingest", "This is a %1 file, no table").arg(magic.name),
                          COIR_MSG("ingest", "Export or unpack the table as CSV, XLSX or JSON"));
    if (!start.starts_with("\x1F\x8B"))
        return openText(plainSource(std::move(file)), options);

    auto unpacked = gzipSource(file, options.limits);
    std::array<char, 8> inner = {};
    COIR_TRY(const std::size_t n, unpacked->read(inner.data(), inner.size()));
    const std::string_view content(inner.data(), n);
    if (n == 0)
        return refuse(path, COIR_MSG("ingest", "The file is empty"), COIR_MSG("ingest", "Ask its sender for it again"));
    if (content.starts_with("PK\x03\x04") || content.starts_with("\xD0\xCF\x11\xE0") || content.starts_with("\x1F\x8B"))
        return refuse(path, COIR_MSG("ingest", "A workbook or archive is packed in this file"),
                      COIR_MSG("ingest", "Unpack it first"));
    return openText(std::move(unpacked), options);
}

} // namespace coir::ingest
