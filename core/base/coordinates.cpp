// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/coordinates.h"

#include <cmath>
#include <numbers>

namespace coir {

namespace {
constexpr double kPi = std::numbers::pi;
constexpr double kRadian = kPi / 180;
} // namespace

LonLat wgs84ToGcj02(LonLat place) {
    if (place.lon < 72.004 || place.lon > 137.8347 || place.lat < 0.8293 || place.lat > 55.8271)
        return place;
    constexpr double a = 6378245.0, ee = 0.00669342162296594323; // Krasovsky 1940
    const double x = place.lon - 105, y = place.lat - 35;
    const double root = std::sqrt(std::fabs(x));
    const double wave = (20 * std::sin(6 * x * kPi) + 20 * std::sin(2 * x * kPi)) * 2 / 3;
    double north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + wave;
    north += (20 * std::sin(y * kPi) + 40 * std::sin(y / 3 * kPi)) * 2 / 3;
    north += (160 * std::sin(y / 12 * kPi) + 320 * std::sin(y * kPi / 30)) * 2 / 3;
    double east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + wave;
    east += (20 * std::sin(x * kPi) + 40 * std::sin(x / 3 * kPi)) * 2 / 3;
    east += (150 * std::sin(x / 12 * kPi) + 300 * std::sin(x / 30 * kPi)) * 2 / 3;
    const double s = std::sin(place.lat * kRadian), magic = 1 - ee * s * s, rootMagic = std::sqrt(magic);
    return {place.lon + east / (a / rootMagic * std::cos(place.lat * kRadian) * kRadian),
            place.lat + north / (a * (1 - ee) / (magic * rootMagic) * kRadian)};
}

LonLat gcj02ToWgs84(LonLat place) {
    LonLat guess = place;
    for (int k = 0; k < 40; ++k) {
        const LonLat shifted = wgs84ToGcj02(guess);
        const double lon = place.lon - shifted.lon, lat = place.lat - shifted.lat;
        guess.lon += lon;
        guess.lat += lat;
        if (std::fabs(lon) < 1e-13 && std::fabs(lat) < 1e-13)
            break;
    }
    return guess;
}

namespace {
constexpr double kBd = kPi * 3000 / 180;
}

LonLat gcj02ToBd09(LonLat place) {
    const double radius = std::hypot(place.lon, place.lat) + 0.00002 * std::sin(place.lat * kBd);
    const double angle = std::atan2(place.lat, place.lon) + 0.000003 * std::cos(place.lon * kBd);
    return {radius * std::cos(angle) + 0.0065, radius * std::sin(angle) + 0.006};
}

LonLat bd09ToGcj02(LonLat place) {
    // The published inverse is only near; iterating on the forward formula makes the pair exact.
    const double x = place.lon - 0.0065, y = place.lat - 0.006;
    LonLat guess{x, y};
    for (int k = 0; k < 20; ++k) {
        const LonLat shifted = gcj02ToBd09(guess);
        guess.lon += place.lon - shifted.lon;
        guess.lat += place.lat - shifted.lat;
    }
    return guess;
}

} // namespace coir
