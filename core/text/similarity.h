// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string_view>

namespace coir::text {

/// Jaro-Winkler similarity in [0, 1] on code points; prefix scale .1, prefix of at most 4, no threshold for the boost.
/// Two empty texts: 1; one empty: 0. Source: Winkler 1990. O(n·m).
double jaroWinkler(std::u32string_view a, std::u32string_view b);

/// Levenshtein distance, at most `limit` + 1 (everything beyond is `limit` + 1). O(n·limit).
std::size_t levenshtein(std::u32string_view a, std::u32string_view b, std::size_t limit);

} // namespace coir::text
