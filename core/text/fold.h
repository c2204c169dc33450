// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace coir::text {

/// NFKC (ICU), CJK and Kangxi radicals turned into ordinary ideographs. Script, case and blanks stay.
/// Folding that needs tables (traditional characters, variants) is in Lexicon.
std::string nfkc(std::string_view text);

/// Column heading for the look-up of profiles (domain B.8): NFKC, lower case, blanks, brackets and colons
/// dropped, hyphens and underscores of all kinds as '_'. "行政相对人代码_2（组织机构代码）" keeps its inner text.
std::string foldHeading(std::string_view heading);

/// One bracket, hyphen, quote, stop and comma for the many of their kind, as keys compare them (half width first);
/// other characters as they are.
constexpr char32_t foldMark(char32_t c) {
    switch (c) {
    case U'〔': case U'【': case U'[': case U'{': case U'「': case U'『': case U'《': case U'〈': case U'<':
    case U'〖': case U'〘': case U'﹝': case U'﹙': case U'﹛': return U'(';
    case U'〕': case U'】': case U']': case U'}': case U'」': case U'』': case U'》': case U'〉': case U'>':
    case U'〗': case U'〙': case U'﹞': case U'﹚': case U'﹜': return U')';
    case U'—': case U'–': case U'―': case U'−': case U'‐': case U'‑': case U'﹣': case U'﹘': return U'-';
    case U'“': case U'”': case U'"': case U'‘': case U'’': return U'\'';
    case U'。': return U'.';
    case U'、': return U',';
    default: return c;
    }
}

/// A decision or file number as it is compared: half width, upper case, simplified characters, foldMark, without blanks, 《》,
/// 第 and zeros before figures, 字 before the year, and the words 行政处罚决定书 around it.
/// "琼市监罚［2024］ １２号" and "琼市监罚字〔2024〕第012号" are one.
std::string decisionKey(std::string_view number);

/// The keys of a cell that may hold several numbers: of the whole cell, then of each number in it. None for an empty one.
std::vector<std::string> decisionKeys(std::string_view cell);

/// Leading and trailing blanks of all kinds dropped.
std::string_view trim(std::string_view text);

/// 无, /, -, —, 空, 暂无, NULL, N/A and empty text: no value (domain B.8).
bool isNullWord(std::string_view text);

/// GB18030 in ICU is the table of 2005: the standard code point for the 24 private-use ones it gives; others stay.
char32_t standardGb18030(char32_t c);

} // namespace coir::text
