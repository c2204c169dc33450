// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace coir::text {

/// Rows of a code table that ships: comma-separated without quotes, lines with # are comments, the first other line
/// is the heading. @error InputRefused: file missing, other heading, a row with another number of cells.
Result<std::vector<std::vector<std::string>>> readTable(const std::filesystem::path& path, std::string_view heading);

} // namespace coir::text
