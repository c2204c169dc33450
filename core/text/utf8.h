// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace coir::text {

/// The code point at byte `pos`, which moves behind it. A broken sequence gives U+FFFD and moves one byte.
/// REQUIRES pos < text.size().
char32_t nextChar(std::string_view text, std::size_t& pos);
void appendUtf8(std::string& out, char32_t c);
std::u32string toUtf32(std::string_view text);
std::string toUtf8(std::u32string_view text);
/// Number of code points.
std::size_t length(std::string_view text);

/// White space of any script, no-break and zero-width blanks, the byte order mark, control characters.
bool isBlank(char32_t c);
/// Full-width forms U+FF01…U+FF5E and the ideographic space to their half-width ones; others as they are.
char32_t halfWidth(char32_t c);
/// CJK unified ideographs (all blocks), 〇 and the iteration mark 々.
bool isHan(char32_t c);

} // namespace coir::text
