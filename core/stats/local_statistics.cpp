// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/local_statistics.h"

#include "base/hash.h"
#include "stats/multiple_tests.h"
#include "stats/rates.h"

#include <cmath>
#include <limits>

namespace coir::stats {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kChunk = 64; // cells per chunk; each cell has a seed of its own

struct Moments {
    double mean = 0;
    double variance = 0; ///< divided by n
};

Moments momentsOf(std::span<const double> values) {
    Moments m;
    const auto n = static_cast<double>(values.size());
    for (const double v : values)
        m.mean += v;
    m.mean /= n;
    for (const double v : values)
        m.variance += (v - m.mean) * (v - m.mean);
    m.variance /= n;
    return m;
}

/// Differences that only rounding makes are no variance.
bool constant(std::span<const double> values, const Moments& m) {
    double largest = 0;
    for (const double v : values)
        largest = std::max(largest, std::fabs(v));
    return m.variance <= 1e-24 * largest * largest;
}

/// Deals values of other cells to the neighbours of one cell, without repetition.
class Dealer {
public:
    Dealer(std::span<const double> values, std::size_t self, std::uint64_t seed)
        : m_random(seed ^ (0x9e3779b97f4a7c15ull * (self + 1))) {
        m_others.reserve(values.size() - 1);
        for (std::size_t i = 0; i < values.size(); ++i)
            if (i != self)
                m_others.push_back(values[i]);
    }
    /// Weighted sum of a fresh deal (partial Fisher-Yates).
    double deal(std::span<const Neighbour> around, double scale) {
        double sum = 0;
        for (std::size_t k = 0; k < around.size(); ++k) {
            const std::size_t pick = k + static_cast<std::size_t>(m_random.below(m_others.size() - k));
            std::swap(m_others[k], m_others[pick]);
            sum += around[k].weight * scale * m_others[k];
        }
        return sum;
    }

private:
    Random m_random;
    std::vector<double> m_others;
};

/// Share of deals at least as extreme as the observed sum, on the side where it lies.
double pseudoP(std::span<const double> values, std::size_t self, std::span<const Neighbour> around, double scale,
               double observed, bool flipped, const Permutations& permutations) {
    Dealer dealer(values, self, permutations.seed);
    int above = 0;
    const double slack = 1e-12 * (std::fabs(observed) + 1e-300); // equal sums added in another order are equal
    for (int k = 0; k < permutations.count; ++k) {
        const double sum = dealer.deal(around, scale);
        if (flipped ? sum <= observed + slack : sum >= observed - slack)
            ++above;
    }
    const int fewer = std::min(above, permutations.count - above);
    return (fewer + 1.0) / (permutations.count + 1.0);
}

} // namespace

std::string_view name(HeatClass heatClass) {
    switch (heatClass) {
    case HeatClass::None: return "none";
    case HeatClass::Hot90: return "hot90";
    case HeatClass::Hot95: return "hot95";
    case HeatClass::Hot99: return "hot99";
    case HeatClass::Cold90: return "cold90";
    case HeatClass::Cold95: return "cold95";
    case HeatClass::Cold99: return "cold99";
    case HeatClass::Suppressed: return "suppressed";
    }
    return "none";
}

std::vector<LocalStatistic> getisOrdStar(std::span<const double> values, const Neighbours& neighbours,
                                         const Permutations& permutations, JobContext& job) {
    const std::size_t n = values.size();
    std::vector<LocalStatistic> result(n, {kNone, kNone, kNone, kNone});
    if (n < 2)
        return result;
    const Moments m = momentsOf(values);
    if (constant(values, m))
        return result;
    const double deviation = std::sqrt(m.variance);
    parallelChunks(job, n, kChunk, [&](std::size_t begin, std::size_t end, std::size_t) {
        for (std::size_t i = begin; i < end; ++i) {
            const auto around = neighbours.of(i);
            double weights = 1, squares = 1, sum = values[i];
            for (const Neighbour& nb : around) {
                weights += nb.weight;
                squares += nb.weight * nb.weight;
                sum += nb.weight * values[nb.index];
            }
            const auto count = static_cast<double>(n);
            const double under = (count * squares - weights * weights) / (count - 1);
            if (under <= 1e-12 * squares)
                continue; // the neighbourhood is the whole map
            LocalStatistic& s = result[i];
            s.z = (sum - m.mean * weights) / (deviation * std::sqrt(under));
            s.value = s.z;
            s.p = normalP(s.z);
            if (permutations.count > 0 && !around.empty())
                s.permutationP = pseudoP(values, i, around, 1, sum - values[i], false, permutations);
        }
    });
    return result;
}

std::vector<LocalStatistic> localMoran(std::span<const double> values, const Neighbours& neighbours,
                                       bool rowStandardised, const Permutations& permutations, JobContext& job) {
    const std::size_t n = values.size();
    std::vector<LocalStatistic> result(n, {kNone, kNone, kNone, kNone});
    if (n < 3)
        return result;
    const Moments m = momentsOf(values);
    if (constant(values, m))
        return result;
    std::vector<double> off(n);
    for (std::size_t i = 0; i < n; ++i)
        off[i] = values[i] - m.mean;
    parallelChunks(job, n, kChunk, [&](std::size_t begin, std::size_t end, std::size_t) {
        for (std::size_t i = begin; i < end; ++i) {
            const auto around = neighbours.of(i);
            double weights = 0;
            for (const Neighbour& nb : around)
                weights += nb.weight;
            if (around.empty() || weights <= 0)
                continue;
            const double scale = rowStandardised ? 1 / weights : 1;
            double squares = 0, lag = 0;
            for (const Neighbour& nb : around) {
                squares += scale * scale * nb.weight * nb.weight;
                lag += scale * nb.weight * off[nb.index];
            }
            weights *= scale;
            LocalStatistic& s = result[i];
            const auto count = static_cast<double>(n);
            const double value = off[i] / m.variance * lag;
            s.value = value * (count - 1) / count;
            const double share = off[i] * off[i] / m.variance;
            const double expected = -share * weights / (count - 1);
            const double variance = share / m.variance * (count / (count - 2)) *
                                    (squares - weights * weights / (count - 1)) *
                                    (m.variance - off[i] * off[i] / (count - 1));
            if (variance <= 0)
                continue; // the cell lies exactly on the mean
            s.z = (value - expected) / std::sqrt(variance);
            s.p = normalP(s.z);
            if (permutations.count > 0)
                s.permutationP = pseudoP(off, i, around, scale, lag, off[i] < 0, permutations);
        }
    });
    return result;
}

HeatClass classOf(double p, bool hot) {
    if (p <= 0.01)
        return hot ? HeatClass::Hot99 : HeatClass::Cold99;
    if (p <= 0.05)
        return hot ? HeatClass::Hot95 : HeatClass::Cold95;
    if (p <= 0.10)
        return hot ? HeatClass::Hot90 : HeatClass::Cold90;
    return HeatClass::None;
}

std::vector<HeatClass> classes(std::span<const LocalStatistic> statistics) {
    std::vector<double> p;
    p.reserve(statistics.size());
    for (const LocalStatistic& s : statistics)
        p.push_back(s.p);
    const std::vector<double> adjusted = adjustedP(p);
    std::vector<HeatClass> result(statistics.size(), HeatClass::None);
    for (std::size_t i = 0; i < statistics.size(); ++i)
        result[i] = classOf(adjusted[i], statistics[i].z > 0);
    return result;
}

} // namespace coir::stats
