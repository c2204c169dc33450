// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "graph/links.h"

#include <vector>

namespace coir::graph {

/// Simple cycles of minLength…maxLength nodes, each once, written from its smallest node (undirected: towards the
/// smaller of its two neighbours), ordered by length, then nodes. A self-loop is a cycle of one where it is allowed;
/// an undirected cycle has at least three nodes.
/// @param most  stop after so many; `cut` tells whether that happened.
/// @error Cancelled. Paths that cannot come back within the length are not followed.
struct SimpleCycles {
    std::vector<std::vector<Node>> cycles;
    bool cut = false;
};
Result<SimpleCycles> simpleCycles(const Links& links, std::size_t minLength, std::size_t maxLength, std::size_t most,
                                  JobContext& job);

} // namespace coir::graph
