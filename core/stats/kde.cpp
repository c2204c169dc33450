// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/kde.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coir::stats {

std::vector<double> kernelIntensity(std::span<const WeightedPoint> points, std::span<const Point> at, Kernel kernel,
                                    double bandwidth, JobContext& job) {
    // Sorted by y, a bounded kernel looks only at a strip; the fixed order keeps sums the same.
    std::vector<WeightedPoint> sorted(points.begin(), points.end());
    std::sort(sorted.begin(), sorted.end(), [](const WeightedPoint& a, const WeightedPoint& b) {
        return a.at.y != b.at.y ? a.at.y < b.at.y : a.at.x != b.at.x ? a.at.x < b.at.x : a.weight < b.weight;
    });
    std::vector<double> result(at.size(), 0);
    const double inverse = 1 / (bandwidth * bandwidth);
    parallelChunks(job, at.size(), 256, [&](std::size_t begin, std::size_t end, std::size_t) {
        for (std::size_t i = begin; i < end; ++i) {
            const Point& here = at[i];
            double sum = 0;
            if (kernel == Kernel::Gaussian) {
                for (const WeightedPoint& p : sorted) {
                    const double dx = p.at.x - here.x, dy = p.at.y - here.y;
                    sum += p.weight * std::exp(-0.5 * (dx * dx + dy * dy) * inverse);
                }
                result[i] = sum * inverse / (2 * std::numbers::pi);
                continue;
            }
            auto p = std::lower_bound(sorted.begin(), sorted.end(), here.y - bandwidth,
                                      [](const WeightedPoint& a, double y) { return a.at.y < y; });
            for (; p != sorted.end() && p->at.y <= here.y + bandwidth; ++p) {
                const double dx = p->at.x - here.x, dy = p->at.y - here.y;
                const double left = 1 - (dx * dx + dy * dy) * inverse;
                if (left > 0)
                    sum += p->weight * left * left;
            }
            result[i] = sum * inverse * 3 / std::numbers::pi;
        }
    });
    return result;
}

double scottBandwidth(std::span<const WeightedPoint> points) {
    if (points.size() < 2)
        return 0;
    const auto n = static_cast<double>(points.size());
    double x = 0, y = 0;
    for (const auto& p : points) {
        x += p.at.x;
        y += p.at.y;
    }
    x /= n;
    y /= n;
    double squares = 0;
    for (const auto& p : points)
        squares += (p.at.x - x) * (p.at.x - x) + (p.at.y - y) * (p.at.y - y);
    return std::sqrt(squares / (2 * (n - 1))) * std::pow(n, -1.0 / 6);
}

} // namespace coir::stats
