// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/shell.h"

#include "support/detector_run.h"
#include "text/codes.h"

#include <gtest/gtest.h>

using namespace coir;
using namespace coir::detect;
using namespace coir::test;

namespace {

/// Private-use codes in rising order.
std::string code(int n) {
    char body[9];
    std::snprintf(body, sizeof body, "PDY%05d", n);
    return text::makeUscc('9', '1', "460400", body);
}

/// The same unit in five spellings of real files.
const char* const kSpellings[] = {"海南省儋州市那大镇中兴大街88号3层305", "那大镇中兴大街八十八号三楼305室", "儋州市中兴大街８８号３楼３０５室",
                                  "儋州那大中兴大街88#3层305房", "海南省儋州市那大鎮中興大街88號305室"};

class ShellTest : public testing::Test {
protected:
    FactsBuilder b{"2026-09-30"};
    int m_next = 1;

    store::FirmIndex firm(const std::string& address = {}, const char* founded = "2020-01-10") {
        const auto i = b.firm(code(m_next), "海南" + std::string("合成") + std::to_string(m_next) + "贸易有限公司");
        ++m_next;
        b.at(i).address = address;
        b.at(i).county = "460400";
        b.at(i).founded = day(founded);
        b.at(i).industrySection = "F";
        return i;
    }
    void uninsured(store::FirmIndex i) {
        for (const int year : {2024, 2025}) {
            auto& r = b.add(b.facts.annualReports, i);
            r.year = year;
            r.insured = 0;
        }
    }
    void month(store::FirmIndex i, int year, int month, double sales) {
        auto& m = b.add(b.facts.invoices, i);
        m.month = (year - 1970) * 12 + month - 1;
        m.salesFen = static_cast<std::int64_t>(sales * 100);
    }
    /// Six months of nothing, then one of `yuan` in 2026-07.
    void burst(store::FirmIndex i, double yuan) {
        for (int m = 1; m <= 6; ++m)
            month(i, 2026, m, 0);
        month(i, 2026, 7, yuan);
    }
    void cluster(const char* address) {
        auto& s = b.add(b.facts.licensedSites, store::kNoFirm);
        s.cluster = true;
        s.category = "集群注册地址";
        s.addressOrToken = address;
        b.delivered({"licensed_site"});
    }
    DetectorOutput run() { return runDetector(shell(), b.facts); }
};

} // namespace

// D1 worked check: S1 (63 firms, x = 1) + S5 + S8 → 1 − .55 · .65 · .50 = .82125 (user story F4).
TEST_F(ShellTest, ReachesTheWorkedCheckFromFiveSpellings) {
    std::vector<store::FirmIndex> all;
    for (int i = 0; i < 63; ++i)
        all.push_back(firm(kSpellings[i % 5]));
    uninsured(all[7]);
    burst(all[7], 800000);
    const auto out = run();
    const Finding* f = findingOf(out, all[7]);
    ASSERT_NE(f, nullptr);
    EXPECT_NEAR(f->score, 0.82125, 1e-12);
    EXPECT_EQ(f->level, Level::High);
    ASSERT_NE(reasonOf(*f, "S1"), nullptr);
    EXPECT_EQ(reasonOf(*f, "S1")->value, 63);
    EXPECT_EQ(plain(reasonOf(*f, "S1")->text), "63 active firms at the same unit");
    EXPECT_NEAR(reasonOf(*f, "S5")->weight, 0.35, 1e-12);
    EXPECT_NEAR(reasonOf(*f, "S8")->weight, 0.50, 1e-12);
    // The other 62 share an address and nothing else: .45 is a hint.
    ASSERT_EQ(out.findings.size(), 63u);
    EXPECT_NEAR(findingOf(out, all[8])->score, 0.45, 1e-12);
}

// D1 worked check, cleared: S1 halved + S5 → 1 − .775 · .65 = .49625.
TEST_F(ShellTest, HalvesALicensedClusterAddress) {
    std::vector<store::FirmIndex> all;
    for (int i = 0; i < 80; ++i)
        all.push_back(firm(kSpellings[i % 5]));
    uninsured(all[7]);
    cluster("儋州市中兴大街88号");
    const auto out = run();
    const Finding* f = findingOf(out, all[7]);
    ASSERT_NE(f, nullptr);
    EXPECT_NEAR(f->score, 0.49625, 1e-12);
    EXPECT_EQ(f->level, Level::Hint);
    EXPECT_EQ(out.findings.size(), 1u);
    EXPECT_EQ(f->clearedBy.front().state, ClearedBy::State::Met);
    EXPECT_TRUE(std::any_of(f->evidence.begin(), f->evidence.end(), [](const Evidence& e) { return e.role == EvidenceRole::Clears && e.value == "集群注册地址"; }));
}

TEST_F(ShellTest, CapsASingleFamily) {
    const auto one = firm();
    b.at(one).repToken = "T1";
    std::vector<store::FirmIndex> heads{one};
    for (int i = 0; i < 16; ++i)
        heads.push_back(firm());
    const char* sections[] = {"F", "C", "I"};
    for (std::size_t i = 0; i < heads.size(); ++i) {
        b.at(heads[i]).repToken = "T1";
        b.at(heads[i]).industrySection = sections[i % 3];
    }
    // Identity alone: S2 at 17 firms (.45), S15 (.60), S18 (.40): 1 − .55 · .4 · .6 = .868, capped at .79.
    const auto runaway = firm();
    b.at(runaway).repToken = "T1";
    b.at(runaway).status = store::Status::Revoked;
    b.at(runaway).statusFrom = day("2022-01-01");
    auto& a = b.add(b.facts.taxArrears, runaway);
    a.runaway = true;
    a.announced = day("2025-05-01");
    auto& e = b.add(b.facts.abnormalEntries, one);
    e.unreachable = true;
    e.entered = day("2026-01-05");
    const auto out = run();
    const Finding* f = findingOf(out, one);
    ASSERT_NE(f, nullptr);
    EXPECT_NEAR(f->score, 0.79, 1e-12);
    EXPECT_EQ(f->level, Level::Watch);
    EXPECT_EQ(findingOf(out, runaway), nullptr); // closed for more than 24 months, and it is not its own link
}

TEST_F(ShellTest, RaisesNomineesFromFiveToFifteenFirms) {
    std::vector<store::FirmIndex> heads;
    for (int i = 0; i < 13; ++i)
        heads.push_back(firm());
    const char* sections[] = {"F", "C", "I"};
    for (std::size_t i = 0; i < heads.size(); ++i) {
        b.at(heads[i]).repToken = "T1";
        b.at(heads[i]).industrySection = sections[i % 3];
    }
    // x = .5 + .5 · 8/10 = .9, w = .45
    const auto out = run();
    ASSERT_EQ(out.findings.size(), 13u);
    EXPECT_NEAR(out.findings.front().score, 0.405, 1e-12);
    // In two industries only, nothing is said.
    for (const auto i : heads)
        b.at(i).industrySection = i % 2 == 0 ? "F" : "C";
    EXPECT_TRUE(run().findings.empty());
}

TEST_F(ShellTest, CountsTheStrongerOfABatchAndItsAddress) {
    std::vector<store::FirmIndex> all;
    for (int i = 0; i < 6; ++i) {
        const auto f = firm(kSpellings[i % 5], i < 5 ? "2026-05-04" : "2021-01-01");
        b.at(f).name = std::string("海南鑫海") + (i == 0 ? "" : i == 1 ? "一" : i == 2 ? "二" : i == 3 ? "三" : i == 4 ? "达" : "泰") + "贸易有限公司";
        all.push_back(f);
    }
    const auto out = run();
    // S14 (.45) beats S1 at six firms (.225); alone it is a hint.
    const Finding* f = findingOf(out, all[0]);
    ASSERT_NE(f, nullptr);
    EXPECT_NEAR(f->score, 0.45, 1e-12);
    EXPECT_EQ(reasonOf(*f, "S1")->weight, 0);
    EXPECT_EQ(reasonOf(*f, "S14")->value, 5);
    EXPECT_EQ(findingOf(out, all[5]), nullptr); // founded years before
}

// D1, S8: "monthly sales/declarations". 900,000 yuan declared after six months of 100 each: median 100, MAD 0.
TEST_F(ShellTest, ReadsDeclarationsForABurstToo) {
    const auto declare = [&](store::FirmIndex i, const char* on, double total, const char* currency = "CNY") {
        auto& d = b.add(b.facts.declarationLines, i);
        d.at.seconds = day(on).days * std::int64_t{86400} + 3600;
        d.total = total;
        d.currency = currency;
    };
    const auto quiet = [&](store::FirmIndex i) {
        for (const char* on : {"2025-11-03", "2025-12-03", "2026-01-05", "2026-02-03", "2026-03-03", "2026-04-03"})
            declare(i, on, 100);
        uninsured(i);
    };
    const auto found = firm();
    quiet(found);
    declare(found, "2026-05-06", 400000);
    declare(found, "2026-05-20", 500000);
    const auto dollars = firm(); // nothing is converted
    quiet(dollars);
    declare(dollars, "2026-05-20", 900000, "USD");
    const auto small = firm();
    quiet(small);
    declare(small, "2026-05-20", 500000); // not above 500,000
    const auto rare = firm(); // months without a line are missing, not zero
    uninsured(rare);
    declare(rare, "2025-10-03", 100);
    declare(rare, "2026-05-20", 900000);
    const auto out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    const Finding& f = out.findings.front();
    EXPECT_EQ(f.subjects.front().firm, found);
    EXPECT_NEAR(f.score, 1 - 0.65 * 0.5, 1e-12); // with S5
    ASSERT_NE(reasonOf(f, "S8"), nullptr);
    EXPECT_EQ(reasonOf(f, "S8")->value, 900000);
    EXPECT_EQ(plain(reasonOf(f, "S8")->text), "Next to nothing declared for 6 months, then 900,000 yuan in 2026-05");
    // Two lines of the burst, six of the quiet months.
    EXPECT_EQ(std::count_if(f.evidence.begin(), f.evidence.end(), [](const Evidence& e) { return e.reason == "S8"; }), 8);
}

TEST_F(ShellTest, AsksForACompleteQuietHalfYear) {
    const auto missing = firm();
    for (const int m : {2, 3, 4, 5, 6}) // a missing month is missing, not zero
        month(missing, 2026, m, 0);
    month(missing, 2026, 7, 900000);
    uninsured(missing);
    const auto small = firm();
    burst(small, 500000); // not above 500,000
    uninsured(small);
    const auto lively = firm();
    for (int m = 1; m <= 6; ++m)
        month(lively, 2026, m, 1000); // 1,000 yuan is no longer near zero
    month(lively, 2026, 7, 900000);
    uninsured(lively);
    const auto old = firm();
    for (int m = 1; m <= 6; ++m)
        month(old, 2023, m, 0);
    month(old, 2023, 7, 900000); // more than 24 months ago
    uninsured(old);
    const auto found = firm();
    burst(found, 500001);
    uninsured(found);
    const auto out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_EQ(out.findings.front().subjects.front().firm, found);
    EXPECT_NEAR(out.findings.front().score, 1 - 0.65 * 0.5, 1e-12);
    EXPECT_EQ(out.findings.front().level, Level::Watch); // .675, one family
}

TEST_F(ShellTest, KnowsFirstYearFirmsAndOldReports) {
    const auto young = firm("", "2025-12-01");
    uninsured(young);
    burst(young, 800000);
    const auto out = run();
    // S8 alone: .50; S5 does not ask firms in their first year.
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_NEAR(out.findings.front().score, 0.5, 1e-12);
}

TEST_F(ShellTest, ComparesGoodsOfTradersOnly) {
    for (const char* section : {"F", "C"}) {
        const auto i = firm();
        b.at(i).industrySection = section;
        for (int m = 1; m <= 6; ++m) {
            auto& row = b.add(b.facts.invoices, i);
            row.month = (2026 - 1970) * 12 + m - 1;
            row.salesFen = 10000000;
            row.purchasesFen = 9000000;
            row.inCategory = "农产品";
            row.outCategory = "电子产品";
        }
    }
    const auto out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_EQ(out.findings.front().subjects.front().firm, 0);
    EXPECT_NEAR(out.findings.front().score, 0.55, 1e-12);
    EXPECT_DOUBLE_EQ(reasonOf(out.findings.front(), "S9")->value, 0);
}

// A cell names several kinds: the dealer in wine and food who sells wine sells what it buys. Each kind has an equal part of
// the month, so the cosine is .5 ÷ √(.5² + .5²) = .7071; half of one against half of others is .5, none at all 0.
TEST_F(ShellTest, ComparesEachKindOfGoodsThatACellNames) {
    const std::pair<const char*, const char*> kinds[] = {
        {"酒类、食品", "酒类"}, {"建材；劳务", "建筑服务,建材"}, {"农产品、食品", "电子产品、信息服务"}};
    for (const auto& [in, out] : kinds) {
        const auto i = firm();
        b.at(i).industrySection = "F";
        for (int m = 1; m <= 6; ++m) {
            auto& row = b.add(b.facts.invoices, i);
            row.month = (2026 - 1970) * 12 + m - 1;
            row.salesFen = 10000000;
            row.purchasesFen = 9000000;
            row.inCategory = in;
            row.outCategory = out;
        }
    }
    const auto out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_EQ(out.findings.front().subjects.front().firm, 2);
    const auto& evidence = out.findings.front().evidence;
    const auto quoted = std::find_if(evidence.begin(), evidence.end(), [](const Evidence& e) { return e.field == "out_category"; });
    ASSERT_NE(quoted, evidence.end());
    EXPECT_EQ(quoted->value, "2026-01: 电子产品、信息服务");
}

TEST_F(ShellTest, LooksThroughCirclesOfOwnership) {
    const auto a = firm(), c = firm(), d = firm();
    b.delivered({"holding"});
    const auto hold = [&](store::FirmIndex firm, store::FirmIndex holder, std::string key, std::int64_t num, std::int64_t den) {
        auto& h = b.add(b.facts.holdings, firm);
        h.holder = holder;
        h.holderKind = holder == store::kNoFirm ? store::HolderKind::Person : store::HolderKind::Firm;
        h.holderKey = key;
        h.share = store::Share{num, den};
    };
    hold(a, c, b.at(c).key, 1, 2);
    hold(c, a, b.at(a).key, 1, 2);
    hold(a, store::kNoFirm, "P1", 1, 2);
    hold(c, store::kNoFirm, "P1", 1, 2);
    hold(d, store::kNoFirm, "P1", 1, 1);
    for (const auto i : {a, c, d})
        uninsured(i);
    const auto out = run();
    // S5 + S12: 1 − .65 · .70 = .545; d has one clear owner and S5 alone.
    ASSERT_EQ(out.findings.size(), 2u);
    EXPECT_NEAR(findingOf(out, a)->score, 0.545, 1e-12);
    EXPECT_NE(reasonOf(*findingOf(out, a), "S12"), nullptr);
    EXPECT_EQ(findingOf(out, d), nullptr);
}

TEST_F(ShellTest, WeighsAgencyPhonesDown) {
    std::vector<store::FirmIndex> all;
    for (int i = 0; i < 7; ++i) {
        all.push_back(firm());
        b.at(all.back()).phoneToken = "PHONE";
        uninsured(all.back());
    }
    // 1 − .65 · .65 = .5775 with S5.
    EXPECT_NEAR(findingOf(run(), all[0])->score, 0.5775, 1e-12);
    auto& s = b.add(b.facts.licensedSites, store::kNoFirm);
    s.agency = true;
    s.addressOrToken = "PHONE";
    // An agency's phone at seven firms: x = 1/log2(8) = 1/3.
    EXPECT_NEAR(findingOf(run(), all[0])->score, 1 - 0.65 * (1 - 0.35 / 3), 1e-12);
}

TEST_F(ShellTest, CountsChangesWithinAYear) {
    const auto i = firm();
    uninsured(i);
    for (const char* on : {"2025-11-01", "2026-02-01", "2026-05-01", "2026-10-01"}) {
        auto& c = b.add(b.facts.changes, i);
        c.item = "住所变更";
        c.on = day(on);
    }
    EXPECT_TRUE(run().findings.empty()); // the fourth lies behind the as-of
    b.facts.changes.back().on = day("2026-09-01");
    EXPECT_NEAR(run().findings.front().score, 1 - 0.65 * 0.70, 1e-12);
}

TEST_F(ShellTest, NeverNamesIndividualBusinesses) {
    std::vector<store::FirmIndex> all;
    for (int n = 1; n <= 60; ++n) {
        char body[9];
        std::snprintf(body, sizeof body, "PDY%05d", n);
        const auto i = b.firm(text::makeUscc('9', '2', "460400", body), "儋州那大合成商行");
        b.at(i).address = kSpellings[0];
        b.at(i).founded = day("2020-01-01");
        uninsured(i);
    }
    EXPECT_TRUE(run().findings.empty());
}

// Sales of 100,000 in twelve months, purchases of 90,000 in two of them: ten months of purchases are missing, not zero.
TEST_F(ShellTest, ComparesGoodsOverMonthsWithBothFigures) {
    const auto i = firm();
    const auto purchases = [&](int months, double yuan) {
        b.facts.invoices.clear();
        for (int m = 0; m < 12; ++m) {
            month(i, m < 4 ? 2025 : 2026, m < 4 ? m + 9 : m - 3, 100000);
            if (m < months)
                b.facts.invoices.back().purchasesFen = static_cast<std::int64_t>(yuan * 100);
        }
        const auto out = run();
        return out.findings.empty() ? nullptr : std::make_unique<Finding>(out.findings.front());
    };
    EXPECT_EQ(purchases(2, 90000), nullptr);
    EXPECT_EQ(purchases(3, 90000), nullptr); // 300,000 against 270,000
    const auto f = purchases(3, 10000);
    ASSERT_NE(f, nullptr);
    EXPECT_NEAR(reasonOf(*f, "S9")->value, 10, 1e-12); // 300,000 ÷ 30,000, not 1,200,000 ÷ 30,000
}

// One row of another firm says 2052, one of its own 2062: S5 + S8 stay 1 − .65 · .5 = .675.
TEST_F(ShellTest, DoesNotLetOneMistypedYearSilenceAProvince) {
    const auto i = firm(), other = firm();
    uninsured(i);
    burst(i, 800000);
    b.add(b.facts.annualReports, other).year = 2052;
    EXPECT_NEAR(findingOf(run(), i)->score, 0.675, 1e-12);
    b.add(b.facts.annualReports, i).year = 2062;
    EXPECT_NEAR(findingOf(run(), i)->score, 0.675, 1e-12);
}

// Five firms in a chain above `a`; a and b hold each other; f is held by b alone. The loop stands five levels deep, f six.
TEST_F(ShellTest, CountsALoopAsOneStepAsDeepAsItsDeepest) {
    const auto f = firm(), second = firm(), first = firm();
    b.delivered({"holding"});
    const auto hold = [&](store::FirmIndex firm, store::FirmIndex holder, const std::string& key, std::int64_t den) {
        auto& h = b.add(b.facts.holdings, firm);
        h.holder = holder;
        h.holderKind = holder == store::kNoFirm ? store::HolderKind::Person : store::HolderKind::Firm;
        h.holderKey = key;
        h.share = store::Share{1, den};
    };
    hold(f, second, b.at(second).key, 1);
    hold(second, first, b.at(first).key, 1);
    hold(first, second, b.at(second).key, 2);
    store::FirmIndex below = first;
    for (int level = 0; level < 5; ++level) {
        const auto above = firm();
        hold(below, above, b.at(above).key, level == 0 ? 2 : 1);
        below = above;
    }
    hold(below, store::kNoFirm, "P1", 1);
    uninsured(f);
    const auto out = run();
    const Finding* finding = findingOf(out, f);
    ASSERT_NE(finding, nullptr);
    ASSERT_NE(reasonOf(*finding, "S12"), nullptr);
    EXPECT_EQ(reasonOf(*finding, "S12")->value, 6);
}

TEST_F(ShellTest, RefusesAPackThatLeavesAnIndicatorOutOfItsFamilies) {
    const std::string shipped = rulesLibrary().pick("detect.shell", day("2026-09-30")).value()->text();
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string text = shipped;
        text.replace(text.find(from), from.size(), to);
        const auto pack = rules::RulePack::parse(text, "test").value();
        const auto graph = graph::takeSnapshot(b.facts, sharedLexicon());
        JobContext job;
        const auto ownership = graph::solveOwnership(b.facts, shippedOwnership(rulesLibrary(), day("2026-09-30")), job).value();
        const auto levels = levelsOf(**rulesLibrary().pick(kLevelsPack, day("2026-09-30"))).value();
        const auto out = shell().run({b.facts, *graph, *pack, rulesLibrary(), sharedLexicon(), {}, ownership, levels}, job);
        return out ? std::string() : plain(out.error().what);
    };
    EXPECT_EQ(with("life = [", "life = ["), "");
    EXPECT_EQ(with(", \"S18\"]", "]"), "detect.shell does not name the indicator S18 in exactly one family");
    EXPECT_EQ(with("life = [", "life = [\"S5\", "), "detect.shell does not name the indicator S5 in exactly one family");
    EXPECT_EQ(with("life = [", "life = [\"S99\", "), "detect.shell does not name the indicator S99 in exactly one family");
}

// A finance officer of a firm announced as a runaway on 2025-05-01 who left it in June serves another now: S15 fires. Who left
// in April, or came in June, had nothing to do with it.
TEST_F(ShellTest, TiesAFormerFinanceOfficerOfARunawayFirm) {
    const auto runaway = firm(), now = firm();
    uninsured(now);
    auto& a = b.add(b.facts.taxArrears, runaway);
    a.runaway = true;
    a.announced = day("2025-05-01");
    auto& old = b.add(b.facts.pastPosts, runaway);
    old.token = "X";
    old.title = "财务负责人";
    old.from = day("2021-01-01");
    old.to = day("2025-06-10");
    const auto row = old.record;
    auto& post = b.add(b.facts.posts, now);
    post.token = "X";
    post.title = "财务负责人";
    post.from = day("2025-07-01");
    const auto out = run();
    const Finding* f = findingOf(out, now);
    ASSERT_NE(f, nullptr);
    ASSERT_NE(reasonOf(*f, "S15"), nullptr);
    EXPECT_NEAR(f->score, 1 - 0.4 * 0.65, 1e-12); // S15 .60, S5 .35
    EXPECT_TRUE(std::any_of(f->evidence.begin(), f->evidence.end(), [&](const Evidence& e) { return e.record == row && e.reason == "S15"; }));
    const auto fires = [&] {
        const auto again = run();
        const Finding* g = findingOf(again, now);
        return g && reasonOf(*g, "S15");
    };
    old.to = day("2025-05-01");
    EXPECT_FALSE(fires());
    old.to = day("2025-05-02");
    EXPECT_TRUE(fires());
    old.from = day("2025-05-02");
    old.to = day("2025-09-01");
    EXPECT_FALSE(fires());
}
