// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/sqlite.h"
#include "text/lexicon.h"

#include <vector>

namespace coir::store {

/// A firm that a search found.
struct FirmHit {
    std::int64_t firm = 0; ///< id in table firm
    std::string uscc;      ///< "" where the firm has none
    std::string key;       ///< USCC, or scheme:code where it has none
    std::string name;      ///< present name
    bool byFormerName = false; ///< only a former or other delivered name meets the query
};

/// Writes the search rows of all firms anew: present, former and other delivered names, codes, pinyin initials.
/// To be called after each resolution, inside the caller's transaction. About 10 µs a firm.
Result<> rebuildFirmSearch(Database& db, const text::Lexicon& lexicon);

/// Finds firms by any part of a name (from one character on, traditional or simplified, any width), by the first
/// characters of a USCC, organisation code or registration number, or by pinyin initials (hkyd: 海口椰岛). Terms
/// divided by blanks must all be met. Best first: the exact name, names that begin so, shorter ones; ties by code.
/// Names only, no addresses (ruling 9). Nothing but blanks or signs finds nothing.
Result<std::vector<FirmHit>> searchFirms(Database& db, const text::Lexicon& lexicon, std::string_view query,
                                         std::size_t limit = 50);

} // namespace coir::store
