// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyin.h"

#include "text/resource_table.h"
#include "text/utf8.h"

#include <algorithm>

namespace coir::text {
namespace {

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> out;
    for (std::size_t from = 0; from < text.size();) {
        const auto to = std::min(text.find(' ', from), text.size());
        out.emplace_back(text.substr(from, to - from));
        from = to + 1;
    }
    return out;
}

} // namespace

Result<PinyinTable> PinyinTable::load(const std::filesystem::path& resources) {
    PinyinTable out;
    COIR_TRY(const auto rows, readTable(resources / "codes" / "pinyin.csv", "syllable,characters"));
    out.m_reading.reserve(24000);
    for (const auto& r : rows) {
        for (std::size_t pos = 0; pos < r[1].size();)
            out.m_reading.emplace(nextChar(r[1], pos), out.m_syllables.size());
        out.m_syllables.push_back(r[0]);
    }
    COIR_TRY(const auto more, readTable(resources / "codes" / "polyphones.csv", "kind,text,syllables"));
    for (const auto& r : more) {
        const std::u32string text = toUtf32(r[1]);
        if (text.empty())
            continue;
        if (r[0] == "also")
            out.m_also[text[0]] = split(r[2]);
        else
            out.m_words[text[0]].push_back({text, split(r[2])});
    }
    for (auto& [c, words] : out.m_words)
        std::stable_sort(words.begin(), words.end(),
                         [](const Word& a, const Word& b) { return a.text.size() > b.text.size(); });
    return out;
}

const std::string* PinyinTable::readingOf(char32_t c) const {
    const auto at = m_reading.find(c);
    return at == m_reading.end() ? nullptr : &m_syllables[at->second];
}

std::vector<std::string> PinyinTable::syllables(std::string_view folded) const {
    const std::u32string text = toUtf32(folded);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < text.size();) {
        const Word* word = nullptr;
        if (const auto at = m_words.find(text[i]); at != m_words.end())
            for (const Word& w : at->second)
                if (text.compare(i, w.text.size(), w.text) == 0 && w.syllables.size() == w.text.size()) {
                    word = &w;
                    break;
                }
        if (word) {
            out.insert(out.end(), word->syllables.begin(), word->syllables.end());
            i += word->text.size();
            continue;
        }
        if (const std::string* r = readingOf(text[i])) {
            out.push_back(*r);
        } else {
            std::string self;
            appendUtf8(self, text[i] >= U'A' && text[i] <= U'Z' ? text[i] + 32 : text[i]);
            out.push_back(std::move(self));
        }
        ++i;
    }
    return out;
}

std::string PinyinTable::key(std::string_view folded, std::string_view separator) const {
    std::string out;
    for (const std::string& s : syllables(folded)) {
        if (!out.empty())
            out += separator;
        out += s;
    }
    return out;
}

std::string PinyinTable::initials(std::string_view folded) const {
    std::string out;
    for (const std::string& s : syllables(folded)) {
        std::size_t first = 0;
        if (const char32_t c = nextChar(s, first); (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || isHan(c))
            out += s.substr(0, first);
    }
    return out;
}

bool PinyinTable::soundAlike(std::string_view a, std::string_view b) const {
    const std::u32string left = toUtf32(a), right = toUtf32(b);
    if (left.size() != right.size() || left.empty())
        return false;
    const auto readings = [&](char32_t c) {
        std::vector<std::string> r;
        if (const auto at = m_also.find(c); at != m_also.end())
            r = at->second;
        if (const std::string* first = readingOf(c))
            r.push_back(*first);
        return r;
    };
    const auto leftSyllables = syllables(a), rightSyllables = syllables(b);
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (left[i] == right[i] || leftSyllables[i] == rightSyllables[i])
            continue;
        const auto l = readings(left[i]), r = readings(right[i]);
        if (std::none_of(l.begin(), l.end(),
                         [&](const std::string& s) { return std::find(r.begin(), r.end(), s) != r.end(); }))
            return false;
    }
    return true;
}

} // namespace coir::text
