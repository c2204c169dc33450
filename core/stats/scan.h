// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "stats/neighbours.h"
#include "stats/rates.h"

#include <cstdint>
#include <span>
#include <vector>

namespace coir::stats {

struct ScanOptions {
    double largestShare = 0.5;     ///< window at most this share of all exposure, (0, 1)
    double largestRadius = 30'000; ///< unit of the points (metres)
    int replications = 999;        ///< Monte-Carlo runs; 0: p stays NaN
    std::uint64_t seed = 1;
};

/// One circular window that holds more events than its exposure explains.
struct ScanCluster {
    std::vector<std::uint32_t> cells; ///< by distance from the centre, then index
    std::uint32_t centre = 0;
    double radius = 0;
    double observed = 0;
    double expected = 0; ///< all events times the window's share of all exposure
    double llr = 0;      ///< Poisson log-likelihood ratio
    double p = 0;        ///< rank of llr among the largest of each Monte-Carlo run
};

/// Kulldorff's spatial scan (1997), Poisson model, high rates only. The first cluster is the most likely one, the
/// others are the next best that share no cell with those before. Events are counted whole (rounded); cells at
/// equal distance enter a window together; of equal windows the one with the smaller centre index stands.
/// The same seed gives the same p for any thread count.
Result<std::vector<ScanCluster>> scan(std::span<const Point> points, std::span<const Cell> cells,
                                      const ScanOptions& options, JobContext& job);

} // namespace coir::stats
