// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace coir::text {

class Lexicon;

/// Words that tell persons from organisations where a row has no code, and what offices call kinds of parties:
/// resources/codes/party_words.csv, whose head explains each kind.
struct PartyWords {
    std::vector<std::string> endings, lastCharacters;
    std::unordered_set<std::u32string> within, regions;
    std::size_t longestWithin = 0, longestRegion = 0;
    std::unordered_set<std::string> latin, noNames, currencies, crowds;
    std::vector<std::string> natural, notNatural, firmKinds, otherKinds, organised, personItems, nameItems, trades, idTypes;
};

/// Those of the lexicon.
const PartyWords& partyWords(const Lexicon& lexicon);

/// Does one of the words stand in the text?
bool holdsAny(std::string_view text, const std::vector<std::string>& words);
bool endsWithAny(std::string_view text, const std::vector<std::string>& words);

} // namespace coir::text
