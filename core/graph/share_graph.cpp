// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/share_graph.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace coir::graph {

Fraction ShareGraph::direct(Node owner, Node firm) const {
    const auto rows = into(firm);
    const auto at = std::lower_bound(rows.begin(), rows.end(), owner,
                                     [](const Holding& row, Node node) { return row.owner < node; });
    return at != rows.end() && at->owner == owner ? at->share : Fraction();
}

ShareGraph makeShareGraph(std::vector<std::string> key, std::vector<bool> isFirm, std::vector<Holding> holdings,
                          const Fraction& scaleUpTo) {
    ShareGraph out;
    out.key = std::move(key);
    out.isFirm = std::move(isFirm);
    std::sort(holdings.begin(), holdings.end(),
              [](const Holding& a, const Holding& b) { return std::tie(a.firm, a.owner) < std::tie(b.firm, b.owner); });
    const std::size_t n = out.nodes();
    for (std::size_t begin = 0; begin < holdings.size();) {
        const Node firm = holdings[begin].firm;
        std::vector<Holding> rows;
        Fraction sum;
        std::size_t end = begin;
        for (; end < holdings.size() && holdings[end].firm == firm; ++end) {
            if (holdings[end].share.zero())
                continue;
            sum = sum + holdings[end].share;
            if (!rows.empty() && rows.back().owner == holdings[end].owner)
                rows.back().share = rows.back().share + holdings[end].share;
            else
                rows.push_back(holdings[end]);
        }
        begin = end;
        if (sum > scaleUpTo) {
            out.refused.push_back(firm);
            continue;
        }
        if (sum > Fraction(1, 1))
            for (Holding& row : rows)
                row.share = row.share / sum;
        out.holdings.insert(out.holdings.end(), rows.begin(), rows.end());
    }
    out.intoOffset.assign(n + 2, 0);
    out.ownerOffset.assign(n + 2, 0);
    for (const Holding& row : out.holdings) {
        ++out.intoOffset[row.firm + 1];
        ++out.ownerOffset[row.owner + 1];
    }
    for (std::size_t v = 0; v <= n; ++v) {
        out.intoOffset[v + 1] += out.intoOffset[v];
        out.ownerOffset[v + 1] += out.ownerOffset[v];
    }
    out.byOwner.resize(out.holdings.size());
    std::vector<std::uint32_t> next(out.ownerOffset.begin(), out.ownerOffset.end());
    for (std::uint32_t i = 0; i < out.holdings.size(); ++i)
        out.byOwner[next[out.holdings[i].owner]++] = i;
    return out;
}

ShareGraph shareGraphOf(const GraphSnapshot& graph, const Fraction& scaleUpTo) {
    std::vector<std::string> key(graph.nodeCount());
    std::vector<bool> isFirm(graph.nodeCount());
    for (Node v = 0; v < graph.nodeCount(); ++v) {
        key[v] = graph.key(v);
        isFirm[v] = graph.kind(v) == NodeKind::Firm;
    }
    std::vector<Holding> holdings;
    for (EdgeIndex e = 0; e < graph.edgeCount(); ++e)
        if (graph.kindOf(e) == EdgeKind::Holding)
            holdings.push_back({graph.source(e), graph.target(e), graph.share(e)});
    return makeShareGraph(std::move(key), std::move(isFirm), std::move(holdings), scaleUpTo);
}

} // namespace coir::graph
