// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/snapshot.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace coir::graph {
namespace {

constexpr std::int32_t kOpenFrom = std::numeric_limits<std::int32_t>::min();
constexpr std::int32_t kOpenTo = std::numeric_limits<std::int32_t>::max();
constexpr std::array<std::string_view, kNodeKinds> kNodeWords = {"firm",    "person", "address", "contact",
                                                                 "account", "device", "goods",   "site"};
constexpr std::array<std::string_view, kEdgeKinds> kEdgeWords = {"holding", "post",      "address", "contact",
                                                                 "payment", "guarantee", "control", "supply"};

} // namespace

std::string_view word(NodeKind kind) { return kNodeWords[static_cast<std::size_t>(kind)]; }
std::string_view word(EdgeKind kind) { return kEdgeWords[static_cast<std::size_t>(kind)]; }

std::optional<Node> GraphSnapshot::find(std::string_view key) const {
    const auto at = std::lower_bound(m_key.begin(), m_key.end(), key);
    if (at == m_key.end() || *at != key)
        return std::nullopt;
    return static_cast<Node>(at - m_key.begin());
}

std::optional<Date> GraphSnapshot::from(EdgeIndex e) const {
    return m_from[e] == kOpenFrom ? std::nullopt : std::optional(Date{m_from[e]});
}

std::optional<Date> GraphSnapshot::to(EdgeIndex e) const {
    return m_to[e] == kOpenTo ? std::nullopt : std::optional(Date{m_to[e]});
}

struct GraphBuilder::Index {
    std::unordered_map<std::string, Node> byKey;
};

Node GraphBuilder::addNode(std::string_view key, NodeKind kind, std::string_view label) {
    if (!m_index)
        m_index = std::make_shared<Index>();
    const auto [at, fresh] = m_index->byKey.try_emplace(std::string(key), static_cast<Node>(m_nodes.size()));
    if (fresh)
        m_nodes.push_back({std::string(key), std::string(label), kind});
    else if (m_nodes[at->second].label.empty())
        m_nodes[at->second].label = label;
    return at->second;
}

void GraphBuilder::addEdge(Node from, Node to, EdgeSpec spec) { m_edges.push_back({from, to, spec}); }

SnapshotPtr GraphBuilder::build() {
    const std::size_t n = m_nodes.size();
    std::vector<Node> order(n), place(n);
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](Node a, Node b) { return m_nodes[a].key < m_nodes[b].key; });
    auto graph = std::make_shared<GraphSnapshot>();
    graph->m_asOf = m_asOf;
    for (std::size_t i = 0; i < n; ++i) {
        PendingNode& node = m_nodes[order[i]];
        place[order[i]] = static_cast<Node>(i);
        graph->m_key.push_back(std::move(node.key));
        graph->m_label.push_back(std::move(node.label));
        graph->m_nodeKind.push_back(node.kind);
    }
    for (PendingEdge& edge : m_edges) {
        edge.from = place[edge.from];
        edge.to = place[edge.to];
    }
    std::sort(m_edges.begin(), m_edges.end(), [](const PendingEdge& a, const PendingEdge& b) {
        const auto tie = [](const PendingEdge& e) {
            return std::tuple(e.from, e.to, e.spec.kind, e.spec.record, e.spec.weight,
                              e.spec.from.value_or(Date{kOpenFrom}), e.spec.to.value_or(Date{kOpenTo}));
        };
        return tie(a) < tie(b);
    });
    const std::size_t m = m_edges.size();
    graph->m_outOffset.assign(n + 1, 0);
    graph->m_inOffset.assign(n + 1, 0);
    for (const PendingEdge& edge : m_edges) {
        graph->m_source.push_back(edge.from);
        graph->m_target.push_back(edge.to);
        graph->m_edgeKind.push_back(edge.spec.kind);
        graph->m_weight.push_back(edge.spec.weight);
        graph->m_share.push_back(edge.spec.share.value_or(Fraction()));
        graph->m_from.push_back(edge.spec.from ? edge.spec.from->days : kOpenFrom);
        graph->m_to.push_back(edge.spec.to ? edge.spec.to->days : kOpenTo);
        graph->m_record.push_back(edge.spec.record);
        ++graph->m_outOffset[edge.from + 1];
        ++graph->m_inOffset[edge.to + 1];
    }
    for (std::size_t v = 0; v < n; ++v) {
        graph->m_outOffset[v + 1] += graph->m_outOffset[v];
        graph->m_inOffset[v + 1] += graph->m_inOffset[v];
    }
    std::vector<EdgeIndex> next(graph->m_inOffset.begin(), graph->m_inOffset.end());
    graph->m_inEdge.resize(m);
    for (EdgeIndex e = 0; e < m; ++e)
        graph->m_inEdge[next[graph->m_target[e]]++] = e;
    m_nodes.clear();
    m_edges.clear();
    m_index.reset();
    return graph;
}

} // namespace coir::graph
