// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/finding.h"
#include "store/review.h"

namespace coir::detect {

/// Where a clearing condition stands.
struct Clearing {
    enum class State : std::uint8_t { None, Met, NotMet, OnSite };
    State state = State::None;
    bool byPerson = false;                       ///< entered with a verdict; else found in the data, or none yet
};
/// What the data say of a condition, or else what a person entered. `said` may be null.
Clearing clearingOf(const ClearedBy& condition, const store::VerdictEntry* said);

} // namespace coir::detect
