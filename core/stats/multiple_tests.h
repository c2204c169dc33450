// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <vector>

namespace coir::stats {

/// Benjamini-Hochberg adjusted p values, in the order given: a test is a discovery at false discovery rate q
/// exactly where its adjusted p is <= q. NaN stays NaN and does not count as a test.
/// Source: Benjamini, Hochberg 1995.
std::vector<double> adjustedP(std::span<const double> p);

} // namespace coir::stats
