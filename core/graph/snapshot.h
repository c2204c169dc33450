// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"
#include "base/fraction.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace coir::graph {

/// Dense index of a node in one snapshot, 0…n−1 in the order of the stable keys.
using Node = std::uint32_t;
/// Dense index of an edge in one snapshot, in the order (source, target, kind, record).
using EdgeIndex = std::uint32_t;
inline constexpr Node kNoNode = std::numeric_limits<Node>::max();

enum class NodeKind : std::uint8_t { Firm, Person, Address, Contact, Account, Device, Goods, Site };
enum class EdgeKind : std::uint8_t { Holding, Post, Address, Contact, Payment, Guarantee, Control, Supply };
inline constexpr std::size_t kNodeKinds = 8;
inline constexpr std::size_t kEdgeKinds = 8;

/// Stable English word of a kind ("firm", "holding"); for files and tests.
std::string_view word(NodeKind kind);
std::string_view word(EdgeKind kind);

/// A set of edge kinds; the filter of every graph question, so that no copy of the graph is needed.
struct EdgeMask {
    std::uint8_t bits = 0xff;
    static EdgeMask only(std::initializer_list<EdgeKind> kinds) {
        EdgeMask mask{0};
        for (const EdgeKind kind : kinds)
            mask.bits |= static_cast<std::uint8_t>(1u << static_cast<unsigned>(kind));
        return mask;
    }
    bool has(EdgeKind kind) const { return (bits >> static_cast<unsigned>(kind)) & 1u; }
};

/// One edge as it is handed to the builder.
struct EdgeSpec {
    EdgeKind kind = EdgeKind::Holding;
    /// Share in [0,1], amount in yuan, or 1 where neither applies.
    double weight = 1;
    /// The exact share of a holding.
    std::optional<Fraction> share;
    /// Validity; an open end is nullopt.
    std::optional<Date> from;
    std::optional<Date> to;
    /// Id of the record the edge rests on; 0 = derived.
    std::int64_t record = 0;
};

/// A frozen graph as of two dates: compressed rows outwards and inwards, one array per attribute. Shared
/// read-only by every view and analysis; attributes that an analysis computes lie in arrays beside it.
class GraphSnapshot {
public:
    std::size_t nodeCount() const { return m_key.size(); }
    std::size_t edgeCount() const { return m_target.size(); }

    const std::string& key(Node v) const { return m_key[v]; }
    const std::string& label(Node v) const { return m_label[v]; }
    NodeKind kind(Node v) const { return m_nodeKind[v]; }
    /// nullopt when the graph holds no such key. O(log n).
    std::optional<Node> find(std::string_view key) const;

    /// Edges out of v are the indices [outBegin(v), outEnd(v)), ordered by target.
    EdgeIndex outBegin(Node v) const { return m_outOffset[v]; }
    EdgeIndex outEnd(Node v) const { return m_outOffset[v + 1]; }
    /// Edges into v, ordered by source.
    std::span<const EdgeIndex> in(Node v) const {
        return {m_inEdge.data() + m_inOffset[v], m_inEdge.data() + m_inOffset[v + 1]};
    }
    std::size_t outDegree(Node v) const { return outEnd(v) - outBegin(v); }
    std::size_t inDegree(Node v) const { return m_inOffset[v + 1] - m_inOffset[v]; }

    Node source(EdgeIndex e) const { return m_source[e]; }
    Node target(EdgeIndex e) const { return m_target[e]; }
    EdgeKind kindOf(EdgeIndex e) const { return m_edgeKind[e]; }
    double weight(EdgeIndex e) const { return m_weight[e]; }
    /// Exact share of a holding; zero where none was given.
    const Fraction& share(EdgeIndex e) const { return m_share[e]; }
    std::optional<Date> from(EdgeIndex e) const;
    std::optional<Date> to(EdgeIndex e) const;
    std::int64_t record(EdgeIndex e) const { return m_record[e]; }

    const AsOf& asOf() const { return m_asOf; }

private:
    friend class GraphBuilder;
    std::vector<std::string> m_key, m_label;
    std::vector<NodeKind> m_nodeKind;
    std::vector<EdgeIndex> m_outOffset, m_inOffset, m_inEdge;
    std::vector<Node> m_source, m_target;
    std::vector<EdgeKind> m_edgeKind;
    std::vector<double> m_weight;
    std::vector<Fraction> m_share;
    std::vector<std::int32_t> m_from, m_to;
    std::vector<std::int64_t> m_record;
    AsOf m_asOf;
};

using SnapshotPtr = std::shared_ptr<const GraphSnapshot>;

/// Collects nodes and edges in any order; the result does not depend on that order.
class GraphBuilder {
public:
    /// Adds a node or gives the one with that key back (its kind and label stay as first given, except that
    /// an empty label is filled).
    Node addNode(std::string_view key, NodeKind kind, std::string_view label = {});
    /// from and to are values of addNode.
    void addEdge(Node from, Node to, EdgeSpec spec);
    void setAsOf(AsOf asOf) { m_asOf = asOf; }
    /// Freezes what was added; the builder is empty afterwards. O(n log n + m log m).
    SnapshotPtr build();

private:
    struct PendingNode {
        std::string key, label;
        NodeKind kind;
    };
    struct PendingEdge {
        Node from, to;
        EdgeSpec spec;
    };
    struct Index;
    std::shared_ptr<Index> m_index;
    std::vector<PendingNode> m_nodes;
    std::vector<PendingEdge> m_edges;
    AsOf m_asOf;
};

} // namespace coir::graph
