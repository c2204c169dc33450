// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/contagion.h"
#include "support/run_detector.h"

using namespace coir;
using namespace coir::detect;
using coir::test::day;
using coir::test::FactsFixture;
using coir::test::reasonOf;
using coir::test::runDetector;

namespace {

struct Group : FactsFixture {
    Group() : FactsFixture("2026-09-30") {
        for (const char* key : {"A", "B", "C", "D"})
            firm(key, key);
    }
    void holds(store::FirmIndex owner, store::FirmIndex held, std::int64_t percent) {
        store::Holding h;
        h.holderKind = store::HolderKind::Firm;
        h.holder = owner;
        h.holderKey = facts.firms[static_cast<std::size_t>(owner)].key;
        h.share = store::Share{percent, 100};
        add(facts.holdings, held, h);
    }
    void guarantees(store::FirmIndex guarantor, store::FirmIndex debtor) {
        store::Guarantee g;
        g.debtor = debtor;
        g.amountFen = 20'000'000'00;
        add(facts.guarantees, guarantor, g);
    }
    store::ListEntry& listed(store::FirmIndex firm) {
        store::ListEntry e;
        e.seriousList = true;
        e.listKind = "重大税收违法失信主体";
        e.entered = day("2026-01-10");
        return add(facts.listEntries, firm, e);
    }
    std::map<std::string, double> scores(const StoredResults& stored = {}) const {
        std::map<std::string, double> out;
        for (const Finding& f : runDetector(contagion(), facts, stored).findings)
            out[f.subjects[0].key] = f.score;
        return out;
    }
};

} // namespace

// Ruling 14: controller → controlled .8 (capped at .79), debtor → guarantor .7, two steps .8 · .7 · .5 = .28: no finding.
TEST(Contagion, FollowsTheDirectionsOfRisk) {
    Group s;
    s.listed(0);
    s.holds(0, 1, 60);
    s.guarantees(2, 0);
    s.guarantees(3, 1);
    const auto found = runDetector(contagion(), s.facts).findings;
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(s.scores(), (std::map<std::string, double>{{"B", .79}, {"C", .7}}));
    for (const Finding& f : found) {
        EXPECT_EQ(f.evidence.size(), 2u); // the entry and the tie
        EXPECT_NEAR(reasonOf(f, "path")->value, f.subjects[0].key == "B" ? .8 : .7, 1e-12);
    }
}

TEST(Contagion, DoesNotFlowAgainstTheDirectionNorFromOneself) {
    Group s;
    s.listed(1);
    s.holds(0, 1, 60);  // the parent of a listed firm
    s.guarantees(1, 2); // the debtor of a listed guarantor
    EXPECT_TRUE(s.scores().empty());
}

TEST(Contagion, TakesTheStrongestOwnFactWithItsDecay) {
    Group s;
    s.holds(0, 1, 60);
    store::Penalty p;
    p.severity = store::Severity::Serious;
    p.decay = .9;
    p.decided = day("2025-01-01");
    s.add(s.facts.penalties, 0, p);
    EXPECT_NEAR(s.scores().at("B"), .7 * .9 * .8, 1e-12);
    s.facts.penalties[0].severity = store::Severity::Minor;
    EXPECT_TRUE(s.scores().empty());
    s.facts.penalties.clear();
    StoredResults stored;
    stored.tier[0] = 'D';
    EXPECT_NEAR(s.scores(stored).at("B"), .56, 1e-12);
    store::ListEntry defaulter;
    defaulter.defaulter = true;
    s.add(s.facts.listEntries, 0, defaulter);
    EXPECT_NEAR(s.scores(stored).at("B"), .72, 1e-12);
}

// Clearing: a repaired or removed entry is no seed; a shareholder below 25 % passes nothing; mutual guarantee passes .8.
TEST(Contagion, IsClearedByRepairAndSmallHoldings) {
    Group s;
    s.holds(0, 1, 24);
    s.listed(0).standing = store::Standing::Repaired;
    EXPECT_TRUE(s.scores().empty());
    s.facts.listEntries[0].standing = store::Standing::Stands;
    EXPECT_TRUE(s.scores().empty());
    s.holds(0, 2, 25);
    EXPECT_EQ(s.scores(), (std::map<std::string, double>{{"C", .5}}));
    s.guarantees(3, 0);
    s.guarantees(0, 3);
    EXPECT_NEAR(s.scores().at("D"), .79, 1e-12); // .8, capped
}

TEST(Contagion, HubsBanksAndStatePlatformsPassNothingOn) {
    Group s;
    s.listed(0);
    s.holds(0, 1, 60);
    s.facts.firms[0].name = "海南某某银行股份有限公司";
    EXPECT_TRUE(s.scores().empty());
    s.facts.firms[0].name = "A";
    for (int i = 0; i < 49; ++i)
        s.holds(0, s.firm(("E" + std::to_string(100 + i)).c_str(), "E"), 60);
    EXPECT_EQ(s.scores().size(), 50u); // fifty neighbours: still passes on
    s.holds(0, s.firm("E999", "E"), 60);
    EXPECT_TRUE(s.scores().empty());
}

TEST(Contagion, SeedsAmongEachOtherAreJudgedByTheOther) {
    Group s;
    s.listed(0);
    s.listed(1);
    s.holds(0, 1, 60);
    s.holds(1, 2, 60);
    EXPECT_EQ(s.scores(), (std::map<std::string, double>{{"B", .79}, {"C", .79}}));
}
