// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "graph/ownership_result.h"

namespace coir::test {

/// The borders of ownership in force on a day, from the packs that ship.
inline graph::OwnershipRules shippedOwnership(const rules::RuleLibrary& library, Date date) {
    return graph::ownershipRules(**library.pick(graph::kOwnershipPack, date)).value();
}

} // namespace coir::test
