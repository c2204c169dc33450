// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rules/rule_pack.h"
#include "store/case_file.h"
#include "store/facts.h"

#include <vector>

namespace coir::store {

/// A granted repair, or an objection that is open or upheld, that took the weight of nothing.
struct ReachesNothing {
    RecordId record = 0;
    std::string number;              ///< 决定文号 as given
    Message remedy;
};

/// By register (repairs first), then in the order of the facts. One that reaches a fact without weight (expired, closed) is not
/// among them, nor is one whose firm is not known. @param publicity  the pack in force on the as-of.
std::vector<ReachesNothing> repairsOfNothing(const Facts& facts, const rules::RulePack& publicity);

/// Tells them as warnings on their rows, in place of those told before; in the caller's transaction.
Result<> tellRepairsOfNothing(CaseFile& file, const std::vector<ReachesNothing>& them);

} // namespace coir::store
