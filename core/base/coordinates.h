// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coir {

/// Degrees, east and north positive.
struct LonLat {
    double lon = 0, lat = 0;
};

/// WGS-84 to the shifted GCJ-02 of Chinese web maps (the published public formula); unchanged outside its rectangle
/// around China.
LonLat wgs84ToGcj02(LonLat place);
/// Inverse by iteration, to better than 1e-9 degrees.
LonLat gcj02ToWgs84(LonLat place);
/// BD-09 (a second shift on top of GCJ-02).
LonLat gcj02ToBd09(LonLat place);
LonLat bd09ToGcj02(LonLat place);
inline LonLat bd09ToWgs84(LonLat place) { return gcj02ToWgs84(bd09ToGcj02(place)); }

} // namespace coir
