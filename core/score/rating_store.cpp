// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/rating_store.h"

#include "store/seals.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace coir::score {

using Json = nlohmann::ordered_json;

namespace {

std::string body(const Scorecard& card, const Ratings& ratings) {
    Json j;
    j["pack"] = ratings.packId;
    j["dimensions"] = Json::array();
    for (const DimensionScore& d : card.dimensions)
        j["dimensions"].push_back({d.code, d.points, d.withDisputed, d.weight});
    j["lines"] = Json::array();
    for (const Line& l : card.lines) {
        Json line;
        line["code"] = l.code;
        line["raw"] = l.raw;
        line["points"] = l.points;
        line["disputed"] = l.disputedPoints;
        line["weight"] = l.weight;
        line["cap"] = l.cap;
        line["decay"] = l.decay;
        line["standing"] = static_cast<int>(l.standing);
        line["reason"] = toJson(l.reason);
        line["evidence"] = Json::array();
        for (const LineEvidence& e : l.evidence)
            line["evidence"].push_back({e.record, e.field, e.value});
        j["lines"].push_back(std::move(line));
    }
    return j.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void readBody(const std::string& text, Scorecard& card, Ratings& ratings) {
    const Json j = Json::parse(text, nullptr, false);
    if (!j.is_object())
        return;
    ratings.packId = j.value("pack", std::string());
    for (const Json& d : j.value("dimensions", Json::array()))
        if (d.is_array() && d.size() == 4)
            card.dimensions.push_back({d[0].get<std::string>(), d[1].get<double>(), d[2].get<double>(), d[3].get<double>()});
    for (const Json& l : j.value("lines", Json::array())) {
        Line line;
        line.code = l.value("code", std::string());
        line.raw = l.value("raw", std::string());
        line.points = l.value("points", 0.0);
        line.disputedPoints = l.value("disputed", 0.0);
        line.weight = l.value("weight", 0.0);
        line.cap = l.value("cap", 0.0);
        line.decay = l.value("decay", 1.0);
        line.standing = static_cast<store::Standing>(l.value("standing", 0));
        line.reason = messageFromJson(l.value("reason", std::string()));
        for (const Json& e : l.value("evidence", Json::array()))
            if (e.is_array() && e.size() == 3)
                line.evidence.push_back({e[0].get<std::int64_t>(), e[1].get<std::string>(), e[2].get<std::string>()});
        card.lines.push_back(std::move(line));
    }
}

} // namespace

Result<> saveRatings(store::CaseFile& file, const Ratings& ratings, const store::Facts& facts) {
    store::Database& db = file.db();
    COIR_TRY(auto transaction, store::Transaction::begin(db, store::Transaction::Kind::Write));
    COIR_TRY(auto remove, db.prepare("DELETE FROM rating WHERE scheme = ?1"));
    COIR_CHECK(remove.bind(1, ratings.scheme).run());
    COIR_TRY(auto insert, db.prepare("INSERT INTO rating (firm_id, scheme, scheme_version, as_of_valid, as_of_known, tier, points_hundredths, "
                                     "with_disputed_hundredths, coverage, veto, lines) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"));
    for (const Scorecard& c : ratings.cards) {
        insert.bind(1, facts.firms[static_cast<std::size_t>(c.firm)].entity).bind(2, ratings.scheme).bind(3, ratings.version);
        insert.bind(4, ratings.asOf.valid).bind(5, ratings.asOf.known);
        insert.bind(6, c.tier == 0 ? std::string() : std::string(1, c.tier));
        insert.bind(7, std::int64_t{std::llround(c.points * 100)}).bind(8, std::int64_t{std::llround(c.withDisputed * 100)});
        insert.bind(9, c.coverage).bind(10, c.veto).bind(11, body(c, ratings));
        COIR_CHECK(insert.run());
    }
    COIR_CHECK(store::sealResult(db, "rating"));
    return transaction.commit();
}

Result<Ratings> loadRatings(store::CaseFile& reader, std::string_view scheme, const store::Facts& facts) {
    Ratings ratings;
    ratings.scheme = scheme;
    ratings.asOf = facts.asOf;
    COIR_TRY(auto rows, reader.db().prepare("SELECT e.key, r.scheme_version, r.as_of_valid, r.as_of_known, r.tier, r.points_hundredths, "
                                            "r.with_disputed_hundredths, r.coverage, r.veto, r.lines FROM rating r JOIN entity e ON e.id = r.firm_id "
                                            "WHERE r.scheme = ?1"));
    rows.bind(1, scheme);
    for (;;) {
        COIR_TRY(const bool row, rows.step());
        if (!row)
            break;
        Scorecard c;
        c.firm = facts.find(rows.text(0));
        if (c.firm == store::kNoFirm)
            continue;
        ratings.version = static_cast<int>(rows.integer(1));
        ratings.asOf = {rows.date(2).value_or(facts.asOf.valid), rows.date(3).value_or(facts.asOf.known)};
        c.tier = rows.text(4).empty() ? '\0' : rows.text(4).front();
        c.points = static_cast<double>(rows.integer(5)) / 100;
        c.withDisputed = static_cast<double>(rows.integer(6)) / 100;
        c.coverage = ratings.coverage = rows.real(7);
        c.veto = rows.string(8);
        try {
            readBody(rows.string(9), c, ratings);
        } catch (const Json::exception&) { // edited by hand
            return fail(ErrorCode::CaseDamaged, COIR_MSG("score", "The rating of %1 is not whole").arg(rows.string(0)),
                        COIR_MSG("score", "Verify the case, and rate it again"));
        }
        ratings.cards.push_back(std::move(c));
    }
    std::sort(ratings.cards.begin(), ratings.cards.end(), [](const Scorecard& a, const Scorecard& b) { return a.firm < b.firm; });
    return ratings;
}

} // namespace coir::score
