// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/detector.h"

namespace coir::detect {

/// D1: registered firms without real operation. Noisy-OR of the indicators S1-S18 with the better one of the pairs
/// (S1, S14) and (S2, S3); one family alone stays below `high`. Subjects: codes 91 and 93, active, suspended, or
/// closed less than 24 months ago (rulings 10, 13). S16 and S17 wait for their tables: 不可判.
const Detector& shell();

} // namespace coir::detect
