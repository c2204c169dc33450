// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "graph/links.h"

#include <vector>

namespace coir::graph {

/// A place on the drawing plane; one link is about one unit long, y grows downwards.
struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
};

enum class LayoutStyle : std::uint8_t {
    Force,    ///< distances on the plane follow distances in the graph
    Layered,  ///< directed: links point downwards as far as circles allow
    Circular, ///< every connected part on a circle
    Tree,     ///< one root: owners above it, holdings below it, by number of steps
};

struct LayoutOptions {
    LayoutStyle style = LayoutStyle::Force;
    std::uint64_t seed = 1;
    /// Old places, one per node, or empty. Nodes with `known` stay near theirs, so that an expanded picture
    /// is still the same picture.
    std::vector<Point> start;
    std::vector<bool> known;
    /// Nodes that may not move (known ones only); empty: none.
    std::vector<bool> pinned;
    /// For Tree; kNoNode: the node with most links.
    Node root = kNoNode;
};

/// Places for all nodes. Connected parts are laid out one by one and packed. The same bytes for the same input and
/// seed. @error Cancelled.
/// Force: sparse stress by stochastic gradient descent over pivots, O(pivots · (n + m)) distances, 30 rounds.
/// Sources: Ortmann, Klimenta, Brandes 2017; Zheng, Pawar, Goodman 2018. Layered: Sugiyama, Tagawa, Toda 1981.
Result<std::vector<Point>> layout(const Links& links, const LayoutOptions& options, JobContext& job);

/// How true a drawing is.
struct LayoutQuality {
    /// Normalised stress at the best scale over `sources` breadth-first searches: 0 = distances agree, 1 = none do.
    double stress = 0;
    /// Mean overlap (Jaccard) of each sampled node's neighbours with as many nearest nodes on the plane.
    double neighbourhood = 0;
};
LayoutQuality layoutQuality(const Links& links, const std::vector<Point>& places, std::size_t sources,
                            std::uint64_t seed);

} // namespace coir::graph
