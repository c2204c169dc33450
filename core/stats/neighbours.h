// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace coir::stats {

struct Point {
    double x = 0, y = 0;
};

struct Neighbour {
    std::uint32_t index = 0;
    double weight = 1;
    bool operator==(const Neighbour&) const = default;
};

/// Who is next to whom: for each cell its neighbours (never itself) by index. Not necessarily symmetric.
class Neighbours {
public:
    Neighbours() = default;
    /// A cell's own entry and repeated entries are dropped; the first weight of a pair stands.
    explicit Neighbours(std::vector<std::vector<Neighbour>> lists);

    std::size_t size() const { return m_start.empty() ? 0 : m_start.size() - 1; }
    std::span<const Neighbour> of(std::size_t cell) const {
        return {m_items.data() + m_start[cell], m_items.data() + m_start[cell + 1]};
    }

private:
    std::vector<std::size_t> m_start;
    std::vector<Neighbour> m_items;
};

/// The k nearest others by plane distance, ties by index. Fewer where there are fewer others.
Neighbours nearest(std::span<const Point> points, std::size_t k);
/// All others at a distance of at most `radius` (same unit as the points).
Neighbours within(std::span<const Point> points, double radius);

} // namespace coir::stats
