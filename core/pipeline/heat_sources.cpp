// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/heat_sources.h"

#include "detect/finding_store.h"
#include "detect/hot_spot.h"
#include "score/rating_store.h"

namespace coir::pipeline {

// The same sources as the hot-spot detector takes: the file and the findings must count alike.
Result<heat::Sources> heatSources(store::CaseFile& reader, const store::Facts& facts) {
    detect::StoredResults stored;
    COIR_TRY(const auto ratings, score::loadRatings(reader, "COIR-ENT-1", facts));
    stored.tier = ratings.tiers();
    COIR_TRY(stored.findings, detect::loadFindings(reader, {}, &facts));
    return detect::heatSources(facts, stored);
}

} // namespace coir::pipeline
