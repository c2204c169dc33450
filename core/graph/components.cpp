// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/components.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace coir::graph {
namespace {

/// Depth-first numbering of an undirected graph with low points, without recursion. Calls
/// `leave(parent, child, low(child) , entry(parent))` after each tree link.
struct LowPoints {
    std::vector<std::uint32_t> entry, low;
    std::vector<Node> parent;
    std::vector<std::uint32_t> rootChildren;
};

template <class Leave> void walkLowPoints(const Links& links, LowPoints& state, Leave&& leave) {
    constexpr std::uint32_t kUnseen = std::numeric_limits<std::uint32_t>::max();
    const std::size_t n = links.nodes();
    state.entry.assign(n, kUnseen);
    state.low.assign(n, 0);
    state.parent.assign(n, kNoNode);
    state.rootChildren.assign(n, 0);
    std::vector<std::uint32_t> at(links.offset.begin(), links.offset.end() - 1);
    std::vector<Node> stack;
    std::uint32_t clock = 0;
    for (Node root = 0; root < n; ++root) {
        if (state.entry[root] != kUnseen)
            continue;
        state.entry[root] = state.low[root] = clock++;
        stack.push_back(root);
        while (!stack.empty()) {
            const Node v = stack.back();
            if (at[v] < links.offset[v + 1]) {
                const Node w = links.target[at[v]++];
                if (state.entry[w] == kUnseen) {
                    state.parent[w] = v;
                    state.entry[w] = state.low[w] = clock++;
                    stack.push_back(w);
                } else if (w != state.parent[v]) {
                    state.low[v] = std::min(state.low[v], state.entry[w]);
                }
                continue;
            }
            stack.pop_back();
            const Node p = state.parent[v];
            if (p == kNoNode)
                continue;
            state.low[p] = std::min(state.low[p], state.low[v]);
            if (p == root)
                ++state.rootChildren[root];
            leave(p, v);
        }
    }
}

Node rootOf(std::vector<Node>& up, Node v) {
    while (up[v] != v)
        v = up[v] = up[up[v]];
    return v;
}

} // namespace

std::vector<std::vector<Node>> Partition::members() const {
    std::vector<std::vector<Node>> out(count);
    for (Node v = 0; v < group.size(); ++v)
        out[group[v]].push_back(v);
    return out;
}

Partition weakComponents(const Links& links) {
    std::vector<Node> up(links.nodes());
    std::iota(up.begin(), up.end(), 0u);
    for (Node v = 0; v < links.nodes(); ++v)
        for (const Node w : links.of(v)) {
            const Node a = rootOf(up, v), b = rootOf(up, w);
            if (a != b)
                up[std::max(a, b)] = std::min(a, b);
        }
    Partition out;
    out.group.resize(links.nodes());
    for (Node v = 0; v < links.nodes(); ++v) {
        const Node root = rootOf(up, v);
        out.group[v] = root == v ? out.count++ : out.group[root];
    }
    return out;
}

std::vector<bool> articulationPoints(const Links& links) {
    LowPoints state;
    std::vector<bool> cut(links.nodes(), false);
    walkLowPoints(links, state, [&](Node parent, Node child) {
        if (state.parent[parent] != kNoNode && state.low[child] >= state.entry[parent])
            cut[parent] = true;
    });
    for (Node v = 0; v < links.nodes(); ++v)
        if (state.parent[v] == kNoNode && state.rootChildren[v] > 1)
            cut[v] = true;
    return cut;
}

std::vector<std::pair<Node, Node>> bridges(const Links& links) {
    LowPoints state;
    std::vector<std::pair<Node, Node>> out;
    walkLowPoints(links, state, [&](Node parent, Node child) {
        if (state.low[child] > state.entry[parent])
            out.emplace_back(std::min(parent, child), std::max(parent, child));
    });
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<std::uint32_t> coreNumbers(const Links& directed) {
    Links undirected;
    if (directed.direction == Direction::Directed) {
        std::vector<Link> all;
        for (Node v = 0; v < directed.nodes(); ++v)
            for (const Node w : directed.of(v))
                all.push_back({v, w, 1});
        undirected = makeLinks(directed.nodes(), std::move(all), Direction::Undirected);
    }
    const Links& links = directed.direction == Direction::Directed ? undirected : directed;
    const std::size_t n = links.nodes();
    std::vector<std::uint32_t> core(n);
    std::size_t most = 0;
    for (Node v = 0; v < n; ++v) {
        core[v] = static_cast<std::uint32_t>(links.degree(v));
        most = std::max<std::size_t>(most, core[v]);
    }
    // Bucket order by remaining degree; a node that loses a neighbour moves one bucket down by one swap.
    std::vector<std::size_t> bucket(most + 2, 0);
    for (Node v = 0; v < n; ++v)
        ++bucket[core[v] + 1];
    for (std::size_t d = 0; d <= most; ++d)
        bucket[d + 1] += bucket[d];
    std::vector<Node> order(n);
    std::vector<std::size_t> place(n);
    {
        std::vector<std::size_t> next(bucket);
        for (Node v = 0; v < n; ++v) {
            place[v] = next[core[v]]++;
            order[place[v]] = v;
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        const Node v = order[i];
        for (const Node w : links.of(v)) {
            if (core[w] <= core[v])
                continue;
            const std::size_t front = bucket[core[w]];
            const Node first = order[front];
            std::swap(order[front], order[place[w]]);
            std::swap(place[first], place[w]);
            ++bucket[core[w]];
            --core[w];
        }
    }
    return core;
}

} // namespace coir::graph
