// SPDX-License-Identifier: GPL-3.0-or-later
#include "heat/rate_scale.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <map>

namespace coir::heat {

namespace {

constexpr int kMostDecimals = 3;
constexpr double kSteps = 10;            ///< last places that fit into the range
constexpr std::size_t kMostFigures = 1500; ///< more different figures are rounded once more: the search is quadratic

double rounded(double value, int decimals) {
    const double ten = std::pow(10, decimals);
    return std::round(value * ten) / ten;
}

int decimalsFor(double low, double high) {
    const double range = high - low;
    if (range < kSteps * std::pow(10, -kMostDecimals))
        return high >= 100 ? 0 : high >= 10 ? 1 : 2;
    int decimals = low > 0 && low < 10 ? 1 : 0;
    while (decimals < kMostDecimals && range < kSteps * std::pow(10, -decimals) * (1 - 1e-9))
        ++decimals;
    return decimals;
}

/// One figure of the map and how often it stands there.
struct Figure {
    double value = 0, count = 0;
};

/// Where the second, third … class begins, as places in `figures`.
std::vector<std::size_t> breaks(const std::vector<Figure>& figures, std::size_t classes) {
    const std::size_t n = figures.size();
    std::vector<double> weight(n + 1), sum(n + 1), square(n + 1);
    for (std::size_t i = 0; i < n; ++i) {
        // From the first value on, so that a small spread far from zero keeps its digits.
        const double v = figures[i].value - figures[0].value, w = figures[i].count;
        weight[i + 1] = weight[i] + w;
        sum[i + 1] = sum[i] + w * v;
        square[i + 1] = square[i] + w * v * v;
    }
    const auto within = [&](std::size_t from, std::size_t to) {
        const double s = sum[to] - sum[from];
        return std::max(0.0, square[to] - square[from] - s * s / (weight[to] - weight[from]));
    };
    constexpr double kFar = std::numeric_limits<double>::infinity();
    // best[k][i]: least squares of the first i figures in k + 1 classes; from[k][i]: where the last of them begins.
    std::vector<std::vector<double>> best(classes, std::vector<double>(n + 1, kFar));
    std::vector<std::vector<std::size_t>> from(classes, std::vector<std::size_t>(n + 1, 0));
    for (std::size_t i = 1; i <= n; ++i)
        best[0][i] = within(0, i);
    for (std::size_t k = 1; k < classes; ++k)
        for (std::size_t i = k + 1; i <= n; ++i)
            for (std::size_t j = k; j < i; ++j)
                if (const double cost = best[k - 1][j] + within(j, i); cost < best[k][i]) {
                    best[k][i] = cost;
                    from[k][i] = j;
                }
    std::vector<std::size_t> starts;
    for (std::size_t k = classes - 1, end = n; k > 0; --k) {
        end = from[k][end];
        starts.push_back(end);
    }
    std::reverse(starts.begin(), starts.end());
    return starts;
}

} // namespace

double RateScale::shown(double value) const { return rounded(value, decimals); }

int RateScale::classOf(double value) const {
    if (!std::isfinite(value))
        return -1;
    // Half a last place of room: both sides are the same decimal figure.
    const double figure = shown(value) + std::pow(10, -decimals) / 2;
    return static_cast<int>(std::upper_bound(starts.begin(), starts.end(), figure) - starts.begin());
}

std::string RateScale::figure(double value) const {
    char b[64];
    std::snprintf(b, sizeof b, "%.*f", decimals, shown(value));
    return b;
}

std::vector<std::string> RateScale::borders() const {
    std::vector<std::string> words;
    if (starts.empty()) {
        if (std::isfinite(lowest))
            words.push_back(figure(lowest));
        return words;
    }
    const double step = std::pow(10, -decimals);
    words.push_back("≤ " + figure(starts.front() - step));
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        const std::string low = figure(starts[i]), high = figure(starts[i + 1] - step);
        words.push_back(low == high ? low : low + "–" + high);
    }
    words.push_back("≥ " + figure(starts.back()));
    return words;
}

RateScale rateScale(std::span<const double> values, std::size_t most) {
    RateScale scale;
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const double v : values)
        if (std::isfinite(v)) {
            low = std::min(low, v);
            high = std::max(high, v);
        }
    if (!(low <= high))
        return scale;
    scale.decimals = decimalsFor(low, high);
    std::map<double, double> counts;
    for (int more = 0;; ++more) {
        counts.clear();
        for (const double v : values)
            if (std::isfinite(v))
                ++counts[rounded(v, scale.decimals - more)];
        if (counts.size() <= kMostFigures)
            break;
    }
    scale.lowest = scale.shown(low);
    std::vector<Figure> figures;
    for (const auto& [value, count] : counts)
        figures.push_back({value, count});
    for (const std::size_t at : breaks(figures, std::clamp<std::size_t>(most, 1, figures.size())))
        scale.starts.push_back(figures[at].value);
    return scale;
}

} // namespace coir::heat
