// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/CanvasScene.h"

#include "language/Wording.h"
#include "render/Painting.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>
#include <limits>

namespace coir::ui {

NodeKind tokenOf(graph::NodeKind kind) {
    switch (kind) {
    case graph::NodeKind::Firm: return NodeKind::Firm;
    case graph::NodeKind::Person: return NodeKind::Role;
    case graph::NodeKind::Address:
    case graph::NodeKind::Site: return NodeKind::Address;
    case graph::NodeKind::Contact: return NodeKind::Contact;
    case graph::NodeKind::Account:
    case graph::NodeKind::Device: return NodeKind::Account;
    case graph::NodeKind::Goods: break;
    }
    return NodeKind::Goods;
}
RelationKind tokenOf(graph::EdgeKind kind) {
    switch (kind) {
    case graph::EdgeKind::Holding:
    case graph::EdgeKind::Control: return RelationKind::Holding;
    case graph::EdgeKind::Post: return RelationKind::Post;
    case graph::EdgeKind::Address: return RelationKind::Address;
    case graph::EdgeKind::Contact: return RelationKind::Contact;
    case graph::EdgeKind::Payment:
    case graph::EdgeKind::Supply: return RelationKind::Payment;
    case graph::EdgeKind::Guarantee: break;
    }
    return RelationKind::Guarantee;
}
bool isDirected(graph::EdgeKind kind) { return kind != graph::EdgeKind::Address && kind != graph::EdgeKind::Contact && kind != graph::EdgeKind::Post; }

QString nodeLabel(const graph::GraphSnapshot& graph, graph::Node node, ContactKind contact) {
    const std::string& key = graph.key(node);
    const QString words = QString::fromStdString(graph.label(node));
    // A token stands for who or what it is; its beginning tells two of one name apart.
    const QString token = shortToken(std::string_view(key).substr(key.find(':') == std::string::npos ? 0 : key.find(':') + 1));
    switch (graph.kind(node)) {
    case graph::NodeKind::Person: return words.isEmpty() ? token : words == token || words == QString::fromStdString(key) ? words : words + QLatin1Char(' ') + token;
    case graph::NodeKind::Contact:
        return (contact == ContactKind::Telephone ? PictureWords::tr("Telephone") : contact == ContactKind::Email ? PictureWords::tr("E-mail") : PictureWords::tr("Contact")) +
               QLatin1Char(' ') + token;
    case graph::NodeKind::Account: return PictureWords::tr("Account") + QLatin1Char(' ') + token;
    default: return words.isEmpty() ? token : words;
    }
}

QString CanvasScene::label(std::size_t node) const {
    const Node& n = nodes[node];
    if (isGroup(n.id)) {
        const auto g = n.id & ~kGroupBit;
        return QStringLiteral("%1 (%2)").arg(g < groupNames->size() ? (*groupNames)[g] : QString()).arg(n.members);
    }
    return nodeLabel(*graph, (*boardNodes)[n.id], n.contact);
}

QString CanvasScene::edgeLabel(const Edge& edge) const {
    switch (edge.kind) {
    case RelationKind::Holding:
        return edge.sum > 0 && edge.sum <= 1.0005 ? QString::number(edge.sum * 100, 'g', 4) + QStringLiteral(" %") : QString();
    case RelationKind::Payment:
    case RelationKind::Guarantee: {
        const QString amount = edge.sum > 0 ? yuanWords(edge.sum) : QString();
        return edge.count > 1 ? amount + QStringLiteral(" · ") + PictureWords::tr("%n time(s)", nullptr, static_cast<int>(edge.count)) : amount;
    }
    default: break;
    }
    if (const auto to = graph->to(edge.first); to && *to < graph->asOf().valid + 3650)
        return PictureWords::tr("until %1").arg(isoWords(*to).left(7));
    return {};
}

std::optional<std::uint32_t> CanvasScene::indexOf(BoardId id) const {
    // Nodes come in the order of their ids, groups after them.
    const auto at = std::lower_bound(nodes.begin(), nodes.end(), id, [](const Node& n, BoardId v) { return n.id < v; });
    return at != nodes.end() && at->id == id ? std::optional<std::uint32_t>(static_cast<std::uint32_t>(at - nodes.begin())) : std::nullopt;
}

std::optional<std::uint32_t> CanvasScene::nodeAt(QPointF at, double reach) const {
    std::optional<std::uint32_t> best;
    double least = reach * reach;
    nodeGrid.each(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach), [&](std::uint32_t i) {
        const double dx = nodes[i].x - at.x(), dy = nodes[i].y - at.y();
        if (const double d = dx * dx + dy * dy; d <= least) {
            least = d;
            best = i;
        }
    });
    return best;
}

std::optional<std::uint32_t> CanvasScene::edgeAt(QPointF at, double reach) const {
    std::optional<std::uint32_t> best;
    double least = reach;
    const auto look = [&](std::uint32_t i) {
        const Node &a = nodes[edges[i].a], &b = nodes[edges[i].b];
        const double vx = b.x - a.x, vy = b.y - a.y, wx = at.x() - a.x, wy = at.y() - a.y;
        const double length = vx * vx + vy * vy;
        const double t = length > 0 ? std::clamp((wx * vx + wy * vy) / length, 0.0, 1.0) : 0;
        const double d = std::hypot(wx - t * vx, wy - t * vy);
        if (d < least) {
            least = d;
            best = i;
        }
    };
    const double wide = reach + edgeGrid.cell();
    edgeGrid.each(QRectF(at.x() - wide, at.y() - wide, 2 * wide, 2 * wide), [&](std::uint32_t i) {
        if (!isLong[i])
            look(i);
    });
    for (const std::uint32_t i : longEdges)
        look(i);
    return best;
}

std::optional<std::uint32_t> CanvasScene::towards(std::uint32_t from, QPointF direction) const {
    std::optional<std::uint32_t> best;
    double least = 0;
    const double length = std::hypot(direction.x(), direction.y());
    if (length <= 0)
        return best;
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        if (i == from)
            continue;
        const double dx = nodes[i].x - nodes[from].x, dy = nodes[i].y - nodes[from].y;
        const double along = (dx * direction.x() + dy * direction.y()) / length;
        const double across = std::abs(dx * direction.y() - dy * direction.x()) / length;
        if (along <= 0 || across > along)
            continue;
        if (const double d = along + 2 * across; !best || d < least) {
            least = d;
            best = i;
        }
    }
    return best;
}

std::vector<std::uint32_t> CanvasScene::within(const QRectF& area) const {
    std::vector<std::uint32_t> out;
    nodeGrid.each(area, [&](std::uint32_t i) {
        if (area.contains(nodes[i].x, nodes[i].y))
            out.push_back(i);
    });
    std::sort(out.begin(), out.end());
    return out;
}

void CanvasScene::index() {
    if (nodes.empty()) {
        bounds = {};
        nodeGrid = {};
        edgeGrid = {};
        longEdges.clear();
        return;
    }
    float left = nodes[0].x, right = left, top = nodes[0].y, bottom = top;
    for (const Node& n : nodes) {
        left = std::min(left, n.x);
        right = std::max(right, n.x);
        top = std::min(top, n.y);
        bottom = std::max(bottom, n.y);
    }
    bounds = QRectF(QPointF(left, top), QPointF(right, bottom));
    const double area = std::max(1.0, bounds.width() * bounds.height());
    const double cell = std::max({std::sqrt(area / static_cast<double>(nodes.size())) * 2, bounds.width() / 400, bounds.height() / 400, 1.0});
    nodeGrid.build(nodes.size(), bounds, cell, [&](std::size_t i) { return nodes[i].x; }, [&](std::size_t i) { return nodes[i].y; });
    // Edges no longer than a few cells go by their middle; the long ones are kept apart and always looked at.
    const double reach = cell * 4;
    longEdges.clear();
    isLong.assign(edges.size(), 0);
    for (std::uint32_t i = 0; i < edges.size(); ++i) {
        const Node &a = nodes[edges[i].a], &b = nodes[edges[i].b];
        if (std::abs(a.x - b.x) > reach || std::abs(a.y - b.y) > reach) {
            longEdges.push_back(i);
            isLong[i] = 1;
        }
    }
    edgeGrid.build(edges.size(), bounds, reach,
                   [&](std::size_t i) { return (nodes[edges[i].a].x + nodes[edges[i].b].x) / 2; },
                   [&](std::size_t i) { return (nodes[edges[i].a].y + nodes[edges[i].b].y) / 2; });
}

CanvasScenePtr makeScene(const Board& board, const RelationFilter& filter, const std::vector<NodeMark>& marks) {
    auto scene = std::make_shared<CanvasScene>();
    scene->graph = board.graph;
    scene->boardNodes = board.nodes;
    scene->groupNames = board.groupNames;
    const auto& g = *board.graph;
    constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> shownAs(board.size(), kNone);
    struct Sum { double x = 0, y = 0; std::uint32_t count = 0; std::uint8_t level = 0; };
    std::vector<Sum> groups(board.groupNames->size());
    for (std::size_t i = 0; i < board.size(); ++i) {
        if ((*board.flags)[i] & Board::Hidden)
            continue;
        const graph::Node v = (*board.nodes)[i];
        const NodeMark mark = v < marks.size() ? marks[v] : NodeMark{};
        if (const std::int32_t group = (*board.groups)[i]; group >= 0) {
            Sum& s = groups[static_cast<std::size_t>(group)];
            s.x += (*board.places)[i].x;
            s.y += (*board.places)[i].y;
            s.level = std::max(s.level, mark.level);
            ++s.count;
            continue;
        }
        CanvasScene::Node n;
        n.x = (*board.places)[i].x;
        n.y = (*board.places)[i].y;
        n.id = static_cast<BoardId>(i);
        n.kind = tokenOf(g.kind(v));
        n.level = mark.level;
        n.tier = mark.tier;
        n.contact = mark.contact;
        n.outside = filter.tooEarlyFor(v, marks);
        n.pinned = (*board.flags)[i] & Board::Pinned;
        shownAs[i] = static_cast<std::uint32_t>(scene->nodes.size());
        scene->nodes.push_back(n);
    }
    std::vector<std::uint32_t> groupAs(groups.size(), kNone);
    for (std::size_t k = 0; k < groups.size(); ++k)
        if (groups[k].count) {
            CanvasScene::Node n;
            n.x = static_cast<float>(groups[k].x / groups[k].count);
            n.y = static_cast<float>(groups[k].y / groups[k].count);
            n.id = static_cast<BoardId>(k) | kGroupBit;
            n.level = groups[k].level;
            n.members = groups[k].count;
            groupAs[k] = static_cast<std::uint32_t>(scene->nodes.size());
            scene->nodes.push_back(n);
        }
    for (std::size_t i = 0; i < board.size(); ++i)
        if (const std::int32_t group = (*board.groups)[i]; group >= 0 && !((*board.flags)[i] & Board::Hidden))
            shownAs[i] = groupAs[static_cast<std::size_t>(group)];

    // Relations among what is shown, one line a pair, kind and direction.
    std::vector<std::uint32_t> onBoard(g.nodeCount(), kNone);
    for (std::size_t i = 0; i < board.size(); ++i)
        onBoard[(*board.nodes)[i]] = shownAs[i];
    auto& edges = scene->edges;
    std::vector<bool> cut(scene->nodes.size(), false);   // lost a relation to the range
    for (std::size_t i = 0; i < board.size(); ++i) {
        const std::uint32_t a = shownAs[i];
        if (a == kNone)
            continue;
        const graph::Node v = (*board.nodes)[i];
        for (graph::EdgeIndex e = g.outBegin(v); e < g.outEnd(v); ++e) {
            const std::uint32_t b = onBoard[g.target(e)];
            if (b == kNone || a == b || !filter.kinds.has(g.kindOf(e)))
                continue;
            if (!filter.inTime(g, e, marks)) {
                cut[a] = cut[b] = true;
                continue;
            }
            CanvasScene::Edge edge;
            edge.a = a;
            edge.b = b;
            edge.first = e;
            edge.sum = g.weight(e);
            edge.kind = tokenOf(g.kindOf(e));
            edge.directed = isDirected(g.kindOf(e));
            edge.unverified = g.record(e) == 0;
            edges.push_back(edge);
        }
    }
    const auto before = [](const CanvasScene::Edge& x, const CanvasScene::Edge& y) {
        return std::tie(x.a, x.b, x.kind, x.first) < std::tie(y.a, y.b, y.kind, y.first);
    };
    if (!std::is_sorted(edges.begin(), edges.end(), before))
        std::sort(edges.begin(), edges.end(), before);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (kept > 0 && edges[kept - 1].a == edges[i].a && edges[kept - 1].b == edges[i].b && edges[kept - 1].kind == edges[i].kind) {
            auto& into = edges[kept - 1];
            into.count += 1;
            into.sum += edges[i].sum;
            into.unverified = into.unverified && edges[i].unverified;
        } else {
            edges[kept++] = edges[i];
        }
    }
    edges.resize(kept);

    auto& nodes = scene->nodes;
    scene->edgeOffset.assign(nodes.size() + 1, 0);
    for (const auto& e : edges) {
        ++nodes[e.a].degree;
        ++nodes[e.b].degree;
        ++scene->edgeOffset[e.a + 1];
        ++scene->edgeOffset[e.b + 1];
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        nodes[i].outside = nodes[i].outside || (cut[i] && nodes[i].degree == 0);
        scene->outside += nodes[i].outside;
    }
    std::partial_sum(scene->edgeOffset.begin(), scene->edgeOffset.end(), scene->edgeOffset.begin());
    scene->edgeOf.resize(edges.size() * 2);
    std::vector<std::uint32_t> at(scene->edgeOffset.begin(), scene->edgeOffset.end() - 1);
    for (std::uint32_t i = 0; i < edges.size(); ++i) {
        scene->edgeOf[at[edges[i].a]++] = i;
        scene->edgeOf[at[edges[i].b]++] = i;
    }
    scene->byRank.resize(nodes.size());
    std::iota(scene->byRank.begin(), scene->byRank.end(), 0u);
    std::sort(scene->byRank.begin(), scene->byRank.end(), [&](std::uint32_t x, std::uint32_t y) {
        const auto &a = nodes[x], &b = nodes[y];
        if (a.outside != b.outside)
            return b.outside;
        if (a.level != b.level)
            return a.level > b.level;
        if (a.degree != b.degree)
            return a.degree > b.degree;
        return a.id < b.id;
    });
    scene->index();
    return scene;
}

CanvasScenePtr movedScene(const CanvasScene& scene, const std::vector<std::uint32_t>& which, Place by) {
    auto next = std::make_shared<CanvasScene>(scene);
    for (const std::uint32_t i : which) {
        next->nodes[i].x += by.x;
        next->nodes[i].y += by.y;
    }
    next->index();
    return next;
}

} // namespace coir::ui
