// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/address.h"

#include "sample/dirt.h"
#include "sample/words.h"

#include <cmath>
#include <numbers>

namespace coir::sample {

namespace {

using std::numbers::pi;

double waves(double x) { return (20.0 * std::sin(6.0 * x * pi) + 20.0 * std::sin(2.0 * x * pi)) * 2.0 / 3.0; }

} // namespace

std::string spellAddress(const Address& a, int spelling) {
    const Place& place = places()[static_cast<std::size_t>(a.place)];
    const auto figure = [&](int n, bool digits) {
        if (spelling == 2)
            return widen(std::to_string(n));
        if (spelling == 3)
            return digits ? hanDigits(n) : hanNumeral(n);
        return std::to_string(n);
    };
    std::string out;
    if (spelling == 0 || spelling == 3)
        out += "海南省";
    if (spelling != 2 || place.district.empty())
        out += place.city;
    out += place.district;
    if (spelling == 0)
        out += towns()[static_cast<std::size_t>(a.town)];
    out += roads()[static_cast<std::size_t>(a.road)];
    out += figure(a.number, false) + "号";
    if (a.building > 0)
        out += figure(a.building, false) + (spelling == 4 ? "幢" : "栋");
    if (a.room > 0)
        out += (spelling == 4 ? " " : "") + figure(a.room, true) + "室";
    return spelling == 4 ? toTraditional(out) : out;
}

Address randomAddress(int place, Random& random) {
    Address a;
    a.place = place;
    a.town = static_cast<int>(random.below(towns().size()));
    a.road = static_cast<int>(random.below(roads().size()));
    a.number = static_cast<int>(random.between(1, 399));
    if (random.chance(0.75))
        a.building = static_cast<int>(random.between(1, 12));
    if (a.building > 0 || random.chance(0.5))
        a.room = static_cast<int>(random.between(1, 28) * 100 + random.between(1, 12));
    return a;
}

Position toGcj02(Position p) {
    constexpr double kAxis = 6378245.0;                   // Krasovsky
    constexpr double kSquare = 0.00669342162296594323;
    const double x = p.lng - 105.0;
    const double y = p.lat - 35.0;
    double north = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * std::sqrt(std::fabs(x));
    north += waves(x) + (20.0 * std::sin(y * pi) + 40.0 * std::sin(y / 3.0 * pi)) * 2.0 / 3.0;
    north += (160.0 * std::sin(y / 12.0 * pi) + 320.0 * std::sin(y * pi / 30.0)) * 2.0 / 3.0;
    double east = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * std::sqrt(std::fabs(x));
    east += waves(x) + (20.0 * std::sin(x * pi) + 40.0 * std::sin(x / 3.0 * pi)) * 2.0 / 3.0;
    east += (150.0 * std::sin(x / 12.0 * pi) + 300.0 * std::sin(x / 30.0 * pi)) * 2.0 / 3.0;
    const double radians = p.lat / 180.0 * pi;
    const double magic = 1.0 - kSquare * std::sin(radians) * std::sin(radians);
    const double root = std::sqrt(magic);
    const double latShift = north * 180.0 / (kAxis * (1.0 - kSquare) / (magic * root) * pi);
    const double lngShift = east * 180.0 / (kAxis / root * std::cos(radians) * pi);
    return {p.lng + lngShift, p.lat + latShift};
}

Position toBd09(Position p) {
    constexpr double kTurn = pi * 3000.0 / 180.0;
    const double r = std::hypot(p.lng, p.lat) + 0.00002 * std::sin(p.lat * kTurn);
    const double angle = std::atan2(p.lat, p.lng) + 0.000003 * std::cos(p.lng * kTurn);
    return {r * std::cos(angle) + 0.0065, r * std::sin(angle) + 0.006};
}

Position shifted(Position from, double east, double north) {
    const double degree = 111320.0;
    return {from.lng + east / (degree * std::cos(from.lat / 180.0 * pi)), from.lat + north / degree};
}

} // namespace coir::sample
