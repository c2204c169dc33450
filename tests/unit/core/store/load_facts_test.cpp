// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/load_facts.h"
#include "store/publicity.h"

#include "support/sql_case.h"
#include "support/temp_dir.h"

#include <gtest/gtest.h>

using namespace coir;
using namespace coir::store;
using coir::test::SqlCase;
using coir::test::TempDir;

namespace {

Date day(const char* iso) { return *parseIsoDate(iso); }

std::shared_ptr<const rules::RuleLibrary> rulesOf() {
    auto r = rules::RuleLibrary::load(std::filesystem::path(COIR_SOURCE_DIR) / "resources");
    EXPECT_TRUE(r) << (r ? "" : plain(r.error()));
    return r.value();
}

std::shared_ptr<const Facts> load(SqlCase& c, const char* valid, const char* known = nullptr) {
    JobContext job;
    auto f = loadFacts(c.file(), {day(valid), day(known ? known : valid)}, *rulesOf(), job);
    EXPECT_TRUE(f) << (f ? "" : plain(f.error()));
    return f.value();
}

constexpr const char* kPenalty = "valid_from, known_from, decision_no, kinds, severity_text, fine_fen, decided_on, publicity_end";

} // namespace

// User story F9: a general fine of 2026-05-10 may be repaired from 2026-08-10 and ends by itself on 2027-05-10;
// a serious one 2027-05-10 and 2029-05-10; a warning is not published.
TEST(Publicity, FollowsTheTableOfTheDecisionDate) {
    const auto rules = rulesOf();
    const auto pack = rules->pick("publicity", day("2026-05-10")).value();
    ASSERT_TRUE(rules::check(*pack, publicityParameters()));
    const auto general = penaltyPublicity(*pack, day("2026-05-10"), "", "罚款", "", 500000, {});
    EXPECT_EQ(general.severity, Severity::General);
    EXPECT_EQ(isoDate(general.min), "2026-08-10");
    EXPECT_EQ(isoDate(general.max), "2027-05-10");
    const auto serious = penaltyPublicity(*pack, day("2026-05-10"), "严重", "罚款", "", 500000, {});
    EXPECT_EQ(isoDate(serious.min), "2027-05-10");
    EXPECT_EQ(isoDate(serious.max), "2029-05-10");
    EXPECT_FALSE(penaltyPublicity(*pack, day("2026-05-10"), "", "警告", "", {}, {}).published);
    EXPECT_EQ(penaltyPublicity(*pack, day("2026-05-10"), "", "罚款、没收违法所得", "", 100'000'000, {}).severity, Severity::Serious);
    EXPECT_EQ(penaltyPublicity(*pack, day("2026-05-10"), "", "警告、罚款", "", 100, {}).severity, Severity::General);

    const auto old = rules->pick("publicity", day("2026-03-31")).value();
    const auto food = penaltyPublicity(*old, day("2026-03-31"), "", "罚款", "销售不合格食品", 100, {});
    EXPECT_EQ(isoDate(food.min), "2027-03-31");
    EXPECT_EQ(isoDate(food.max), "2029-03-31");
    EXPECT_FALSE(penaltyPublicity(*old, day("2026-03-31"), "", "警告", "", {}, day("2027-01-01")).published);
}

TEST(Publicity, DecayIsFullThenLinearThenNothing) {
    EXPECT_DOUBLE_EQ(decayAt(day("2026-08-09"), day("2026-08-10"), day("2027-05-10")), 1);
    // 2026-08-10 to 2027-05-10 are 273 days; on 2026-12-25 136 of them are left.
    EXPECT_DOUBLE_EQ(decayAt(day("2026-12-25"), day("2026-08-10"), day("2027-05-10")), 136.0 / 273.0);
    EXPECT_DOUBLE_EQ(decayAt(day("2027-05-10"), day("2026-08-10"), day("2027-05-10")), 0);
}

TEST(LoadFacts, LeavesExpiredRepairedAndDisputedFactsWithoutWeight) {
    TempDir dir;
    SqlCase c(dir / "a.coir");
    const auto m = c.firm("91460100PDY00001X1", "合成甲有限公司");
    const auto add = [&](const char* no, const char* date) {
        c.fact("penalty", m, kPenalty, std::string("'") + date + "','" + date + "','" + no + "','罚款','',100,'" + date + "',NULL");
    };
    add("甲〔2026〕1号", "2026-05-10");
    add("甲〔2026〕2号", "2026-05-10");
    add("甲〔2026〕3号", "2026-05-10");
    add("甲〔2022〕4号", "2022-05-10");
    add("甲〔2026〕5号", "2026-10-01");
    c.fact("repair", m, "valid_from, known_from, info_kind, decision_no, state, closed_on", "'2026-09-01','2026-09-01','行政处罚','甲(2026)2号','准予修复','2026-09-01'");
    c.fact("objection", m, "valid_from, known_from, info_kind, decision_no, state, accepted_on", "'2026-09-10','2026-09-10','行政处罚','甲〔2026〕3号','异议处理中','2026-09-10'");

    const auto f = load(c, "2026-09-30");
    ASSERT_EQ(f->penalties.size(), 4u) << "the decision of October is not there yet";
    EXPECT_EQ(f->penalties[0].standing, Standing::Stands);
    EXPECT_EQ(f->penalties[1].standing, Standing::Repaired);
    EXPECT_EQ(f->penalties[2].standing, Standing::Disputed);
    EXPECT_EQ(f->penalties[3].standing, Standing::Expired);
    EXPECT_TRUE(weighs(f->penalties[0]));
    EXPECT_FALSE(weighs(f->penalties[1]) || weighs(f->penalties[2]) || weighs(f->penalties[3]));

    const auto before = load(c, "2026-08-31");
    EXPECT_EQ(before->penalties[1].standing, Standing::Stands) << "not yet repaired then";
    EXPECT_EQ(before->penalties[2].standing, Standing::Stands) << "no objection yet then";
}

TEST(LoadFacts, RejectedObjectionGivesTheWeightBackFromItsClosing) {
    TempDir dir;
    SqlCase c(dir / "a.coir");
    const auto m = c.firm("91460100PDY00001X1", "合成甲有限公司");
    c.fact("penalty", m, kPenalty, "'2026-05-10','2026-05-10','1号','罚款','',100,'2026-05-10',NULL");
    c.fact("objection", m, "valid_from, known_from, info_kind, decision_no, state, accepted_on, closed_on",
           "'2026-06-01','2026-06-01','行政处罚','1号','异议不成立','2026-06-01','2026-06-20'");
    EXPECT_EQ(load(c, "2026-06-10")->penalties[0].standing, Standing::Disputed);
    EXPECT_EQ(load(c, "2026-06-20")->penalties[0].standing, Standing::Stands);
}

TEST(LoadFacts, AnswersAsOfThenForStatusListsAndHolders) {
    TempDir dir;
    SqlCase c(dir / "a.coir");
    const auto m = c.firm("91460100PDY00001X1", "合成甲有限公司");
    c.fact("registration", m, "valid_from, known_from, name, status, founded, approved, capital_fen",
           "'2020-01-01','2020-01-01','合成甲有限公司','revoked','2020-01-01','2026-07-15',100000");
    c.fact("change", m, "valid_from, known_from, item, changed_on", "'2026-06-30','2026-06-30','吊销营业执照','2026-06-30'");
    c.fact("list_entry", m, "valid_from, known_from, list_kind, entered_on, exited_on", "'2026-01-01','2026-01-01','严重违法失信名单','2026-01-01','2026-08-01'");
    c.fact("holding", m, "known_from, holder_kind, holder_token, subscribed_fen", "'2020-01-01','person','tok',60000");

    // Revoked on 06-30, in the register on 07-15: valid and known time differ.
    EXPECT_EQ(load(c, "2026-06-29")->firms[0].status, Status::Active);
    EXPECT_EQ(load(c, "2026-06-30", "2026-06-30")->firms[0].status, Status::Active);
    const auto later = load(c, "2026-06-30", "2026-09-30");
    EXPECT_EQ(later->firms[0].status, Status::Revoked);
    EXPECT_EQ(isoDate(*later->firms[0].statusFrom), "2026-06-30");

    EXPECT_EQ(load(c, "2026-07-31")->listEntries[0].standing, Standing::Stands);
    EXPECT_EQ(load(c, "2026-08-01")->listEntries[0].standing, Standing::Expired);

    ASSERT_EQ(later->holdings.size(), 1u);
    EXPECT_EQ(later->holdings[0].share->num, 3);
    EXPECT_EQ(later->holdings[0].share->den, 5);
    EXPECT_TRUE(load(c, "2019-12-31")->holdings.empty());
    EXPECT_FALSE(load(c, "2019-12-31")->firms[0].inRegistry);
}
