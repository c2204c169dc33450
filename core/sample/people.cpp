// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/people.h"

#include "sample/draw.h"
#include "sample/words.h"
#include "text/codes.h"

#include <cstdio>

namespace coir::sample {

namespace {

std::string hex64(std::uint64_t a, std::uint64_t b) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string out(64, '0');
    std::uint64_t z = mix(a) ^ b;
    for (std::size_t i = 0; i < 64; ++i) {
        if (i % 16 == 0)
            z = mix(z + 0x9e3779b97f4a7c15ULL * (i + 1));
        out[i] = kDigits[(z >> (i % 16 * 4)) & 15];
    }
    return out;
}

} // namespace

std::string personToken(std::uint64_t seed, PersonId person) { return hex64(seed ^ 0x7065727373ULL, mix(person + 1)); }

std::string thingToken(std::uint64_t seed, std::uint64_t kind, std::uint64_t number) {
    return hex64(seed ^ 0x7468696e67ULL ^ (kind << 32), mix(number + 1));
}

std::string personName(std::uint64_t seed, PersonId person) {
    static constexpr std::string_view kGiven[] = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸",
                                                  "子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉"};
    Random random = draw(seed, Stream::Person, person);
    std::string out(pickOf(random, surnames()));
    if (random.below(3) == 0)
        return out + "*";
    return out + "某" + std::string(pickOf(random, kGiven));
}

std::string citizenId(std::uint64_t seed, PersonId person, int birthYear) {
    Random random = draw(seed, Stream::Person, person ^ 0x1d);
    char body[32];
    std::snprintf(body, sizeof body, "469099%04d%02d%02d%03d", birthYear, static_cast<int>(random.between(1, 12)),
                  static_cast<int>(random.between(1, 28)), static_cast<int>(random.between(1, 999)));
    return std::string(body) + text::citizenIdCheck(body);
}

std::string phoneNumber(std::uint64_t number) {
    char out[32];
    std::snprintf(out, sizeof out, "160%08u", static_cast<unsigned>(number % 100000000u));
    return out;
}

} // namespace coir::sample
