// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/heat_sources.h"

#include "detect/finding_store.h"
#include "score/rating_store.h"

#include <algorithm>
#include <set>

namespace coir::pipeline {

Result<heat::Sources> heatSources(store::CaseFile& reader, const store::Facts& facts) {
    heat::Sources sources{facts, {}, {}, {}};
    COIR_TRY(const auto ratings, score::loadRatings(reader, "COIR-ENT-1", facts));
    sources.tiers = ratings.tiers();
    COIR_TRY(const auto findings, detect::loadFindings(reader, {}, &facts));
    std::set<store::FirmIndex> firms;
    std::set<store::RecordId> lines;
    for (const auto& f : findings) {
        if (f.level == detect::Level::Hint || f.detector == "hot-spot")
            continue;
        for (const auto& s : f.subjects)
            if (s.firm != store::kNoFirm)
                firms.insert(s.firm);
        if (f.detector == "undervaluation")
            for (const auto& e : f.evidence)
                if (e.role == detect::EvidenceRole::Supports)
                    lines.insert(e.record);
    }
    sources.foundFirms.assign(firms.begin(), firms.end());
    sources.lowPriceLines.assign(lines.begin(), lines.end());
    return sources;
}

} // namespace coir::pipeline
