// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace coir::text {

/// The names in a cell of former names (曾用名), in their order, trimmed: they stand divided by semicolon, comma, 、, |, / or a
/// new line, in full or half width. Words for "none" and empty pieces give no name.
std::vector<std::string> splitFormerNames(std::string_view cell);

} // namespace coir::text
