// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/detector.h"

namespace coir::detect {

/// Duty-free buyers who buy the same goods and share a payer, a device or a recipient (domain.md D5a, ruling 11).
/// Buyers are keyed tokens; the score belongs to the pattern. One finding per chain of such buyers in a dense block.
const Detector& dutyFreeRing();

} // namespace coir::detect
