// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lets Boost.Graph read Links (VertexList, Incidence concepts). Include in .cpp files only: one such file costs
// about ten seconds to compile.
#include "graph/links.h"

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/transform_iterator.hpp>
#include <boost/property_map/property_map.hpp>
#include <utility>

namespace coir::graph {

struct BglEdge {
    Node from;
    std::uint32_t at; ///< place in Links::target
    bool operator==(const BglEdge&) const = default;
};

struct BglEdgeAt {
    Node from = 0;
    BglEdge operator()(std::uint32_t at) const { return {from, at}; }
};

struct BglCategory : boost::vertex_list_graph_tag, boost::incidence_graph_tag {};

} // namespace coir::graph

namespace boost {

template <> struct graph_traits<coir::graph::Links> {
    using vertex_descriptor = coir::graph::Node;
    using edge_descriptor = coir::graph::BglEdge;
    using directed_category = directed_tag;
    using edge_parallel_category = disallow_parallel_edge_tag;
    using traversal_category = coir::graph::BglCategory;
    using vertex_iterator = counting_iterator<coir::graph::Node>;
    using out_edge_iterator = transform_iterator<coir::graph::BglEdgeAt, counting_iterator<std::uint32_t>>;
    using vertices_size_type = std::size_t;
    using edges_size_type = std::size_t;
    using degree_size_type = std::size_t;
    static vertex_descriptor null_vertex() { return coir::graph::kNoNode; }
};

} // namespace boost

namespace coir::graph {

using BglTraits = boost::graph_traits<Links>;

inline std::pair<BglTraits::vertex_iterator, BglTraits::vertex_iterator> vertices(const Links& g) {
    return {BglTraits::vertex_iterator(0), BglTraits::vertex_iterator(static_cast<Node>(g.nodes()))};
}
inline std::size_t num_vertices(const Links& g) { return g.nodes(); }
inline std::pair<BglTraits::out_edge_iterator, BglTraits::out_edge_iterator> out_edges(Node v, const Links& g) {
    using At = boost::counting_iterator<std::uint32_t>;
    return {BglTraits::out_edge_iterator(At(g.offset[v]), BglEdgeAt{v}),
            BglTraits::out_edge_iterator(At(g.offset[v + 1]), BglEdgeAt{v})};
}
inline std::size_t out_degree(Node v, const Links& g) { return g.degree(v); }
inline Node source(const BglEdge& e, const Links&) { return e.from; }
inline Node target(const BglEdge& e, const Links& g) { return g.target[e.at]; }
inline boost::typed_identity_property_map<Node> get(boost::vertex_index_t, const Links&) { return {}; }

} // namespace coir::graph
