// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "graph/share_graph.h"

#include <string>
#include <vector>

namespace coir::graph {

/// How exact integrated ownership is computed.
struct OwnershipOptions {
    /// Connected groups of firms up to this size are solved in exact fractions.
    std::size_t exactFirms = 30;
    /// Elsewhere a double this near to one of `borders` is computed again in exact fractions.
    double nearBorder = 1e-9;
    /// The borders that shares are held against.
    std::vector<Fraction> borders;
    /// Upstream firms up to which the exact second computation is tried.
    std::size_t exactUpstream = 400;
};

/// Integrated ownership of one final holder (or of the unknown holder) in one firm.
struct Stake {
    Node holder = 0;
    Node firm = 0;
    /// In (0,1].
    double integrated = 0;
    /// The same as an exact fraction, "30/43"; empty where only the double was computed.
    std::string exact;
    /// The smallest link of the best chain from holder to firm (max–min path); 0 for the unknown holder.
    double weakestLink = 0;
};

struct Ownership {
    /// Ordered by (firm, holder); the unknown holder comes last of its firm.
    std::vector<Stake> stakes;
    /// First stake of every firm, one entry more than nodes.
    std::vector<std::uint32_t> firmOffset;
    /// Groups of firms that hold each other whole, so that nobody outside holds them at the end; no division
    /// is tried and they have no stakes. Each ascending, ordered by first member.
    std::vector<std::vector<Node>> closedLoops;
    /// All groups of two and more firms that hold each other in a circle, closed ones included.
    std::vector<std::vector<Node>> loops;

    std::span<const Stake> of(Node firm) const {
        return {stakes.data() + firmOffset[firm], stakes.data() + firmOffset[firm + 1]};
    }
};

/// Integrated ownership E = D (I − W)⁻¹, per strongly connected component of firms in topological order:
/// sparse forward pass between components, one dense solve inside each. What the rows of a firm leave open
/// belongs to the unknown holder and flows on like any other; so does what comes from a closed loop.
/// Own shares (W[j][j]) count as a loop of one.
/// @error Cancelled.
/// O(V + E) rows outside loops, O(k³) in a loop of k firms. Thread-safe: pure.
/// Source: Brioschi, Buzzacchi, Colombo 1989.
Result<Ownership> integratedOwnership(const ShareGraph& shares, const OwnershipOptions& options, JobContext& job);

/// Whether the stake reaches the border (>=), decided on the exact fraction where there is one.
bool reaches(const Stake& stake, const Fraction& border);

} // namespace coir::graph
