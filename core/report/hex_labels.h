// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/scenes.h"

#include <string>
#include <vector>

namespace coir::report {

/// Gives a hexagon map the names of its places: one for each name in `names` (one a cell, "" none), where its cells are: the
/// median east-west, the middle nine tenths north-south, so that a stray cell draws no name away. Most cells first.
void labelPlaces(HexScene& scene, const std::vector<std::string>& names);

} // namespace coir::report
