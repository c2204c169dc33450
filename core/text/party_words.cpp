// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/party_words.h"

#include "text/lexicon.h"
#include "text/lexicon_tables.h"

#include <algorithm>

namespace coir::text {

const PartyWords& partyWords(const Lexicon& lexicon) { return lexicon.tables().parties; }

bool holdsAny(std::string_view text, const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& w) { return text.find(w) != std::string_view::npos; });
}

bool endsWithAny(std::string_view text, const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& w) { return text.ends_with(w); });
}

} // namespace coir::text
