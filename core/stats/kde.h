// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "stats/neighbours.h"

#include <cstdint>
#include <span>
#include <vector>

namespace coir::stats {

enum class Kernel : std::uint8_t {
    Gaussian, ///< exp(-u^2/2) / (2 pi), no cut-off
    Quartic,  ///< 3/pi (1 - u^2)^2 for u < 1 (biweight)
};

/// A point with how much it counts (1 for one event).
struct WeightedPoint {
    Point at;
    double weight = 1;
};

/// Exact kernel intensity at each place of `at`: sum of weight * K(distance / bandwidth) / bandwidth^2, events per
/// square unit. Divide by the sum of weights for a density that integrates to 1. bandwidth > 0.
/// Source: Silverman 1986, ch. 4.
std::vector<double> kernelIntensity(std::span<const WeightedPoint> points, std::span<const Point> at, Kernel kernel,
                                    double bandwidth, JobContext& job);

/// Scott's start value sigma * n^(-1/6) with sigma^2 the mean of the two coordinate variances; 0 for less than two
/// different points.
double scottBandwidth(std::span<const WeightedPoint> points);

} // namespace coir::stats
