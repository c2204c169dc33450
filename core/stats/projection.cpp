// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coir::stats {

namespace {

constexpr double kPi = std::numbers::pi;
constexpr double kRadian = kPi / 180;

} // namespace

LambertAzimuthal::LambertAzimuthal(LonLat centre, Ellipsoid ellipsoid) {
    const double f = 1 / ellipsoid.inverseFlattening;
    m_e2 = f * (2 - f);
    m_e = std::sqrt(m_e2);
    m_lon0 = centre.lon * kRadian;
    m_qp = q(1);
    m_rq = ellipsoid.a * std::sqrt(m_qp / 2);
    const double sin0 = std::sin(centre.lat * kRadian);
    m_sinBeta0 = q(sin0) / m_qp;
    m_cosBeta0 = std::sqrt(1 - m_sinBeta0 * m_sinBeta0);
    m_d = ellipsoid.a * std::cos(centre.lat * kRadian) / std::sqrt(1 - m_e2 * sin0 * sin0) / (m_rq * m_cosBeta0);
}

double LambertAzimuthal::q(double s) const {
    return (1 - m_e2) * (s / (1 - m_e2 * s * s) + std::atanh(m_e * s) / m_e);
}

Point LambertAzimuthal::forward(LonLat place) const {
    const double sinBeta = q(std::sin(place.lat * kRadian)) / m_qp;
    const double cosBeta = std::sqrt(std::max(0.0, 1 - sinBeta * sinBeta));
    const double turn = place.lon * kRadian - m_lon0;
    const double cosTurn = std::cos(turn);
    const double b = m_rq * std::sqrt(2 / (1 + m_sinBeta0 * sinBeta + m_cosBeta0 * cosBeta * cosTurn));
    return {b * m_d * cosBeta * std::sin(turn), b / m_d * (m_cosBeta0 * sinBeta - m_sinBeta0 * cosBeta * cosTurn)};
}

LonLat LambertAzimuthal::inverse(Point point) const {
    const double x = point.x / m_d, y = point.y * m_d;
    const double rho = std::hypot(x, y);
    const double c = 2 * std::asin(std::min(1.0, rho / (2 * m_rq)));
    const double sinC = std::sin(c), cosC = std::cos(c);
    const double sinBeta = rho > 0 ? cosC * m_sinBeta0 + y * sinC * m_cosBeta0 / rho : m_sinBeta0;
    const double lon = m_lon0 + std::atan2(x * sinC, rho * m_cosBeta0 * cosC - y * m_sinBeta0 * sinC);
    // Newton's method on q(sin lat) = target; the authalic latitude is a good start.
    const double target = m_qp * sinBeta;
    double lat = std::asin(std::clamp(sinBeta, -1.0, 1.0));
    for (int k = 0; k < 12; ++k) {
        const double s = std::sin(lat), under = 1 - m_e2 * s * s;
        const double slope = 2 * (1 - m_e2) * std::cos(lat) / (under * under);
        if (slope < 1e-12)
            break; // at a pole
        const double step = (target - q(s)) / slope;
        lat += step;
        if (std::fabs(step) < 1e-15)
            break;
    }
    return {(rho > 0 ? lon : m_lon0) / kRadian, lat / kRadian};
}

const LambertAzimuthal& islandProjection() {
    static const LambertAzimuthal projection({109.8, 19.2});
    return projection;
}

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

} // namespace coir::stats
