// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "graph/control.h"
#include "graph/share_graph.h"

#include <map>
#include <vector>

namespace coir::graph {

/// How one holder stands to one firm, in the readings of ownership.
struct HoldingReading {
    Node holder = 0;
    Node firm = 0;
    Fraction direct;                        ///< own share; zero where it only holds through others
    double integrated = 0;                  ///< shares multiplied along every chain and added up, loops summed
    double weakest = 0;                     ///< of the best chain its smallest link
    ControlKind control = ControlKind::None;
};

/// Integrated shares of one node in what lies below it, with the node itself as the holder: the sum over all chains that
/// start at it. Converges because every loop passes on less than it gets; a closed loop is left at the last round.
std::map<Node, double> integratedShares(const ShareGraph& shares, Node holder);

/// Readings of every owner above `root` in it, and of `root` in every firm below it; ordered by (holder, firm). Only what
/// lies on those chains is looked at. @error Cancelled. O(owners above · holdings on the chains).
Result<std::vector<HoldingReading>> holdingReadings(const ShareGraph& shares, Node root, const ControlRules& rules, JobContext& job);

} // namespace coir::graph
