// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "graph/layout.h"
#include "graph/snapshot.h"

#include <QString>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace coir::ui {

/// A place on the canvas; one unit is one pixel at 100 %.
struct Place {
    float x = 0, y = 0;
};

/// What a contact node is: the snapshot keeps only its token.
enum class ContactKind : std::uint8_t { Unknown, Telephone, Email };

/// What a node is known for beside the graph: tier 'A'…'D' or 0, level 0 none … 3 high. Persons have neither.
struct NodeMark {
    char tier = 0;
    std::uint8_t level = 0;
    ContactKind contact = ContactKind::Unknown;
    std::optional<Date> since;       ///< a firm is not there before the day it was founded
};

/// Which relations are drawn: kinds, and the days in which they hold (both ends included).
struct RelationFilter {
    graph::EdgeMask kinds{};
    std::optional<Date> from, to;
    bool operator==(const RelationFilter& o) const { return kinds.bits == o.kinds.bits && from == o.from && to == o.to; }
    bool limited() const { return from || to; }
    /// True where a relation holds on a day of the range and both its ends are there by then.
    bool inTime(const graph::GraphSnapshot& graph, graph::EdgeIndex edge, const std::vector<NodeMark>& marks) const;
    bool tooEarlyFor(graph::Node node, const std::vector<NodeMark>& marks) const;
};

/// A thing on the board: a node by its position in Board::nodes, or a group of them.
using BoardId = std::uint32_t;
inline constexpr BoardId kGroupBit = 0x80000000u;
inline constexpr BoardId kNoBoardId = 0x7fffffffu;
inline bool isGroup(BoardId id) { return (id & kGroupBit) != 0; }

/// What is laid out on the canvas: an immutable value. Every change gives a new board that shares what did not change,
/// so that undo is keeping the old one.
struct Board {
    enum Flag : std::uint8_t { Hidden = 1, Pinned = 2 };
    graph::SnapshotPtr graph;
    std::shared_ptr<const std::vector<graph::Node>> nodes;
    std::shared_ptr<const std::vector<Place>> places;
    std::shared_ptr<const std::vector<std::uint8_t>> flags;
    std::shared_ptr<const std::vector<std::int32_t>> groups;   ///< -1 or an index into groupNames
    std::shared_ptr<const std::vector<QString>> groupNames;
    graph::LayoutStyle layout = graph::LayoutStyle::Force;   ///< as it was arranged last
    std::optional<graph::Node> root;                         ///< of the ownership tree

    std::size_t size() const { return nodes->size(); }
    bool holds(graph::Node node) const { return find(node).has_value(); }
    /// Where on the board a node of the graph lies. O(1) after the first call on one list of nodes.
    std::optional<BoardId> find(graph::Node node) const;
    std::size_t hidden() const;
    /// All members of a group, or the node itself.
    std::vector<BoardId> membersOf(BoardId id) const;

private:
    mutable std::shared_ptr<const std::unordered_map<graph::Node, BoardId>> m_index;
};

Board emptyBoard(graph::SnapshotPtr graph);
/// Adds nodes not yet there, around `anchor` (or in a block right of what is there); those hidden are shown again.
Board withNodes(const Board& board, std::span<const graph::Node> nodes, std::optional<BoardId> anchor = {});
Board withFlag(const Board& board, std::span<const BoardId> ids, Board::Flag flag, bool on);
Board hidingOthers(const Board& board, std::span<const BoardId> ids);
Board showingAll(const Board& board);
Board moved(const Board& board, std::span<const BoardId> ids, Place by);
/// New places for all but the pinned.
Board placed(const Board& board, const std::vector<Place>& places);
Board grouped(const Board& board, std::span<const BoardId> ids, const QString& name);
Board ungrouped(const Board& board, std::span<const BoardId> ids);
/// The same board on a later snapshot: nodes are found again by key, those gone are dropped.
Board carriedOver(const Board& board, graph::SnapshotPtr graph);

/// What expanding a node would bring, by kind of relation, before anybody does it.
struct ExpandCount {
    std::size_t shown = 0, more = 0;
};
using ExpandCounts = std::array<ExpandCount, graph::kEdgeKinds>;
/// Only relations that hold in the range of `filter` are counted; its kinds do not matter here.
ExpandCounts expandCounts(const Board& board, graph::Node node, const RelationFilter& filter = {}, const std::vector<NodeMark>& marks = {});
/// Neighbours over these kinds that are not on the board: highest level first, then more links, then key; at most `limit`.
std::vector<graph::Node> expandNodes(const Board& board, graph::Node node, graph::EdgeMask kinds, std::size_t limit,
                                     const std::vector<NodeMark>& marks, const RelationFilter& filter = {});

} // namespace coir::ui
