// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/hash.h"

#include <cstdint>
#include <string>

namespace coir::sample {

/// A unit of an invented building.
struct Address {
    int place = 0;      ///< index into places()
    int town = 0;
    int road = 0;
    int number = 1;
    int building = 0;   ///< 0: none
    int room = 0;       ///< 0: none
};

/// How many ways of writing one address there are (see spellAddress).
inline constexpr int kSpellings = 5;
/// 0 in full with province and town; 1 without province and town; 2 full-width figures; 3 Han numerals;
/// 4 traditional script, 幢 and a stray blank. All mean the same unit.
std::string spellAddress(const Address& address, int spelling);
/// A random unit at the place.
Address randomAddress(int place, Random& random);

/// WGS-84 to the shifted system of Chinese web maps, GCJ-02; identity outside the mainland's box.
struct Position { double lng = 0, lat = 0; };
Position toGcj02(Position wgs84);
/// GCJ-02 to BD-09.
Position toBd09(Position gcj02);
/// A point `east` and `north` metres from the given one (good to some metres within a county).
Position shifted(Position from, double east, double north);

} // namespace coir::sample
