// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "graph/links.h"

#include <utility>
#include <vector>

namespace coir::graph {

/// A partition of the nodes. `group[v]` is in [0, count).
struct Partition {
    std::uint32_t count = 0;
    std::vector<std::uint32_t> group;
    /// Members of every group, each list ascending.
    std::vector<std::vector<Node>> members() const;
};

/// Strongly connected components; for an undirected graph the connected ones. Groups are numbered against the
/// direction of the links: a link between two groups goes from the higher number to the lower one. O(n + m).
/// Source: Tarjan 1972 (Boost.Graph).
Partition strongComponents(const Links& links);
/// Connected components with directions ignored, numbered by their smallest node. O(n + m).
Partition weakComponents(const Links& links);

/// Per node, whether its removal splits its component. Undirected. O(n + m). Source: Hopcroft, Tarjan 1973.
std::vector<bool> articulationPoints(const Links& links);
/// Links whose removal splits their component, smaller node first, in order. Undirected. O(n + m).
std::vector<std::pair<Node, Node>> bridges(const Links& links);
/// Core number per node: the largest k such that the node survives in the subgraph of minimum degree k.
/// Directions are ignored. O(n + m). Source: Batagelj, Zaversnik 2003.
std::vector<std::uint32_t> coreNumbers(const Links& links);

} // namespace coir::graph
