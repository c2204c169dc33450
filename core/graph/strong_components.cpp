// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/bgl.h"
#include "graph/components.h"

#include <boost/graph/strong_components.hpp>

namespace coir::graph {

Partition strongComponents(const Links& links) {
    Partition out;
    out.group.resize(links.nodes());
    if (links.nodes() == 0)
        return out;
    std::vector<std::uint32_t>& group = out.group;
    const auto map = boost::make_iterator_property_map(group.begin(), boost::typed_identity_property_map<Node>());
    out.count = static_cast<std::uint32_t>(
        boost::strong_components(links, map, boost::vertex_index_map(boost::typed_identity_property_map<Node>())));
    return out;
}

} // namespace coir::graph
