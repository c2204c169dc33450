// SPDX-License-Identifier: GPL-3.0-or-later
// Repairs and objections: what they take the weight of, and from when to when (rulings 9b, 9c).
#include "store/load_facts.h"
#include "store/publicity.h"
#include "store/standing.h"

#include "support/sql_case.h"
#include "support/temp_dir.h"

#include <gtest/gtest.h>

#include <chrono>

using namespace coir;
using namespace coir::store;
using coir::test::SqlCase;
using coir::test::TempDir;

namespace {

Date day(const char* iso) { return *parseIsoDate(iso); }

class StandingOf : public ::testing::Test {
protected:
    StandingOf() : m_case(m_dir / "a.coir"), m_firm(m_case.firm("91460100PDY00001X1", "合成甲有限公司")) {}

    std::shared_ptr<const Facts> load(const char* valid, const char* known = nullptr) {
        auto rules = rules::RuleLibrary::load(std::filesystem::path(COIR_SOURCE_DIR) / "resources");
        EXPECT_TRUE(rules) << (rules ? "" : plain(rules.error()));
        JobContext job;
        auto f = loadFacts(m_case.file(), {day(valid), day(known ? known : valid)}, **rules, job);
        EXPECT_TRUE(f) << (f ? "" : plain(f.error()));
        return f.value();
    }
    std::int64_t penalty(const std::string& no, const std::string& on = "2026-05-10") {
        return m_case.fact("penalty", m_firm, "valid_from, known_from, decision_no, kinds, fine_fen, decided_on",
                           "'" + on + "','" + on + "','" + no + "','罚款',100,'" + on + "'");
    }
    std::int64_t abnormal(const std::string& on) {
        return m_case.fact("abnormal_entry", m_firm, "valid_from, known_from, reason, entered_on", "'" + on + "','" + on + "','无法联系','" + on + "'");
    }
    std::int64_t listEntry(const std::string& kind, const std::string& on, const std::string& no, const std::string& caseNo = "") {
        return m_case.fact("list_entry", m_firm, "valid_from, known_from, list_kind, entered_on, decision_no, case_no",
                           "'" + on + "','" + on + "','" + kind + "','" + on + "','" + no + "','" + caseNo + "'");
    }
    std::int64_t repair(const std::string& kind, const std::string& no, const std::string& state, const std::string& closed) {
        return m_case.fact("repair", m_firm, "valid_from, known_from, info_kind, decision_no, state, closed_on",
                           "'" + closed + "','" + closed + "','" + kind + "','" + no + "','" + state + "','" + closed + "'");
    }
    std::int64_t objection(const std::string& kind, const std::string& no, const std::string& state, const std::string& accepted, const std::string& closed = "") {
        return m_case.fact("objection", m_firm, "valid_from, known_from, info_kind, decision_no, state, accepted_on, closed_on",
                           "'" + accepted + "','" + accepted + "','" + kind + "','" + no + "','" + state + "','" + accepted + "'," +
                               (closed.empty() ? "NULL" : "'" + closed + "'"));
    }
    std::int64_t enforcement(const std::string& no, const std::string& on, const std::string& state = "执行中") {
        return m_case.fact("enforcement", m_firm, "valid_from, known_from, case_no, filed_on, state", "'" + on + "','" + on + "','" + no + "','" + on + "','" + state + "'");
    }
    /// Records of the repairs and objections that reach nothing.
    std::vector<std::int64_t> ofNothing(const Facts& facts) {
        const auto rules = rules::RuleLibrary::load(std::filesystem::path(COIR_SOURCE_DIR) / "resources").value();
        const auto pack = rules->pick("publicity", facts.asOf.valid).value();
        EXPECT_TRUE(rules::check(*pack, publicityParameters()));
        std::vector<std::int64_t> records;
        for (const auto& one : repairsOfNothing(facts, *pack))
            records.push_back(one.record);
        return records;
    }
    std::int64_t arrears(const std::string& kind, const std::string& on, std::int64_t yuan) {
        return m_case.fact("tax_arrears", m_firm, "valid_from, known_from, tax_kind, announced_on, balance_fen",
                           "'" + on + "','" + on + "','" + kind + "','" + on + "'," + std::to_string(yuan * 100));
    }

private:
    TempDir m_dir;

protected:
    SqlCase m_case;
    std::int64_t m_firm;
};

} // namespace

// The form of repairs asks for a number, the abnormal list keeps none.
TEST_F(StandingOf, AbnormalEntryIsRepairedByKindAndDayWhateverTheNumber) {
    abnormal("2025-03-01");
    const auto r = repair("经营异常名录", "琼市监异〔2025〕7号", "准予修复", "2025-09-01");
    const auto before = load("2025-08-31");
    EXPECT_EQ(before->abnormalEntries[0].standing, Standing::Stands);
    const auto after = load("2025-09-01");
    EXPECT_EQ(after->abnormalEntries[0].standing, Standing::Repaired);
    EXPECT_EQ(after->abnormalEntries[0].standingRecord, r);
    EXPECT_FALSE(weighs(after->abnormalEntries[0]));
}

TEST_F(StandingOf, RepairOfOldClearsNoLaterEntry) {
    repair("经营异常名录", "", "准予修复", "2020-06-01");
    repair("行政处罚", "1号", "准予修复", "2020-06-01");
    abnormal("2019-03-01");
    abnormal("2025-03-01");
    penalty("1号");
    const auto f = load("2026-06-01");
    EXPECT_EQ(f->abnormalEntries[0].standing, Standing::Repaired);
    EXPECT_EQ(f->abnormalEntries[1].standing, Standing::Stands);
    EXPECT_EQ(f->penalties[0].standing, Standing::Stands) << "another office's number of six years ago";
}

TEST_F(StandingOf, AbnormalEntryIsDisputedFromTheAcceptanceOn) {
    abnormal("2025-03-01");
    const auto o = objection("经营异常", "x1", "异议处理中", "2025-04-01");
    EXPECT_EQ(load("2025-03-31")->abnormalEntries[0].standing, Standing::Stands);
    const auto f = load("2025-04-01");
    EXPECT_EQ(f->abnormalEntries[0].standing, Standing::Disputed);
    EXPECT_EQ(f->abnormalEntries[0].standingRecord, o);
}

TEST_F(StandingOf, NumberMeetsItsKindOnly) {
    penalty("甲1号");
    listEntry("重大税收违法失信主体", "2026-05-10", "甲1号");
    repair("严重失信主体名单", "甲1号", "已修复", "2026-09-01");
    abnormal("2026-05-10");
    const auto f = load("2026-09-30");
    EXPECT_EQ(f->penalties[0].standing, Standing::Stands);
    EXPECT_EQ(f->listEntries[0].standing, Standing::Repaired);
    EXPECT_EQ(f->abnormalEntries[0].standing, Standing::Stands);
}

TEST_F(StandingOf, NumberIsOneInAnyWriting) {
    penalty("琼市监罚〔2026〕12号");
    repair("行政处罚", "琼市监罚［2026］１２ 号", "已修复", "2026-09-01");
    EXPECT_EQ(load("2026-09-30")->penalties[0].standing, Standing::Repaired);
}

// The list of market supervision keeps no decision numbers; a numbered repair of another list is not its own.
TEST_F(StandingOf, EntryWithoutNumberIsNotClearedByAnotherEntrysRepair) {
    listEntry("严重违法失信名单", "2025-01-10", "");
    listEntry("重大税收违法失信主体", "2025-02-10", "税1号");
    repair("失信名单", "税1号", "准予修复", "2026-02-20");
    auto f = load("2026-03-01");
    EXPECT_EQ(f->listEntries[0].standing, Standing::Stands);
    EXPECT_EQ(f->listEntries[1].standing, Standing::Repaired);
    repair("严重违法失信名单", "琼修〔2026〕3号", "准予修复", "2026-03-10");
    f = load("2026-03-31");
    EXPECT_EQ(f->listEntries[0].standing, Standing::Repaired);
}

TEST_F(StandingOf, DefaulterIsMetByTheNumberOfTheCase) {
    listEntry("失信被执行人", "2025-06-01", "(2024)琼01民初9号", "(2025)琼01执123号");
    repair("失信被执行人", "（2025）琼01执123号", "已修复", "2026-01-05");
    EXPECT_EQ(load("2026-01-04")->listEntries[0].standing, Standing::Stands);
    EXPECT_EQ(load("2026-01-05")->listEntries[0].standing, Standing::Repaired);
}

// Only words of refusal refuse: 不 alone stands in many a sentence.
TEST_F(StandingOf, RepairIsWhatItsWordsSay) {
    const struct {
        const char* state;
        Standing expected;
    } kCases[] = {{"准予修复（不再公示）", Standing::Repaired}, {"已修复", Standing::Repaired},   {"不准予修复", Standing::Stands},
                  {"不予修复", Standing::Stands},               {"受理中", Standing::Stands},     {"处理中", Standing::Stands},
                  {"已修复（修复已撤销）", Standing::Stands},   {"某种新的说法", Standing::Stands}};
    int n = 0;
    for (const auto& c : kCases) {
        const std::string no = std::to_string(++n) + "号";
        penalty(no);
        repair("行政处罚", no, c.state, "2026-09-01");
    }
    const auto f = load("2026-09-30");
    for (std::size_t i = 0; i < std::size(kCases); ++i)
        EXPECT_EQ(f->penalties[i].standing, kCases[i].expected) << kCases[i].state;
}

TEST_F(StandingOf, ObjectionTakesTheWeightWhileOpenAndWhenUpheld) {
    const struct {
        const char* state;
        const char* closed;
        Standing expected;
    } kCases[] = {{"异议处理中", "", Standing::Disputed},       {"受理", "", Standing::Disputed},
                  {"核查中", "", Standing::Disputed},           {"异议成立", "2026-07-20", Standing::Disputed},
                  {"已更正", "2026-07-20", Standing::Disputed}, {"已删除", "2026-07-20", Standing::Disputed},
                  {"异议不成立", "2026-07-20", Standing::Stands}, {"维持", "2026-07-20", Standing::Stands},
                  {"驳回", "2026-07-20", Standing::Stands},     {"不予受理", "2026-07-20", Standing::Stands},
                  {"申请人撤回", "2026-07-20", Standing::Stands}, {"驳回", "", Standing::Stands},
                  {"某种新的说法", "", Standing::Disputed},     {"某种新的说法", "2026-07-20", Standing::Stands}};
    int n = 0;
    for (const auto& c : kCases) {
        const std::string no = std::to_string(++n) + "号";
        penalty(no);
        objection("行政处罚", no, c.state, "2026-07-01", c.closed);
    }
    const auto open = load("2026-07-10"), later = load("2026-07-31");
    for (std::size_t i = 0; i < std::size(kCases); ++i) {
        EXPECT_EQ(later->penalties[i].standing, kCases[i].expected) << kCases[i].state << " " << kCases[i].closed;
        if (*kCases[i].closed) {
            EXPECT_EQ(open->penalties[i].standing, Standing::Disputed) << "under way then: " << kCases[i].state;
        }
    }
}

// Seen with what was known on 10 July, the objection is open on 31 July, too: its rejection is of 20 July.
TEST_F(StandingOf, RejectionCountsOnceItIsKnown) {
    penalty("1号");
    objection("行政处罚", "1号", "异议不成立", "2026-07-01", "2026-07-20");
    EXPECT_EQ(load("2026-07-31", "2026-07-10")->penalties[0].standing, Standing::Disputed);
    EXPECT_EQ(load("2026-07-10", "2026-07-31")->penalties[0].standing, Standing::Disputed);
    EXPECT_EQ(load("2026-07-31", "2026-07-31")->penalties[0].standing, Standing::Stands);
    EXPECT_EQ(load("2026-07-31", "2026-06-30")->penalties[0].standing, Standing::Stands) << "nobody had objected yet";
}

// 当前状态 of the older edition, in the words it is given in.
TEST_F(StandingOf, PenaltyStandsAsItsOwnStateSays) {
    const auto stated = [&](const char* no, const char* state) {
        return m_case.fact("penalty", m_firm, "valid_from, known_from, decision_no, kinds, fine_fen, decided_on, state",
                           std::string("'2026-05-10','2026-05-10','") + no + "','罚款',100,'2026-05-10','" + state + "'");
    };
    const std::pair<const char*, Standing> words[] = {
        {"正常", Standing::Stands}, {"有效", Standing::Stands}, {"其他", Standing::Stands}, {"", Standing::Stands}, {"无异议", Standing::Stands},
        {"未撤销", Standing::Stands}, {"异议不成立", Standing::Stands}, {"异议已撤回", Standing::Stands}, {"撤销", Standing::Withdrawn},
        {"已撤销", Standing::Withdrawn}, {"撤回", Standing::Withdrawn}, {"失效", Standing::Withdrawn}, {"已失效", Standing::Withdrawn},
        {"注销", Standing::Withdrawn}, {"异议", Standing::Disputed}, {"异议处理中", Standing::Disputed}, {"已修复", Standing::Repaired}};
    int n = 0;
    for (const auto& [word, standing] : words)
        stated(std::to_string(++n).c_str(), word);
    const auto f = load("2026-06-01");
    ASSERT_EQ(f->penalties.size(), std::size(words));
    for (std::size_t i = 0; i < std::size(words); ++i) {
        EXPECT_EQ(f->penalties[i].standing, words[i].second) << words[i].first;
        EXPECT_EQ(weighs(f->penalties[i]), words[i].second == Standing::Stands) << words[i].first;
        EXPECT_EQ(f->penalties[i].standingRecord, words[i].second == Standing::Stands ? 0 : f->penalties[i].record) << words[i].first;
    }
    // Ten years on all have expired; what was taken back stays taken back.
    const auto later = load("2036-06-01");
    EXPECT_EQ(later->penalties[0].standing, Standing::Expired);
    EXPECT_EQ(later->penalties[8].standing, Standing::Withdrawn);
    EXPECT_EQ(later->penalties[14].standing, Standing::Expired);
}

TEST_F(StandingOf, LicenceThatWasWithdrawnIsPast) {
    for (const char* state : {"有效", "正常", "", "撤销", "已注销", "失效", "吊销", "未失效"})
        m_case.fact("licence", m_firm, "valid_from, known_from, certificate, decided_on, state",
                    std::string("'2026-01-01','2026-01-01','JY1','2026-01-01','") + state + "'");
    const auto f = load("2026-06-01");
    EXPECT_EQ(f->licences.size(), 4u);
    EXPECT_EQ(f->pastLicences.size(), 4u);
}

// A word is not said where it is denied: every word of the pack, behind every way to deny it.
TEST_F(StandingOf, DeniedWordsOfAStateAreNotSaid) {
    const auto rules = rules::RuleLibrary::load(std::filesystem::path(COIR_SOURCE_DIR) / "resources").value();
    for (const char* on : {"2025-06-01", "2026-06-01"}) {
        const auto pack = rules->pick("publicity", day(on)).value();
        const Affirmed affirmed(*pack);
        for (const char* key : {"words.enforcement_closed", "words.repaired", "words.objection_upheld", "words.objection_open", "words.withdrawn", "words.disputed"})
            for (const std::string& word : pack->words(key)) {
                EXPECT_TRUE(affirmed(word, {word}) && affirmed("现已" + word + "。", {word})) << word;
                for (const char* denial : {"未", "尚未", "不", "不予", "没有", "未能", "尚未全部", "未被"}) {
                    EXPECT_FALSE(affirmed(denial + word, {word})) << denial << word;
                    EXPECT_TRUE(affirmed(denial + word + "，后" + word, {word})) << denial << word;
                }
            }
    }
    const std::pair<const char*, bool> states[] = {{"执行中", true}, {"未结案", true}, {"尚未结案", true}, {"未执行完毕", true}, {"尚未全部执行完毕", true},
                                                   {"终结本次执行", true}, {"已结案（终本）", true}, {"结案", false}, {"已结案", false}, {"执行完毕", false},
                                                   {"终结本次执行程序", true}, {"终结执行", false}, {"执行程序已终结执行", false}, {"不予执行", false}, {"驳回执行申请", false},
                                                   {"已撤销", false}, {"和解履行完毕", false}, {"和解履行中", true}, {"尚未履行完毕", true}, {"驳回执行异议", true},
                                                   {"某种新的说法", true}, {"", true}};
    for (const auto& [state, open] : states)
        m_case.fact("enforcement", m_firm, "valid_from, known_from, case_no, filed_on, state",
                    std::string("'2026-01-01','2026-01-01','") + state + "','2026-01-01','" + state + "'");
    const auto f = load("2026-06-01");
    ASSERT_EQ(f->enforcements.size(), std::size(states));
    for (std::size_t i = 0; i < std::size(states); ++i)
        EXPECT_EQ(f->enforcements[i].open, states[i].second) << states[i].first;
}

TEST_F(StandingOf, RepairThatDeniesItselfIsNone) {
    penalty("1号");
    penalty("2号");
    penalty("3号");
    repair("行政处罚", "1号", "不同意修复", "2026-06-01");
    repair("行政处罚", "2号", "尚未准予修复", "2026-06-01");
    repair("行政处罚", "3号", "准予修复", "2026-06-01");
    const auto f = load("2026-06-02");
    EXPECT_EQ(f->penalties[0].standing, Standing::Stands);
    EXPECT_EQ(f->penalties[1].standing, Standing::Stands);
    EXPECT_EQ(f->penalties[2].standing, Standing::Repaired);
}

// A delivery may hold any number of rows of one firm, of one number or of many.
TEST_F(StandingOf, TwentyThousandDecisionsAndRepairsOfOneFirmTakeNoMinutes) {
    constexpr int kRows = 10'000;
    m_case.run("BEGIN");
    for (int i = 0; i < kRows; ++i) {
        penalty("罚" + std::to_string(i) + "号");
        penalty("同一号");
        repair("行政处罚", "罚" + std::to_string(i + 1) + "号", "准予修复", "2026-05-20");
        repair("行政处罚", "同一号", "准予修复", i == kRows - 1 ? "2026-05-20" : "2026-05-01"); // all but the last before the decisions
    }
    const auto last = repair("行政处罚", "同一号", "准予修复", "2026-05-25");
    m_case.run("COMMIT");
    const auto begun = std::chrono::steady_clock::now();
    const auto f = load("2026-06-02");
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(30));
    ASSERT_EQ(f->penalties.size(), 2U * kRows);
    int stands = 0;
    for (const auto& p : f->penalties) {
        stands += p.standing == Standing::Stands ? 1 : 0;
        EXPECT_TRUE(p.standing == Standing::Repaired || p.decisionNo == "罚0号");
        EXPECT_NE(p.standingRecord, last) << "the first in order that is late enough";
    }
    EXPECT_EQ(stands, 1);
}

// Of several that would take the weight the first of the register does, by either of the entry's numbers.
TEST_F(StandingOf, FirstRepairInOrderIsNamedWhicheverNumberItGives) {
    listEntry("重大税收违法失信主体", "2026-05-10", "甲1号", "(2026)琼01执1号");
    repair("严重失信主体名单", "(2026)琼01执1号", "已修复", "2026-05-01"); // before the entry
    const auto first = repair("严重失信主体名单", "(2026)琼01执1号", "已修复", "2026-08-01");
    repair("严重失信主体名单", "甲1号", "已修复", "2026-07-01");
    EXPECT_EQ(load("2026-09-01")->listEntries[0].standingRecord, first);
    EXPECT_EQ(load("2026-06-01")->listEntries[0].standing, Standing::Stands);
}

// Rows of one notice add up (ruling 2), whichever comes first; the notice of a later day takes over (ruling 9b).
TEST_F(StandingOf, OnlyANoticeOfALaterDayReplacesOneOfThatTax) {
    arrears("增值税", "2026-03-31", 250000);
    arrears("增值税", "2026-03-31", 0);
    arrears("房产税", "2026-01-31", 7);
    const auto f = load("2026-06-01");
    for (const auto& a : f->taxArrears)
        EXPECT_TRUE(weighs(a)) << a.kind << " " << a.balanceFen.value_or(-1);
    arrears("增值税", "2026-05-31", 0);
    const auto later = load("2026-06-01");
    ASSERT_EQ(later->taxArrears.size(), 4u);
    EXPECT_EQ(later->taxArrears[0].standing, Standing::Expired);
    EXPECT_EQ(later->taxArrears[1].standing, Standing::Expired);
    EXPECT_EQ(later->taxArrears[2].standing, Standing::Stands) << "of another tax";
    EXPECT_EQ(later->taxArrears[3].standing, Standing::Stands);
    EXPECT_TRUE(weighs(load("2026-05-30")->taxArrears[0])) << "not known yet";
}

using Records = std::vector<std::int64_t>;

TEST_F(StandingOf, EnforcementIsMetByItsCaseNumberElseByTheOnlyOne) {
    enforcement("(2025)琼01执1号", "2025-03-01");
    objection("被执行人", "（2025）琼01执1号", "异议成立", "2025-06-01", "2025-06-20");
    const auto other = objection("被执行人", "(2025)琼01执99号", "异议成立", "2025-06-01", "2025-06-20");
    auto f = load("2026-06-01");
    EXPECT_EQ(f->enforcements[0].standing, Standing::Disputed);
    EXPECT_FALSE(weighs(f->enforcements[0]));
    EXPECT_EQ(ofNothing(*f), Records{other});
    EXPECT_TRUE(weighs(load("2025-05-31")->enforcements[0]));
    enforcement("(2026)琼01执2号", "2026-04-01");
    const auto open = repair("被执行人信息", "", "准予修复", "2026-03-01"); // when there was the first only
    f = load("2026-06-01");
    EXPECT_EQ(f->enforcements[0].standing, Standing::Repaired);
    EXPECT_EQ(f->enforcements[1].standing, Standing::Stands);
    EXPECT_EQ(ofNothing(*f), Records{other}) << open;
    const auto which = repair("被执行人信息", "", "准予修复", "2026-05-01");
    f = load("2026-06-01");
    EXPECT_EQ(f->enforcements[1].standing, Standing::Stands) << "one of two: nobody knows which";
    EXPECT_EQ(ofNothing(*f), (Records{which, other}));
}

TEST_F(StandingOf, DefaulterListIsNotTheCaseOfEnforcement) {
    enforcement("(2025)琼01执123号", "2025-03-01");
    listEntry("失信被执行人", "2025-06-01", "", "(2025)琼01执123号");
    repair("失信被执行人", "(2025)琼01执123号", "已修复", "2026-01-05");
    const auto f = load("2026-01-05");
    EXPECT_EQ(f->listEntries[0].standing, Standing::Repaired);
    EXPECT_EQ(f->enforcements[0].standing, Standing::Stands);
}

TEST_F(StandingOf, TaxArrearsAreMetByTheTaxNamedElseByTheOnlyNotice) {
    arrears("增值税", "2026-01-31", 100);
    arrears("房产税", "2026-01-31", 100);
    arrears("印花税", "2026-03-31", 100);
    const auto tax = objection("欠税（房产税）", "x1", "异议处理中", "2026-04-10");
    auto f = load("2026-06-01");
    EXPECT_TRUE(weighs(f->taxArrears[0]));
    EXPECT_EQ(f->taxArrears[1].standing, Standing::Disputed);
    EXPECT_TRUE(weighs(f->taxArrears[2]));
    EXPECT_EQ(ofNothing(*f), Records{}) << tax;
    const auto which = repair("欠税公告", "", "准予修复", "2026-04-20"); // two notices
    repair("欠税公告", "", "准予修复", "2026-02-20");                    // one: both of its rows
    f = load("2026-06-01");
    EXPECT_EQ(f->taxArrears[0].standing, Standing::Repaired);
    EXPECT_EQ(f->taxArrears[1].standing, Standing::Repaired);
    EXPECT_TRUE(weighs(f->taxArrears[2]));
    EXPECT_EQ(ofNothing(*f), Records{which});
}

TEST_F(StandingOf, NumberIsMetHoweverTheOfficeDressesIt) {
    for (const char* written : {"琼税〔2025〕第7号", "琼税〔2025〕07号", "琼税字〔2025〕7号", "《琼税〔2025〕7号》", "琼税〔2025〕7号行政处罚决定书", "琼税〔2025〕6号、琼税〔2025〕7号"}) {
        const std::string name(written);
        SCOPED_TRACE(name);
        m_case.run("DELETE FROM repair; DELETE FROM list_entry");
        listEntry("重大税收违法失信主体", "2025-02-10", "琼税〔2025〕7号");
        repair("严重失信主体名单", name, "已修复", "2026-02-20");
        EXPECT_EQ(load("2026-03-01")->listEntries[0].standing, Standing::Repaired);
    }
}

TEST_F(StandingOf, KindDecidesWithoutANumberWhereThereIsOneFact) {
    penalty("1号");
    listEntry("重大税收违法失信主体", "2026-05-10", "2号");
    repair("行政处罚", "", "准予修复", "2026-08-20");
    const auto another = repair("拖欠农民工工资失信名单", "", "准予修复", "2026-08-20");
    auto f = load("2026-09-01");
    EXPECT_EQ(f->penalties[0].standing, Standing::Repaired);
    EXPECT_EQ(f->listEntries[0].standing, Standing::Stands) << "it names another list";
    EXPECT_EQ(ofNothing(*f), Records{another});
    repair("严重失信主体名单", "", "准予修复", "2026-08-21");
    EXPECT_EQ(load("2026-09-01")->listEntries[0].standing, Standing::Repaired);
    penalty("3号", "2026-06-01");
    EXPECT_EQ(load("2026-09-01")->penalties[0].standing, Standing::Stands) << "which of two";
}

TEST_F(StandingOf, UpheldObjectionWithoutAcceptanceSpeaksFromItsClosing) {
    penalty("1号");
    penalty("2号");
    const auto add = [&](const char* no, const char* state, const char* closed) {
        return m_case.fact("objection", m_firm, "info_kind, decision_no, state, closed_on", std::string("'行政处罚','") + no + "','" + state + "'," + closed);
    };
    add("1号", "异议成立", "'2026-07-20'");
    const auto undated = add("2号", "异议处理中", "NULL");
    EXPECT_TRUE(weighs(load("2026-07-19")->penalties[0]));
    const auto f = load("2026-07-20");
    EXPECT_EQ(f->penalties[0].standing, Standing::Disputed);
    EXPECT_EQ(f->penalties[1].standing, Standing::Stands);
    EXPECT_EQ(ofNothing(*f), Records{undated});
}

// Only what harms is told: a granted repair or an objection that is open or upheld, of a fact that would weigh.
TEST_F(StandingOf, RepairsOfNothingAreThoseGrantedThatFindNoEntry) {
    penalty("1号");
    penalty("老1号", "2020-01-10"); // expired long since
    const auto wrong = repair("行政处罚", "9号", "准予修复", "2026-08-20");
    repair("行政处罚", "9号", "不予修复", "2026-08-20");
    repair("行政处罚", "老1号", "准予修复", "2026-08-20");
    const auto early = repair("行政处罚", "1号", "准予修复", "2026-05-01");
    const auto undated = m_case.fact("repair", m_firm, "info_kind, decision_no, state", "'行政处罚','1号','准予修复'");
    const auto objected = objection("行政处罚", "8号", "异议成立", "2026-07-01", "2026-07-20");
    objection("行政处罚", "8号", "驳回", "2026-07-01", "2026-07-20");
    const auto f = load("2026-09-01");
    EXPECT_EQ(f->penalties[0].standing, Standing::Stands);
    EXPECT_EQ(ofNothing(*f), (Records{wrong, early, undated, objected}));
    for (int i = 0; i < 2; ++i) // told anew, not twice
        ASSERT_TRUE(tellRepairsOfNothing(m_case.file(), repairsOfNothing(*f, *rules::RuleLibrary::load(std::filesystem::path(COIR_SOURCE_DIR) / "resources").value()->pick("publicity", day("2026-09-01")).value())));
    auto told = m_case.file().db().prepare("SELECT count(*), sum(kind = 'warning'), min(value) FROM quarantine WHERE reason = 'reaches_nothing'").value();
    ASSERT_TRUE(told.step().value());
    EXPECT_EQ(told.integer(0), 4);
    EXPECT_EQ(told.integer(1), 4);
    EXPECT_EQ(told.string(2), "1号");
}
