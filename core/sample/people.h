// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"

#include <cstdint>
#include <string>

namespace coir::sample {

/// A person of the province is only a number: nobody is stored, nobody is real.
using PersonId = std::uint64_t;

/// Ranges of numbers for people who are not the founder of a firm.
inline constexpr PersonId kPlantedPeople = std::uint64_t{1} << 40;
inline constexpr PersonId kOtherHolders = std::uint64_t{2} << 40;
inline constexpr PersonId kOfficers = std::uint64_t{3} << 40;
inline constexpr PersonId kBuyers = std::uint64_t{4} << 40;
inline constexpr PersonId kStrangers = std::uint64_t{5} << 40;

/// A keyed token as a hand-over carries it: 64 lower-case hexadecimal characters.
std::string personToken(std::uint64_t seed, PersonId person);
/// Tokens of things: accounts, devices, recipients.
std::string thingToken(std::uint64_t seed, std::uint64_t kind, std::uint64_t number);
/// 王某甲: a name as law reports write it; masked (王*) for every third person.
std::string personName(std::uint64_t seed, PersonId person);
/// A citizen id of an area code that no authority has (469099), with a right check, born in the year given.
std::string citizenId(std::uint64_t seed, PersonId person, int birthYear);
/// A mobile number of the block 160, which no carrier holds.
std::string phoneNumber(std::uint64_t number);

} // namespace coir::sample
