// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/hot_spot.h"

#include "stats/hexagons.h"
#include "support/run_detector.h"

using namespace coir;
using namespace coir::detect;
using coir::test::day;
using coir::test::FactsFixture;
using coir::test::reasonOf;
using coir::test::runDetector;

namespace {

/// 7 x 7 hexagons of 2 km with 20 firms each; grid events by hand.
struct Island : FactsFixture {
    Island() : FactsFixture("2026-09-30") {
        for (int q = -3; q <= 3; ++q)
            for (int r = -3; r <= 3; ++r)
                for (int k = 0; k < 20; ++k) {
                    const auto i = firm(("91460100" + std::to_string(10'000'000 + facts.firms.size())).c_str(), "合成");
                    const auto at = place(q, r);
                    facts.firms[i].lng = at.lon;
                    facts.firms[i].lat = at.lat;
                    facts.firms[i].county = "469030";
                }
    }
    static stats::LonLat place(int q, int r) {
        return stats::islandProjection().inverse(stats::HexGrid(2000).centre({q, r}));
    }
    void events(int q, int r, int n, const char* county) {
        const auto at = place(q, r);
        for (int k = 0; k < n; ++k) {
            store::GridEvent e;
            e.at = momentOf(day("2026-06-01"));
            e.lng = at.lon;
            e.lat = at.lat;
            e.county = county;
            add(facts.gridEvents, store::kNoFirm, e);
        }
    }
    void usual() {
        for (int q = -3; q <= 3; ++q)
            for (int r = -3; r <= 3; ++r)
                events(q, r, 3 + (q * 5 + r * 3 + 60) % 4, "469030");
    }
};

} // namespace

TEST(HotSpot, NamesTheCountyWithMostOfTheEvents) {
    Island island;
    island.usual();
    for (const auto& [q, r] : {std::pair(0, 0), {1, 0}, {0, 1}, {-1, 1}, {-1, 0}, {0, -1}, {1, -1}})
        island.events(q, r, 30, q > 0 ? "469022" : "469030");
    const auto out = runDetector(hotSpot(), island.facts);
    ASSERT_EQ(out.findings.size(), 1u);
    const Finding& f = out.findings[0];
    EXPECT_EQ(f.level, Level::High);
    EXPECT_DOUBLE_EQ(f.score, 0.8);
    EXPECT_EQ(f.subjects[0].key, "469030");
    EXPECT_EQ(f.subjects[0].name, "琼中黎族苗族自治县");
    EXPECT_EQ(f.subjects[0].role, Role::Area);
    EXPECT_GE(f.evidence.size(), 150u);
    EXPECT_EQ(isoDate(*f.from), "2025-10-01");
    EXPECT_LT(reasonOf(f, "poisson")->value, 0.001);
}

TEST(HotSpot, IsSilentOnAnEvenMap) {
    Island island;
    island.usual();
    EXPECT_TRUE(runDetector(hotSpot(), island.facts).findings.empty());
}

// Cleared: seven events among two firms far from the others are a spike, not an area: exposure 2 < 20.
TEST(HotSpot, LeavesALonelySpikeAlone) {
    Island island;
    island.usual();
    const auto at = Island::place(12, 0);
    for (int k = 0; k < 2; ++k) {
        const auto i = island.firm(("91460200" + std::to_string(10'000'000 + k)).c_str(), "合成");
        island.facts.firms[i].lng = at.lon;
        island.facts.firms[i].lat = at.lat;
        island.facts.firms[i].county = "469001";
    }
    island.events(12, 0, 7, "469001");
    for (const auto& f : runDetector(hotSpot(), island.facts).findings)
        EXPECT_NE(f.subjects[0].key, "469001");
}

TEST(HotSpot, SaysWhatItCannotJudge) {
    Island island;
    island.facts.firms.resize(100); // five hexagons
    island.usual();
    const auto out = runDetector(hotSpot(), island.facts);
    EXPECT_TRUE(out.findings.empty());
    EXPECT_EQ(out.notJudged.size(), 1u);
}

TEST(HeatSources, TakeFirmsAtWatchAndLowLines) {
    FactsFixture c("2026-09-30");
    StoredResults stored;
    Finding f;
    f.detector = "undervaluation";
    f.level = Level::Watch;
    f.subjects = {{SubjectKind::Firm, "x", "", Role::Suspect, 4}};
    f.evidence = {{9, "total", "", EvidenceRole::Supports, "low-price"}, {8, "promise", "", EvidenceRole::Supports, "related-seller"}};
    stored.findings.push_back(f);
    f.level = Level::Hint;
    f.subjects[0].firm = 5;
    f.evidence[0].record = 7;
    stored.findings.push_back(f);
    const auto sources = heatSources(c.facts, stored.tier, stored.findings);
    EXPECT_EQ(sources.foundFirms, (std::vector<store::FirmIndex>{4}));
    EXPECT_EQ(sources.lowPriceLines, (std::vector<store::RecordId>{7, 9}));
}
