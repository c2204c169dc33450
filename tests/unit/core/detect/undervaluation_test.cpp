// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/undervaluation.h"

#include "detect/price_cells.h"
#include "support/customs_facts.h"
#include "support/run_detector.h"

#include <algorithm>
#include <cmath>

using namespace coir;
using namespace coir::detect;
using coir::test::clearedOf;
using coir::test::day;
using coir::test::reasonOf;
using coir::test::runDetector;

namespace {

struct Customs : coir::test::CustomsFacts {
    /// 20 usual lines of the other importer: 9.8 … 10.2, middle 10.
    void usual(int n = 20) {
        for (int k = 0; k < n; ++k)
            add(facts.declarationLines, b, line(9.8 + 0.1 * (k % 5)));
    }
    const store::FirmIndex a = low, b = other;
};

PriceRules rulesOf(double floor) { return {-3.5, floor, 0.05, 0.7, 20, 7, {"3010"}}; }

} // namespace

// The worked check of domain.md D5b: seven lines of one HS6 are judged in the last back-off step only.
TEST(PriceCells, ReproduceTheWorkedCheck) {
    Customs c;
    for (const double price : {10.2, 9.8, 10.5, 10.1, 9.9, 10.0, 3.1})
        c.add(c.facts.declarationLines, c.a, c.line(price));
    JobContext job;
    const auto judged = judgePrices(c.facts, rulesOf(0.02), job);
    ASSERT_TRUE(judged);
    ASSERT_EQ(judged->lines.size(), 7u);
    EXPECT_EQ(judged->cells[0].backOff, 3);
    EXPECT_NEAR(judged->cells[0].median(), 10, 1e-9);
    EXPECT_NEAR(judged->lines[6].z, -39.5, 0.05);
    EXPECT_TRUE(judged->lines[6].low);
    EXPECT_FALSE(judged->lines[0].low);
    EXPECT_NEAR(judgePrices(c.facts, rulesOf(0), job)->lines[6].z, -39.9, 0.05);
}

// Seven lines are the least a cell may have: apart, the three spellings would leave all of them unjudged.
TEST(PriceCells, ReadTermsOfDeliveryInAnyCaseAndWidth) {
    Customs c;
    for (int k = 0; k < 6; ++k) {
        auto usual = c.line(9.8 + 0.1 * (k % 5));
        usual.terms = k % 3 == 0 ? "cif" : k % 3 == 1 ? "ＣＩＦ" : " CIF ";
        c.add(c.facts.declarationLines, c.b, usual);
    }
    c.add(c.facts.declarationLines, c.a, c.line(3));
    JobContext job;
    const auto judged = judgePrices(c.facts, rulesOf(0.02), job);
    ASSERT_TRUE(judged);
    ASSERT_EQ(judged->lines.size(), 7u);
    EXPECT_EQ(std::count_if(judged->lines.begin(), judged->lines.end(), [](const auto& l) { return l.low; }), 1);
}

TEST(PriceCells, BackOffInOrderAndNeverMixQuarterCurrencyOrTerms) {
    Customs c;
    c.usual(20);
    auto other = c.line(10);
    other.origin = "越南";                                 // too few with this origin: HS10 in the quarter
    c.add(c.facts.declarationLines, c.a, other);
    other.at = momentOf(day("2026-07-01"));                // another quarter: nothing to compare
    c.add(c.facts.declarationLines, c.a, other);
    other = c.line(10);
    other.currency = "USD";
    c.add(c.facts.declarationLines, c.a, other);
    other = c.line(10);
    other.terms = "FOB";
    c.add(c.facts.declarationLines, c.a, other);
    other = c.line(10);
    other.tradeMode = "110";                               // the leading zero is dropped in old files
    c.add(c.facts.declarationLines, c.a, other);
    JobContext job;
    const auto judged = judgePrices(c.facts, rulesOf(0.02), job);
    ASSERT_TRUE(judged);
    EXPECT_EQ(judged->withoutCell, 3u);
    ASSERT_EQ(judged->cells.size(), 2u);
    EXPECT_EQ(judged->cells[0].lines, 21u);
    EXPECT_EQ(judged->cells[0].name, "8517130000 日本 0110 2026Q2 CNY CIF 台");
    EXPECT_EQ(judged->cells[1].backOff, 1);
    EXPECT_EQ(judged->cells[1].lines, 22u);
}

// One line .4; related seller .3: 1 - .6 * .7 = .58; no tariff row, so no duty effect.
TEST(Undervaluation, GivesAHintForOneLine) {
    Customs c;
    c.usual();
    auto low = c.line(4);
    const auto record = c.add(c.facts.declarationLines, c.a, low).record;
    auto out = runDetector(undervaluation(), c.facts);
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_DOUBLE_EQ(out.findings[0].score, 0.4);
    EXPECT_EQ(out.findings[0].level, Level::Hint);
    EXPECT_EQ(out.findings[0].subjects[0].key, "91460100PDY00001X1");
    EXPECT_EQ(out.findings[0].evidence[0].record, record);
    c.facts.declarationLines.front().promise = "特殊关系确认：是；价格影响确认：否；支付特许权使用费确认：否";
    out = runDetector(undervaluation(), c.facts);
    EXPECT_NEAR(out.findings[0].score, 0.58, 1e-12);
    EXPECT_NE(reasonOf(out.findings[0], "related-seller"), nullptr);
}

// Three lines at 4 instead of 10, 10 000 pieces each, 13 % duty and VAT: 3 * 6 * 10 000 * .13 = 23 400 yuan; with 50 000
// pieces 117 000 yuan, above the border: 1 - .4 * .7 = .72.
TEST(Undervaluation, WeighsSeveralLinesAndTheDutyEffect) {
    Customs c;
    c.usual();
    for (int k = 0; k < 3; ++k)
        c.add(c.facts.declarationLines, c.a, c.line(4, 10'000));
    store::TariffRow t;
    t.hs = "8517130000";
    t.mfnPercent = 0;
    t.vatPercent = 13;
    t.effective = day("2026-01-01");
    c.add(c.facts.tariff, store::kNoFirm, t);
    t.vatPercent = 99;
    t.effective = day("2026-07-01"); // later than the lines
    c.add(c.facts.tariff, store::kNoFirm, t);
    auto out = runDetector(undervaluation(), c.facts);
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_DOUBLE_EQ(out.findings[0].score, 0.6);
    EXPECT_EQ(reasonOf(out.findings[0], "duty-effect"), nullptr);
    for (auto& d : c.facts.declarationLines)
        if (d.firm == c.a) {
            d.statQuantity = 50'000;
            d.total = 200'000;
        }
    out = runDetector(undervaluation(), c.facts);
    EXPECT_NEAR(out.findings[0].score, 0.72, 1e-12);
    EXPECT_NEAR(reasonOf(out.findings[0], "duty-effect")->value, 117'000, 1e-3);
}

// Cleared: samples are judged among samples only, and count half: .6 * .5 = .3 gives no finding.
TEST(Undervaluation, HalvesSamples) {
    Customs c;
    c.usual();
    auto sample = c.line(0.5, 1);
    sample.tradeMode = "3010";
    c.add(c.facts.declarationLines, c.a, sample);
    EXPECT_TRUE(runDetector(undervaluation(), c.facts).findings.empty());
    for (int k = 0; k < 20; ++k) {
        auto other = c.line(9.8 + 0.1 * (k % 5), 1);
        other.tradeMode = "3010";
        c.add(c.facts.declarationLines, c.b, other);
    }
    for (int k = 0; k < 2; ++k)
        c.add(c.facts.declarationLines, c.a, sample);
    EXPECT_TRUE(runDetector(undervaluation(), c.facts).findings.empty());
    for (auto& d : c.facts.declarationLines)
        if (d.firm == c.a)
            d.promise = "100"; // related: 1 - .7 * .7 = .51
    const auto out = runDetector(undervaluation(), c.facts);
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_NEAR(out.findings[0].score, 0.51, 1e-12);
    EXPECT_EQ(clearedOf(out.findings[0], "sample")->state, ClearedBy::State::Met);
}

TEST(Undervaluation, LeavesAQualityDiscountAlone) {
    Customs c;
    for (int k = 0; k < 30; ++k)
        c.add(c.facts.declarationLines, c.b, c.line(10 * std::exp(0.03 * ((k * 7) % 11 - 5))));
    for (int k = 0; k < 4; ++k)
        c.add(c.facts.declarationLines, c.a, c.line(8.2));
    EXPECT_TRUE(runDetector(undervaluation(), c.facts).findings.empty());
}

TEST(Undervaluation, ReadsThePromise) {
    const std::vector<std::string> names = {"特殊关系"}, yes = {"是", "1"};
    EXPECT_TRUE(declaresRelation("特殊关系确认:是,价格影响确认:否,支付特许权使用费确认:否", names, yes));
    EXPECT_FALSE(declaresRelation("特殊关系确认:否,价格影响确认:是", names, yes));
    EXPECT_TRUE(declaresRelation("110", names, yes));
    EXPECT_FALSE(declaresRelation("011", names, yes));
    EXPECT_FALSE(declaresRelation("", names, yes));
}
