// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cmath>
#include <cstdint>
#include <string>

namespace coir {

/// Whole number with a comma every three digits ("18,250,000"), as Chinese and English documents print it.
std::string grouped(std::int64_t value);
/// The same of an amount, rounded to a whole number, halves away from zero.
inline std::string groupedWhole(double value) { return grouped(static_cast<std::int64_t>(std::llround(value))); }

} // namespace coir
