// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include "text/radicals.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <vector>

namespace coir::text {
namespace {

/// Text of ASCII and common ideographs is already in NFKC; nearly all cells are.
bool isPlain(std::string_view text) {
    for (std::size_t pos = 0; pos < text.size();) {
        const char32_t c = nextChar(text, pos);
        if (c >= 0x80 && !(c >= 0x4E00 && c <= 0x9FFF) && c != 0x3007)
            return false;
    }
    return true;
}

} // namespace

std::string nfkc(std::string_view text) {
    if (isPlain(text))
        return std::string(text);
    std::string unified;
    unified.reserve(text.size());
    for (std::size_t pos = 0; pos < text.size();)
        appendUtf8(unified, unifiedIdeograph(nextChar(text, pos)));
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status))
        return unified;
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    normalizer->normalizeUTF8(0, icu::StringPiece(unified.data(), static_cast<std::int32_t>(unified.size())), sink,
                              nullptr, status);
    return U_FAILURE(status) ? unified : out;
}

std::string foldHeading(std::string_view heading) {
    std::string out;
    const std::string plain = nfkc(heading);
    for (std::size_t pos = 0; pos < plain.size();) {
        const char32_t c = nextChar(plain, pos);
        if (isBlank(c) || std::u32string_view(U"()[]{}<>:：（）【】〔〕《》「」『』\"'“”‘’").find(c) !=
                              std::u32string_view::npos)
            continue;
        if (std::u32string_view(U"-_‐‑–—―−﹣﹘﹍﹎﹏").find(c) != std::u32string_view::npos)
            out += '_';
        else
            appendUtf8(out, c >= U'A' && c <= U'Z' ? c + 32 : c);
    }
    return out;
}

namespace {

constexpr char32_t kFirstIdeograph = 0x4E00, kLastIdeograph = 0x9FFF;

/// Simplified form of one ideograph by the table of ICU; numbers of decisions hold no words that need more.
char32_t simplified(char32_t c) {
    static const std::vector<char32_t> table = [] {
        std::vector<char32_t> out;
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::Transliterator> simplify(icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
        for (char32_t from = kFirstIdeograph; from <= kLastIdeograph; ++from) {
            icu::UnicodeString text(static_cast<UChar32>(from));
            if (U_SUCCESS(status) && simplify)
                simplify->transliterate(text);
            out.push_back(text.countChar32() == 1 ? static_cast<char32_t>(text.char32At(0)) : from);
        }
        return out;
    }();
    return c >= kFirstIdeograph && c <= kLastIdeograph ? table[c - kFirstIdeograph] : c;
}

} // namespace

std::string decisionKey(std::string_view number) {
    std::u32string plain;
    for (std::size_t pos = 0; pos < number.size();) {
        const char32_t c = halfWidth(nextChar(number, pos));
        if (!isBlank(c) && c != U'《' && c != U'》')
            plain += c >= U'a' && c <= U'z' ? c - 32 : simplified(foldMark(c));
    }
    // The title of the paper before or behind its number says nothing.
    for (const std::u32string_view title : {U"行政处罚决定书", U"处罚决定书", U"决定书"}) {
        if (plain.size() > title.size() && plain.ends_with(title))
            plain.resize(plain.size() - title.size());
        if (plain.size() > title.size() && plain.starts_with(title))
            plain.erase(0, title.size());
    }
    const auto digit = [](char32_t c) { return c >= U'0' && c <= U'9'; };
    std::string out;
    out.reserve(number.size());
    bool inNumber = false;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const char32_t c = plain[i], next = i + 1 < plain.size() ? plain[i + 1] : U' ';
        if ((c == U'第' && digit(next)) || (c == U'字' && (next == U'(' || next == U'第')))
            continue; // 琼税字〔2024〕第12号 is 琼税〔2024〕12号
        if (c == U'0' && !inNumber && digit(next))
            continue;
        inNumber = digit(c);
        appendUtf8(out, c);
    }
    return out;
}

std::vector<std::string> decisionKeys(std::string_view cell) {
    std::vector<std::string> keys;
    if (std::string whole = decisionKey(cell); !whole.empty())
        keys.push_back(std::move(whole));
    std::vector<std::string> parts;
    std::size_t begin = 0;
    const auto part = [&](std::size_t end) {
        if (std::string key = decisionKey(cell.substr(begin, end - begin)); !key.empty())
            parts.push_back(std::move(key));
    };
    for (std::size_t pos = 0; pos < cell.size();) {
        const std::size_t at = pos;
        const char32_t c = nextChar(cell, pos);
        const bool joins = (c == U'和' || c == U'及' || c == U'与') && decisionKey(cell.substr(begin, at - begin)).ends_with("号");
        if (!joins && std::u32string_view(U"、，,；;\n|").find(c) == std::u32string_view::npos)
            continue;
        part(at);
        begin = pos;
    }
    part(cell.size());
    // 琼税〔2024〕12、13号 stays whole: what stands before the mark is no number.
    if (parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const std::string& key) { return key.ends_with("号"); }))
        keys.insert(keys.end(), parts.begin(), parts.end());
    return keys;
}

std::string_view trim(std::string_view text) {
    if (text.empty())
        return text;
    // Nearly all cells begin and end with something visible.
    std::size_t first = 0, last = text.size() - 1;
    while (last > 0 && text.size() - last < 4 && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80)
        --last;
    if (!isBlank(nextChar(text, first)) && !isBlank(nextChar(text, last)) && last == text.size())
        return text;
    std::size_t begin = 0;
    for (std::size_t pos = 0; pos < text.size() && isBlank(nextChar(text, pos));)
        begin = pos;
    std::size_t end = begin;
    for (std::size_t pos = begin; pos < text.size();)
        if (!isBlank(nextChar(text, pos)))
            end = pos;
    return text.substr(begin, end - begin);
}

bool isNullWord(std::string_view text) {
    text = trim(text);
    constexpr std::size_t kLongest = 24; // eight characters
    if (text.empty())
        return true;
    if (text.size() > kLongest)
        return false;
    // Cells that cannot be such a word by their first character, without normalising them.
    std::size_t pos = 0;
    const char32_t first = nextChar(text, pos);
    if (first < 0x80 && first != U'/' && first != U'-' && first != U'\\' && first != U'n' && first != U'N')
        return false;
    if (first >= 0x4E00 && first <= 0x9FFF && first != U'无' && first != U'空' && first != U'暂' && first != U'無')
        return false;
    std::string word = nfkc(text);
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    static constexpr std::array<std::string_view, 19> kNull = {
        "无", "/", "-", "空", "--", "—", "——", "\\", "暂无", "無", "null", "none", "n/a", "na", "nan", "\\n", "//", "无数据", "暂无数据"};
    return std::find(kNull.begin(), kNull.end(), word) != kNull.end();
}

char32_t standardGb18030(char32_t c) {
    struct Pair {
        char32_t from, to;
    };
    // GB 18030-2022 against the table of 2005; checked against glibc.
    static constexpr std::array<Pair, 24> kMoved = {
        {{0xE78D, 0xFE10}, {0xE78E, 0xFE12}, {0xE78F, 0xFE11}, {0xE790, 0xFE13}, {0xE791, 0xFE14}, {0xE792, 0xFE15},
         {0xE793, 0xFE16}, {0xE794, 0xFE17}, {0xE795, 0xFE18}, {0xE796, 0xFE19}, {0xE816, 0x20087}, {0xE817, 0x20089},
         {0xE818, 0x200CC}, {0xE81E, 0x9FB4}, {0xE826, 0x9FB5}, {0xE82B, 0x9FB6}, {0xE82C, 0x9FB7}, {0xE831, 0x215D7},
         {0xE832, 0x9FB8}, {0xE83B, 0x2298F}, {0xE843, 0x9FB9}, {0xE854, 0x9FBA}, {0xE855, 0x241FE}, {0xE864, 0x9FBB}}};
    if (c < 0xE000 || c > 0xF8FF)
        return c;
    for (const Pair& p : kMoved)
        if (p.from == c)
            return p.to;
    return c;
}

} // namespace coir::text
