// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <vector>

namespace coir::stats {

/// Middle value; mean of the two middle ones for an even count; NaN for none.
double median(std::span<const double> values);
/// Quantile by linear interpolation between order statistics (type 7), q in [0, 1]; NaN for none.
double quantile(std::span<const double> values, double q);

/// Median absolute deviation of a normal distribution with standard deviation 1.
inline constexpr double kMadOfNormal = 0.6745;

/// Robust location and spread of a sample.
struct RobustScale {
    double median = 0;
    double mad = 0;     ///< median absolute deviation, as measured
    double divisor = 0; ///< the larger of mad and the floor
    /// kMadOfNormal * (value - median) / divisor; 0 where value is the median, +-infinity where the divisor is 0.
    double z(double value) const;
};

/// `floor` keeps a cell of nearly equal values from flagging noise (domain.md D5b: .02 on ln p).
RobustScale robustScale(std::span<const double> values, double floor);

} // namespace coir::stats
