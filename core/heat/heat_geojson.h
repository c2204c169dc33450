// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "heat/heat_field.h"
#include "store/case_file.h"

#include <string>

namespace coir::heat {

/// One GeoJSON feature of contract.md. Suppressed cells give no events, rate, smoothed, z or p away. Hexagons are polygons
/// in WGS-84; counties are their label points: no boundaries ship.
std::string featureJson(const HeatField& field, const HeatCell& cell, std::span<const text::Division> counties);
/// A feature collection of fields in the order given (measure, cells, cell).
std::string geoJson(const std::vector<HeatField>& fields, std::span<const text::Division> counties);

/// Puts the fields in place of those of an earlier run, in one transaction.
Result<> saveFields(store::CaseFile& file, const std::vector<HeatField>& fields, std::span<const text::Division> counties);
/// heat.geojson from what the case keeps.
Result<std::string> storedGeoJson(store::CaseFile& reader);

} // namespace coir::heat
