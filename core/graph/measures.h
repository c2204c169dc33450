// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "graph/links.h"

#include <vector>

namespace coir::graph {

/// PageRank with damping in (0,1), weights as transition shares, nodes without links spread evenly; iterated
/// until no more than `tolerance` changes in sum. Values sum to 1.
/// @error Cancelled. O(m) a round. Source: Brin, Page 1998.
Result<std::vector<double>> pageRank(const Links& links, double damping, double tolerance, JobContext& job);

/// Exact betweenness over unweighted shortest paths, unnormalised, end points not counted, each pair of an
/// undirected graph once. Same bits on any number of threads.
/// @error Cancelled. O(n m). Source: Brandes 2001.
Result<std::vector<double>> betweenness(const Links& links, JobContext& job);

} // namespace coir::graph
