// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "stats/neighbours.h"

#include <vector>

/// The 6 x 6 grid of tests/oracle/local_statistics.py.
namespace coir::stats::grid {

inline constexpr int kSide = 6;

inline std::vector<double> values() {
    std::vector<double> v;
    for (int i = 0; i < kSide * kSide; ++i)
        v.push_back(((7 * i * i + 3 * i + 5) % 11) / 4.0 + (i % kSide < 2 && i / kSide < 2 ? 6 : 0));
    return v;
}

inline std::vector<Point> points(double step) {
    std::vector<Point> p;
    for (int i = 0; i < kSide * kSide; ++i)
        p.push_back({step * (i % kSide), step * (i / kSide)});
    return p;
}

} // namespace coir::stats::grid
