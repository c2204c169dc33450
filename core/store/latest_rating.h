// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/facts.h"

#include <tuple>

namespace coir::store {

/// The official tax rating that counts for a firm: of the latest year, of that the one rated last. Null without any.
inline const TaxRating* latestRating(const Facts& facts, FirmIndex firm) {
    const TaxRating* latest = nullptr;
    const auto [first, last] = ofFirm(facts.taxRatings, firm);
    for (const auto* r = first; r != last; ++r)
        if (!latest || std::tie(r->year, r->rated) > std::tie(latest->year, latest->rated))
            latest = r;
    return latest;
}

} // namespace coir::store
