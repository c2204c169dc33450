// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/ratings_files.h"

#include "base/csv.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace coir::score {

using Json = nlohmann::ordered_json;

namespace {

double twoDecimals(double v) {
    const double r = std::round(v * 100) / 100;
    return r == 0 ? 0 : r; // no negative zero
}

std::string tierText(char tier) { return tier == 0 ? std::string() : std::string(1, tier); }

Json evidenceJson(const LineEvidence& e, const RecordSourceOf& source) {
    Json j;
    if (source) {
        const RecordSource s = source(e.record);
        if (!s.batch.empty()) {
            j["batch"] = s.batch;
            j["file"] = s.file;
            if (!s.member.empty())
                j["member"] = s.member;
            j["row"] = s.row;
        }
    }
    j["record"] = e.record;
    j["field"] = e.field;
    j["value"] = e.value;
    return j;
}

Json linesJson(const Scorecard& card, const RecordSourceOf& source, const Wording& wording) {
    Json list = Json::array();
    for (const Line& l : card.lines) {
        Json j;
        j["code"] = l.code;
        j["raw"] = l.raw;
        j["points"] = twoDecimals(l.points);
        j["weight"] = l.weight;
        j["cap"] = l.cap;
        j["decay"] = std::round(l.decay * 1e6) / 1e6;
        j["evidence"] = Json::array();
        for (const LineEvidence& e : l.evidence)
            j["evidence"].push_back(evidenceJson(e, source));
        j["reason"] = wording ? wording(l.reason) : plain(l.reason);
        list.push_back(std::move(j));
    }
    return list;
}

} // namespace

std::string indicatorsJson(const Scorecard& card, const RecordSourceOf& source, const Wording& wording) {
    return linesJson(card, source, wording).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string ratingsCsv(const Ratings& ratings, const store::Facts& facts) {
    std::string out;
    appendCsvRow(out, {"subject", "name", "scheme", "scheme_version", "as_of", "tier", "points", "coverage", "veto"});
    for (const Scorecard& c : ratings.cards) {
        const store::Firm& firm = facts.firms[static_cast<std::size_t>(c.firm)];
        appendCsvRow(out, {firm.key, neutraliseFormula(firm.name), ratings.scheme, std::to_string(ratings.version),
                           isoDate(ratings.asOf.valid), tierText(c.tier), decimal(c.points), decimal(c.coverage), c.veto});
    }
    return out;
}

std::string ratingsJsonl(const Ratings& ratings, const store::Facts& facts, const RecordSourceOf& source,
                         const Wording& wording) {
    std::string out;
    for (const Scorecard& c : ratings.cards) {
        const store::Firm& firm = facts.firms[static_cast<std::size_t>(c.firm)];
        Json j;
        j["subject"] = firm.key;
        j["name"] = firm.name;
        j["scheme"] = ratings.scheme;
        j["scheme_version"] = ratings.version;
        j["as_of"] = isoDate(ratings.asOf.valid);
        j["known"] = isoDate(ratings.asOf.known);
        j["tier"] = tierText(c.tier);
        j["points"] = c.points;
        j["coverage"] = c.coverage;
        j["veto"] = c.veto;
        j["with_disputed"] = c.withDisputed;
        j["dimensions"] = Json::array();
        for (const DimensionScore& d : c.dimensions) {
            Json dimension;
            dimension["code"] = d.code;
            dimension["points"] = twoDecimals(d.points);
            dimension["weight"] = d.weight;
            j["dimensions"].push_back(std::move(dimension));
        }
        j["indicators"] = linesJson(c, source, wording);
        out += j.dump(-1, ' ', false, Json::error_handler_t::replace);
        out += '\n';
    }
    return out;
}

} // namespace coir::score
