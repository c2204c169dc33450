// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/text: what the parsers look up.
#pragma once
#include "text/divisions.h"
#include "text/party_words.h"
#include "text/pinyin.h"

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace opencc { class SimpleConverter; }

namespace coir::text {

struct LexiconTables {
    Divisions divisions;
    PinyinTable pinyin;

    std::unique_ptr<opencc::SimpleConverter> traditional;
    std::unordered_set<char32_t> traditionalChars;           ///< those that the converter changes
    std::unordered_map<char32_t, char32_t> variants;
    /// 1 traditional, 2 variant, by code point from kFirstMarked; quicker than asking the two above for each character.
    static constexpr char32_t kFirstMarked = 0x3400, kLastMarked = 0x9FFF;
    std::vector<std::uint8_t> marks;
    std::unordered_map<char32_t, char32_t> confusables;      ///< to the first of its group

    std::unordered_set<std::u32string> forms, weakForms, industries;
    std::size_t longestForm = 0, longestIndustry = 0;
    struct Region {
        std::string code;
        bool bare = false;
    };
    std::unordered_map<std::u32string, Region> regions;      ///< outside Hainan
    std::size_t longestRegion = 0;

    struct TownWords {
        std::u32string name, stem;
        std::size_t town = 0;                                ///< into divisions.towns()
    };
    std::vector<TownWords> towns;

    struct StreetAlias {
        std::string countyUnit;
        std::u32string alias, road;
    };
    std::vector<StreetAlias> streetAliases;                  ///< longest alias first

    PartyWords parties;

    std::unordered_map<std::string, std::string> statusWords;
    std::vector<std::pair<std::string, std::string>> statusParts; ///< in order
    struct TypePrefix {
        std::string prefix, code, kind;
    };
    std::vector<TypePrefix> typePrefixes;                    ///< longest first
    struct IndustryRow {
        std::string section, code, name;
    };
    std::vector<IndustryRow> industryRows;
};

} // namespace coir::text
