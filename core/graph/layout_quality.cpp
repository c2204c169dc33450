// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout.h"
#include "graph/layout_stress.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace coir::graph {

LayoutQuality layoutQuality(const Links& links, const std::vector<Point>& places, std::size_t sources,
                            std::uint64_t seed) {
    LayoutQuality out;
    const std::size_t n = links.nodes();
    if (n < 2)
        return out;
    Random random(seed);
    std::vector<Node> sample(n);
    std::iota(sample.begin(), sample.end(), 0u);
    for (std::size_t i = 0; i < std::min(sources, n); ++i)
        std::swap(sample[i], sample[i + random.below(n - i)]);
    sample.resize(std::min(sources, n));
    // With weights 1/d² the stress at scale a is Σ(1 − a·e/d)², least at a = Σ(e/d) / Σ(e/d)².
    double ratio = 0, square = 0, pairs = 0, overlap = 0, counted = 0;
    std::vector<std::pair<double, Node>> near(n);
    for (const Node v : sample) {
        const auto hops = hopsFrom(links, v);
        for (Node w = 0; w < n; ++w) {
            const double e = std::hypot(places[v].x - places[w].x, places[v].y - places[w].y);
            near[w] = {w == v ? -1 : e, w};
            if (w == v || hops[w] == kNoNode)
                continue;
            const double r = e / hops[w];
            ratio += r;
            square += r * r;
            ++pairs;
        }
        const std::size_t k = links.degree(v);
        if (k == 0 || k + 1 >= n)
            continue;
        std::nth_element(near.begin(), near.begin() + static_cast<std::ptrdiff_t>(k), near.end());
        std::size_t shared = 0;
        const auto row = links.of(v);
        for (std::size_t i = 0; i <= k; ++i)
            shared += std::binary_search(row.begin(), row.end(), near[i].second);
        overlap += static_cast<double>(shared) / static_cast<double>(2 * k - shared);
        ++counted;
    }
    if (pairs > 0 && square > 0)
        out.stress = (pairs - ratio * ratio / square) / pairs;
    if (counted > 0)
        out.neighbourhood = overlap / counted;
    return out;
}

} // namespace coir::graph
