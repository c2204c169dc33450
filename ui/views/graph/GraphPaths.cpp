// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/paths.h"
#include "language/Wording.h"
#include "shell/Workspace.h"
#include "views/graph/GraphCanvas.h"
#include "views/graph/GraphInspector.h"
#include "views/graph/GraphView.h"

#include <QLineEdit>
#include <QListWidget>
#include <limits>

// How two nodes are connected: at once, by common neighbours, along a path.
namespace coir::ui {
namespace {
constexpr std::size_t kPathHops = 8;
constexpr std::size_t kMostWays = 5;
} // namespace

void GraphView::findPath() {
    const auto ids = chosen();
    if (ids.size() == 1 && nodeOf(ids[0]))
        return askForOtherEnd(ids[0]);
    const auto a = ids.size() == 2 ? nodeOf(ids[0]) : std::nullopt;
    const auto z = ids.size() == 2 ? nodeOf(ids[1]) : std::nullopt;
    if (!a || !z)
        return m_workspace.say(tr("Select one node or two; the path between them is looked for in the whole case."));
    searchPath(*a, *z);
}

// One end is selected; the find box takes the other, on the canvas or not.
void GraphView::askForOtherEnd(BoardId from) {
    m_find->clear();
    m_find->setPlaceholderText(tr("Path from %1 to …").arg(nameOf(from)));
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_pathFrom = nodeOf(from);
}

void GraphView::forgetOtherEnd() {
    m_pathFrom.reset();
    m_find->setPlaceholderText(tr("Find or add  /"));
}

void GraphView::searchPath(graph::Node a, graph::Node z) {
    m_pathJob.startQuiet<graph::ShortestPaths>(
        [graph = m_board.graph, a, z, kinds = m_filter.kinds](JobContext&) -> Result<graph::ShortestPaths> { return graph::pathsBetween(*graph, a, z, kinds, kPathHops, kMostWays); },
        [this, of = m_board.graph](Result<graph::ShortestPaths> found) {
            if (of != m_board.graph)
                return;                          // another case meanwhile
            if (found->paths.empty() || found->paths.front().nodes.size() < 2)
                return m_workspace.say(tr("No connection of at most %1 steps in the data imported.").arg(kPathHops));
            const auto& path = found->paths.front().nodes;
            std::vector<graph::Node> fresh;
            for (const graph::Node v : path) {
                const auto id = m_board.find(v);
                if (!id || ((*m_board.flags)[*id] & Board::Hidden))
                    fresh.push_back(v);
            }
            const auto start = m_board.find(path.front());
            addNodes(fresh, start, tr("Path of %n step(s)", nullptr, static_cast<int>(path.size()) - 1));
            std::set<BoardId> on;
            std::vector<std::pair<BoardId, BoardId>> lines;
            for (std::size_t i = 0; i < path.size(); ++i)
                if (const auto id = m_board.find(path[i])) {
                    on.insert(*id);
                    if (const auto before = i > 0 ? m_board.find(path[i - 1]) : std::nullopt)
                        lines.emplace_back(*before, *id);
                }
            // The dates of the canvas do not matter to a path: each step says its own.
            RelationFilter anytime;
            anytime.kinds = m_filter.kinds;
            m_connection = connectionAlong(*m_board.graph, facts(), marks(), anytime, *found);
            m_connectionOf = on;
            m_canvas->setSelection(std::move(on));
            m_canvas->setHighlighted(m_canvas->selection(), std::move(lines));
            m_canvas->fitSelection();
            inspect();
            m_workspace.say(m_connection.says);
        });
}

const store::Facts& GraphView::facts() const {
    static const store::Facts kNone;
    return m_data && m_data->source ? *m_data->source->facts : kNone;
}

void GraphView::inspectConnection() {
    const auto ids = chosen();
    if (m_canvas->selection() != m_connectionOf || m_connection.kind != Connection::Kind::Path) {
        const auto a = nodeOf(ids.front()), z = nodeOf(ids.back());
        if (ids.size() != 2 || !a || !z)
            return m_connectionOf.clear();
        m_connection = connectionBetween(*m_board.graph, facts(), marks(), m_filter, *a, *z);
        m_connectionOf = m_canvas->selection();
    }
    const bool bring = std::any_of(m_connection.nodes.begin(), m_connection.nodes.end(), [this](graph::Node v) {
        const auto id = m_board.find(v);
        return !id || (*m_board.flags)[*id] & Board::Hidden;
    });
    const auto [first, last] = m_connection.ends;
    m_inspector->showConnection(tr("%1 and %2").arg(nameOfNode(first), nameOfNode(last)), {}, m_connection, bring);
}

void GraphView::bringConnection() {
    std::vector<graph::Node> fresh;
    for (const graph::Node v : m_connection.nodes)
        if (const auto id = m_board.find(v); !id || (*m_board.flags)[*id] & Board::Hidden)
            fresh.push_back(v);
    const auto ends = m_canvas->selection();
    addNodes(fresh, ends.empty() ? std::nullopt : std::optional<BoardId>(*ends.begin()), tr("Add %n node(s)", nullptr, static_cast<int>(fresh.size())));
    std::set<BoardId> on = ends;
    std::vector<std::pair<BoardId, BoardId>> lines;
    for (const auto& [a, z] : m_connection.steps)
        if (const auto i = m_board.find(a), k = m_board.find(z); i && k) {
            lines.emplace_back(*i, *k);
            on.insert({*i, *k});
        }
    m_canvas->setHighlighted(std::move(on), std::move(lines));
    m_canvas->setFocus();
}

// The row behind the connection of two selected nodes, or of the one selected and its first neighbour; several rows or
// none are listed in the inspector.
void GraphView::why() {
    const auto& scene = m_canvas->scene();
    const auto ids = chosen();
    if (!scene || ids.empty() || (ids.size() > 2 && m_canvas->selection() != m_connectionOf))
        return m_workspace.say(tr("Select one node or two connected ones."));
    if (ids.size() >= 2 && m_canvas->selection() == m_connectionOf) {
        if (const std::int64_t record = m_connection.kind == Connection::Kind::Direct ? m_connection.onlyRecord() : 0; record > 0)
            return m_workspace.openRecord(record);
        m_inspector->focusConnection();
        return m_workspace.say(m_connection.says);
    }
    const auto a = scene->indexOf(ids.front());
    if (!a)
        return;
    constexpr std::uint32_t kAny = std::numeric_limits<std::uint32_t>::max();
    const std::uint32_t b = ids.size() == 2 ? scene->indexOf(ids.back()).value_or(kAny) : kAny;
    for (std::uint32_t k = scene->edgeOffset[*a]; k < scene->edgeOffset[*a + 1]; ++k) {
        const auto& e = scene->edges[scene->edgeOf[k]];
        if (b != kAny && e.a != b && e.b != b)
            continue;
        if (const std::int64_t record = m_board.graph->record(e.first); record != 0)
            return m_workspace.openRecord(record);
    }
    m_workspace.say(b != kAny ? tr("These two are not connected directly; P looks for a path.") : tr("No source row stands behind this node alone."));
}

} // namespace coir::ui
