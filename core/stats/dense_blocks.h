// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "base/job.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace coir::stats {

/// Edges of a two-sided graph: (buyer, item), both numbered from 0.
using BipartiteEdge = std::pair<std::uint32_t, std::uint32_t>;

/// A block of buyers and items that are unusually dense together.
struct DenseBlock {
    std::vector<std::uint32_t> buyers; ///< ascending
    std::vector<std::uint32_t> items;  ///< ascending
    double weight = 0;                 ///< f: sum of edge weights inside
    double density = 0;                ///< g = f / (buyers + items)
};

/// FRAUDAR (Hooi et al. 2016): removes greedily the node with the least weight left and keeps the densest prefix;
/// its edges are taken out and the search repeats, up to `blocks` times. An edge weighs 1 / ln(x + 5), x = number of
/// buyers of the item in the whole graph, so what everybody buys says little. Repeated edges count once.
/// Weights are summed in fixed point: no result depends on the order of the rows. Ties go to the smaller number, buyers
/// before items; of equally dense prefixes the larger stands. Time O(blocks * edges * log nodes).
Result<std::vector<DenseBlock>> denseBlocks(std::span<const BipartiteEdge> edges, int blocks, JobContext& job);

} // namespace coir::stats
