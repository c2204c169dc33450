// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/fraction.h"
#include "graph/snapshot.h"

#include <span>
#include <string>
#include <vector>

namespace coir::graph {

/// One direct holding between two nodes of a ShareGraph.
struct Holding {
    Node owner = 0;
    Node firm = 0;
    Fraction share;
};

/// Who holds what directly: the input of ownership, control and power. Column sums (the shares of one firm)
/// are at most 1. The node after the last, `unknown()`, is the holder of what is missing; it has no key.
struct ShareGraph {
    std::vector<std::string> key;  ///< ascending in the order the caller gave
    std::vector<bool> isFirm;      ///< a firm is looked through; everyone else is a final holder
    std::vector<Holding> holdings; ///< ordered by (firm, owner), at most one per pair
    std::vector<std::uint32_t> intoOffset; ///< holdings of firm j: [intoOffset[j], intoOffset[j+1])
    std::vector<std::uint32_t> byOwner;    ///< places in `holdings`, ordered by (owner, firm)
    std::vector<std::uint32_t> ownerOffset;
    std::vector<Node> refused; ///< firms whose rows summed above the tolerance: 100 % unknown

    std::size_t nodes() const { return key.size(); }
    Node unknown() const { return static_cast<Node>(key.size()); }
    std::span<const Holding> into(Node firm) const {
        return {holdings.data() + intoOffset[firm], holdings.data() + intoOffset[firm + 1]};
    }
    std::span<const std::uint32_t> heldBy(Node owner) const {
        return {byOwner.data() + ownerOffset[owner], byOwner.data() + ownerOffset[owner + 1]};
    }
    /// Direct share of `owner` in `firm`, zero if none. O(log).
    Fraction direct(Node owner, Node firm) const;
};

/// Builds the graph. Holdings of the same owner in the same firm add up; column sums above 1 and up to
/// `scaleUpTo` are scaled to 1 (rounding of printed shares), above that the firm is refused whole.
/// @param key      one per node; @param isFirm  same length.
ShareGraph makeShareGraph(std::vector<std::string> key, std::vector<bool> isFirm, std::vector<Holding> holdings,
                          const Fraction& scaleUpTo);

/// The holding edges of a snapshot; nodes keep their numbers, firms are the nodes of kind firm.
ShareGraph shareGraphOf(const GraphSnapshot& graph, const Fraction& scaleUpTo);

} // namespace coir::graph
