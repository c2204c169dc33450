// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Private to layout.cpp.
#include "base/hash.h"
#include "graph/layout.h"

namespace coir::graph {

/// Minimises sparse stress of one connected undirected graph in place. `warm`: the places are a picture to keep, the
/// steps begin small. `fixed` nodes do not move. False when cancelled.
bool minimiseStress(const Links& links, std::vector<Point>& places, const std::vector<bool>& fixed, bool warm,
                    Random& random, JobContext& job);

/// Hops from `source` to every node (kNoNode: not reached).
std::vector<std::uint32_t> hopsFrom(const Links& links, Node source);

} // namespace coir::graph
