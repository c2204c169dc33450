// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/guarantee_circle.h"
#include "detect/ownership_cycle.h"
#include "support/run_detector.h"

using namespace coir;
using namespace coir::detect;
using coir::test::clearedOf;
using coir::test::day;
using coir::test::FactsFixture;
using coir::test::reasonOf;
using coir::test::runDetector;

namespace {

struct Circle : FactsFixture {
    Circle() : FactsFixture("2026-09-30") {
        a = firm("A", "甲公司");
        b = firm("B", "乙公司");
        c = firm("C", "丙公司");
        d = firm("D", "丁公司");
    }
    void holds(store::FirmIndex owner, store::FirmIndex held, std::int64_t percent) {
        store::Holding h;
        h.holderKind = store::HolderKind::Firm;
        h.holder = owner;
        h.holderKey = facts.firms[static_cast<std::size_t>(owner)].key;
        h.share = store::Share{percent, 100};
        h.from = day("2020-01-01");
        add(facts.holdings, held, h);
    }
    void guarantees(store::FirmIndex guarantor, store::FirmIndex debtor, std::int64_t million) {
        store::Guarantee g;
        g.debtor = debtor;
        g.amountFen = million * 100'000'000;
        g.from = day("2025-01-01");
        g.to = day("2028-01-01");
        add(facts.guarantees, guarantor, g);
    }
    void equity(store::FirmIndex firm, std::int64_t million, int year = 2025) {
        store::AnnualReport r;
        r.year = year;
        r.assetsFen = (million + 100) * 100'000'000;
        r.liabilitiesFen = std::int64_t{100} * 100'000'000;
        add(facts.annualReports, firm, r);
    }
    store::FirmIndex a, b, c, d;
};

} // namespace

// The worked loop of domain.md D3: A, B and C in a circle, outsiders hold the rest.
TEST(OwnershipCycle, ReportsAnOpenLoopAsHint) {
    Circle s;
    s.holds(s.c, s.a, 40);
    s.holds(s.a, s.b, 70);
    s.holds(s.b, s.c, 50);
    s.holds(s.c, s.d, 100);
    const auto found = runDetector(ownershipCycle(), s.facts).findings;
    ASSERT_EQ(found.size(), 1u);
    EXPECT_NEAR(found[0].score, .4, 1e-12);
    EXPECT_EQ(found[0].level, Level::Hint);
    ASSERT_EQ(found[0].subjects.size(), 3u);
    EXPECT_EQ(found[0].subjects[0].role, Role::Member);
    EXPECT_EQ(found[0].evidence.size(), 3u);
    EXPECT_FALSE(found[0].clearedBy.empty());
}

TEST(OwnershipCycle, WeighsAClosedLoopMore) {
    Circle s;
    s.holds(s.b, s.a, 100);
    s.holds(s.a, s.b, 100);
    const auto found = runDetector(ownershipCycle(), s.facts).findings;
    ASSERT_EQ(found.size(), 1u);
    EXPECT_NEAR(found[0].score, .6, 1e-12);
    EXPECT_TRUE(reasonOf(found[0], "closed"));
}

TEST(OwnershipCycle, SeesNoLoopInATreeOrInOwnShares) {
    Circle s;
    s.holds(s.a, s.b, 60);
    s.holds(s.a, s.c, 60);
    s.holds(s.b, s.d, 50);
    s.holds(s.c, s.d, 50);
    s.holds(s.a, s.a, 10);
    EXPECT_TRUE(runDetector(ownershipCycle(), s.facts).findings.empty());
}

// Rulings 11: circle .6, ratio .3: 1 − .4·.7 = .72; with exposure 1 − .4·.7·.7 = .804; with a listed member 1 − .4·.7·.7·.6 = .8824.
TEST(GuaranteeCircle, CombinesRatioExposureAndListing) {
    Circle s;
    s.guarantees(s.a, s.b, 20);
    s.guarantees(s.b, s.c, 20);
    s.guarantees(s.c, s.a, 12);
    auto found = runDetector(guaranteeCircle(), s.facts).findings;
    ASSERT_EQ(found.size(), 1u);
    EXPECT_NEAR(found[0].score, .72, 1e-12);
    EXPECT_NEAR(reasonOf(found[0], "ratio")->value, .6, 1e-12);
    EXPECT_TRUE(clearedOf(found[0], "equity"));
    EXPECT_EQ(found[0].from, day("2025-01-01"));
    const std::string id = found[0].id;

    for (const auto firm : {s.a, s.b, s.c})
        s.equity(firm, 90);
    found = runDetector(guaranteeCircle(), s.facts).findings;
    EXPECT_NEAR(found[0].score, .72, 1e-12); // 20 < 45
    s.equity(s.a, 39, 2026);
    found = runDetector(guaranteeCircle(), s.facts).findings;
    EXPECT_NEAR(found[0].score, .804, 1e-12); // 20 > 19.5 by the later report
    EXPECT_EQ(found[0].id, id);

    store::ListEntry entry;
    entry.seriousList = true;
    entry.listKind = "重大税收违法失信主体";
    entry.entered = day("2026-01-10");
    s.add(s.facts.listEntries, s.b, entry);
    EXPECT_NEAR(runDetector(guaranteeCircle(), s.facts).findings[0].score, .8824, 1e-12);
    s.facts.listEntries[0].standing = store::Standing::Repaired;
    EXPECT_NEAR(runDetector(guaranteeCircle(), s.facts).findings[0].score, .804, 1e-12);
}

TEST(GuaranteeCircle, LeavesUnequalAmountsWithTheCircleAlone) {
    Circle s;
    s.guarantees(s.a, s.b, 20);
    s.guarantees(s.b, s.a, 9);
    const auto found = runDetector(guaranteeCircle(), s.facts).findings;
    ASSERT_EQ(found.size(), 1u);
    EXPECT_NEAR(found[0].score, .6, 1e-12);
    s.facts.guarantees.pop_back(); // b's guarantee has ended: no circle
    EXPECT_TRUE(runDetector(guaranteeCircle(), s.facts).findings.empty());
}

// domain.md F: A→B→C→A, 3 × 20 m. With an equity of 30 m each, A's failure calls 20 > 15 from C, then from B: two rounds.
TEST(GuaranteeCircle, ShockRunsRoundByRound) {
    Circle s;
    s.guarantees(s.a, s.b, 20);
    s.guarantees(s.b, s.c, 20);
    s.guarantees(s.c, s.a, 20);
    for (const auto firm : {s.a, s.b, s.c})
        s.equity(firm, 30);
    const Shock shock = shockOf(guaranteeNetwork(s.facts), s.a, .5);
    EXPECT_EQ(shock.fallen, (std::vector<store::FirmIndex>{s.c, s.b}));
    EXPECT_EQ(shock.rounds, 2u);
    EXPECT_NEAR(shock.calledYuan, 60e6, 1e-6);
    EXPECT_EQ(shockOf(guaranteeNetwork(s.facts), s.a, .7).rounds, 0u); // 20 < 21
    EXPECT_NEAR(reasonOf(runDetector(guaranteeCircle(), s.facts).findings[0], "shock")->value, 2, 1e-12);
}

// One pair has two guarantees, one of them without an end: that pair never ends, the circle ends with the other pair.
TEST(GuaranteeCircle, TakesAnOpenEndForNoEnd) {
    Circle s;
    s.guarantees(s.a, s.b, 20);
    s.guarantees(s.b, s.a, 20);
    store::Guarantee& early = s.facts.guarantees[0];
    early.to = day("2026-12-01");
    store::Guarantee open = early;
    open.to.reset();
    s.add(s.facts.guarantees, s.a, open);
    const auto found = runDetector(guaranteeCircle(), s.facts).findings;
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].to, std::optional(day("2028-01-01")));
}
