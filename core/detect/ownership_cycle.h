// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/detector.h"

namespace coir::detect {

/// Firms that hold each other in a circle (domain.md D3): one finding per component of two and more firms; a closed
/// one, held to the last share by its own members, weighs more.
const Detector& ownershipCycle();

} // namespace coir::detect
