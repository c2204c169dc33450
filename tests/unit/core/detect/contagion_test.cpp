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

// D4: R = max over paths of at most three hops of s · Πfactor · decay^(hops − 1). With the shipped decay of .5 no second
// hop reaches a hint (.8 · .8 · .5 = .32), so the sum over hops is tried without decay.
TEST(Contagion, TakesTheBestOfSeveralPathsUpToThreeHops) {
    Group s;
    s.firm("E", "E");
    s.listed(0);
    for (store::FirmIndex i = 0; i < 4; ++i)
        s.holds(i, i + 1, 60); // A → B → C → D → E, .8 each
    s.facts.firms[0].repToken = s.facts.firms[2].repToken = "R"; // A and C directly, .5
    std::string text = test::shippedRules()->pick("detect.contagion", s.facts.asOf.valid).value()->text();
    const auto at = text.find("step_decay = 0.5");
    ASSERT_NE(at, std::string::npos);
    text.replace(at, 16, "step_decay = 1.0");
    const auto found = runDetector(contagion(), s.facts, {}, rules::RulePack::parse(text, "test").value()).findings;
    std::map<std::string, double> risk;
    for (const Finding& f : found)
        risk[f.subjects[0].key] = reasonOf(f, "path")->value;
    // E lies four hops away; .4096 would have been a hint.
    ASSERT_EQ(risk.size(), 3u);
    EXPECT_NEAR(risk["B"], .8, 1e-12);
    EXPECT_NEAR(risk["C"], .64, 1e-12); // along B, not the direct .5
    EXPECT_NEAR(risk["D"], .512, 1e-12);
    for (const Finding& f : found)
        if (f.subjects[0].key == "D") {
            EXPECT_EQ(plain(reasonOf(f, "path")->text), "R = 0.512 along A → B → C → D: a relation, no finding of fault");
            EXPECT_EQ(f.evidence.size(), 4u); // the entry and three ties
        }
}

// A tier of our own stands in no row: the finding quotes the fact that it began with.
TEST(Contagion, QuotesTheEarliestFactOfALocalTier) {
    Group s;
    s.holds(0, 1, 60);
    for (const char* on : {"2026-03-01", "2025-11-01"}) {
        store::AbnormalEntry e;
        e.entered = day(on);
        e.reason = on;
        s.add(s.facts.abnormalEntries, 0, e);
    }
    StoredResults stored;
    stored.tier[0] = 'D';
    const auto found = runDetector(contagion(), s.facts, stored).findings;
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].evidence[0].field, "reason");
    EXPECT_EQ(found[0].evidence[0].value, "2025-11-01");
    EXPECT_EQ(found[0].evidence[0].record, s.facts.abnormalEntries[1].record);
}
