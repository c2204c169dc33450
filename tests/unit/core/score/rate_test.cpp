// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/control_chain.h"
#include "score/rating_store.h"
#include "score/ratings_files.h"

#include "store/publicity.h"
#include "support/facts_fixture.h"
#include "support/sql_case.h"
#include "support/temp_dir.h"

#include <nlohmann/json.hpp>
#include <type_traits>

using namespace coir;
using namespace coir::score;
using coir::test::day;
using coir::test::FactsFixture;
using store::Severity;
using store::Standing;

// A person has a token (text); only the index of a firm makes a scorecard.
static_assert(std::is_same_v<decltype(Scorecard::firm), store::FirmIndex>);

namespace {

Scheme shipped() {
    const auto library = test::shippedRules();
    const auto pack = library->pick("score.coir-ent-1", day("2026-09-30"));
    EXPECT_TRUE(pack);
    auto scheme = parseScheme(**pack);
    EXPECT_TRUE(scheme) << (scheme ? "" : plain(scheme.error()));
    return *scheme;
}

/// A case with every register fresh and one firm of 2015.
struct OneFirm : FactsFixture {
    OneFirm() : FactsFixture("2026-09-30") {
        for (const char* fact : {"registration", "holding"})
            batch(fact);
        for (const char* fact : {"abnormal_entry", "annual_report", "penalty", "list_entry", "enforcement", "tax_arrears",
                                 "guarantee", "tax_rating"})
            batch(fact, "2026-06-30");
        a = firm("91460100PDY00001X1", "合成甲有限公司");
    }
    Ratings rated() {
        JobContext job;
        const auto r = rate(shipped(), {facts, control, shells}, job);
        EXPECT_TRUE(r);
        return *r;
    }
    Scorecard card() { return *rated().find(a); }
    void penalty(Severity severity, double decay, Standing standing = Standing::Stands) {
        store::Penalty p;
        p.severity = severity;
        p.decay = decay;
        p.standing = standing;
        p.decided = day("2026-05-10");
        p.decisionNo = "甲〔2026〕1号";
        add(facts.penalties, a, p);
    }
    void list(store::FirmIndex firm, bool serious, bool defaulter, Standing standing = Standing::Stands, double decay = 1) {
        store::ListEntry e;
        e.listKind = serious ? "严重违法失信名单" : "失信被执行人";
        e.seriousList = serious;
        e.defaulter = defaulter;
        e.standing = standing;
        e.decay = decay;
        e.entered = day("2026-01-10");
        add(facts.listEntries, firm, e);
    }
    const Line& line(const Scorecard& c, std::string_view code, std::size_t n = 0) {
        for (const Line& l : c.lines)
            if (l.code == code && n-- == 0)
                return l;
        ADD_FAILURE() << "no line " << code;
        return c.lines.front();
    }

    store::FirmIndex a = 0;
    std::vector<ControlPair> control;
    std::map<store::FirmIndex, double> shells;
};

} // namespace

// 15 + 35 + 20 + 15 + 0 = 85, the lower border of A.
TEST(Rating, GivesAToACleanFirm) {
    OneFirm c;
    const Scorecard card = c.card();
    EXPECT_EQ(card.points, 85);
    EXPECT_EQ(card.tier, 'A');
    EXPECT_TRUE(card.lines.empty());
    EXPECT_EQ(card.veto, "");
}

// Registers of commitments are missing: 4 of 20 and 7.5 of 15 of 100 are uncovered.
TEST(Rating, CountsCoverageByRegisters) {
    OneFirm c;
    EXPECT_NEAR(c.rated().coverage, 0.885, 1e-9);
    c.facts.batches.back().latestEvent = day("2025-08-25"); // 401 days old: tax A uncovered
    EXPECT_NEAR(c.rated().coverage, 0.81, 1e-9);
    c.facts.batches.back().latestEvent = day("2025-08-26"); // 400 days
    EXPECT_NEAR(c.rated().coverage, 0.885, 1e-9);
    c.facts.batches.back().latestEvent = day("2026-10-01"); // it begins after the as-of
    EXPECT_NEAR(c.rated().coverage, 0.81, 1e-9);
    c.facts.registerEvents.emplace_back("tax_rating", day("2026-04-01")); // or reaches beyond it
    EXPECT_NEAR(c.rated().coverage, 0.885, 1e-9);
}

TEST(Rating, GivesNoTierBelowTheCoverageFloor) {
    OneFirm c;
    std::erase_if(c.facts.batches, [](const auto& b) { return b.fact == "penalty"; });
    const Scorecard card = c.card(); // .885 - .35 = .535
    EXPECT_NEAR(card.coverage, 0.535, 1e-9);
    EXPECT_EQ(card.tier, 0);
    EXPECT_EQ(card.points, 85);
}

// User story F9: a general penalty of 2026-05-10 weighs full until 2026-08-10 and nothing from 2027-05-10; on 2026-12-25
// 136 of 273 days are left, so it costs 4 * 136 / 273 = 1.99.
TEST(Rating, DecaysAPenaltyBetweenTheTwoEndsOfPublicity) {
    const double half = store::decayAt(day("2026-12-25"), day("2026-08-10"), day("2027-05-10"));
    OneFirm c;
    c.facts.asOf = {day("2026-12-25"), day("2026-12-25")};
    c.penalty(Severity::General, half);
    const Scorecard card = c.card();
    EXPECT_EQ(card.points, 83.01);
    EXPECT_EQ(card.tier, 'B');
    EXPECT_NEAR(c.line(card, "penalty").points, -4.0 * 136 / 273, 1e-12);
    EXPECT_EQ(c.line(card, "penalty").raw, "general");

    OneFirm full;
    full.penalty(Severity::General, store::decayAt(day("2026-08-09"), day("2026-08-10"), day("2027-05-10")));
    EXPECT_EQ(full.card().points, 81);
    OneFirm over;
    over.penalty(Severity::General, store::decayAt(day("2027-05-10"), day("2026-08-10"), day("2027-05-10")), Standing::Expired);
    EXPECT_EQ(over.card().points, 85);
}

// Half way of a serious one: 12 * .5 = 6; minor 1; capped at 35 by the dimension.
TEST(Rating, WeighsPenaltiesBySeverityAndCapsThem) {
    OneFirm c;
    c.penalty(Severity::Serious, 0.5);
    c.penalty(Severity::Minor, 1);
    EXPECT_EQ(c.card().points, 78);
    for (int k = 0; k < 3; ++k)
        c.penalty(Severity::Serious, 1);
    const Scorecard card = c.card(); // 36 + 7 > 35
    EXPECT_EQ(card.points, 50);
    EXPECT_EQ(card.tier, 'C');
    EXPECT_EQ(card.lines.size(), 5u);
}

TEST(Rating, KeepsFactsThatDoNotWeighAsLinesWithZero) {
    OneFirm c;
    c.penalty(Severity::General, 1, Standing::Disputed);
    c.penalty(Severity::General, 0.4, Standing::Repaired);
    c.penalty(Severity::Minor, 1, Standing::Unpublished);
    const Scorecard card = c.card();
    EXPECT_EQ(card.points, 85);
    EXPECT_EQ(card.withDisputed, 81);
    ASSERT_EQ(card.lines.size(), 3u);
    for (const Line& l : card.lines) {
        EXPECT_EQ(l.points, 0);
        EXPECT_FALSE(l.reason.empty());
    }
    EXPECT_EQ(card.lines[1].weight, -4);
}

TEST(Rating, VetoesOnASeriousListAndCapsADefaulter) {
    OneFirm listed;
    listed.list(listed.a, true, false);
    const Scorecard d = listed.card(); // 85 - 12
    EXPECT_EQ(d.points, 73);
    EXPECT_EQ(d.tier, 'D');
    EXPECT_EQ(d.veto, "serious_list");

    OneFirm defaulter;
    defaulter.list(defaulter.a, false, true);
    const Scorecard cc = defaulter.card();
    EXPECT_EQ(cc.points, 85);
    EXPECT_EQ(cc.tier, 'C');
    EXPECT_EQ(cc.veto, "defaulter");

    OneFirm disputed;
    disputed.list(disputed.a, true, false, Standing::Disputed);
    const Scorecard free = disputed.card();
    EXPECT_EQ(free.tier, 'A');
    EXPECT_EQ(free.withDisputed, 73);
    EXPECT_EQ(free.veto, "");
}

// 15 - 8 - 6 = 1 for an unreachable entry; status -15 and age -3 cannot go below the floor of 0.
TEST(Rating, FloorsADimension) {
    OneFirm c;
    store::AbnormalEntry e;
    e.reason = "通过登记的住所无法联系";
    e.unreachable = true;
    e.entered = day("2026-02-01");
    c.add(c.facts.abnormalEntries, c.a, e);
    c.add(c.facts.abnormalEntries, c.a, e); // a second entry does not fire again
    EXPECT_EQ(c.card().points, 71);
    c.facts.firms[0].status = store::Status::Revoked;
    const Scorecard card = c.card();
    EXPECT_EQ(card.points, 70);
    EXPECT_EQ(card.dimensions[0].points, 0);
    EXPECT_EQ(c.line(card, "abnormal").evidence.size(), 2u);
}

// Years of the register: 2023, 2024, 2025 (due 2026-06-30). The firm of 2015 filed 2024 only: of the last two 2025 is missing.
TEST(Rating, MissesReportsOfTheLastTwoYearsOfTheRegister) {
    OneFirm c;
    const auto b = c.firm("91460200PDY000175P", "合成乙有限公司", "2025-05-01");
    const auto report = [&](store::FirmIndex firm, int year) {
        store::AnnualReport r;
        r.year = year;
        c.add(c.facts.annualReports, firm, r);
    };
    report(c.a, 2024);
    report(c.a, 2023);
    report(b, 2025);
    const Ratings ratings = c.rated();
    EXPECT_EQ(ratings.find(c.a)->points, 80);
    EXPECT_EQ(c.line(*ratings.find(c.a), "annual_report").raw, "2025");
    EXPECT_EQ(ratings.find(b)->points, 85); // founded after 2024, 2025 filed

    c.facts.asOf = {day("2026-06-30"), day("2026-06-30")}; // 2025 not due before the day after
    EXPECT_EQ(c.rated().find(c.a)->points, 85);
}

// 21 firms of 2015. One report of 2025 is a stray row (under a tenth of them), three are a delivery: then 18 are missing.
TEST(Rating, DoesNotMissReportsOfAYearThatWasNotDelivered) {
    OneFirm c;
    std::vector<store::FirmIndex> others;
    for (int n = 0; n < 20; ++n) {
        others.push_back(c.firm(("91460100PDY0" + std::to_string(1000 + n) + "XX").c_str(), ("合成" + std::to_string(n) + "号有限公司").c_str()));
    }
    const auto report = [&](store::FirmIndex firm) {
        store::AnnualReport r;
        r.year = 2025;
        c.add(c.facts.annualReports, firm, r);
    };
    report(others[0]);
    EXPECT_EQ(c.rated().find(c.a)->points, 85);
    report(others[1]);
    report(others[2]);
    EXPECT_EQ(c.rated().find(c.a)->points, 80);
}

TEST(Rating, TakesEnforcementAndArrearsOnce) {
    OneFirm c;
    store::Enforcement e;
    e.caseNo = "(2026)琼01执1号";
    e.filed = day("2026-03-01");
    c.add(c.facts.enforcements, c.a, e);
    c.add(c.facts.enforcements, c.a, e);
    e.open = false;
    c.add(c.facts.enforcements, c.a, e);
    store::TaxArrears t;
    t.balanceFen = 500;
    t.announced = day("2026-04-01");
    c.add(c.facts.taxArrears, c.a, t);
    const Scorecard card = c.card(); // 20 - 6 - 6
    EXPECT_EQ(card.points, 73);
    EXPECT_EQ(card.lines.size(), 2u);
}

TEST(Rating, DeductsForAListedMemberOfTheControlChain) {
    OneFirm c;
    const auto b = c.firm("91460200PDY000175P", "合成乙有限公司");
    const auto d = c.firm("92460400PDY001231B", "合成丙商行");
    c.list(b, true, false);
    c.control = {{c.a, b}};
    EXPECT_EQ(c.rated().find(c.a)->points, 75);
    c.control = {{c.a, d}, {d, b}, {c.a, b}}; // two steps; the pair a-b only repeats them
    EXPECT_EQ(c.rated().find(c.a)->points, 80);
    EXPECT_EQ(c.rated().find(d), nullptr); // an individual business is not rated
    c.control = {{d, c.a}, {d, b}};           // a sister firm is no member of the chain
    EXPECT_EQ(c.rated().find(c.a)->points, 85);
}

TEST(ControlChain, KeepsTheStepsOfAClosedCircle) {
    const std::vector<ControlPair> circle = {{0, 1}, {1, 0}, {0, 2}, {1, 2}};
    const ControlChain chain(circle, 3);
    const auto around = chain.around(2);
    ASSERT_EQ(around.size(), 2u);
    EXPECT_EQ(around[0].steps, 1);
    EXPECT_EQ(around[1].steps, 1);
}

TEST(Rating, DeductsForGuaranteesAndShellsAndAddsForTaxA) {
    OneFirm c;
    const auto b = c.firm("91460200PDY000175P", "合成乙有限公司");
    c.list(b, false, true);
    store::Guarantee g;
    g.debtor = b;
    c.add(c.facts.guarantees, c.a, g);
    EXPECT_EQ(c.rated().find(c.a)->points, 81);
    c.shells[c.a] = 0.7;
    EXPECT_EQ(c.rated().find(c.a)->points, 73);
    store::TaxRating t;
    t.year = 2024;
    t.grade = "B";
    c.add(c.facts.taxRatings, c.a, t);
    t.year = 2025;
    t.grade = "A";
    c.add(c.facts.taxRatings, c.a, t);
    EXPECT_EQ(c.rated().find(c.a)->points, 78);
}

TEST(Rating, RatesRegistryFirmsThatStillExist) {
    OneFirm c;
    c.firm("91460200PDY000175P", "合成乙有限公司");
    c.facts.firms[1].status = store::Status::RevokedCancelled;
    c.firm("93469023PDY004563D", "合成丁合作社");
    c.firm("94460100PDY00001X1", "境外");
    const Ratings r = c.rated();
    ASSERT_EQ(r.cards.size(), 2u);
    EXPECT_EQ(r.distribution().at('A'), 2u);
}

TEST(RatingsFiles, WriteTheContractsColumns) {
    OneFirm c;
    c.penalty(Severity::General, 0.5, Standing::Disputed);
    const Ratings r = c.rated();
    EXPECT_EQ(ratingsCsv(r, c.facts),
              "subject,name,scheme,scheme_version,as_of,tier,points,coverage,veto\n"
              "91460100PDY00001X1,合成甲有限公司,COIR-ENT-1,1,2026-09-30,A,85,0.885,\n");
    const auto j = nlohmann::json::parse(ratingsJsonl(
        r, c.facts, [](store::RecordId) { return RecordSource{std::string(64, 'a'), "p.csv", "", 7}; }, {}));
    EXPECT_EQ(j["subject"], "91460100PDY00001X1");
    EXPECT_EQ(j["with_disputed"], 83);
    EXPECT_EQ(j["indicators"][0]["code"], "penalty");
    EXPECT_EQ(j["indicators"][0]["points"], 0);
    EXPECT_EQ(j["indicators"][0]["weight"], -4);
    EXPECT_EQ(j["indicators"][0]["decay"], 0.5);
    EXPECT_EQ(j["indicators"][0]["evidence"][0]["row"], 7);
}

TEST(RatingStore, GivesBackWhatWasSaved) {
    test::TempDir dir;
    test::SqlCase c(dir / "a.coir");
    c.firm("91460100PDY00001X1", "合成甲有限公司");
    OneFirm made;
    made.facts.firms[0].entity = 0;
    {
        auto s = c.file().db().prepare("SELECT id FROM firm");
        ASSERT_TRUE(s && s->step().value());
        made.facts.firms[0].entity = s->integer(0);
    }
    made.penalty(Severity::General, 0.5, Standing::Disputed);
    made.list(made.a, true, false);
    const Ratings r = made.rated();
    ASSERT_TRUE(saveRatings(c.file(), r, made.facts));
    ASSERT_TRUE(saveRatings(c.file(), r, made.facts));
    const auto back = loadRatings(c.file(), "COIR-ENT-1", made.facts);
    ASSERT_TRUE(back);
    EXPECT_EQ(ratingsCsv(*back, made.facts), ratingsCsv(r, made.facts));
    EXPECT_EQ(ratingsJsonl(*back, made.facts, {}, {}), ratingsJsonl(r, made.facts, {}, {}));
}

TEST(Scheme, RefusesAnUnknownRule) {
    const auto library = test::shippedRules();
    std::string text = (*library->pick("score.coir-ent-1", day("2026-09-30")))->text();
    text.replace(text.find("rule = \"shell\""), 14, "rule = \"magic\"");
    const auto pack = rules::RulePack::parse(text, "x");
    ASSERT_TRUE(pack);
    EXPECT_FALSE(parseScheme(**pack));
}
