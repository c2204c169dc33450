// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/hexagons.h"

#include "base/csv.h"

#include <charconv>
#include <cmath>
#include <numbers>

namespace coir::stats {

namespace {
const double kRoot3 = std::sqrt(3.0);
}

Hex HexGrid::at(Point point) const {
    const double q = point.x / (1.5 * m_side);
    const double r = point.y / (kRoot3 * m_side) - q / 2;
    const double s = -q - r;
    double rq = std::floor(q + 0.5), rr = std::floor(r + 0.5);
    const double rs = std::floor(s + 0.5);
    const double dq = std::fabs(rq - q), dr = std::fabs(rr - r), ds = std::fabs(rs - s);
    if (dq > dr && dq > ds)
        rq = -rr - rs;
    else if (dr > ds)
        rr = -rq - rs;
    // A point on a border is equally near two or three centres: the larger (q, r) takes it.
    const auto far = [&](Hex h) { // squared distance in units of the spacing of centres
        const double a = q - h.q, b = r - h.r;
        return a * a + a * b + b * b;
    };
    Hex best{static_cast<std::int32_t>(rq), static_cast<std::int32_t>(rr)};
    double least = far(best);
    for (const Hex h : around({static_cast<std::int32_t>(rq), static_cast<std::int32_t>(rr)})) {
        const double d = far(h);
        if (d < least - 1e-12 || (d <= least + 1e-12 && h > best)) {
            best = h;
            least = std::min(least, d);
        }
    }
    return best;
}

Point HexGrid::centre(Hex hex) const {
    return {1.5 * m_side * hex.q, kRoot3 * m_side * (hex.r + hex.q / 2.0)};
}

std::array<Point, 6> HexGrid::corners(Hex hex) const {
    const Point c = centre(hex);
    const double half = m_side / 2, up = kRoot3 / 2 * m_side;
    return {Point{c.x + m_side, c.y}, {c.x + half, c.y + up},   {c.x - half, c.y + up},
            {c.x - m_side, c.y},      {c.x - half, c.y - up}, {c.x + half, c.y - up}};
}

std::array<LonLat, 6> HexGrid::polygon(Hex hex) const {
    std::array<LonLat, 6> result;
    const auto points = corners(hex);
    for (std::size_t k = 0; k < 6; ++k)
        result[k] = islandProjection().inverse(points[k]);
    return result;
}

std::string HexGrid::id(Hex hex) const {
    return "h" + decimal(m_side) + ":" + std::to_string(hex.q) + ":" + std::to_string(hex.r);
}

std::optional<Hex> HexGrid::parse(std::string_view id) const {
    const std::string head = "h" + decimal(m_side) + ":";
    if (!id.starts_with(head))
        return std::nullopt;
    Hex hex;
    const char* end = id.data() + id.size();
    const auto first = std::from_chars(id.data() + head.size(), end, hex.q);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != ':')
        return std::nullopt;
    const auto second = std::from_chars(first.ptr + 1, end, hex.r);
    if (second.ec != std::errc() || second.ptr != end)
        return std::nullopt;
    return hex;
}

std::array<Hex, 6> HexGrid::around(Hex hex) {
    return {Hex{hex.q + 1, hex.r}, {hex.q, hex.r + 1}, {hex.q - 1, hex.r + 1},
            {hex.q - 1, hex.r},    {hex.q, hex.r - 1}, {hex.q + 1, hex.r - 1}};
}

} // namespace coir::stats
