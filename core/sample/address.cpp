// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/address.h"

#include "base/coordinates.h"
#include "sample/dirt.h"
#include "sample/words.h"

#include <cmath>
#include <numbers>

namespace coir::sample {

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
    const LonLat q = wgs84ToGcj02({p.lng, p.lat});
    return {q.lon, q.lat};
}

Position toBd09(Position p) {
    const LonLat q = gcj02ToBd09({p.lng, p.lat});
    return {q.lon, q.lat};
}

Position shifted(Position from, double east, double north) {
    const double degree = 111320.0;
    return {from.lng + east / (degree * std::cos(from.lat / 180.0 * std::numbers::pi)), from.lat + north / degree};
}

} // namespace coir::sample
