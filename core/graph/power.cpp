// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/power.h"

#include "base/hash.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace coir::graph {
namespace {

constexpr std::size_t kMostExact = 24;
constexpr int kOrders = 200'000;

/// Weights and quota on one whole-number scale; shares of one firm have small common denominators.
struct Scaled {
    std::vector<std::int64_t> weight;
    std::int64_t quota;
};

Scaled scaled(const std::vector<Fraction>& weights, const Fraction& quota) {
    constexpr std::int64_t kMost = 1'000'000'000'000;
    std::int64_t scale = quota.denominator();
    for (const Fraction& w : weights) {
        const std::int64_t factor = w.denominator() / std::gcd(scale, w.denominator());
        scale = factor > kMost / scale ? kMost : scale * factor;
    }
    const auto whole = [&](const Fraction& f) {
        __extension__ using Wide = __int128;
        return static_cast<std::int64_t>(static_cast<Wide>(f.numerator()) * scale / f.denominator());
    };
    Scaled out;
    for (const Fraction& w : weights)
        out.weight.push_back(whole(w));
    out.quota = whole(quota);
    return out;
}

void normalise(std::vector<double>& values) {
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    if (sum > 0)
        for (double& value : values)
            value /= sum;
}

PowerIndices exactly(const Scaled& game) {
    const std::size_t n = game.weight.size();
    std::vector<double> order(n + 1, 1); // (s−1)!(n−s)!/n! by size s of the winning coalition
    for (std::size_t s = 1; s <= n; ++s) {
        double value = 1.0 / static_cast<double>(n);
        for (std::size_t i = 1; i < s; ++i) // 1 / C(n−1, s−1) built up factor by factor
            value *= static_cast<double>(i) / static_cast<double>(n - i);
        order[s] = value;
    }
    PowerIndices out{std::vector<double>(n, 0), std::vector<double>(n, 0), true};
    std::vector<std::vector<std::int64_t>> swings(n, std::vector<std::int64_t>(n + 1, 0));
    std::int64_t sum = 0;
    std::uint32_t members = 0;
    for (std::uint64_t step = 1; step < (std::uint64_t{1} << n); ++step) {
        const int flip = std::countr_zero(step); // Gray code: one holder comes or goes
        members ^= std::uint32_t{1} << flip;
        const auto f = static_cast<std::size_t>(flip);
        sum += (members >> flip) & 1u ? game.weight[f] : -game.weight[f];
        if (sum < game.quota)
            continue;
        const auto size = static_cast<std::size_t>(std::popcount(members));
        for (std::uint32_t rest = members; rest != 0; rest &= rest - 1) {
            const auto i = static_cast<std::size_t>(std::countr_zero(rest));
            if (sum - game.weight[i] < game.quota)
                ++swings[i][size];
        }
    }
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t s = 1; s <= n; ++s) {
            out.banzhaf[i] += static_cast<double>(swings[i][s]);
            out.shapleyShubik[i] += static_cast<double>(swings[i][s]) * order[s];
        }
    normalise(out.banzhaf);
    return out;
}

PowerIndices sampled(const Scaled& game, std::uint64_t seed) {
    const std::size_t n = game.weight.size();
    PowerIndices out{std::vector<double>(n, 0), std::vector<double>(n, 0), false};
    Random random(seed);
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), 0u);
    for (int round = 0; round < kOrders; ++round) {
        for (std::size_t i = n - 1; i > 0; --i)
            std::swap(order[i], order[random.below(i + 1)]);
        std::int64_t sum = 0;
        for (const std::size_t i : order) {
            sum += game.weight[i];
            if (sum >= game.quota) {
                out.shapleyShubik[i] += 1;
                break;
            }
        }
        std::int64_t drawn = 0;
        std::vector<bool> in(n);
        for (std::size_t i = 0; i < n; ++i) {
            in[i] = random.chance(0.5);
            drawn += in[i] ? game.weight[i] : 0;
        }
        for (std::size_t i = 0; i < n; ++i) {
            const std::int64_t without = in[i] ? drawn - game.weight[i] : drawn;
            if (without < game.quota && without + game.weight[i] >= game.quota)
                out.banzhaf[i] += 1;
        }
    }
    normalise(out.banzhaf);
    normalise(out.shapleyShubik);
    return out;
}

} // namespace

PowerIndices powerIndices(const std::vector<Fraction>& weights, const Fraction& quota, std::uint64_t seed) {
    if (weights.empty())
        return {};
    const Scaled game = scaled(weights, quota);
    return weights.size() <= kMostExact ? exactly(game) : sampled(game, seed);
}

} // namespace coir::graph
