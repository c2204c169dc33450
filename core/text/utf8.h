// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace coir::text {

/// nextChar for what is neither ASCII nor an ordinary character of three bytes.
char32_t nextCharOther(std::string_view text, std::size_t& pos);

/// The code point at byte `pos`, which moves behind it. A broken sequence gives U+FFFD and moves one byte.
/// REQUIRES pos < text.size().
inline char32_t nextChar(std::string_view text, std::size_t& pos) {
    const auto lead = static_cast<unsigned char>(text[pos]);
    if (lead < 0x80) {
        ++pos;
        return lead;
    }
    // E0 and ED have forbidden ranges behind them.
    if (lead > 0xE0 && lead < 0xF0 && lead != 0xED && pos + 2 < text.size()) {
        const auto second = static_cast<unsigned char>(text[pos + 1]);
        const auto third = static_cast<unsigned char>(text[pos + 2]);
        if ((second & 0xC0) == 0x80 && (third & 0xC0) == 0x80) {
            pos += 3;
            return static_cast<char32_t>((lead & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F));
        }
    }
    return nextCharOther(text, pos);
}

void appendUtf8(std::string& out, char32_t c);
std::u32string toUtf32(std::string_view text);
std::string toUtf8(std::u32string_view text);
/// Number of code points.
std::size_t length(std::string_view text);

/// White space of any script, no-break and zero-width blanks, the byte order mark, control characters.
inline bool isBlank(char32_t c) {
    if (c < 0x1680)
        return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0xAD;
    return c == 0x1680 || (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x2064) ||
           c == 0x3000 || c == 0xFEFF;
}
/// Full-width forms U+FF01…U+FF5E and the ideographic space to their half-width ones; others as they are.
inline char32_t halfWidth(char32_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E)
        return c - 0xFEE0;
    return c == 0x3000 ? U' ' : c;
}
/// CJK unified ideographs (all blocks), 〇 and the iteration mark 々.
inline bool isHan(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x323AF) ||
           (c >= 0xF900 && c <= 0xFAFF) || c == 0x3007 || c == 0x3005;
}

} // namespace coir::text
