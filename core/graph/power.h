// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/fraction.h"

#include <cstdint>
#include <vector>

namespace coir::graph {

/// Voting power of the holders of one firm, in the order of the weights; each list sums to 1 (all zeros when
/// no coalition wins).
struct PowerIndices {
    std::vector<double> banzhaf;
    std::vector<double> shapleyShubik;
    /// False when the figures are estimates from random coalitions.
    bool exact = true;
};

/// Banzhaf (normalised) and Shapley–Shubik indices of a weighted game: a coalition wins from `quota` on (>=).
/// Exact up to 24 holders over all coalitions, O(n 2ⁿ); beyond that 200 000 random orders from `seed`.
/// Sources: Banzhaf 1965; Shapley, Shubik 1954.
PowerIndices powerIndices(const std::vector<Fraction>& weights, const Fraction& quota, std::uint64_t seed);

} // namespace coir::graph
