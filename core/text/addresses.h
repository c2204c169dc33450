// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace coir::text {

class Lexicon;

/// Levels of an address, coarse to fine.
enum class AddressLevel : unsigned char { None, County, Road, Number, Building, Unit, Floor, Room };

/// Parts of an address in one spelling: digits for numerals, no blanks. Missing parts are empty.
struct Address {
    std::string county;   ///< code of one of the 19 units
    std::string town;     ///< 那大镇; never part of a key: spellings drop it (ruling 13)
    std::string road;     ///< 中兴大街, with a lane: 龙昆北路2巷; a village stands for a road
    std::string number;   ///< 88, 88-1
    std::string site;     ///< 世贸雅苑, 海南生态软件园: stands for road and number where they are missing
    std::string building; ///< 3, A, 2期3
    std::string unit;     ///< 1
    std::string floor;    ///< 3; taken from a room of three or four digits where it is not written
    std::string room;     ///< 305

    bool has(AddressLevel level) const;
    /// Finest level that is given; None for an address without road, site and deeper parts.
    AddressLevel deepest() const;
    /// Key of everything down to `level`; "" where that level is not given. Two addresses with equal keys are the
    /// same at that level. Keys of different levels never collide.
    std::string keyAt(AddressLevel level) const;
    /// keyAt(deepest()): the key of S1. An address without a room only meets others without one.
    std::string key() const { return keyAt(deepest()); }
};

/// Reads an address as offices write it: 海南省 and town may be missing, Chinese numerals and full-width digits,
/// # for 号, 栋 幢 座 号楼, 楼 层 F, 室 房 号房, "2-1-305", street aliases, notes in brackets.
/// @param divisionHint code of the row's division, for the county where the text names none; may be "".
Address parseAddress(const Lexicon& lexicon, std::string_view text, std::string_view divisionHint = {});

/// Finest level at which both are equal, with nothing above it in conflict; a part given by one side alone is passed
/// over. None where the counties differ or no road, site or number is shared.
AddressLevel deepestEqualLevel(const Address& a, const Address& b);
/// Same unit in a pair (ruling 13): the room, or the deepest part that both give from the building down.
bool sameUnit(const Address& a, const Address& b);
/// Same building: equal building, or equal number where no two buildings are told apart.
bool sameBuilding(const Address& a, const Address& b);
/// Every part that `wider` gives is equal in `deeper`: a licensed site covers all below it.
bool covers(const Address& wider, const Address& deeper);

} // namespace coir::text
