// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/detector.h"

namespace coir::detect {

/// Many new counterparties pay one collector alike within days (domain.md D6), and payers who repeat near-equal sums to one
/// payee (ruling 16). One finding per collector.
const Detector& paymentFanIn();

/// Concentration of amounts: 0 = all alike, towards 1 = one has everything. Amounts >= 0.
double gini(std::vector<double> amounts);

} // namespace coir::detect
