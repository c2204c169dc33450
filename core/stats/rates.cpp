// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/rates.h"

#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <limits>

namespace coir::stats {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

struct Pool {
    double mean = 0, variance = 0, spread = 0;
};

/// Moments of one pool of cells; `at(k)` gives the k-th of `n`.
template <class At> Pool poolOf(std::size_t n, At at) {
    double events = 0, exposure = 0;
    std::size_t used = 0;
    for (std::size_t k = 0; k < n; ++k) {
        const Cell& c = at(k);
        if (c.exposure <= 0)
            continue;
        events += c.events;
        exposure += c.exposure;
        ++used;
    }
    Pool pool;
    if (used == 0)
        return pool;
    pool.mean = events / exposure;
    double sum = 0;
    for (std::size_t k = 0; k < n; ++k) {
        const Cell& c = at(k);
        if (c.exposure <= 0)
            continue;
        const double off = c.events / c.exposure - pool.mean;
        sum += c.exposure * off * off;
    }
    pool.variance = sum / exposure;
    pool.spread = std::max(0.0, pool.variance - pool.mean / (exposure / static_cast<double>(used)));
    return pool;
}

double weightOf(const Pool& pool, double exposure) {
    return pool.spread <= 0 ? 0 : pool.spread / (pool.spread + pool.mean / exposure);
}

void smooth(EmpiricalBayes& result, std::size_t i, const Cell& cell, const Pool& pool) {
    if (cell.exposure <= 0)
        return;
    const double w = weightOf(pool, cell.exposure);
    result.weight[i] = w;
    result.smoothed[i] = w * (cell.events / cell.exposure) + (1 - w) * pool.mean;
}

EmpiricalBayes prepared(std::span<const Cell> cells, const Pool& pool) {
    EmpiricalBayes result;
    result.mean = pool.mean;
    result.variance = pool.variance;
    result.spread = pool.spread;
    result.smoothed.assign(cells.size(), kNone);
    result.weight.assign(cells.size(), 0);
    return result;
}

} // namespace

double rate(const Cell& cell) { return cell.exposure > 0 ? cell.events / cell.exposure : kNone; }

EmpiricalBayes globalEmpiricalBayes(std::span<const Cell> cells) {
    const Pool pool = poolOf(cells.size(), [&](std::size_t k) -> const Cell& { return cells[k]; });
    EmpiricalBayes result = prepared(cells, pool);
    for (std::size_t i = 0; i < cells.size(); ++i)
        smooth(result, i, cells[i], pool);
    return result;
}

EmpiricalBayes localEmpiricalBayes(std::span<const Cell> cells, const Neighbours& neighbours) {
    const Pool all = poolOf(cells.size(), [&](std::size_t k) -> const Cell& { return cells[k]; });
    EmpiricalBayes result = prepared(cells, all);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto around = neighbours.of(i);
        const Pool pool = poolOf(around.size() + 1, [&](std::size_t k) -> const Cell& {
            return k == 0 ? cells[i] : cells[around[k - 1].index];
        });
        smooth(result, i, cells[i], pool);
    }
    return result;
}

double standardisedRate(const Cell& cell, double mean) {
    if (cell.exposure <= 0 || mean <= 0)
        return kNone;
    return (cell.events / cell.exposure - mean) / std::sqrt(mean / cell.exposure);
}

double poissonTail(double mean, double events) {
    const double k = std::ceil(events);
    if (k <= 0)
        return 1;
    if (mean <= 0)
        return 0;
    return boost::math::gamma_p(k, mean); // P(X >= k) is the lower regularised gamma function
}

double normalP(double z) { return std::erfc(std::fabs(z) / std::sqrt(2.0)); }

Interval rateInterval(const Cell& cell) {
    if (cell.exposure <= 0)
        return {0, kNone};
    const double low = cell.events > 0 ? boost::math::gamma_p_inv(cell.events, 0.025) : 0;
    const double high = boost::math::gamma_p_inv(cell.events + 1, 0.975);
    return {low / cell.exposure, high / cell.exposure};
}

Interval smoothedInterval(const Cell& cell, double mean, double spread) {
    if (cell.exposure <= 0 || mean <= 0 || spread <= 0)
        return {kNone, kNone};
    const double shape = cell.events + mean * mean / spread, exposure = cell.exposure + mean / spread;
    return {boost::math::gamma_p_inv(shape, 0.025) / exposure, boost::math::gamma_p_inv(shape, 0.975) / exposure};
}

double evenP(std::span<const Cell> cells) {
    const Pool pool = poolOf(cells.size(), [&](std::size_t k) -> const Cell& { return cells[k]; });
    if (pool.mean <= 0)
        return kNone;
    double sum = 0;
    int used = 0;
    for (const Cell& c : cells)
        if (c.exposure > 0) {
            const double expected = pool.mean * c.exposure;
            sum += (c.events - expected) * (c.events - expected) / expected;
            ++used;
        }
    return used < 2 ? kNone : boost::math::gamma_q((used - 1) / 2.0, sum / 2);
}

} // namespace coir::stats
