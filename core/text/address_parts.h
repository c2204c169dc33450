// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/text: the steps of reading an address.
#pragma once
#include "text/addresses.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace coir::text {

/// Folded text without notes in brackets, separators and empty phrases; # as 号.
std::u32string cleanAddress(std::string_view folded);
/// Every Chinese numeral as digits: 八十八号 → 88号, 中兴一路 → 中兴1路. 万 and 千 are left: they stand in names.
std::u32string withDigits(std::u32string_view text);
/// Reads the road (or village, or a zone in front of it) and gives the number of characters it takes.
std::size_t takeRoad(std::u32string_view text, Address& out);
/// Reads what follows the road: number, site, building, unit, floor, room.
void readTail(std::u32string_view text, Address& out);

} // namespace coir::text
