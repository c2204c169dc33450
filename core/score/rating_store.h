// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "score/scorecard.h"
#include "store/case_file.h"

namespace coir::score {

/// Puts these ratings in place of the earlier ones of their scheme, in one transaction.
Result<> saveRatings(store::CaseFile& file, const Ratings& ratings, const store::Facts& facts);
/// The stored ratings of a scheme; firms by `facts`, cards by firm. Register coverage is not kept (`indicators` is empty).
Result<Ratings> loadRatings(store::CaseFile& reader, std::string_view scheme, const store::Facts& facts);

} // namespace coir::score
