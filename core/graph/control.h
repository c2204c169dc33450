// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "graph/share_graph.h"

#include <vector>

namespace coir::graph {

/// How somebody controls a firm.
enum class ControlKind : std::uint8_t {
    None,     ///< votes, but not enough
    Sole,     ///< own direct votes reach the threshold
    Chain,    ///< own votes and those of firms already controlled reach it
    Joint,    ///< only as member of a declared concert group
    Dominant, ///< by the option for a large holder among small ones
};
/// "none", "sole", "chain", "joint", "dominant".
std::string_view word(ControlKind kind);

/// The law's borders; every number comes from the rule pack of the day.
struct ControlRules {
    /// Votes above this control; with `inclusive` votes equal to it do as well.
    Fraction threshold;
    bool inclusive = false;
    /// Option: a holder from `dominantShare` on controls where the next holder stays below `dominantNext`.
    bool dominant = false;
    Fraction dominantShare;
    Fraction dominantNext;
};

/// Votes one controller commands in one firm.
struct Votes {
    Node holder = 0;
    Node firm = 0;
    /// Direct votes and those of the firms it controls.
    Fraction votes;
    ControlKind kind = ControlKind::None;
};

/// For every node that holds something (firms too): the least fixed point of "controls a firm whose votes, its
/// own and those of the firms it already controls, exceed the threshold". The result does not depend on the
/// order. Members of a group of `concert` act as one; a member that does not reach control alone gets kind
/// Joint where its group does.
/// @return ordered by (holder, firm); all pairs with votes > 0, controlled or not.
/// O(holdings of the controlled firms) per controller.
std::vector<Votes> votingControl(const ShareGraph& shares, const std::vector<std::vector<Node>>& concert,
                                 const ControlRules& rules);

} // namespace coir::graph
