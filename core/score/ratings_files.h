// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "score/scorecard.h"

#include <functional>
#include <string>

namespace coir::score {

/// Where a record lies, for evidence in files; an empty batch prints the record id alone.
struct RecordSource {
    std::string batch; ///< SHA-256 of the file
    std::string file, member;
    std::int64_t row = 0;
};
using RecordSourceOf = std::function<RecordSource(store::RecordId)>;

/// ratings.csv of contract.md, with heading; ordered by subject.
std::string ratingsCsv(const Ratings& ratings, const store::Facts& facts);
/// ratings.jsonl: one object a firm, in the same order.
std::string ratingsJsonl(const Ratings& ratings, const store::Facts& facts, const RecordSourceOf& source,
                         const Wording& wording);
/// The `indicators` array of one firm as JSON text (also what the case keeps).
std::string indicatorsJson(const Scorecard& card, const RecordSourceOf& source, const Wording& wording);

} // namespace coir::score
