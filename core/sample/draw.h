// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/hash.h"

#include <cstdint>
#include <span>

namespace coir::sample {

/// What a stream of random numbers is for. Each has its own numbers, so that one more draw for a firm's address moves
/// nothing else in the province.
enum class Stream : std::uint64_t {
    Firm = 1, Place, Contact, Holders, Officers, Changes, Reports, Conduct, Tax, Penalties, Licences, Lists, Trade,
    Declarations, Payments, Invoices, Utilities, Guarantees, Events, Purchases, Buyers, Dirt, Person, Plan, Block, Strays,
};

inline std::uint64_t mix(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

/// Counter-based: the numbers of (seed, stream, index) do not depend on what was drawn before.
inline Random draw(std::uint64_t seed, Stream stream, std::uint64_t index) {
    return Random(mix(mix(seed + 0x9e3779b97f4a7c15ULL) ^ mix((static_cast<std::uint64_t>(stream) << 56) + index + 1)));
}

template <class T> const T& pick(Random& random, std::span<const T> from) {
    return from[random.below(from.size())];
}
template <class C> const auto& pickOf(Random& random, const C& from) {
    return from[random.below(std::size(from))];
}

} // namespace coir::sample
