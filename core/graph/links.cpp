// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/links.h"

#include <algorithm>
#include <tuple>

namespace coir::graph {

std::size_t Links::count() const {
    if (direction == Direction::Directed)
        return target.size();
    return target.size() / 2;
}

Links makeLinks(std::size_t nodes, std::vector<Link> links, Direction direction, Parallel parallel) {
    if (direction == Direction::Undirected) {
        std::erase_if(links, [](const Link& link) { return link.from == link.to; });
        for (Link& link : links)
            if (link.from > link.to)
                std::swap(link.from, link.to);
    }
    std::sort(links.begin(), links.end(), [](const Link& a, const Link& b) {
        return std::tie(a.from, a.to, a.weight) < std::tie(b.from, b.to, b.weight);
    });
    std::vector<Link> merged;
    for (const Link& link : links) {
        if (!merged.empty() && merged.back().from == link.from && merged.back().to == link.to) {
            if (parallel == Parallel::Sum)
                merged.back().weight += link.weight;
        } else {
            merged.push_back(link);
        }
    }
    const bool both = direction == Direction::Undirected;
    Links out;
    out.direction = direction;
    out.offset.assign(nodes + 1, 0);
    for (const Link& link : merged) {
        ++out.offset[link.from + 1];
        if (both)
            ++out.offset[link.to + 1];
    }
    for (std::size_t v = 0; v < nodes; ++v)
        out.offset[v + 1] += out.offset[v];
    out.target.resize(out.offset[nodes]);
    out.weight.resize(out.offset[nodes]);
    std::vector<std::uint32_t> next(out.offset.begin(), out.offset.end());
    const auto put = [&](Node from, Node to, double weight) {
        out.target[next[from]] = to;
        out.weight[next[from]++] = weight;
    };
    // Lower neighbours first, then higher ones: with links sorted by (from, to) every row comes out sorted.
    if (both)
        for (const Link& link : merged)
            put(link.to, link.from, link.weight);
    for (const Link& link : merged)
        put(link.from, link.to, link.weight);
    return out;
}

Links reversed(const Links& links) {
    if (links.direction == Direction::Undirected)
        return links;
    std::vector<Link> turned;
    turned.reserve(links.target.size());
    for (Node v = 0; v < links.nodes(); ++v)
        for (std::uint32_t i = links.offset[v]; i < links.offset[v + 1]; ++i)
            turned.push_back({links.target[i], v, links.weight[i]});
    return makeLinks(links.nodes(), std::move(turned), Direction::Directed);
}

Links linksOf(const GraphSnapshot& graph, EdgeMask mask, Direction direction) {
    std::vector<Link> links;
    for (EdgeIndex e = 0; e < graph.edgeCount(); ++e)
        if (mask.has(graph.kindOf(e)))
            links.push_back({graph.source(e), graph.target(e), 1});
    return makeLinks(graph.nodeCount(), std::move(links), direction, Parallel::Least);
}

} // namespace coir::graph
