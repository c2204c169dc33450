// SPDX-License-Identifier: GPL-3.0-or-later
// Private to detect: where a firm's trouble began.
#pragma once
#include "detect/finding.h"

namespace coir::detect {

/// The earliest of the dates offered, with its words and row.
struct EarliestFact {
    std::optional<Date> on;
    Message text;
    Evidence evidence;

    void offer(Date date, Message words, Evidence row);
};

/// First day of any fact that costs a firm points in its tier, its evidence under `reason`: when a D tier of our own began.
/// What weighs is what the indicators of `score` take: not the working lists, not a judgment defaulter (a cap at C), not
/// arrears that are paid.
EarliestFact firstOfTier(const store::Facts& facts, store::FirmIndex firm, const char* reason);

} // namespace coir::detect
