// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <string>
#include <vector>

namespace coir::heat {

/// Lower borders of the second to the sixth of six colour classes; −∞ and +∞ where a class holds nothing.
using Borders = std::array<double, 5>;

/// Six classes of (nearly) equal number over the finite values; borders at three digits, so that the legend says what the
/// colour is. Fewer than six different values take the middle classes, values all alike the third: a map without
/// differences must not look like an alarm.
Borders classBorders(std::vector<double> values);
/// 0…5; −1 where the value is not finite.
int classOf(double value, const Borders& borders);
/// "1.2–2.4", "< 1.2", "≥ 2.4"; "—" for a class that holds nothing, "all 1.02" has no border at all: "" is returned for it.
std::array<std::string, 6> classWords(const Borders& borders);
/// How many of the finite values lie in each class.
std::array<int, 6> classCounts(const std::vector<double>& values, const Borders& borders);

} // namespace coir::heat
