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

} // namespace coir::stats
