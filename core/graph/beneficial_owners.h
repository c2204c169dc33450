// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "graph/control.h"
#include "graph/ownership.h"

#include <vector>

namespace coir::graph {

/// Criteria of the beneficial-owner rules, tested in this order; the next only where nobody meets the one before.
enum class Criterion : std::uint8_t {
    None = 0,
    Share = 1,   ///< a quarter of the firm in the end
    Votes = 2,   ///< a quarter of the votes, own and of firms controlled
    Control = 3, ///< control alone or jointly
    Manager = 4, ///< else the legal representative
};

struct BeneficialOwner {
    Node person = 0;
    Node firm = 0;
    Criterion criterion = Criterion::None;
};

/// Beneficial owners of every firm. Only natural persons; a firm in a closed loop has none by criterion 4.
/// @param isPerson per node; @param manager per node, kNoNode where none is known.
/// @param votes    as votingControl gives them, ordered by (holder, firm).
/// @return ordered by (firm, person). Source: 受益所有人信息管理办法 (2024), in the order of its criteria; `>=`.
std::vector<BeneficialOwner> beneficialOwners(const ShareGraph& shares, const Ownership& ownership,
                                              const std::vector<Votes>& votes, const std::vector<bool>& isPerson,
                                              const std::vector<Node>& manager, const Fraction& border);

} // namespace coir::graph
