// SPDX-License-Identifier: GPL-3.0-or-later
#include "heat/classes.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace coir::heat {
namespace {
constexpr double kNone = std::numeric_limits<double>::infinity();
constexpr std::size_t kClasses = 6;
constexpr double kAlike = 1e-6; ///< relative: rates that differ by less are one

/// Rounded down to three digits: what lies on the border stays above it.
double readable(double v) {
    if (v == 0)
        return 0;
    const double ten = std::pow(10, std::floor(std::log10(std::fabs(v))) - 2);
    return std::floor(v / ten + 1e-9) * ten;
}

std::string word(double v) {
    char b[32];
    std::snprintf(b, sizeof b, "%.3g", v);
    return b;
}
} // namespace

Borders classBorders(std::vector<double> values) {
    std::erase_if(values, [](double v) { return !std::isfinite(v); });
    std::sort(values.begin(), values.end());
    std::vector<double> different;
    for (const double v : values)
        if (different.empty() || v - different.back() > kAlike * std::max(std::fabs(v), std::fabs(different.back())))
            different.push_back(v);
    Borders borders;
    if (different.size() < kClasses) {
        const std::size_t below = (kClasses - std::max<std::size_t>(1, different.size())) / 2;
        for (std::size_t i = 0; i < borders.size(); ++i)
            borders[i] = i < below ? -kNone : i - below + 1 < different.size() ? different[i - below + 1] : kNone;
    } else {
        auto least = different.begin() + 1; // each class holds one value at least
        for (std::size_t k = 1; k < kClasses; ++k) {
            const double wish = values[values.size() * k / kClasses];
            const auto most = different.end() - static_cast<std::ptrdiff_t>(kClasses - k);
            const auto at = std::clamp(std::lower_bound(different.begin(), different.end(), wish - kAlike * std::fabs(wish)), least, most);
            borders[k - 1] = *at;
            least = at + 1;
        }
    }
    Borders rounded = borders;
    for (double& b : rounded)
        if (std::isfinite(b))
            b = readable(b);
    // Rounding must not carry a value over a border.
    for (const double v : values)
        if (classOf(v, rounded) != classOf(v, borders))
            return borders;
    return rounded;
}

int classOf(double value, const Borders& borders) {
    if (!std::isfinite(value))
        return -1;
    return static_cast<int>(std::count_if(borders.begin(), borders.end(), [value](double b) { return value >= b; }));
}

std::array<std::string, 6> classWords(const Borders& borders) {
    std::array<std::string, 6> out;
    for (std::size_t i = 0; i < kClasses; ++i) {
        const double low = i == 0 ? -kNone : borders[i - 1], high = i + 1 == kClasses ? kNone : borders[i];
        if (low == kNone || high == -kNone)
            out[i] = "—";
        else if (std::isfinite(low) && std::isfinite(high))
            out[i] = word(low) + "–" + word(high);
        else if (std::isfinite(low))
            out[i] = "≥ " + word(low);
        else if (std::isfinite(high))
            out[i] = "< " + word(high);
    }
    return out;
}

std::array<int, 6> classCounts(const std::vector<double>& values, const Borders& borders) {
    std::array<int, 6> n{};
    for (const double v : values)
        if (const int k = classOf(v, borders); k >= 0)
            ++n[static_cast<std::size_t>(k)];
    return n;
}

} // namespace coir::heat
