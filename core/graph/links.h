// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "graph/snapshot.h"

#include <span>
#include <vector>

namespace coir::graph {

/// One connection between two nodes of a plain graph.
struct Link {
    Node from = 0;
    Node to = 0;
    double weight = 1;
};

enum class Direction : std::uint8_t { Undirected, Directed };
/// What becomes of parallel links: their weights are added up, or the smallest stands (costs).
enum class Parallel : std::uint8_t { Sum, Least };

/// A plain weighted graph, the form every algorithm of this folder works on: compressed rows, each sorted by
/// target, at most one link between two nodes. An undirected link stands in both rows.
struct Links {
    Direction direction = Direction::Undirected;
    std::vector<std::uint32_t> offset{0};
    std::vector<Node> target;
    std::vector<double> weight;

    std::size_t nodes() const { return offset.size() - 1; }
    /// Number of links; an undirected one counts once.
    std::size_t count() const;
    std::span<const Node> of(Node v) const { return {target.data() + offset[v], target.data() + offset[v + 1]}; }
    std::span<const double> weights(Node v) const {
        return {weight.data() + offset[v], weight.data() + offset[v + 1]};
    }
    std::size_t degree(Node v) const { return offset[v + 1] - offset[v]; }
};

/// Builds rows from links in any order. Undirected: reverse links are the same link, self-loops are dropped.
/// Directed: self-loops stay. O(n + m log m).
Links makeLinks(std::size_t nodes, std::vector<Link> links, Direction direction, Parallel parallel = Parallel::Sum);
/// The same directed graph with every link turned round.
Links reversed(const Links& links);
/// The edges of the kinds in `mask` as a plain graph on the same node numbers, each edge with weight 1.
Links linksOf(const GraphSnapshot& graph, EdgeMask mask, Direction direction);

} // namespace coir::graph
