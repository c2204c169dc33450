// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/detector.h"

namespace coir::detect {

/// Money that comes back to where it left (domain.md D6): rings of payments in order of time, each passing on most of the
/// one before, and parties tied by repeated near-equal transfers (ruling 16). One finding per ring.
const Detector& paymentCycle();

} // namespace coir::detect
