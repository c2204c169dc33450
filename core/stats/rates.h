// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "stats/neighbours.h"

#include <span>
#include <vector>

namespace coir::stats {

/// What an area is judged by: events among an exposure (firms, declaration lines …).
struct Cell {
    double events = 0;
    double exposure = 0;
};

/// Empirical-Bayes rates after Marshall 1991 with what they were made of.
struct EmpiricalBayes {
    double mean = 0;              ///< mu = sum of events / sum of exposure
    double spread = 0;            ///< A = max(0, s2 - mu / mean exposure); 0 = the map is flat
    double variance = 0;          ///< s2, exposure-weighted variance of the raw rates
    std::vector<double> smoothed; ///< w * rate + (1 - w) * mu; NaN where exposure is 0
    std::vector<double> weight;   ///< w = A / (A + mu / exposure) in [0, 1]
    bool flat() const { return spread <= 0; }
};

/// events / exposure; NaN where exposure is 0.
double rate(const Cell& cell);

/// Shrinks every cell to the mean of all. Cells without exposure take no part.
EmpiricalBayes globalEmpiricalBayes(std::span<const Cell> cells);

/// Shrinks every cell to the mean of itself and its neighbours (weights of the list are not used).
/// `mean`, `spread` and `variance` of the result are those of the whole map.
EmpiricalBayes localEmpiricalBayes(std::span<const Cell> cells, const Neighbours& neighbours);

/// (rate - mu) / sqrt(mu / exposure): how far a cell lies from the mean in standard errors of a Poisson
/// count; NaN where exposure or mu is 0.
double standardisedRate(const Cell& cell, double mean);

/// P(X >= events) for X ~ Poisson(mean); events is rounded up. In [0, 1].
double poissonTail(double mean, double events);

/// Two-sided p of a standard normal z.
double normalP(double z);

/// 95 % interval of a Poisson rate (exact, Garwood 1936); {0, NaN} where exposure is 0.
struct Interval {
    double low = 0, high = 0;
};
Interval rateInterval(const Cell& cell);
/// 95 % interval of the rate smoothed by `eb`: of the Gamma(events + mean² / A, exposure + mean / A) whose mean the smoothed
/// rate is (Marshall's estimate is that of a Gamma prior with mean and variance A). {NaN, NaN} without exposure or where
/// the map is flat: then nothing but the mean is left.
Interval smoothedInterval(const Cell& cell, double mean, double spread);

/// P of at least as large differences between the cells if all had one rate: Poisson dispersion, sum of
/// (events - mean * exposure)² / (mean * exposure), chi-squared with one degree less than cells with exposure. NaN where
/// fewer than two cells have exposure or nothing happened.
double evenP(std::span<const Cell> cells);

} // namespace coir::stats
