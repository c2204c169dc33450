// SPDX-License-Identifier: GPL-3.0-or-later
#include "heat/heat_geojson.h"

#include "store/seals.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace coir::heat {

using Json = nlohmann::ordered_json;

namespace {

Json number(double v) { return std::isnan(v) ? Json(nullptr) : Json(v); }

/// Seven decimals of a degree are a centimetre.
double degrees(double v) { return std::round(v * 1e7) / 1e7; }

Json geometryOf(const HeatField& field, const HeatCell& cell, std::span<const text::Division> counties) {
    if (field.cells.kind == Cells::Kind::Hexagon) {
        Json ring = Json::array();
        const auto corners = stats::HexGrid(field.cells.side).polygon(cell.hex);
        for (std::size_t k = 0; k <= corners.size(); ++k)
            ring.push_back({degrees(corners[k % 6].lon), degrees(corners[k % 6].lat)});
        return {{"type", "Polygon"}, {"coordinates", Json::array({ring})}};
    }
    for (const text::Division& d : counties)
        if (d.code == cell.cell && d.lng && d.lat)
            return {{"type", "Point"}, {"coordinates", {*d.lng, *d.lat}}};
    return nullptr;
}

constexpr std::string_view kHead = "{\"type\":\"FeatureCollection\",\"features\":[";

} // namespace

std::string featureJson(const HeatField& field, const HeatCell& cell, std::span<const text::Division> counties) {
    const bool hidden = cell.suppressed;
    Json p;
    p["cell"] = cell.cell;
    p["name"] = cell.name;
    p["measure"] = name(field.measure);
    p["cells"] = field.cells.text();
    p["method"] = name(field.method);
    p["events"] = hidden ? Json(nullptr) : Json(static_cast<std::int64_t>(cell.events));
    p["exposure"] = static_cast<std::int64_t>(cell.exposure);
    p["rate"] = hidden ? Json(nullptr) : number(cell.rate);
    p["smoothed"] = hidden ? Json(nullptr) : number(cell.smoothed);
    p["z"] = hidden ? Json(nullptr) : number(cell.z);
    p["p"] = hidden ? Json(nullptr) : number(cell.p);
    p["p_permutation"] = hidden ? Json(nullptr) : number(cell.permutationP);
    p["class"] = stats::name(cell.shown());
    p["from"] = isoDate(field.window.from);
    p["to"] = isoDate(field.window.to);
    if (field.method == Method::Kde)
        p["density"] = hidden ? Json(nullptr) : number(cell.density);
    if (field.method == Method::Scan)
        p["cluster"] = hidden || cell.cluster == 0 ? Json(nullptr) : Json(cell.cluster);
    Json feature;
    feature["type"] = "Feature";
    feature["geometry"] = geometryOf(field, cell, counties);
    feature["properties"] = std::move(p);
    return feature.dump();
}

std::string geoJson(const std::vector<HeatField>& fields, std::span<const text::Division> counties) {
    std::string out(kHead);
    bool first = true;
    for (const HeatField& field : fields)
        for (const HeatCell& cell : field.cell) {
            out += first ? "\n" : ",\n";
            first = false;
            out += featureJson(field, cell, counties);
        }
    return out + "\n]}\n";
}

Result<> saveFields(store::CaseFile& file, const std::vector<HeatField>& fields, std::span<const text::Division> counties) {
    store::Database& db = file.db();
    COIR_TRY(auto transaction, store::Transaction::begin(db, store::Transaction::Kind::Write));
    COIR_CHECK(db.run("DELETE FROM heat_cell"));
    COIR_TRY(auto insert, db.prepare("INSERT INTO heat_cell (ordinal, measure, cells, method, cell, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    std::int64_t ordinal = 0;
    for (const HeatField& field : fields)
        for (const HeatCell& cell : field.cell) {
            insert.bind(1, ++ordinal).bind(2, name(field.measure)).bind(3, field.cells.text()).bind(4, name(field.method));
            insert.bind(5, cell.cell).bind(6, featureJson(field, cell, counties));
            COIR_CHECK(insert.run());
        }
    COIR_CHECK(store::sealResult(db, "heat_cell"));
    return transaction.commit();
}

Result<std::string> storedGeoJson(store::CaseFile& reader) {
    COIR_TRY(auto rows, reader.db().prepare("SELECT body FROM heat_cell ORDER BY ordinal"));
    std::string out(kHead);
    bool first = true;
    for (;;) {
        COIR_TRY(const bool row, rows.step());
        if (!row)
            return out + "\n]}\n";
        out += first ? "\n" : ",\n";
        first = false;
        out += rows.text(0);
    }
}

} // namespace coir::heat
