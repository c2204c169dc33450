// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quality.h"

#include <map>
#include <nlohmann/json.hpp>

namespace coir::ingest {
namespace {

using Json = nlohmann::ordered_json;

struct Sums {
    std::int64_t rows = 0, refused = 0, cells = 0, filled = 0, dated = 0, inTime = 0;
};

std::optional<double> share(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? std::optional(static_cast<double>(part) / static_cast<double>(whole)) : std::nullopt;
}

Json orNull(const std::optional<double>& v) { return v ? Json(*v) : Json(nullptr); }

void addUnits(std::string_view text, std::map<std::string, Sums>& units) {
    const auto list = nlohmann::json::parse(text, nullptr, false);
    if (!list.is_array())
        return;
    for (const auto& u : list) {
        Sums& s = units[u.value("unit", "")];
        s.rows += u.value("rows", std::int64_t{0});
        s.refused += u.value("refused", std::int64_t{0});
        s.cells += u.value("cells", std::int64_t{0});
        s.filled += u.value("filled", std::int64_t{0});
        s.dated += u.value("dated", std::int64_t{0});
        s.inTime += u.value("in_time", std::int64_t{0});
    }
}

UnitQuality qualityOf(const std::string& unit, const Sums& s) {
    UnitQuality q;
    q.unit = unit;
    q.rows = s.rows;
    q.refused = s.refused;
    q.timeliness = share(s.inTime, s.dated);
    q.completeness = share(s.filled, s.cells);
    q.validity = share(s.rows - s.refused, s.rows);
    return q;
}

/// Refused rows or warnings of one batch, and how often each reason.
Result<Json> notes(store::Database& db, std::int64_t batch, const std::string& file, const char* kind, const Wording& wording,
                   std::map<std::string, std::int64_t>& reasons) {
    Json list = Json::array();
    COIR_TRY(auto s, db.prepare("SELECT row, field, value, reason, expected, remedy FROM quarantine WHERE batch_id = ?1 AND kind = ?2 ORDER BY row, id"));
    s.bind(1, batch).bind(2, kind);
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return list;
        ++reasons[s.string(3)];
        list.push_back({{"file", file}, {"row", s.integer(0)}, {"column", s.string(1)}, {"value", s.string(2)}, {"reason", s.string(3)},
                        {"expected", s.string(4)}, {"remedy", wording(messageFromJson(s.text(5)))}});
    }
}

Result<Json> batches(store::Database& db, const Wording& wording) {
    Json list = Json::array();
    COIR_TRY(auto s, db.prepare("SELECT id, file, member, sha256, profile, fact, encoding, rows, accepted, quarantined, duplicates, dropped, "
                                "dropped_reasons, units, first_event, latest_event FROM batch ORDER BY file, member, profile, sha256"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return list;
        std::map<std::string, std::int64_t> reasons, warnings;
        COIR_TRY(Json refused, notes(db, s.integer(0), s.string(1), "refused", wording, reasons));
        COIR_TRY(Json doubtful, notes(db, s.integer(0), s.string(1), "warning", wording, warnings));
        std::map<std::string, Sums> units;
        addUnits(s.text(13), units);
        Json unitList = Json::array();
        for (const auto& [name, sums] : units) {
            const auto q = qualityOf(name, sums);
            unitList.push_back({{"unit", name}, {"rows", q.rows}, {"timeliness", orNull(q.timeliness)},
                                {"completeness", orNull(q.completeness)}, {"validity", orNull(q.validity)}});
        }
        Json b = {{"file", s.string(1)}, {"sha256", s.string(3)}, {"profile", s.string(4)}, {"fact", s.string(5)},
                  {"encoding", s.string(6)}, {"rows", s.integer(7)}, {"accepted", s.integer(8)}, {"quarantined", s.integer(9)},
                  {"duplicates", s.integer(10)}, {"dropped", s.integer(11)},
                  {"dropped_reasons", Json::parse(s.text(12), nullptr, false)}, {"reasons", reasons}, {"warning_reasons", warnings},
                  {"rows_refused", std::move(refused)}, {"warnings", std::move(doubtful)}, {"source_units", std::move(unitList)},
                  {"first_event", s.isNull(14) ? Json(nullptr) : Json(s.string(14))},
                  {"latest_event", s.isNull(15) ? Json(nullptr) : Json(s.string(15))}};
        if (!s.text(2).empty())
            b["member"] = s.string(2);
        list.push_back(std::move(b));
    }
}

Result<Json> skipped(store::Database& db, const Wording& wording) {
    Json list = Json::array();
    COIR_TRY(auto s, db.prepare("SELECT file, member, sha256, refused, why FROM skipped_file ORDER BY file, member, id"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return list;
        Json entry = {{"file", s.string(0)}, {"reason", wording(messageFromJson(s.text(4)))}, {"damaged", s.integer(3) != 0}};
        if (!s.text(1).empty())
            entry["member"] = s.string(1);
        if (!s.text(2).empty())
            entry["sha256"] = s.string(2);
        list.push_back(std::move(entry));
    }
}

} // namespace

Result<std::vector<UnitQuality>> unitQuality(store::CaseFile& reader) {
    std::map<std::string, Sums> units;
    COIR_TRY(auto s, reader.db().prepare("SELECT units FROM batch ORDER BY id"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            break;
        addUnits(s.text(0), units);
    }
    std::vector<UnitQuality> out;
    for (const auto& [name, sums] : units)
        out.push_back(qualityOf(name, sums));
    return out;
}

Result<std::string> qualityJson(store::CaseFile& reader, const Wording& wording) {
    Json root = Json::object();
    COIR_TRY(root["batches"], batches(reader.db(), wording));
    COIR_TRY(const auto units, unitQuality(reader));
    root["source_units"] = Json::array();
    for (const auto& q : units)
        root["source_units"].push_back({{"unit", q.unit}, {"rows", q.rows}, {"refused", q.refused}, {"timeliness", orNull(q.timeliness)},
                                        {"completeness", orNull(q.completeness)}, {"validity", orNull(q.validity)}});
    COIR_TRY(root["skipped"], skipped(reader.db(), wording));
    return root.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace coir::ingest
