// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/multiple_tests.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace coir::stats {

std::vector<double> adjustedP(std::span<const double> p) {
    std::vector<double> adjusted(p.begin(), p.end());
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (!std::isnan(p[i]))
            order.push_back(i);
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return p[a] != p[b] ? p[a] < p[b] : a < b; });
    double least = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t i = order[rank - 1];
        least = std::min(least, p[i] * static_cast<double>(order.size()) / static_cast<double>(rank));
        adjusted[i] = least;
    }
    return adjusted;
}

} // namespace coir::stats
