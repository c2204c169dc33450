// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/resolve: the steps of one run, all inside the caller's transaction.
#pragma once
#include "ingest/value.h"
#include "resolve/facts_ahead.h"
#include "resolve/resolve.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace coir::resolve {

/// One distinct way in which files name a subject.
struct Mention {
    std::int64_t id = 0;
    std::string uscc, scheme, code, name, nameNorm, county, repToken;
    std::string method;              ///< as stored; "manual" is never touched
    std::optional<std::int64_t> entity;
    bool registered = false;         ///< subject of a registry row

    // Found by this run:
    std::string firmKey;             ///< "" = no firm
    std::string foundBy;
};

struct Run {
    store::Database& db;
    const text::Lexicon& lexicon;
    const ingest::RowFold& fold;
    ResolveSummary& summary;
    std::future<Result<FactsRead>> reading;               ///< under way beside the first steps
    FactsRead ahead{};
    std::vector<Mention> mentions{};                      ///< by id, ascending
    std::unordered_map<std::string, std::int64_t> firms{}; ///< key → entity id

    const Mention* mention(std::int64_t id) const;
};

Result<> loadMentions(Run& run);
/// Codes, then names (rulings 6, 9f): fills firmKey and foundBy.
Result<> findFirms(Run& run);
/// What was read beside the two steps before; where nothing was, the persons are read here.
Result<> takeFactsRead(Run& run);
/// Entities for what was found, labels, and the mentions' links.
Result<> writeEntities(Run& run);
/// Ruling 2: which version of a fact is known from when to when.
Result<> chainVersions(Run& run);
/// Ruling 2, last sentence: a later delivery of a firm's holders takes the place of the one before.
Result<> replaceHolderLists(Run& run);
/// Rows of the name search.
Result<> writeSearchRows(Run& run);

} // namespace coir::resolve
