// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/coordinates.h"
#include "stats/neighbours.h"

namespace coir::stats {

using coir::LonLat;

struct Ellipsoid {
    double a = 6378137.0;                ///< semi-major axis, metres
    double inverseFlattening = 298.257223563;
};

/// Lambert azimuthal equal-area on the ellipsoid (EPSG method 9820; Snyder 1987, p. 187). Metres, x east, y north,
/// (0, 0) at the centre. Good to better than a millimetre within some thousand kilometres.
class LambertAzimuthal {
public:
    explicit LambertAzimuthal(LonLat centre, Ellipsoid ellipsoid = {});
    Point forward(LonLat place) const;
    LonLat inverse(Point point) const;

private:
    double q(double sinLatitude) const;

    double m_e2, m_e, m_lon0;
    double m_qp, m_rq, m_d;
    double m_sinBeta0, m_cosBeta0;
};

/// The projection of all Coir's hexagons: WGS-84, centre 19.2 N 109.8 E.
const LambertAzimuthal& islandProjection();

using coir::bd09ToGcj02;
using coir::bd09ToWgs84;
using coir::gcj02ToBd09;
using coir::gcj02ToWgs84;
using coir::wgs84ToGcj02;

} // namespace coir::stats
