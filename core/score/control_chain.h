// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "score/scorecard.h"

namespace coir::score {

/// Immediate control up and down: a pair that only repeats two steps (A controls B, B controls C, hence A controls C)
/// is not a step of its own.
class ControlChain {
public:
    ControlChain(std::span<const ControlPair> pairs, std::size_t firms);
    struct Member {
        store::FirmIndex firm;
        int steps; ///< 1 = controls it or is controlled by it, 2 = one step further in the same direction
    };
    /// Nearest first, then by index; the firm itself is left out.
    std::vector<Member> around(store::FirmIndex firm) const;

private:
    std::vector<std::vector<store::FirmIndex>> m_up, m_down;
};

} // namespace coir::score
