// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "look/Tokens.h"
#include "views/graph/Board.h"
#include "views/graph/SpatialGrid.h"

#include <QPointF>
#include <memory>
#include <optional>
#include <vector>

namespace coir::ui {

/// The board as it is drawn: what is hidden left out, groups as one thing, parallel relations as one line. Immutable,
/// shared with the thread that draws.
struct CanvasScene {
    struct Node {
        float x = 0, y = 0;
        BoardId id = 0;
        std::uint32_t degree = 0;
        NodeKind kind = NodeKind::Firm;
        std::uint8_t level = 0;      ///< 0 none … 3 high
        char tier = 0;
        bool pinned = false;
        bool outside = false;        ///< not there, or without any relation, in the range of days: drawn pale
        ContactKind contact = ContactKind::Unknown;
        std::uint32_t members = 1;   ///< > 1: a group
    };
    struct Edge {
        std::uint32_t a = 0, b = 0;  ///< indices into nodes
        graph::EdgeIndex first = 0;  ///< one of the relations behind the line
        std::uint32_t count = 1;
        double sum = 0;              ///< of the weights: shares or yuan
        RelationKind kind = RelationKind::Holding;
        bool directed = true, unverified = false;
    };
    graph::SnapshotPtr graph;
    std::shared_ptr<const std::vector<graph::Node>> boardNodes;
    std::shared_ptr<const std::vector<QString>> groupNames;
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    std::vector<std::uint32_t> byRank;          ///< node indices, weightiest first: labels, keyboard
    std::vector<std::uint32_t> edgeOffset, edgeOf;   ///< edges at each node
    std::vector<std::uint32_t> longEdges;       ///< those longer than a cell of the edge grid: always looked at
    std::vector<std::uint8_t> isLong;           ///< by edge
    SpatialGrid nodeGrid, edgeGrid;
    QRectF bounds;
    std::size_t outside = 0;         ///< how many nodes are
    std::vector<QString> notes;      ///< by node, or none: said after its name

    QString label(std::size_t node) const;
    /// Share, amount with count, or end of validity; empty where none applies.
    QString edgeLabel(const Edge& edge) const;
    std::optional<std::uint32_t> indexOf(BoardId id) const;
    /// Node whose place lies nearest within `reach`; nullopt if none.
    std::optional<std::uint32_t> nodeAt(QPointF at, double reach) const;
    std::optional<std::uint32_t> edgeAt(QPointF at, double reach) const;
    /// Nearest node in a direction from one node: within 45° of it, distance before angle.
    std::optional<std::uint32_t> towards(std::uint32_t from, QPointF direction) const;
    std::vector<std::uint32_t> within(const QRectF& area) const;

    /// Rebuilds bounds and grids after places changed.
    void index();
};
using CanvasScenePtr = std::shared_ptr<const CanvasScene>;

/// `marks` by node of the snapshot. O(nodes + relations of the nodes shown).
CanvasScenePtr makeScene(const Board& board, const RelationFilter& filter, const std::vector<NodeMark>& marks);
/// The same scene with some things moved: what a drag shows before it becomes an edit.
CanvasScenePtr movedScene(const CanvasScene& scene, const std::vector<std::uint32_t>& nodes, Place by);

/// The one name of a node in every box of the view: a firm's, a person's mask and short token, a contact's kind and
/// short token, else label or short token.
QString nodeLabel(const graph::GraphSnapshot& graph, graph::Node node, ContactKind contact);
NodeKind tokenOf(graph::NodeKind kind);
RelationKind tokenOf(graph::EdgeKind kind);
bool isDirected(graph::EdgeKind kind);

} // namespace coir::ui
