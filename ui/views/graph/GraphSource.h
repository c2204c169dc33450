// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "shell/CaseSnapshot.h"
#include "views/graph/Board.h"
#include "views/graph/CanvasScene.h"

#include "graph/layout.h"
#include "graph/ownership_result.h"

#include <memory>
#include <string>
#include <vector>

namespace coir::ui {

/// The graph of a case with what is known of its nodes; made once a snapshot, on a worker.
struct GraphData {
    SnapshotPtr source;
    graph::SnapshotPtr graph;
    std::vector<NodeMark> marks;
    std::optional<graph::OwnershipRules> ownership;  ///< of the pack in force; without it the tree has no readings
};
Result<std::shared_ptr<const GraphData>> makeGraphData(const SnapshotPtr& snapshot, JobContext& job);

/// Nodes to begin with: the subjects of a finding and what lies around them, at most `most`.
std::vector<graph::Node> nodesOfFinding(const GraphData& data, const detect::Finding& finding, std::size_t most);
/// Nodes whose label or key holds the words, those in front first; case folded, at most `most`.
std::vector<graph::Node> nodesNamed(const graph::GraphSnapshot& graph, const std::string& words, std::size_t most);

/// Places for everything on the board, pinned nodes kept; the first `known` nodes stay close to where they are. `root`
/// is for the ownership tree.
Result<std::vector<Place>> arrange(const Board& board, const RelationFilter& filter, graph::LayoutStyle style, std::size_t known,
                                   std::optional<graph::Node> root, JobContext& job);

} // namespace coir::ui
