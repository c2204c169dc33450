// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the readers.
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace coir::ingest {

/// Strict GB18030 as ICU knows it (edition 2005), flattened for speed. 0 = not a character.
class Gb18030Table {
public:
    static const Gb18030Table& instance();
    char32_t two(unsigned b1, unsigned b2) const {
        if (b1 < 0x81 || b1 > 0xFE || b2 < 0x40 || b2 > 0xFE)
            return 0;
        return m_two[(b1 - 0x81) * kTrails + (b2 - 0x40)];
    }
    char32_t four(unsigned b1, unsigned b2, unsigned b3, unsigned b4) const {
        if (b1 < 0x81 || b1 > 0xFE || b2 < 0x30 || b2 > 0x39 || b3 < 0x81 || b3 > 0xFE || b4 < 0x30 || b4 > 0x39)
            return 0;
        const std::uint32_t place = ((b1 - 0x81) * 10 + (b2 - 0x30)) * 1260 + (b3 - 0x81) * 10 + (b4 - 0x30);
        if (place < m_four.size())
            return m_four[place];
        // 90 30 81 30 … E3 32 9A 35 are U+10000 … U+10FFFF in order.
        if (place >= kSupplementary && place - kSupplementary <= 0xFFFFF)
            return 0x10000 + (place - kSupplementary);
        return 0;
    }

private:
    Gb18030Table();
    static constexpr std::size_t kTrails = 0xFE - 0x40 + 1;
    static constexpr std::uint32_t kSupplementary = 189000;
    static constexpr std::uint32_t kFourOfPlane0 = 39420; // 81 30 81 30 … 84 31 A4 39
    std::vector<char16_t> m_two;
    std::vector<char16_t> m_four;
};

} // namespace coir::ingest
