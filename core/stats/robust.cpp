// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/robust.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace coir::stats {

double median(std::span<const double> values) { return quantile(values, 0.5); }

double quantile(std::span<const double> values, double q) {
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<double> sorted(values.begin(), values.end());
    const double place = q * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::ptrdiff_t>(std::floor(place));
    std::nth_element(sorted.begin(), sorted.begin() + below, sorted.end());
    const double low = sorted[static_cast<std::size_t>(below)];
    const double part = place - static_cast<double>(below);
    if (part == 0)
        return low;
    const double high = *std::min_element(sorted.begin() + below + 1, sorted.end());
    return low + part * (high - low);
}

double RobustScale::z(double value) const {
    const double off = value - median;
    return off == 0 ? 0 : kMadOfNormal * off / divisor;
}

RobustScale robustScale(std::span<const double> values, double floor) {
    RobustScale scale;
    scale.median = median(values);
    std::vector<double> off;
    off.reserve(values.size());
    for (const double v : values)
        off.push_back(std::fabs(v - scale.median));
    scale.mad = median(off);
    scale.divisor = std::max(scale.mad, floor);
    return scale;
}

} // namespace coir::stats
