// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/paths.h"

#include <algorithm>
#include <limits>
#include <queue>
#include <set>
#include <tuple>
#include <unordered_map>

namespace coir::graph {
namespace {

/// Breadth-first search from both ends over whatever gives neighbours; the smaller ring grows.
template <class Neighbours>
std::optional<Path> meetInTheMiddle(std::size_t nodes, Node from, Node to, std::size_t maxHops, Neighbours&& forEach) {
    if (from == to)
        return Path{{from}, 0};
    struct Side {
        std::vector<Node> parent, ring, next;
        std::vector<std::uint32_t> depth;
        std::size_t reached = 0;
    };
    constexpr std::uint32_t kFar = std::numeric_limits<std::uint32_t>::max();
    Side side[2];
    const Node ends[2] = {from, to};
    for (int s = 0; s < 2; ++s) {
        side[s].parent.assign(nodes, kNoNode);
        side[s].depth.assign(nodes, kFar);
        side[s].depth[ends[s]] = 0;
        side[s].ring.assign(1, ends[s]);
    }
    Node best = kNoNode;
    std::size_t bestLength = maxHops + 1;
    while (!side[0].ring.empty() && !side[1].ring.empty() && side[0].reached + side[1].reached < maxHops &&
           best == kNoNode) {
        const int s = side[0].ring.size() <= side[1].ring.size() ? 0 : 1;
        Side &own = side[s], &other = side[1 - s];
        own.next.clear();
        for (const Node v : own.ring)
            forEach(v, s == 1, [&](Node w) {
                if (own.depth[w] != kFar)
                    return;
                own.depth[w] = own.depth[v] + 1;
                own.parent[w] = v;
                own.next.push_back(w);
                if (other.depth[w] != kFar) {
                    const std::size_t length = own.depth[w] + other.depth[w];
                    if (length < bestLength || (length == bestLength && w < best)) {
                        bestLength = length;
                        best = w;
                    }
                }
            });
        std::sort(own.next.begin(), own.next.end());
        own.ring.swap(own.next);
        ++own.reached;
    }
    if (best == kNoNode)
        return std::nullopt;
    Path path;
    for (Node v = best; v != kNoNode; v = side[0].parent[v])
        path.nodes.push_back(v);
    std::reverse(path.nodes.begin(), path.nodes.end());
    for (Node v = side[1].parent[best]; v != kNoNode; v = side[1].parent[v])
        path.nodes.push_back(v);
    path.cost = static_cast<double>(path.nodes.size() - 1);
    return path;
}

/// Dijkstra that may not use some nodes and, at its first node, some next nodes.
class Spur {
public:
    explicit Spur(const Links& links) : m_links(links), m_cost(links.nodes()), m_hops(links.nodes()), m_parent(links.nodes()) {}

    std::optional<Path> find(Node from, Node to, const std::vector<bool>& blocked, const std::set<Node>& notNext) {
        constexpr double kFar = std::numeric_limits<double>::infinity();
        std::fill(m_cost.begin(), m_cost.end(), kFar);
        using Entry = std::tuple<double, std::uint32_t, Node>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
        m_cost[from] = 0;
        m_hops[from] = 0;
        m_parent[from] = kNoNode;
        queue.emplace(0, 0, from);
        while (!queue.empty()) {
            const auto [cost, hops, v] = queue.top();
            queue.pop();
            if (cost > m_cost[v] || hops > m_hops[v])
                continue;
            if (v == to)
                break;
            for (std::uint32_t i = m_links.offset[v]; i < m_links.offset[v + 1]; ++i) {
                const Node w = m_links.target[i];
                if (blocked[w] || (v == from && notNext.count(w) > 0))
                    continue;
                const double reached = cost + m_links.weight[i];
                const bool better = reached < m_cost[w] || (reached == m_cost[w] && hops + 1 < m_hops[w]) ||
                                    (reached == m_cost[w] && hops + 1 == m_hops[w] && m_parent[w] != kNoNode && v < m_parent[w]);
                if (!better)
                    continue;
                m_cost[w] = reached;
                m_hops[w] = hops + 1;
                m_parent[w] = v;
                queue.emplace(reached, hops + 1, w);
            }
        }
        if (m_cost[to] == kFar)
            return std::nullopt;
        Path path;
        path.cost = m_cost[to];
        for (Node v = to; v != kNoNode; v = m_parent[v])
            path.nodes.push_back(v);
        std::reverse(path.nodes.begin(), path.nodes.end());
        return path;
    }

private:
    const Links& m_links;
    std::vector<double> m_cost;
    std::vector<std::uint32_t> m_hops;
    std::vector<Node> m_parent;
};

struct CheaperPath {
    bool operator()(const Path& a, const Path& b) const {
        if (a.cost != b.cost)
            return a.cost < b.cost;
        if (a.nodes.size() != b.nodes.size())
            return a.nodes.size() < b.nodes.size();
        return a.nodes < b.nodes;
    }
};

double costOf(const Links& links, const std::vector<Node>& nodes) {
    double cost = 0;
    for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
        const auto row = links.of(nodes[i]);
        const auto at = std::lower_bound(row.begin(), row.end(), nodes[i + 1]) - row.begin();
        cost += links.weights(nodes[i])[static_cast<std::size_t>(at)];
    }
    return cost;
}

} // namespace

std::optional<Path> shortestPath(const Links& links, Node from, Node to, std::size_t maxHops) {
    const bool directed = links.direction == Direction::Directed;
    const Links back = directed ? reversed(links) : Links{};
    return meetInTheMiddle(links.nodes(), from, to, maxHops, [&](Node v, bool backward, auto&& visit) {
        for (const Node w : (directed && backward ? back : links).of(v))
            visit(w);
    });
}

Result<std::vector<Path>> bestPaths(const Links& links, Node from, Node to, std::size_t k, JobContext& job) {
    std::vector<Path> out;
    Spur spur(links);
    std::vector<bool> blocked(links.nodes(), false);
    if (k == 0)
        return out;
    if (auto first = spur.find(from, to, blocked, {}))
        out.push_back(std::move(*first));
    std::set<Path, CheaperPath> candidates;
    while (!out.empty() && out.size() < k) {
        const std::vector<Node> last = out.back().nodes;
        for (std::size_t i = 0; i + 1 < last.size(); ++i) {
            if (job.cancelled())
                return cancelledError();
            std::set<Node> notNext;
            for (const Path& known : out)
                if (known.nodes.size() > i + 1 && std::equal(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(i + 1), known.nodes.begin()))
                    notNext.insert(known.nodes[i + 1]);
            for (std::size_t j = 0; j < i; ++j)
                blocked[last[j]] = true;
            auto rest = spur.find(last[i], to, blocked, notNext);
            for (std::size_t j = 0; j < i; ++j)
                blocked[last[j]] = false;
            if (!rest)
                continue;
            Path whole;
            whole.nodes.assign(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(i));
            whole.nodes.insert(whole.nodes.end(), rest->nodes.begin(), rest->nodes.end());
            whole.cost = costOf(links, whole.nodes);
            candidates.insert(std::move(whole));
        }
        if (candidates.empty())
            break;
        out.push_back(*candidates.begin());
        candidates.erase(candidates.begin());
    }
    return out;
}

Around around(const GraphSnapshot& graph, Node start, EdgeMask mask, const AroundLimits& limits) {
    Around out;
    std::unordered_map<Node, std::size_t> place; // only asked, never walked: order of results comes from the rings
    std::vector<Node> ring{start};
    place[start] = 0;
    out.nodes.push_back({start, 0, limits.hops > 0});
    const auto neighbours = [&](Node v) {
        std::vector<Node> near;
        for (EdgeIndex e = graph.outBegin(v); e < graph.outEnd(v); ++e)
            if (mask.has(graph.kindOf(e)))
                near.push_back(graph.target(e));
        for (const EdgeIndex e : graph.in(v))
            if (mask.has(graph.kindOf(e)))
                near.push_back(graph.source(e));
        std::sort(near.begin(), near.end());
        near.erase(std::unique(near.begin(), near.end()), near.end());
        return near;
    };
    for (std::size_t hop = 1; hop <= limits.hops && !ring.empty() && !out.cut; ++hop) {
        std::vector<Node> next;
        for (const Node v : ring) {
            const std::vector<Node> near = neighbours(v);
            if (v != start && near.size() > limits.maxNeighbours) {
                out.nodes[place[v]].expanded = false;
                continue;
            }
            next.insert(next.end(), near.begin(), near.end());
        }
        std::sort(next.begin(), next.end());
        next.erase(std::unique(next.begin(), next.end()), next.end());
        std::erase_if(next, [&](Node v) { return place.count(v) > 0; });
        if (out.nodes.size() + next.size() > limits.maxNodes) {
            out.cut = true;
            next.resize(limits.maxNodes - std::min(limits.maxNodes, out.nodes.size()));
        }
        for (const Node v : next) {
            place[v] = out.nodes.size();
            out.nodes.push_back({v, hop, hop < limits.hops});
        }
        ring = std::move(next);
    }
    for (const Around::Reached& reached : out.nodes)
        for (EdgeIndex e = graph.outBegin(reached.node); e < graph.outEnd(reached.node); ++e)
            if (mask.has(graph.kindOf(e)) && place.count(graph.target(e)) > 0)
                out.edges.push_back(e);
    std::sort(out.edges.begin(), out.edges.end());
    return out;
}

std::array<std::size_t, kNodeKinds> neighbourCounts(const GraphSnapshot& graph, Node node, EdgeMask mask) {
    std::set<Node> near;
    for (EdgeIndex e = graph.outBegin(node); e < graph.outEnd(node); ++e)
        if (mask.has(graph.kindOf(e)))
            near.insert(graph.target(e));
    for (const EdgeIndex e : graph.in(node))
        if (mask.has(graph.kindOf(e)))
            near.insert(graph.source(e));
    near.erase(node);
    std::array<std::size_t, kNodeKinds> out{};
    for (const Node v : near)
        ++out[static_cast<std::size_t>(graph.kind(v))];
    return out;
}

namespace {

/// How much a relation of a kind says, 0 the most: ownership and control, posts, money and guarantees, what is shared.
unsigned weakness(EdgeKind kind) {
    switch (kind) {
    case EdgeKind::Holding:
    case EdgeKind::Control: return 0;
    case EdgeKind::Post: return 1;
    case EdgeKind::Guarantee:
    case EdgeKind::Payment:
    case EdgeKind::Supply: return 2;
    case EdgeKind::Address:
    case EdgeKind::Contact: break;
    }
    return 3;
}

template <class Visit>
void eachNeighbour(const GraphSnapshot& graph, Node v, EdgeMask mask, Visit&& visit) {
    for (EdgeIndex e = graph.outBegin(v); e < graph.outEnd(v); ++e)
        if (mask.has(graph.kindOf(e)))
            visit(graph.target(e), e);
    for (const EdgeIndex e : graph.in(v))
        if (mask.has(graph.kindOf(e)))
            visit(graph.source(e), e);
}

/// A way from a node to the end: what it rests on, the next node and which of that node's ways it goes on with.
struct Onward {
    unsigned weak = 0;
    Node next = kNoNode;
    std::size_t rest = 0;
};

} // namespace

ShortestPaths pathsBetween(const GraphSnapshot& graph, Node from, Node to, EdgeMask mask, std::size_t maxHops, std::size_t most) {
    ShortestPaths out;
    const auto one = meetInTheMiddle(graph.nodeCount(), from, to, maxHops, [&](Node v, bool, auto&& visit) { eachNeighbour(graph, v, mask, [&](Node w, EdgeIndex) { visit(w); }); });
    if (!one)
        return out;
    if (one->nodes.size() == 1) {
        out.all = 1;
        out.paths.assign(std::min<std::size_t>(most, 1), *one);
        return out;
    }
    const std::size_t steps = one->nodes.size() - 1;
    // Rings from both ends up to the middle; a node lies on a shortest path where they meet.
    const std::size_t half[2] = {steps / 2, steps - steps / 2};
    std::unordered_map<Node, std::size_t> depth[2]; // only asked: order comes from the sorted rings
    std::vector<std::vector<Node>> rings[2];
    for (int s = 0; s < 2; ++s) {
        const Node start = s == 0 ? from : to;
        depth[s][start] = 0;
        rings[s].push_back({start});
        for (std::size_t d = 1; d <= half[s]; ++d) {
            std::vector<Node> next;
            for (const Node v : rings[s].back())
                eachNeighbour(graph, v, mask, [&](Node w, EdgeIndex) {
                    if (depth[s].try_emplace(w, d).second)
                        next.push_back(w);
                });
            std::sort(next.begin(), next.end());
            rings[s].push_back(std::move(next));
        }
    }
    // The layers between the ends, counted from `from`; the middle one is where both searches arrive.
    std::vector<std::vector<Node>> layers(steps + 1);
    std::erase_if(rings[0].back(), [&](Node v) {
        const auto it = depth[1].find(v);
        return it == depth[1].end() || it->second != half[1];
    });
    for (std::size_t d = 0; d <= half[0]; ++d)
        layers[d] = std::move(rings[0][d]);
    for (std::size_t d = 0; d < half[1]; ++d)
        layers[steps - d] = std::move(rings[1][d]);
    struct Ways {
        std::uint64_t all = 0;
        std::vector<Onward> best;
    };
    std::vector<std::unordered_map<Node, Ways>> ways(steps + 1);
    ways[steps][to] = {1, {Onward{}}};
    constexpr std::uint64_t kMostCounted = std::numeric_limits<std::uint64_t>::max();
    for (std::size_t layer = steps; layer-- > 0;)
        for (const Node v : layers[layer]) {
            std::vector<std::pair<Node, unsigned>> next;
            eachNeighbour(graph, v, mask, [&](Node w, EdgeIndex e) {
                if (ways[layer + 1].count(w) > 0)
                    next.emplace_back(w, weakness(graph.kindOf(e)));
            });
            std::sort(next.begin(), next.end());
            next.erase(std::unique(next.begin(), next.end(), [](const auto& a, const auto& b) { return a.first == b.first; }), next.end());
            Ways mine;
            for (const auto& [w, weak] : next) {
                const Ways& rest = ways[layer + 1].at(w);
                mine.all = rest.all > kMostCounted - mine.all ? kMostCounted : mine.all + rest.all;
                for (std::size_t i = 0; i < rest.best.size(); ++i)
                    mine.best.push_back({weak + rest.best[i].weak, w, i});
            }
            if (mine.all == 0)
                continue;
            std::stable_sort(mine.best.begin(), mine.best.end(), [](const Onward& a, const Onward& b) { return a.weak < b.weak; });
            if (mine.best.size() > most)
                mine.best.resize(most);
            ways[layer].emplace(v, std::move(mine));
        }
    const Ways& start = ways[0].at(from);
    out.all = start.all;
    for (std::size_t i = 0; i < start.best.size(); ++i) {
        Path path{{from}, static_cast<double>(steps)};
        std::size_t way = i;
        for (std::size_t layer = 0; layer < steps; ++layer) {
            const Onward& on = ways[layer].at(path.nodes.back()).best[way];
            path.nodes.push_back(on.next);
            way = on.rest;
        }
        out.paths.push_back(std::move(path));
    }
    return out;
}

} // namespace coir::graph
