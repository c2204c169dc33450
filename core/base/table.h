// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coir {

/// A table as read: the heading is row 1, rows[0] is row 2.
struct PlainTable {
    std::string file;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;

    /// Place of a column by its exact heading.
    std::optional<std::size_t> column(std::string_view name) const;
};

/// Comma-separated UTF-8 text after RFC 4180 (byte order mark allowed, empty lines skipped, short rows filled).
/// @error InputRefused: no heading, a quote that never closes, a row longer than the heading.
Result<PlainTable> parseTable(std::string_view text, const std::string& file);
/// The whole file, inflated if it is gzip. @error InputRefused, OutOfRoom.
Result<std::string> readPlainFile(const std::filesystem::path& path);

} // namespace coir
