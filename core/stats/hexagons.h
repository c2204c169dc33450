// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "stats/neighbours.h"
#include "stats/projection.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace coir::stats {

/// Axial coordinates of a hexagon.
struct Hex {
    std::int32_t q = 0, r = 0;
    auto operator<=>(const Hex&) const = default;
};

/// Flat-top hexagons of side `side` metres on the island projection: centre of (q, r) at
/// x = 1.5 side q, y = sqrt(3) side (r + q / 2).
class HexGrid {
public:
    explicit HexGrid(double side) : m_side(side) {}
    double side() const { return m_side; }

    /// The hexagon that holds a point of the plane (nearest centre); a point on a border belongs to the larger (q, r).
    Hex at(Point point) const;
    /// The same for a place in WGS-84.
    Hex at(LonLat place) const { return at(islandProjection().forward(place)); }
    Point centre(Hex hex) const;
    /// Six corners, counter-clockwise from east.
    std::array<Point, 6> corners(Hex hex) const;
    /// The corners in WGS-84.
    std::array<LonLat, 6> polygon(Hex hex) const;
    /// "h2000:-3:14"; a side that is no whole number keeps its decimals.
    std::string id(Hex hex) const;
    /// Inverse of `id` for this side; nullopt for anything else.
    std::optional<Hex> parse(std::string_view id) const;

    /// The six that share a side, from east-north-east on counter-clockwise.
    static std::array<Hex, 6> around(Hex hex);

private:
    double m_side;
};

} // namespace coir::stats
