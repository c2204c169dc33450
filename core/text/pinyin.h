// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace coir::text {

/// Readings of ideographs without tone; immutable after load. One reading a character (that of surnames first), words
/// of the polyphone list read as words.
class PinyinTable {
public:
    /// Reads codes/pinyin.csv and codes/polyphones.csv below the resources folder.
    static Result<PinyinTable> load(const std::filesystem::path& resources);

    /// Syllables of a folded text; a character without reading stands for itself (lower-cased).
    std::vector<std::string> syllables(std::string_view folded) const;
    /// Syllables joined by `separator`: 椰岛 → "yedao". A key for blocking.
    std::string key(std::string_view folded, std::string_view separator = {}) const;
    /// First letters: 海口椰岛 → "hkyd". For searching.
    std::string initials(std::string_view folded) const;
    /// Same length and at every place a reading in common (乐 is le and yue).
    bool soundAlike(std::string_view a, std::string_view b) const;

private:
    struct Word {
        std::u32string text;
        std::vector<std::string> syllables;
    };
    const std::string* readingOf(char32_t c) const;

    std::vector<std::string> m_syllables;
    std::unordered_map<char32_t, std::size_t> m_reading;             ///< into m_syllables
    std::unordered_map<char32_t, std::vector<std::string>> m_also;   ///< all readings of polyphones
    std::unordered_map<char32_t, std::vector<Word>> m_words;         ///< by first character, longest first
};

} // namespace coir::text
