// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "graph/links.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace coir::graph {

/// A way through a graph: nodes from start to end and what it costs.
struct Path {
    std::vector<Node> nodes;
    double cost = 0;
};

/// A path with the fewest links, by breadth-first search from both ends; nullopt if there is none of at most `maxHops`.
/// Among equals the one found first in node order: the same every time. O(links near the ends).
std::optional<Path> shortestPath(const Links& links, Node from, Node to, std::size_t maxHops);

/// The k cheapest simple paths by the sum of weights (weights >= 0), ordered by cost, then length, then nodes.
/// @error Cancelled. O(k n (m + n log n)). Source: Yen 1971.
Result<std::vector<Path>> bestPaths(const Links& links, Node from, Node to, std::size_t k, JobContext& job);

/// What lies around a node.
struct Around {
    struct Reached {
        Node node;
        std::size_t hops;
        bool expanded; ///< false where its neighbours were left out (hop limit, or more than `maxNeighbours`)
    };
    std::vector<Reached> nodes;    ///< by hops, then node; the start first
    std::vector<EdgeIndex> edges;  ///< all edges of the mask between these nodes
    bool cut = false;              ///< `maxNodes` was reached; farther nodes are missing
};

struct AroundLimits {
    std::size_t hops = 1;
    std::size_t maxNodes = 2000;
    /// A node with more neighbours than this is shown, not expanded (an office building, a bank); the start always is.
    std::size_t maxNeighbours = 500;
};

/// Neighbourhood of a node over the edges of `mask`, directions ignored. O(edges seen).
Around around(const GraphSnapshot& graph, Node start, EdgeMask mask, const AroundLimits& limits);

/// How many neighbours of each node kind a node has, before anybody expands it.
std::array<std::size_t, kNodeKinds> neighbourCounts(const GraphSnapshot& graph, Node node, EdgeMask mask);

/// All ways of the fewest steps between two nodes, the strongest first.
struct ShortestPaths {
    std::vector<Path> paths;       ///< at most as many as asked for
    std::uint64_t all = 0;         ///< how many there are; stops counting at the greatest number
};

/// The shortest paths of at most `maxHops` steps over the edges of `mask`, directions ignored; `most` of them. Ownership
/// and control say more than a post, a post more than a guarantee or a payment, those more than a shared address or number:
/// paths come by the sum of what their steps rest on (a step by its strongest relation), then by node. A path's cost is
/// its steps. O(edges near the ends + most * steps); none found: empty.
ShortestPaths pathsBetween(const GraphSnapshot& graph, Node from, Node to, EdgeMask mask, std::size_t maxHops, std::size_t most);

} // namespace coir::graph
