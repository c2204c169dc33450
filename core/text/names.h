// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace coir::text {

class Lexicon;

/// Parts of a firm's name: region + trade name + industry + form, in any order offices allow, e.g.
/// 海南椰岛供应链管理有限公司 and 椰岛(海南)国际贸易有限公司 both have the trade name 椰岛. All parts folded.
struct FirmName {
    std::string full;       ///< the folded name
    std::string region;     ///< 海南省海口市; also from brackets
    std::string regionCode; ///< of the narrowest region part; "" without region
    std::string tradeName;  ///< 字号; never empty for a non-empty name
    std::string industry;   ///< 供应链管理, 国际贸易; may be empty
    std::string form;       ///< 有限公司, 商行, 合伙企业(有限合伙)
    std::string branch;     ///< what follows the parent's name: 三亚分公司
};
/// @param home  county unit where the firm is registered, if known: there 东方 is the city, elsewhere the common word
FirmName parseFirmName(const Lexicon& lexicon, std::string_view name, std::string_view home = {});

/// Key for "the same full name" (rulings 9f): folded, brackets and middle dots left out.
std::string fullNameKey(const Lexicon& lexicon, std::string_view name);

/// Why two trade names are alike.
enum class NameLikeness : unsigned char {
    None, Exact, Numerals, Sound, Characters, Containment, Confusables, Initials
};
struct NameSimilarity {
    double score = 0; ///< [0, 1]
    NameLikeness by = NameLikeness::None;
};
/// What the kinds of likeness are worth (domain D2 step 1); rule packs may say otherwise.
struct NameSimilarityWeights {
    double numerals = 0.95;    ///< 一, 壹 and 1 taken for each other
    double sound = 0.9;        ///< same syllables without tone
    double confusables = 0.85; ///< same to the eye
    double initials = 0.85;    ///< Latin letters on one side that are the first letters of the other
    double containment = 0.7;  ///< plus (1 − this) × shorter ÷ longer, two characters at least
};
/// The best of exact (1), Jaro-Winkler on characters, sound, initials, confusables, containment, numerals.
/// @param a, b trade names as parseFirmName gives them. An empty one: score 0.
NameSimilarity tradeNameSimilarity(const Lexicon& lexicon, std::string_view a, std::string_view b,
                                   const NameSimilarityWeights& weights = {});

} // namespace coir::text
