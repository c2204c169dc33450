// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Private to layout.cpp.
#include "graph/layout.h"

namespace coir::graph {

/// Level per node so that links point to a higher level, except those that close a circle. Directed.
std::vector<std::int32_t> levelsOf(const Links& links);
/// Level per node by steps from the root: owners negative, holdings positive, others by the side they were met on.
std::vector<std::int32_t> levelsAround(const Links& links, Node root);
/// Places on horizontal levels, neighbours brought together by repeated barycentres. False when cancelled.
bool placeOnLevels(const Links& undirected, const std::vector<std::int32_t>& level, std::vector<Point>& places,
                   JobContext& job);

} // namespace coir::graph
