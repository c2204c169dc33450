// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/Board.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace coir::ui {
namespace {

template <class T> std::shared_ptr<std::vector<T>> copyOf(const std::shared_ptr<const std::vector<T>>& v) {
    return std::make_shared<std::vector<T>>(*v);
}

std::vector<BoardId> flatten(const Board& board, std::span<const BoardId> ids) {
    std::vector<BoardId> out;
    for (const BoardId id : ids)
        for (const BoardId member : board.membersOf(id))
            out.push_back(member);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

/// Neighbours of a node with the relations that lead there; the node itself left out.
template <class Fn> void eachNeighbour(const graph::GraphSnapshot& g, graph::Node node, Fn&& fn) {
    for (graph::EdgeIndex e = g.outBegin(node); e < g.outEnd(node); ++e)
        if (g.target(e) != node)
            fn(g.target(e), e);
    for (const graph::EdgeIndex e : g.in(node))
        if (g.source(e) != node)
            fn(g.source(e), e);
}

} // namespace

bool RelationFilter::tooEarlyFor(graph::Node node, const std::vector<NodeMark>& marks) const {
    return to && node < marks.size() && marks[node].since && *marks[node].since > *to;
}
bool RelationFilter::inTime(const graph::GraphSnapshot& graph, graph::EdgeIndex edge, const std::vector<NodeMark>& marks) const {
    if (!limited())
        return true;
    if (to && graph.from(edge) && *graph.from(edge) > *to)
        return false;
    if (from && graph.to(edge) && *graph.to(edge) < *from)
        return false;
    return !tooEarlyFor(graph.source(edge), marks) && !tooEarlyFor(graph.target(edge), marks);
}

std::optional<BoardId> Board::find(graph::Node node) const {
    if (!m_index || m_index->size() != nodes->size()) {
        auto index = std::make_shared<std::unordered_map<graph::Node, BoardId>>();
        index->reserve(nodes->size());
        for (std::size_t i = 0; i < nodes->size(); ++i)
            index->emplace((*nodes)[i], static_cast<BoardId>(i));
        m_index = index;
    }
    const auto at = m_index->find(node);
    return at == m_index->end() ? std::nullopt : std::optional<BoardId>(at->second);
}

std::size_t Board::hidden() const {
    return static_cast<std::size_t>(std::count_if(flags->begin(), flags->end(), [](std::uint8_t f) { return f & Hidden; }));
}

std::vector<BoardId> Board::membersOf(BoardId id) const {
    if (!isGroup(id))
        return id < size() ? std::vector<BoardId>{id} : std::vector<BoardId>{};
    std::vector<BoardId> out;
    const auto group = static_cast<std::int32_t>(id & ~kGroupBit);
    for (std::size_t i = 0; i < groups->size(); ++i)
        if ((*groups)[i] == group)
            out.push_back(static_cast<BoardId>(i));
    return out;
}

Board emptyBoard(graph::SnapshotPtr graph) {
    Board b;
    b.graph = std::move(graph);
    b.nodes = std::make_shared<std::vector<graph::Node>>();
    b.places = std::make_shared<std::vector<Place>>();
    b.flags = std::make_shared<std::vector<std::uint8_t>>();
    b.groups = std::make_shared<std::vector<std::int32_t>>();
    b.groupNames = std::make_shared<std::vector<QString>>();
    return b;
}

Board withNodes(const Board& board, std::span<const graph::Node> nodes, std::optional<BoardId> anchor) {
    Board next = board;
    auto list = copyOf(board.nodes);
    auto places = copyOf(board.places);
    auto flags = copyOf(board.flags);
    auto groups = copyOf(board.groups);
    std::vector<graph::Node> fresh;
    std::set<graph::Node> seen;
    for (const graph::Node node : nodes) {
        if (const auto id = board.find(node))
            (*flags)[*id] = static_cast<std::uint8_t>((*flags)[*id] & ~Board::Hidden);
        else if (seen.insert(node).second)
            fresh.push_back(node);
    }
    Place centre{};
    float right = 0;
    if (anchor && *anchor < places->size()) {
        centre = (*places)[*anchor];
    } else if (!places->empty()) {
        right = (*places)[0].x;
        for (const Place& p : *places)
            right = std::max(right, p.x);
        centre = {right + 160, 0};
    }
    // Rings of 110 units around the anchor; a place already taken is passed over, so nothing is covered.
    const auto taken = [&](Place p) {
        return std::any_of(places->begin(), places->end(), [&](const Place& q) { return std::abs(q.x - p.x) < 70 && std::abs(q.y - p.y) < 56; });
    };
    const bool crowded = places->size() + fresh.size() > 3000;
    int ring = anchor || board.size() == 0 ? 1 : 0;
    std::size_t slot = 0;
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        Place p = centre;
        for (;;) {
            const auto slots = static_cast<std::size_t>(ring == 0 ? 1 : 7 * ring);
            if (slot >= slots) {
                ++ring;
                slot = 0;
                continue;
            }
            const double angle = 2 * std::numbers::pi * static_cast<double>(slot) / static_cast<double>(slots) + 0.4 * ring;
            p = {centre.x + static_cast<float>(std::cos(angle) * 150 * ring), centre.y + static_cast<float>(std::sin(angle) * 115 * ring)};
            ++slot;
            if (crowded || ring > 30 || !taken(p))
                break;
        }
        if (board.size() == 0 && fresh.size() == 1)
            p = {0, 0};
        list->push_back(fresh[i]);
        places->push_back(p);
        flags->push_back(0);
        groups->push_back(-1);
    }
    next.nodes = list;
    next.places = places;
    next.flags = flags;
    next.groups = groups;
    return next;
}

Board withFlag(const Board& board, std::span<const BoardId> ids, Board::Flag flag, bool on) {
    Board next = board;
    auto flags = copyOf(board.flags);
    for (const BoardId id : flatten(board, ids))
        (*flags)[id] = static_cast<std::uint8_t>(on ? (*flags)[id] | flag : (*flags)[id] & ~flag);
    next.flags = flags;
    return next;
}

Board hidingOthers(const Board& board, std::span<const BoardId> ids) {
    Board next = board;
    auto flags = copyOf(board.flags);
    for (auto& f : *flags)
        f = static_cast<std::uint8_t>(f | Board::Hidden);
    for (const BoardId id : flatten(board, ids))
        (*flags)[id] = static_cast<std::uint8_t>((*flags)[id] & ~Board::Hidden);
    next.flags = flags;
    return next;
}

Board showingAll(const Board& board) {
    Board next = board;
    auto flags = copyOf(board.flags);
    for (auto& f : *flags)
        f = static_cast<std::uint8_t>(f & ~Board::Hidden);
    next.flags = flags;
    return next;
}

Board moved(const Board& board, std::span<const BoardId> ids, Place by) {
    Board next = board;
    auto places = copyOf(board.places);
    for (const BoardId id : flatten(board, ids)) {
        (*places)[id].x += by.x;
        (*places)[id].y += by.y;
    }
    next.places = places;
    return next;
}

Board placed(const Board& board, const std::vector<Place>& to) {
    Board next = board;
    auto places = copyOf(board.places);
    for (std::size_t i = 0; i < places->size() && i < to.size(); ++i)
        if (!((*board.flags)[i] & Board::Pinned))
            (*places)[i] = to[i];
    next.places = places;
    return next;
}

Board grouped(const Board& board, std::span<const BoardId> ids, const QString& name) {
    Board next = board;
    auto groups = copyOf(board.groups);
    auto names = copyOf(board.groupNames);
    names->push_back(name);
    for (const BoardId id : flatten(board, ids))
        (*groups)[id] = static_cast<std::int32_t>(names->size()) - 1;
    next.groups = groups;
    next.groupNames = names;
    return next;
}

Board ungrouped(const Board& board, std::span<const BoardId> ids) {
    Board next = board;
    auto groups = copyOf(board.groups);
    for (const BoardId id : flatten(board, ids))
        (*groups)[id] = -1;
    next.groups = groups;
    return next;
}

Board carriedOver(const Board& board, graph::SnapshotPtr graph) {
    Board next = emptyBoard(graph);
    auto nodes = std::make_shared<std::vector<graph::Node>>();
    auto places = std::make_shared<std::vector<Place>>();
    auto flags = std::make_shared<std::vector<std::uint8_t>>();
    auto groups = std::make_shared<std::vector<std::int32_t>>();
    for (std::size_t i = 0; i < board.size(); ++i)
        if (const auto node = graph->find(board.graph->key((*board.nodes)[i]))) {
            nodes->push_back(*node);
            places->push_back((*board.places)[i]);
            flags->push_back((*board.flags)[i]);
            groups->push_back((*board.groups)[i]);
        }
    next.nodes = nodes;
    next.places = places;
    next.flags = flags;
    next.groups = groups;
    next.groupNames = board.groupNames;
    next.layout = board.layout;
    if (board.root)
        next.root = graph->find(board.graph->key(*board.root));
    return next;
}

ExpandCounts expandCounts(const Board& board, graph::Node node, const RelationFilter& filter, const std::vector<NodeMark>& marks) {
    ExpandCounts counts{};
    std::array<std::set<graph::Node>, graph::kEdgeKinds> seen;
    eachNeighbour(*board.graph, node, [&](graph::Node other, graph::EdgeIndex e) {
        const graph::EdgeKind kind = board.graph->kindOf(e);
        if (!filter.inTime(*board.graph, e, marks) || !seen[static_cast<std::size_t>(kind)].insert(other).second)
            return;
        const auto id = board.find(other);
        const bool shown = id && !((*board.flags)[*id] & Board::Hidden);
        ++(shown ? counts[static_cast<std::size_t>(kind)].shown : counts[static_cast<std::size_t>(kind)].more);
    });
    return counts;
}

std::vector<graph::Node> expandNodes(const Board& board, graph::Node node, graph::EdgeMask kinds, std::size_t limit,
                                     const std::vector<NodeMark>& marks, const RelationFilter& filter) {
    std::set<graph::Node> seen;
    eachNeighbour(*board.graph, node, [&](graph::Node other, graph::EdgeIndex e) {
        if (!kinds.has(board.graph->kindOf(e)) || !filter.inTime(*board.graph, e, marks))
            return;
        const auto id = board.find(other);
        if (!id || ((*board.flags)[*id] & Board::Hidden))
            seen.insert(other);
    });
    std::vector<graph::Node> out(seen.begin(), seen.end());
    const auto level = [&](graph::Node n) { return n < marks.size() ? marks[n].level : std::uint8_t{0}; };
    const auto links = [&](graph::Node n) { return board.graph->outDegree(n) + board.graph->inDegree(n); };
    std::stable_sort(out.begin(), out.end(), [&](graph::Node a, graph::Node b) {
        if (level(a) != level(b))
            return level(a) > level(b);
        if (links(a) != links(b))
            return links(a) > links(b);
        return a < b;
    });
    if (out.size() > limit)
        out.resize(limit);
    return out;
}

} // namespace coir::ui
