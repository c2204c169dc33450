// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace coir::text {

/// What a cell lists (former names 曾用名, kinds of goods), in its order, trimmed: divided by semicolon, comma, 、, |, / or a
/// new line, in full or half width. Words for "none" and empty pieces give nothing.
std::vector<std::string> splitCellList(std::string_view cell);

} // namespace coir::text
