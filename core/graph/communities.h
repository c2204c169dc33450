// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "graph/components.h"

namespace coir::graph {

struct Communities {
    /// Groups numbered by their smallest node.
    Partition partition;
    /// Newman–Girvan modularity of the partition, resolution 1.
    double modularity = 0;
};

/// Modularity of a partition of an undirected weighted graph.
double modularity(const Links& links, const Partition& partition);

/// Communities of high modularity by the Leiden method (queue of moved nodes, refinement, aggregation),
/// repeated until nothing improves, the best of several seeded starts on small graphs. Directions are ignored.
/// Deterministic for a seed. @error Cancelled. About O(m log n) a start.
/// Source: Traag, Waltman, van Eck 2019.
Result<Communities> communities(const Links& links, std::uint64_t seed, JobContext& job);

} // namespace coir::graph
