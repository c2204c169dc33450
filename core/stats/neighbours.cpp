// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/neighbours.h"

#include <algorithm>
#include <utility>

namespace coir::stats {

namespace {

double squared(const Point& a, const Point& b) {
    const double dx = a.x - b.x, dy = a.y - b.y;
    return dx * dx + dy * dy;
}

/// Indices by x, so that a search looks only at a strip.
std::vector<std::uint32_t> orderByX(std::span<const Point> points) {
    std::vector<std::uint32_t> order(points.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::pair(points[a].x, a) < std::pair(points[b].x, b);
    });
    return order;
}

} // namespace

Neighbours::Neighbours(std::vector<std::vector<Neighbour>> lists) {
    m_start.reserve(lists.size() + 1);
    m_start.push_back(0);
    for (std::size_t i = 0; i < lists.size(); ++i) {
        auto& list = lists[i];
        std::stable_sort(list.begin(), list.end(),
                         [](const Neighbour& a, const Neighbour& b) { return a.index < b.index; });
        for (std::size_t k = 0; k < list.size(); ++k)
            if (list[k].index != i && (k == 0 || list[k].index != list[k - 1].index))
                m_items.push_back(list[k]);
        m_start.push_back(m_items.size());
    }
}

Neighbours nearest(std::span<const Point> points, std::size_t k) {
    const std::size_t n = points.size();
    const auto order = orderByX(points);
    std::vector<std::vector<Neighbour>> lists(n);
    using Far = std::pair<double, std::uint32_t>;
    std::vector<Far> best; // a heap, worst in front
    for (std::size_t place = 0; place < n; ++place) {
        const std::uint32_t self = order[place];
        best.clear();
        const auto offer = [&](std::uint32_t other) {
            const Far far{squared(points[self], points[other]), other};
            if (best.size() < k) {
                best.push_back(far);
                std::push_heap(best.begin(), best.end());
            } else if (k > 0 && far < best.front()) {
                std::pop_heap(best.begin(), best.end());
                best.back() = far;
                std::push_heap(best.begin(), best.end());
            }
        };
        std::size_t left = place, right = place + 1;
        while (left > 0 || right < n) {
            const double toLeft = left > 0 ? points[self].x - points[order[left - 1]].x : -1;
            const double toRight = right < n ? points[order[right]].x - points[self].x : -1;
            const bool goLeft = toRight < 0 || (toLeft >= 0 && toLeft <= toRight);
            const double step = goLeft ? toLeft : toRight;
            if (best.size() == k && (k == 0 || step * step > best.front().first))
                break;
            offer(goLeft ? order[--left] : order[right++]);
        }
        for (const auto& [far, index] : best)
            lists[self].push_back({index, 1});
    }
    return Neighbours(std::move(lists));
}

Neighbours within(std::span<const Point> points, double radius) {
    const auto order = orderByX(points);
    std::vector<std::vector<Neighbour>> lists(points.size());
    for (std::size_t a = 0; a < order.size(); ++a)
        for (std::size_t b = a + 1; b < order.size(); ++b) {
            if (points[order[b]].x - points[order[a]].x > radius)
                break;
            if (squared(points[order[a]], points[order[b]]) > radius * radius)
                continue;
            lists[order[a]].push_back({order[b], 1});
            lists[order[b]].push_back({order[a], 1});
        }
    return Neighbours(std::move(lists));
}

} // namespace coir::stats
