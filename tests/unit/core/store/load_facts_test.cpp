// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/load_facts.h"
#include "store/publicity.h"

#include "support/sql_case.h"
#include "support/temp_dir.h"

#include <array>
#include <gtest/gtest.h>
#include <vector>

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

// forms.md: 违法行为类型 may carry the source's severity word; a word that is part of the act is none.
TEST(Publicity, ReadsTheSeverityWordOfTheAct) {
    const auto rules = rulesOf();
    for (const char* date : {"2026-05-10", "2025-05-10"}) {
        const auto pack = rules->pick("publicity", day(date)).value();
        for (const auto& [act, word] : std::vector<std::pair<const char*, const char*>>{
                 {"严重", "严重"}, {"轻微", "轻微"}, {"一般", "一般"}, {"严重违法行为", "严重"}, {"情节轻微", "轻微"},
                 {"无证经营（情节严重）", "严重"}, {"虚假宣传/一般违法", "一般"}, {"未按一般规定申报", ""}, {"严重污染环境", ""},
                 {"违法经营", ""}, {"", ""}})
            EXPECT_EQ(severityWordIn(*pack, act), word) << act;
    }
    TempDir dir;
    SqlCase c(dir / "a.coir");
    const auto firm = c.firm("91460100PDY00001X1", "合成甲有限公司");
    const std::string columns = "valid_from, known_from, decision_no, act, kinds, fine_fen, decided_on";
    for (const char* act : {"严重", "违法经营"})
        c.fact("penalty", firm, columns, std::string("'2026-06-15','2026-06-15','") + act + "','" + act + "','罚款',500000,'2026-06-15'");
    const auto facts = load(c, "2026-09-30");
    ASSERT_EQ(facts->penalties.size(), 2u);
    EXPECT_EQ(facts->penalties[0].severity, Severity::Serious);
    EXPECT_EQ(facts->penalties[1].severity, Severity::General);
}

// Under the pack of 2015 a warning never weighs, so it matters that 警告并处罚款 is more than one.
TEST(Publicity, TellsAWarningFromAWarningWithAFine) {
    const auto rules = rulesOf();
    const auto old = rules->pick("publicity", day("2025-05-10")).value();
    for (const char* kinds : {"警告", "警告、通报批评", "警告和通报批评", "1.警告 2.通报批评", "给予警告", "警告;"}) {
        const auto p = penaltyPublicity(*old, day("2025-05-10"), "", kinds, "", {}, {});
        EXPECT_FALSE(p.published) << kinds;
        EXPECT_EQ(p.severity, Severity::Minor) << kinds;
    }
    for (const char* kinds : {"警告并处罚款", "警告并罚款", "警告和罚款", "警告及没收违法所得", "警告、罚款", "警告罚款"}) {
        const auto p = penaltyPublicity(*old, day("2025-05-10"), "", kinds, "", 500'000, {});
        EXPECT_TRUE(p.published) << kinds;
        EXPECT_EQ(p.severity, Severity::General) << kinds;
        EXPECT_EQ(isoDate(p.min), "2025-08-10") << kinds;
    }
}

// One box of the form holds 暂扣 and 吊销: what was done stands in the content.
TEST(Publicity, AsksTheContentWhereTheCategoryLeavesTheKindOpen) {
    const auto rules = rulesOf();
    struct Case {
        const char *kinds, *content;
        Severity severity;
    };
    for (const char* date : {"2025-05-10", "2026-05-10"}) {
        const auto pack = rules->pick("publicity", day(date)).value();
        for (const Case& c : {Case{"吊销许可证件", "", Severity::Serious}, Case{"吊销", "暂扣", Severity::Serious},
                              Case{"暂扣或者吊销许可证", "", Severity::General}, Case{"暂扣或者吊销许可证(执照)", "暂扣许可证三个月", Severity::General},
                              Case{"暂扣或者吊销许可证", "吊销食品经营许可证", Severity::Serious},
                              Case{"暂扣或者吊销许可证", "暂扣三个月，逾期不改正的吊销许可证", Severity::General},
                              Case{"暂扣或者吊销许可证", "不予吊销", Severity::General},
                              Case{"暂扣许可证件、降低资质等级、吊销许可证件", "降低资质等级", Severity::General},
                              Case{"限制开展生产经营活动、责令停产停业、责令关闭、限制从业", "责令停产停业", Severity::General},
                              Case{"限制开展生产经营活动、责令停产停业、责令关闭、限制从业", "责令关闭", Severity::Serious},
                              Case{"责令停产停业、吊销许可证件", "责令停产停业，吊销许可证", Severity::Serious},
                              Case{"责令关闭", "", Severity::Serious}, Case{"限制从业", "", Severity::Serious}})
            EXPECT_EQ(penaltyPublicity(*pack, day(date), "", c.kinds, "", {}, {}, c.content).severity, c.severity) << c.kinds << " | " << c.content;
    }
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

// One decision in the file of all lists and in the register of market supervision: it counts once, and it ends once.
TEST(LoadFacts, OneListingInTwoRegistersCountsOnceAndEndsInBoth) {
    TempDir dir;
    SqlCase c(dir / "a.coir");
    const auto m = c.firm("91460100PDY00001X1", "合成甲有限公司");
    const std::string columns = "valid_from, known_from, list_kind, decision_no, entered_on, exited_on";
    c.fact("list_entry", m, columns, "'2024-03-01','2024-03-01','严重违法失信名单（市场监管）','琼市监列〔2024〕1号','2024-03-01',NULL");
    c.fact("list_entry", m, columns, "'2024-03-01','2024-03-01','严重违法失信名单',NULL,'2024-03-01','2024-12-01'");
    // Others: another day, another list.
    c.fact("list_entry", m, columns, "'2024-04-01','2024-04-01','严重违法失信名单',NULL,'2024-04-01',NULL");
    c.fact("list_entry", m, columns, "'2024-03-01','2024-03-01','安全生产严重失信主体名单',NULL,'2024-03-01',NULL");

    const auto early = load(c, "2024-11-30");
    ASSERT_EQ(early->listEntries.size(), 3u);
    EXPECT_EQ(early->listEntries[0].standing, Standing::Stands) << "taken off later";
    EXPECT_EQ(early->listEntries[0].decisionNo, "琼市监列〔2024〕1号");

    const auto late = load(c, "2025-01-01");
    ASSERT_EQ(late->listEntries.size(), 3u);
    EXPECT_EQ(late->listEntries[0].standing, Standing::Expired);
    EXPECT_EQ(isoDate(*late->listEntries[0].exited), "2024-12-01");
    EXPECT_EQ(late->listEntries[1].standing, Standing::Stands);
    EXPECT_EQ(late->listEntries[2].standing, Standing::Stands);
}

namespace {
/// Entries of one firm and day as they stand on 2025-06-30: list, number, authority, reason, exit ("" = none).
std::vector<std::string> standingEntries(const std::vector<std::array<const char*, 5>>& rows) {
    TempDir dir;
    SqlCase c(dir / "a.coir");
    const auto m = c.firm("91460100PDY00001X1", "合成甲有限公司");
    for (const auto& [kind, number, authority, reason, exit] : rows) {
        const auto quoted = [](const char* text) { return *text ? "'" + std::string(text) + "'" : std::string("NULL"); };
        c.fact("list_entry", m, "valid_from, known_from, entered_on, list_kind, decision_no, authority, reason, exited_on",
               "'2024-03-01','2024-03-01','2024-03-01','" + std::string(kind) + "'," + quoted(number) + "," + quoted(authority) + "," + quoted(reason) + "," + quoted(exit));
    }
    std::vector<std::string> out;
    const auto facts = load(c, "2025-06-30");
    for (const ListEntry& e : facts->listEntries)
        out.push_back(e.listKind + (weighs(e) ? "+" : "-"));
    return out;
}
} // namespace

TEST(LoadFacts, GeneralAndSpecialNameOfOneAuthoritysDayAreOneListing) {
    using Names = std::vector<std::string>;
    EXPECT_EQ(standingEntries({{"严重失信主体名单", "", "海南省海口市税务局", "", ""}, {"税务严重失信主体", "", "海口市税务局", "", "2024-12-01"}}), Names{"税务严重失信主体-"});
    EXPECT_EQ(standingEntries({{"海关严重失信主体", "", "", "走私", "2024-12-01"}, {"严重失信主体名单", "", "", "走私", ""}}), Names{"海关严重失信主体-"}) << "one reason";
    EXPECT_EQ(standingEntries({{"海关严重失信主体", "", "", "", ""}, {"严重失信主体名单", "", "", "", ""}}), Names{"海关严重失信主体+"}) << "counted once";
}

TEST(LoadFacts, ListingIsNotEndedByTheExitOfAnother) {
    using Names = std::vector<std::string>;
    // Only the names are near.
    EXPECT_EQ(standingEntries({{"严重失信主体名单", "", "", "", ""}, {"海关严重失信主体", "", "", "", "2024-12-01"}}), (Names{"严重失信主体名单+", "海关严重失信主体-"}));
    EXPECT_EQ(standingEntries({{"严重失信主体名单", "甲1号", "", "", ""}, {"海关严重失信主体", "", "海口海关", "", "2024-12-01"}}), (Names{"严重失信主体名单+", "海关严重失信主体-"}));
    // Two authorities, two numbers, two lists.
    EXPECT_EQ(standingEntries({{"严重违法失信名单", "", "海口市市场监督管理局", "", ""}, {"食品药品严重违法失信", "", "海南省药品监督管理局", "", "2024-12-01"}}),
              (Names{"严重违法失信名单+", "食品药品严重违法失信-"}));
    EXPECT_EQ(standingEntries({{"严重违法失信名单", "甲1号", "", "", ""}, {"严重违法失信名单", "甲2号", "", "", "2024-12-01"}}), (Names{"严重违法失信名单+", "严重违法失信名单-"}));
    // A general name takes in one list, not all of that day.
    EXPECT_EQ(standingEntries({{"严重失信主体名单", "", "", "", ""}, {"海关严重失信主体", "", "", "", ""}, {"安全生产严重失信主体", "", "", "", ""}}),
              (Names{"海关严重失信主体+", "安全生产严重失信主体+"}));
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

// What ended stands apart: on the last day of a post it is already past, before it begins it is nowhere.
TEST(LoadFacts, KeepsWhatEndedApart) {
    TempDir dir;
    SqlCase c(dir / "a.coir");
    const auto m = c.firm("91460100PDY00001X1", "合成甲有限公司");
    c.fact("registration", m, "valid_from, known_from, name, status, founded, approved", "'2016-01-01','2016-01-01','合成甲有限公司','active','2016-01-01','2016-01-01'");
    c.fact("post", m, "valid_from, valid_to, known_from, person_token, title", "'2016-01-01','2025-03-20','2016-01-01','tok','经理'");
    c.fact("holding", m, "valid_to, known_from, holder_kind, holder_token", "'2025-03-20','2016-01-01','person','tok'");
    c.fact("licence", m, "valid_from, valid_to, known_from, certificate, decided_on", "'2016-01-01','2025-03-20','2016-01-01','JY1','2016-01-01'");
    for (const auto& [date, present, past] : {std::tuple("2015-12-31", 0u, 0u), std::tuple("2025-03-19", 1u, 0u), std::tuple("2025-03-20", 0u, 1u)}) {
        const auto f = load(c, date);
        EXPECT_EQ(f->posts.size(), present) << date;
        EXPECT_EQ(f->holdings.size(), present) << date;
        EXPECT_EQ(f->licences.size(), present) << date;
        EXPECT_EQ(f->pastPosts.size(), past) << date;
        EXPECT_EQ(f->pastHoldings.size(), past) << date;
        EXPECT_EQ(f->pastLicences.size(), past) << date;
    }
    Fact seat;
    seat.from = day("2016-01-01");
    seat.to = day("2025-03-20");
    EXPECT_TRUE(overlaps(seat, day("2025-03-19"), {}));
    EXPECT_FALSE(overlaps(seat, day("2025-03-20"), {}));
    EXPECT_TRUE(overlaps(seat, {}, day("2016-01-01")));
    EXPECT_FALSE(overlaps(seat, {}, day("2015-12-31")));
}

namespace {

/// A firm whose registry row has this status and was approved on that day.
std::int64_t closedFirm(SqlCase& c, const char* status, const char* approved) {
    const auto m = c.firm("91460100PDY00001X1", "合成甲有限公司");
    c.fact("registration", m, "valid_from, known_from, name, status, founded, approved",
           std::string("'2010-01-01','2010-01-01','合成甲有限公司','") + status + "','2010-01-01'," + approved);
    return m;
}
std::int64_t changed(SqlCase& c, std::int64_t m, const std::string& on, const std::string& item, const std::string& after) {
    return c.fact("change", m, "valid_from, known_from, item, after_text, changed_on", "'" + on + "','" + on + "','" + item + "','" + after + "','" + on + "'");
}
std::int64_t revoking(SqlCase& c, std::int64_t m, const std::string& on, const std::string& content, const std::string& licence = "") {
    return c.fact("penalty", m, "valid_from, known_from, decision_no, kinds, content, revoked_licence, decided_on",
                  "'" + on + "','" + on + "','" + on + "号','吊销许可证件','" + content + "'," + (licence.empty() ? "NULL" : "'" + licence + "'") + ",'" + on + "'");
}
std::string sinceOf(SqlCase& c, const char* asOf) {
    const auto f = load(c, asOf);
    return std::string(statusName(f->firms[0].status)) + " " + (f->firms[0].statusFrom ? isoDate(*f->firms[0].statusFrom) : "-");
}

} // namespace

// Suspended in 2015 and back in 2016, a branch given up in 2018, revoked in 2022: the closing is of 2022.
TEST(StatusDates, AreOfTheChangeThatFitsWhatTheFirmIsNow) {
    TempDir dir;
    SqlCase c(dir / "a.coir");
    const auto m = closedFirm(c, "revoked", "'2022-04-01'");
    changed(c, m, "2014-02-01", "吊销营业执照", "吊销");
    changed(c, m, "2014-09-01", "撤销吊销决定", "存续");
    changed(c, m, "2015-02-01", "登记状态变更", "歇业");
    changed(c, m, "2016-02-01", "登记状态变更", "存续（在营、开业、在册）");
    changed(c, m, "2018-02-01", "分支机构注销登记", "");
    const auto r = changed(c, m, "2022-03-01", "登记状态变更（吊销）", "吊销，未注销");
    changed(c, m, "2023-05-01", "登记状态变更", "吊销");
    EXPECT_EQ(sinceOf(c, "2024-01-01"), "revoked 2022-03-01");
    EXPECT_EQ(load(c, "2024-01-01")->firms[0].statusRecord, r);
    EXPECT_EQ(sinceOf(c, "2022-03-31"), "active 2010-01-01") << "in the register from 1 April on";
}

TEST(StatusDates, TakeTheRevokingPenaltyWhereItIsEarlier) {
    TempDir dir;
    SqlCase c(dir / "a.coir");
    const auto m = closedFirm(c, "revoked", "NULL");
    revoking(c, m, "2016-05-01", "吊销食品经营许可证", "食品经营许可证 JY1");
    const auto p = revoking(c, m, "2021-12-20", "吊销营业执照");
    changed(c, m, "2022-01-10", "吊销营业执照", "吊销");
    EXPECT_EQ(sinceOf(c, "2024-01-01"), "revoked 2021-12-20");
    EXPECT_EQ(load(c, "2024-01-01")->firms[0].statusRecord, p);
    EXPECT_EQ(sinceOf(c, "2021-12-19"), "active 2010-01-01");
}

TEST(StatusDates, TakeNoPenaltyThatWasWithdrawnOrSuspendedOnly) {
    TempDir dir;
    SqlCase c(dir / "a.coir");
    const auto m = closedFirm(c, "revoked", "NULL");
    const auto box = [&](const char* on, const char* content, const char* state) {
        c.fact("penalty", m, "valid_from, known_from, decision_no, kinds, content, decided_on, state",
               std::string("'") + on + "','" + on + "','" + on + "号','暂扣或者吊销许可证','" + content + "','" + on + "','" + state + "'");
    };
    box("2018-01-10", "暂扣许可证三个月", "");
    box("2019-01-10", "吊销营业执照", "已撤销");
    box("2021-12-20", "吊销营业执照", "正常");
    EXPECT_EQ(sinceOf(c, "2024-01-01"), "revoked 2021-12-20");
}

// 吊销 does not touch 核准日期: in 2020 nothing had happened yet, whatever was approved in 2019.
TEST(StatusDates, LieAheadWhateverTheDayOfApproval) {
    TempDir dir;
    SqlCase c(dir / "a.coir");
    const auto m = closedFirm(c, "revoked_cancelled", "'2019-01-01'");
    changed(c, m, "2022-03-01", "吊销营业执照", "吊销");
    changed(c, m, "2023-03-01", "注销登记", "注销");
    EXPECT_EQ(sinceOf(c, "2020-06-30"), "active 2010-01-01");
    EXPECT_EQ(sinceOf(c, "2022-06-30"), "revoked 2022-03-01");
    EXPECT_EQ(sinceOf(c, "2023-06-30"), "revoked_cancelled 2022-03-01");
}

TEST(StatusDates, FallBackToTheApprovalWithoutAnyFittingSign) {
    TempDir dir;
    SqlCase c(dir / "a.coir");
    const auto m = closedFirm(c, "cancelled", "'2023-04-01'");
    changed(c, m, "2018-02-01", "分公司注销备案", "注销");
    changed(c, m, "2019-02-01", "登记状态变更", "歇业");
    EXPECT_EQ(sinceOf(c, "2024-01-01"), "cancelled 2023-04-01");
}

TEST(Registers, CountAsDeliveredByAcceptedRowsAndAreAsFreshAsTheDateAsked) {
    TempDir dir;
    SqlCase c(dir / "a.coir");
    const auto m = c.firm("91460100PDY00001X1", "合成甲有限公司");
    const auto batch = [&](const char* fact, int accepted, int quarantined, int duplicates, const char* latest) {
        c.run("INSERT INTO batch (sha256, file, profile, fact, encoding, headings, bytes, rows, accepted, quarantined, duplicates, dropped, latest_event, imported_at) VALUES ('" +
              std::string(64, 'b') + "', 'x', '" + std::string(fact) + latest + "', '" + fact + "', 'UTF-8', '[]', 1, " + std::to_string(accepted + quarantined + duplicates) + ", " +
              std::to_string(accepted) + ", " + std::to_string(quarantined) + ", " + std::to_string(duplicates) + ", 0, " + (*latest ? "'" + std::string(latest) + "'" : "NULL") + ", '2026-01-01')");
    };
    batch("payment", 0, 7, 0, "");
    batch("guarantee", 0, 0, 3, "2024-03-01");
    batch("penalty", 2, 0, 0, "2026-05-10");
    for (const char* on : {"2024-02-01", "2026-05-10"})
        c.fact("penalty", m, kPenalty, std::string("'") + on + "','" + on + "','" + on + "','罚款','',100,'" + on + "',NULL");

    const auto now = load(c, "2026-05-31");
    EXPECT_FALSE(now->delivered("payment")) << "every row was refused";
    EXPECT_TRUE(now->delivered("guarantee")) << "the rows are in the case already";
    EXPECT_EQ(isoDate(*now->latestEvent("penalty")), "2026-05-10");
    const auto then = load(c, "2026-05-09");
    EXPECT_EQ(isoDate(*then->latestEvent("penalty")), "2024-02-01") << "what the register held on that day";
    const auto before = load(c, "2024-01-31");
    EXPECT_TRUE(before->dated("penalty"));
    EXPECT_FALSE(before->latestEvent("penalty"));
    EXPECT_FALSE(before->latestEvent("guarantee"));
}
