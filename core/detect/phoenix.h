// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/detector.h"

namespace coir::detect {

/// D2: people, place, brand or trade of a sanctioned firm going on in a firm that began around the sanction. Pairs from
/// blocks, compared after Fellegi-Sunter, chained with the product of probabilities; one finding an origin with all its
/// successors in order (rulings 10, 12). The hypothesis is "same controller", never "same entity".
const Detector& phoenix();

} // namespace coir::detect
