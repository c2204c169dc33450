// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/ingest: what the packs ask of rows.
#pragma once
#include "base/fraction.h"
#include "rules/rule_pack.h"
#include "store/publicity.h"

#include <cstdint>

namespace coir::ingest {

struct IngestRules {
    Fraction largestShareSum;            ///< above it a list of holders cannot be right (ruling 4)
    int fullAge = 0;                     ///< years; below, a row is counted and dropped
    std::int64_t refusedAtFirst = 0;     ///< a table of which so many rows are refused before one is taken is refused as a whole
    int publishWithin = 0;               ///< working days from decision to publication, a figure of quality
    store::ListKinds lists;              ///< a list whose name says nothing to them weighs nowhere, which is told
    store::EnforcementStates enforcement; ///< when a case is closed; a word they do not know is told
};

/// From the packs `ingest`, `ownership` and `publicity` in force on `day`.
/// @error InputRefused  a pack is missing or does not fit.
Result<IngestRules> ingestRules(const rules::RuleLibrary& library, Date day);

} // namespace coir::ingest
