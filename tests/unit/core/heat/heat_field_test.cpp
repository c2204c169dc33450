// SPDX-License-Identifier: GPL-3.0-or-later
#include "heat/heat_field.h"
#include "heat/heat_geojson.h"

#include "support/facts_fixture.h"
#include "support/temp_dir.h"

#include <cmath>
#include <nlohmann/json.hpp>

using namespace coir;
using namespace coir::heat;
using coir::test::day;
using coir::test::FactsFixture;

namespace {

std::vector<text::Division> counties() {
    std::vector<text::Division> result;
    for (const auto& [code, name] : {std::pair("460100", "海口市"), std::pair("460200", "三亚市"), std::pair("460400", "儋州市")}) {
        text::Division d;
        d.code = d.countyUnit = code;
        d.name = name;
        d.lng = 110;
        d.lat = 20;
        result.push_back(d);
    }
    return result;
}

std::shared_ptr<const rules::RulePack> pack() {
    const auto p = test::shippedRules()->pick("heat.field", day("2026-09-30"));
    EXPECT_TRUE(p);
    EXPECT_TRUE(rules::check(**p, heatParameters()));
    return *p;
}

/// Hexagons of 2 km side in a block of 7 x 7 around (q, r) = (0, 0), `firms` active firms in each.
struct Island : FactsFixture {
    explicit Island(int firms) : FactsFixture("2026-09-30") {
        const stats::HexGrid grid(2000);
        for (int q = -3; q <= 3; ++q)
            for (int r = -3; r <= 3; ++r)
                for (int k = 0; k < firms; ++k) {
                    const auto i = firm(("91460100" + std::to_string(10'000'000 + facts.firms.size())).c_str(), "合成");
                    const auto at = stats::islandProjection().inverse(grid.centre({q, r}));
                    facts.firms[i].lng = at.lon;
                    facts.firms[i].lat = at.lat;
                    facts.firms[i].county = q < 0 ? "460400" : "460100";
                    first.emplace(std::pair(q, r), i);
                }
    }
    void penalties(int q, int r, int n, const char* decided = "2026-03-01", store::Standing standing = store::Standing::Stands) {
        for (int k = 0; k < n; ++k) {
            store::Penalty p;
            p.decided = day(decided);
            p.standing = standing;
            add(facts.penalties, first.at({q, r}), p);
        }
    }
    HeatField field(Method method, const char* cells, std::optional<Window> window = {}) {
        JobContext job;
        const auto units = counties();
        auto f = heatField({Measure::Penalties, method, *Cells::parse(cells), window}, {facts, {}, {}, {}}, units, *pack(), job);
        EXPECT_TRUE(f) << (f ? "" : plain(f.error()));
        return *f;
    }
    std::map<std::pair<int, int>, store::FirmIndex> first;
};

const HeatCell& cell(const HeatField& f, std::string_view id) {
    for (const HeatCell& c : f.cell)
        if (c.cell == id)
            return c;
    ADD_FAILURE() << "no cell " << id;
    return f.cell.front();
}

} // namespace

// 12 months to the as-of: 2025-10-01 … 2026-09-30. Only what weighs counts.
TEST(Measures, CountPenaltiesOfTwelveMonthsPerActiveFirm) {
    Island island(1);
    island.penalties(0, 0, 1, "2025-10-01");
    island.penalties(0, 0, 1, "2025-09-30");
    island.penalties(0, 0, 1, "2026-05-01", store::Standing::Disputed);
    island.facts.firms[0].status = store::Status::Revoked;
    island.facts.firms[1].key[1] = '4';
    const auto data = count(Measure::Penalties, {island.facts, {}, {}, {}}, {}, 12);
    EXPECT_EQ(isoDate(data.window.from), "2025-10-01");
    EXPECT_EQ(data.events.size(), 1u);
    EXPECT_EQ(data.exposure.size(), 47u);
    const auto all = count(Measure::Penalties, {island.facts, {}, {}, {}}, Window{day("2025-01-01"), day("2026-01-01")}, 12);
    EXPECT_EQ(all.events.size(), 2u);
}

TEST(Measures, CountWhatIsInForceAtTheAsOf) {
    Island island(1);
    store::ListEntry e;
    e.seriousList = true;
    e.entered = day("2024-01-01");
    island.add(island.facts.listEntries, 3, e);
    e.seriousList = false; // a working list
    island.add(island.facts.listEntries, 3, e);
    Sources sources{island.facts, {{2, 'D'}, {4, 'A'}}, {1, 2}, {}};
    EXPECT_EQ(count(Measure::Lists, sources, {}, 12).events.size(), 1u);
    EXPECT_EQ(count(Measure::TierD, sources, {}, 12).events.size(), 1u);
    EXPECT_EQ(count(Measure::Findings, sources, {}, 12).events.size(), 2u);
    EXPECT_FALSE(hasRows(Measure::GridEvents, sources));
    EXPECT_TRUE(hasRows(Measure::TierD, sources));
}

TEST(Measures, CountLowPricesPerImportLine) {
    Island island(1);
    store::DeclarationLine d;
    d.at = momentOf(day("2026-01-05"));
    std::vector<store::RecordId> records;
    for (int k = 0; k < 5; ++k)
        records.push_back(island.add(island.facts.declarationLines, 0, d).record);
    d.import = false;
    island.add(island.facts.declarationLines, 0, d);
    const auto data = count(Measure::Undervaluation, {island.facts, {}, {}, {records[1]}}, {}, 12);
    EXPECT_EQ(data.exposure.size(), 5u);
    ASSERT_EQ(data.events.size(), 1u);
    EXPECT_EQ(data.events[0].record, records[1]);
}

TEST(Measures, DivideByTheDenominatorThatIsChosen) {
    Island island(1);
    island.penalties(0, 0, 1, "2026-05-01");
    store::DeclarationLine d;
    for (const char* day_ : {"2025-09-30", "2025-10-01", "2026-02-01"}) {
        d.at = momentOf(day(day_));
        island.add(island.facts.declarationLines, 0, d);
    }
    d.import = false;
    island.add(island.facts.declarationLines, 0, d);
    const Sources sources{island.facts, {}, {}, {}};
    EXPECT_EQ(count(Measure::Penalties, sources, {}, 12).exposure.size(), 49u);
    const auto lines = count(Measure::Penalties, sources, {}, 12, Denominator::ImportLines);
    EXPECT_EQ(lines.exposure.size(), 2u) << "those of the twelve months";
    EXPECT_EQ(lines.events.size(), 1u);
    EXPECT_EQ(count(Measure::Lists, sources, {}, 12, Denominator::ImportLines).exposure.size(), 2u);
    EXPECT_EQ(count(Measure::Undervaluation, sources, {}, 12, Denominator::Firms).exposure.size(), 49u);
}

// 49 cells of 20 firms: 460400 holds 21 of them (420 firms), 460100 28 (560). mu = 42 / 980.
TEST(HeatField, SmoothsCountiesAndShowsAllUnits) {
    Island island(20);
    island.penalties(-3, 0, 36);
    island.penalties(1, 1, 6);
    const HeatField f = island.field(Method::EmpiricalBayes, "county");
    ASSERT_EQ(f.cell.size(), 3u);
    EXPECT_NEAR(f.mean, 42.0 / 980, 1e-12);
    EXPECT_EQ(cell(f, "460400").exposure, 420);
    EXPECT_EQ(cell(f, "460400").events, 36);
    // s2 = (420 (36/420 - mu)^2 + 560 (6/560 - mu)^2) / 980, A = s2 - mu / 490, w = A / (A + mu / N)
    const double mu = 42.0 / 980, r1 = 36.0 / 420, r2 = 6.0 / 560;
    const double a = (420 * (r1 - mu) * (r1 - mu) + 560 * (r2 - mu) * (r2 - mu)) / 980 - mu / 490;
    const double w = a / (a + mu / 420);
    EXPECT_NEAR(cell(f, "460400").smoothed, w * r1 + (1 - w) * mu, 1e-12);
    EXPECT_TRUE(cell(f, "460200").suppressed);
    EXPECT_TRUE(std::isnan(cell(f, "460200").rate));
}

// User story F8: the planted cluster is hot at 99 %, no other hexagon is; suppressed cells stay inside the statistics.
TEST(HeatField, FindsThePlantedClusterAndNothingElse) {
    Island island(20);
    for (const auto& [at, firm] : island.first)
        island.penalties(at.first, at.second, 1 + (at.first * 7 + at.second * 3 + 100) % 3);
    for (const auto& [q, r] : {std::pair(0, 0), {1, 0}, {0, 1}, {-1, 1}, {-1, 0}, {0, -1}, {1, -1}})
        island.penalties(q, r, 25);
    const HeatField f = island.field(Method::GiStar, "hex:2000");
    ASSERT_EQ(f.cell.size(), 49u);
    EXPECT_EQ(cell(f, "h2000:0:0").measured, stats::HeatClass::Hot99);
    for (const HeatCell& c : f.cell) {
        const int far = std::max({std::abs(c.hex.q), std::abs(c.hex.r), std::abs(c.hex.q + c.hex.r)});
        if (c.measured == stats::HeatClass::Hot99) {
            EXPECT_LE(far, 1) << c.cell;
        }
        EXPECT_EQ(c.suppressed, c.events < 3) << c.cell;
    }
    EXPECT_EQ(cell(f, "h2000:0:0").name, "海口市");
    EXPECT_LT(cell(f, "h2000:0:0").permutationP, 0.01);
}

TEST(HeatField, JudgesNoGiStarBelowThirtyCells) {
    Island island(1);
    std::erase_if(island.facts.firms, [](const store::Firm& f) { return f.county == "460100"; });
    const HeatField f = island.field(Method::GiStar, "hex:2000");
    EXPECT_EQ(f.judgedCells, 21u);
    EXPECT_FALSE(f.notes.empty());
    EXPECT_TRUE(std::isnan(f.cell.front().z));
    JobContext job;
    const auto units = counties();
    EXPECT_FALSE(heatField({Measure::Penalties, Method::GiStar, {}, {}}, {island.facts, {}, {}, {}}, units, *pack(), job));
}

TEST(HeatField, ScansAndEstimatesDensityOnHexagons) {
    Island island(20);
    for (const auto& [at, firm] : island.first)
        island.penalties(at.first, at.second, 1);
    island.penalties(2, 2, 40);
    const HeatField scan = island.field(Method::Scan, "hex:2000");
    EXPECT_EQ(cell(scan, "h2000:2:2").cluster, 1);
    EXPECT_EQ(cell(scan, "h2000:2:2").measured, stats::HeatClass::Hot99);
    const HeatField kde = island.field(Method::Kde, "hex:2000");
    // 41 events at the centre itself, the next centres are 3464 m away, beyond the 3000 m: 41 * 3 / (pi 9 km2).
    EXPECT_NEAR(cell(kde, "h2000:2:2").density, 41 * 3 / (M_PI * 9), 1e-3);
}

TEST(HeatGeoJson, HidesSuppressedCellsAndKeepsTheContract) {
    Island island(20);
    island.penalties(0, 0, 2);
    island.penalties(1, 1, 5);
    const auto units = counties();
    const HeatField f = island.field(Method::GiStar, "hex:2000");
    const auto j = nlohmann::json::parse(geoJson({f}, units));
    EXPECT_EQ(j["features"].size(), 49u);
    for (const auto& feature : j["features"]) {
        const auto& p = feature["properties"];
        for (const char* key : {"cell", "name", "measure", "events", "exposure", "rate", "smoothed", "z", "p", "class", "from", "to"})
            EXPECT_TRUE(p.contains(key)) << key;
        if (p["cell"] == "h2000:0:0") {
            EXPECT_EQ(p["class"], "suppressed");
            for (const char* key : {"events", "rate", "smoothed", "z"})
                EXPECT_TRUE(p[key].is_null()) << key;
            EXPECT_EQ(p["exposure"], 20);
        }
        if (p["cell"] == "h2000:1:1") {
            EXPECT_EQ(p["events"], 5);
        }
        if (p["cell"] == "h2000:-3:0") {
            EXPECT_EQ(p["events"], 0); // none is shown
        }
        EXPECT_EQ(feature["geometry"]["coordinates"][0].size(), 7u);
    }
    test::TempDir dir;
    auto file = store::CaseFile::create(dir / "a.coir");
    ASSERT_TRUE(file);
    ASSERT_TRUE(saveFields(*file, {f}, units));
    ASSERT_TRUE(saveFields(*file, {f}, units)); // a later run takes the place of the earlier one
    EXPECT_EQ(*storedGeoJson(*file), geoJson({f}, units));
}
