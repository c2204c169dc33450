// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "graph/paths.h"
#include "parts/LineList.h"
#include "store/facts.h"
#include "views/graph/Board.h"

#include <utility>
#include <vector>

namespace coir::ui {

/// How nodes are connected, in words with their evidence: every relation a line with kind, dates and source row.
struct Connection {
    enum class Kind : quint8 { Direct, Common, Path, None };
    Kind kind = Kind::None;
    QString says;
    std::vector<Line> lines;                               ///< data: key of a node, or id of a record (> 0)
    std::pair<graph::Node, graph::Node> ends{graph::kNoNode, graph::kNoNode};
    std::vector<graph::Node> nodes;                        ///< all that take part, the ends too
    std::vector<std::pair<graph::Node, graph::Node>> steps;
    /// The only source row behind it, 0 where there are several or none.
    std::int64_t onlyRecord() const;
};

/// What joins two nodes at once, else the neighbours they have in common. O(relations of both, and of the posts of the case).
Connection connectionBetween(const graph::GraphSnapshot& graph, const store::Facts& facts, const std::vector<NodeMark>& marks, const RelationFilter& filter, graph::Node a, graph::Node z);
/// The relations along the first of `ways`, step by step, then along the others, each under a line of its own.
Connection connectionAlong(const graph::GraphSnapshot& graph, const store::Facts& facts, const std::vector<NodeMark>& marks, const RelationFilter& filter, const graph::ShortestPaths& ways);

} // namespace coir::ui
