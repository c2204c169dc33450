// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/detector.h"

namespace coir::detect {

/// Import lines declared far below the price of comparable goods (domain.md D5b; rulings 11, 15). One finding per importer
/// and price cell.
const Detector& undervaluation();

/// 承诺事项: does it say yes to the special relation between buyer and seller? `name:是/否` pairs, or three digits for
/// special relation, influence on the price, royalty (1 = yes).
bool declaresRelation(std::string_view promise, const std::vector<std::string>& names, const std::vector<std::string>& yes);

} // namespace coir::detect
