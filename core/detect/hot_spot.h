// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/detector.h"
#include "heat/measures.h"

#include <map>
#include <span>

namespace coir::detect {

/// Areas where events are more frequent than their exposure explains (domain.md D5h, D7; rulings 11, 17, 17b): connected
/// hot hexagons of Gi*, one finding each; the subject is the county with most of its events.
const Detector& hotSpot();

/// Tiers and findings as heat fields count them: firms in findings at watch or above (hot spots left out), lines of low prices.
heat::Sources heatSources(const store::Facts& facts, std::map<store::FirmIndex, char> tiers, std::span<const Finding> findings);

} // namespace coir::detect
