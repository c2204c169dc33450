// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "stats/neighbours.h"

namespace coir::stats {

/// Degrees, east and north positive.
struct LonLat {
    double lon = 0, lat = 0;
};

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

/// WGS-84 to the shifted GCJ-02 of Chinese web maps (the published public formula); unchanged outside its rectangle
/// around China.
LonLat wgs84ToGcj02(LonLat place);
/// Inverse by iteration, to better than 1e-9 degrees.
LonLat gcj02ToWgs84(LonLat place);
/// BD-09 (a second shift on top of GCJ-02).
LonLat gcj02ToBd09(LonLat place);
LonLat bd09ToGcj02(LonLat place);
inline LonLat bd09ToWgs84(LonLat place) { return gcj02ToWgs84(bd09ToGcj02(place)); }

} // namespace coir::stats
