// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/table.h"

#include <algorithm>
#include <new>
#include <zlib.h>

namespace coir {
namespace {

struct Cells {
    std::vector<std::string> cells;
    bool quoted = false;
};

/// Reads one record from `at` on; false when a quote never closes.
bool readRecord(std::string_view text, std::size_t& at, Cells& out) {
    out.cells.assign(1, {});
    out.quoted = false;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"' && out.cells.back().empty()) {
            out.quoted = true;
            for (++at;;) {
                const std::size_t end = text.find('"', at);
                if (end == std::string_view::npos)
                    return false;
                out.cells.back().append(text.substr(at, end - at));
                at = end + 1;
                if (at >= text.size() || text[at] != '"')
                    break;
                out.cells.back() += '"';
                ++at;
            }
            continue;
        }
        ++at;
        if (c == ',')
            out.cells.emplace_back();
        else if (c == '\n')
            return true;
        else if (c != '\r')
            out.cells.back() += c;
    }
    return true;
}

} // namespace

std::optional<std::size_t> PlainTable::column(std::string_view name) const {
    const auto at = std::find(columns.begin(), columns.end(), name);
    return at == columns.end() ? std::nullopt : std::optional<std::size_t>(at - columns.begin());
}

Result<PlainTable> parseTable(std::string_view text, const std::string& file) {
    if (text.substr(0, 3) == "\xEF\xBB\xBF")
        text.remove_prefix(3);
    PlainTable table;
    table.file = file;
    std::size_t at = 0;
    std::int64_t row = 0;
    Cells cells;
    while (at < text.size()) {
        ++row;
        if (!readRecord(text, at, cells))
            return fail(ErrorCode::InputRefused, COIR_MSG("base", "A quotation mark is never closed"), {}, {file, row, {}, {}});
        if (cells.cells.size() == 1 && cells.cells[0].empty() && !cells.quoted)
            continue;
        if (table.columns.empty()) {
            table.columns = cells.cells;
            continue;
        }
        if (cells.cells.size() > table.columns.size())
            return fail(ErrorCode::InputRefused, COIR_MSG("base", "The row has more cells than the heading"), {}, {file, row, {}, {}});
        cells.cells.resize(table.columns.size());
        table.rows.push_back(cells.cells);
    }
    if (table.columns.empty())
        return fail(ErrorCode::InputRefused, COIR_MSG("base", "The file holds no heading"), {}, {file, 0, {}, {}});
    return table;
}

Result<std::string> readPlainFile(const std::filesystem::path& path) {
    const std::string name = path.filename().string();
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return fail(ErrorCode::InputRefused, COIR_MSG("base", "There is no such file"), {}, {name, 0, {}, {}});
    const gzFile in = gzopen(path.c_str(), "rb"); // reads plain files as they are
    if (!in)
        return fail(ErrorCode::InputRefused, COIR_MSG("base", "Cannot read the file"), {}, {name, 0, {}, {}});
    std::string text;
    bool whole = true, room = true;
    try {
        constexpr std::size_t kBlock = std::size_t{1} << 18;
        for (;;) {
            const std::size_t size = text.size();
            text.resize(size + kBlock);
            const int got = gzread(in, text.data() + size, static_cast<unsigned>(kBlock));
            text.resize(size + static_cast<std::size_t>(std::max(got, 0)));
            if (got <= 0) {
                whole = got == 0;
                break;
            }
        }
    } catch (const std::bad_alloc&) {
        room = false;
    }
    whole = gzclose_r(in) == Z_OK && whole;
    if (!room)
        return fail(ErrorCode::OutOfRoom, COIR_MSG("base", "The file does not fit into memory"), {}, {name, 0, {}, {}});
    if (!whole)
        return fail(ErrorCode::InputRefused, COIR_MSG("base", "The compressed file is cut off or damaged"), {}, {name, 0, {}, {}});
    return text;
}

} // namespace coir
