// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "score/control_chain.h"
#include "score/scorecard.h"

namespace coir::score {

/// What the lines of all firms are drawn from.
struct Registers {
    const RatingInput& input;
    const ControlChain& chain;
    std::vector<int> reportYears; ///< years the delivered register holds whose term has passed, rising
};

/// Appends the lines of one indicator for one firm.
void appendLines(const Indicator& indicator, const Registers& registers, store::FirmIndex firm,
                 std::vector<Line>& lines);

} // namespace coir::score
