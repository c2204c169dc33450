// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/table.h"
#include "detect/payment_cycle.h"
#include "detect/payment_fan_in.h"
#include "detect/payment_flows.h"
#include "support/run_detector.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <set>

using namespace coir;
using namespace coir::detect;
using coir::test::day;
using coir::test::FactsFixture;
using coir::test::reasonOf;
using coir::test::runDetector;
namespace fs = std::filesystem;

namespace {

struct Ledger : FactsFixture {
    Ledger() : FactsFixture("2026-09-30") {}
    void firms(int n) {
        for (int i = 0; i < n; ++i)
            firm(("F" + std::to_string(100 + i)).c_str(), ("F" + std::to_string(100 + i)).c_str());
    }
    void pay(store::FirmIndex from, store::FirmIndex to, const char* date, std::int64_t yuan, int hour = 9) {
        store::Payment p;
        p.payee = to;
        p.at = momentOf(day(date), hour);
        p.amountFen = yuan * 100;
        p.currency = "CNY";
        add(facts.payments, from, p);
    }
    void transfer(const std::string& from, const std::string& to, int step, std::int64_t fen) {
        store::Payment p;
        p.payerAccount = from;
        p.payeeAccount = to;
        p.at = momentOf(day("2026-01-01") + step);
        p.amountFen = fen;
        p.firm = store::kNoFirm;
        p.record = record();
        facts.payments.push_back(p);
    }
};

std::set<std::string> keysOf(const Finding& f) {
    std::set<std::string> out;
    for (const Subject& s : f.subjects)
        out.insert(s.key);
    return out;
}

} // namespace

// Ring of three, each hop keeps .9: .6; run again two months later 1 − .4 · .7 = .72; with a common representative 1 − .4·.7·.6 = .832.
TEST(PaymentCycle, CombinesTimeOrderRepetitionAndSharedControl) {
    Ledger s;
    s.firms(4);
    s.pay(0, 1, "2026-03-01", 100000);
    s.pay(1, 2, "2026-03-03", 90000);
    s.pay(2, 0, "2026-03-07", 81000);
    auto found = runDetector(paymentCycle(), s.facts).findings;
    ASSERT_EQ(found.size(), 1u);
    EXPECT_NEAR(found[0].score, .6, 1e-12);
    EXPECT_EQ(found[0].evidence.size(), 3u);
    EXPECT_EQ(found[0].from, day("2026-03-01"));
    EXPECT_EQ(found[0].to, day("2026-03-07"));
    EXPECT_NEAR(reasonOf(found[0], "ring")->value, .81, 1e-12);
    const std::string id = found[0].id;
    s.pay(1, 2, "2026-05-01", 500000); // begins at another member
    s.pay(2, 0, "2026-05-02", 450000);
    s.pay(0, 1, "2026-05-03", 400000);
    found = runDetector(paymentCycle(), s.facts).findings;
    ASSERT_EQ(found.size(), 1u);
    EXPECT_NEAR(found[0].score, .72, 1e-12);
    EXPECT_EQ(found[0].id, id);
    s.facts.firms[0].repToken = s.facts.firms[2].repToken = "rep";
    EXPECT_NEAR(runDetector(paymentCycle(), s.facts).findings[0].score, .832, 1e-12);
}

TEST(PaymentCycle, NeedsOrderWindowAndRetention) {
    const auto count = [](const char* d1, const char* d2, const char* d3, std::int64_t last) {
        Ledger s;
        s.firms(3);
        s.pay(0, 1, d1, 100000);
        s.pay(1, 2, d2, 90000);
        s.pay(2, 0, d3, last);
        return runDetector(paymentCycle(), s.facts).findings.size();
    };
    EXPECT_EQ(count("2026-03-01", "2026-03-03", "2026-03-31", 80000), 1u);
    EXPECT_EQ(count("2026-03-01", "2026-03-03", "2026-04-01", 80000), 0u); // 31 days
    EXPECT_EQ(count("2026-03-01", "2026-03-03", "2026-03-05", 71000), 0u); // 71/90 < .8
    EXPECT_EQ(count("2026-03-01", "2026-03-03", "2026-03-05", 95000), 0u); // more than came in
    EXPECT_EQ(count("2026-03-01", "2026-03-01", "2026-03-05", 80000), 0u); // not later
}

// Fifteen new payers within nine days, .6; 96 % out within two days: 1 − .4 · .6 = .76; with a shell collector 1 − .4·.6·.7 = .832.
TEST(PaymentFanIn, CombinesPatternOutflowAndShell) {
    Ledger s;
    s.firms(17);
    const char* days[] = {"2026-03-01", "2026-03-03", "2026-03-05", "2026-03-07", "2026-03-09"};
    for (int i = 0; i < 15; ++i)
        s.pay(2 + i, 0, days[i % 5], 3000 + 10 * i);
    auto found = runDetector(paymentFanIn(), s.facts).findings;
    ASSERT_EQ(found.size(), 1u);
    EXPECT_NEAR(found[0].score, .6, 1e-12);
    EXPECT_EQ(found[0].subjects.size(), 1u);
    EXPECT_EQ(found[0].subjects[0].role, Role::Collector);
    EXPECT_EQ(found[0].evidence.size(), 15u);
    s.pay(0, 1, "2026-03-10", 44000); // of 46 050
    found = runDetector(paymentFanIn(), s.facts).findings;
    EXPECT_NEAR(found[0].score, .76, 1e-12);
    EXPECT_LT(found[0].score, .8); // watch, unless something corroborates it
    StoredResults stored;
    stored.shellScore[0] = .6;
    EXPECT_NEAR(runDetector(paymentFanIn(), s.facts, stored).findings[0].score, .832, 1e-12);
}

// Cleared: monthly property fees are no new counterparties; nine payers are too few; one giant among dwarfs is not alike.
TEST(PaymentFanIn, IsClearedByRegularPayersAndUnlikeAmounts) {
    Ledger fees;
    fees.firms(31);
    const char* months[] = {"2026-01-05", "2026-02-05", "2026-03-05", "2026-04-05"};
    for (int i = 1; i <= 30; ++i)
        for (const char* month : months)
            fees.pay(i, 0, month, 2000 + i);
    EXPECT_TRUE(runDetector(paymentFanIn(), fees.facts).findings.empty());
    Ledger few;
    few.firms(12);
    for (int i = 1; i <= 9; ++i)
        few.pay(i, 0, "2026-03-05", 2000);
    EXPECT_TRUE(runDetector(paymentFanIn(), few.facts).findings.empty());
    few.pay(10, 0, "2026-03-06", 900000);
    EXPECT_TRUE(runDetector(paymentFanIn(), few.facts).findings.empty()); // Gini above .8
}

TEST(PaymentFanIn, MeasuresConcentration) {
    EXPECT_NEAR(gini({5, 5, 5, 5}), 0, 1e-12);
    EXPECT_NEAR(gini({0, 0, 0, 8}), .75, 1e-12);
    EXPECT_NEAR(gini({1, 3}), .25, 1e-12); // by hand: |1−3| / (2 · 2 · 2) · 2
}

TEST(RepeatedTransfers, TellShapesApart) {
    Ledger s;
    for (const auto& [a, b] : std::vector<std::pair<const char*, const char*>>{{"a", "b"}, {"b", "c"}, {"c", "a"}, {"p", "q"}, {"r", "q"}, {"s", "q"}, {"u", "w"}, {"v", "w"}, {"x", "y"}, {"h", "i"}, {"i", "j"}})
        for (int k = 0; k < 2; ++k)
            s.transfer(a, b, 5, 1000 + 100 * k);
    s.transfer("y", "z", 5, 1000);
    s.transfer("y", "z", 9, 5000); // pays again at another time: joins the pair it touches
    for (int k = 0; k < 5; ++k)
        s.transfer("z", "rent", 30 * k, 700); // pays regularly: does not join
    s.transfer("m", "n", 5, 1000);
    s.transfer("m", "n", 5, 2100); // not within two times
    const auto flows = paymentFlows(s.facts, {});
    JobContext job;
    const auto found = repeatedTransfers(flows, {2, 20, 3, 3}, job); // as in the pack that ships
    ASSERT_EQ(found.size(), 5u);
    EXPECT_EQ(found[0].shape, Shape::Ring); // abc
    EXPECT_EQ(found[1].shape, Shape::Chain); // hij
    EXPECT_EQ(found[2].shape, Shape::Star); // pqrs
    EXPECT_EQ(flows.parties[found[2].hub].account, "q");
    EXPECT_EQ(found[2].parties.size(), 4u);
    EXPECT_EQ(found[3].shape, Shape::Fork); // uvw: two payers make no star
    EXPECT_EQ(found[4].shape, Shape::Pair); // xy
    EXPECT_EQ(found[4].parties.size(), 2u);
    ASSERT_EQ(found[4].touching.size(), 1u);
    EXPECT_EQ(flows.parties[found[4].touching[0]].account, "z");
    EXPECT_EQ(found[4].further.size(), 2u);
    // A finding says that the order of time is broken; a star belongs to the fan-in.
    const auto cycle = runDetector(paymentCycle(), s.facts).findings;
    ASSERT_EQ(cycle.size(), 4u);
    EXPECT_NEAR(cycle[0].score, .6, 1e-12);
    EXPECT_NEAR(cycle[1].score, .4, 1e-12);
    EXPECT_EQ(runDetector(paymentFanIn(), s.facts).findings.size(), 1u);
}

// A pays B twice on one day; B pays C in January and June, C pays A in February and September: one pair repeats, no ring.
TEST(RepeatedTransfers, CloseNoRingOverPairsThatDoNotRepeat) {
    Ledger s;
    s.firms(3);
    s.pay(0, 1, "2026-03-05", 100);
    s.pay(0, 1, "2026-03-05", 120, 15);
    s.pay(1, 2, "2026-01-10", 900);
    s.pay(1, 2, "2026-06-10", 300);
    s.pay(2, 0, "2026-02-10", 500);
    s.pay(2, 0, "2026-09-10", 50);
    JobContext job;
    const auto found = repeatedTransfers(paymentFlows(s.facts, {"CNY"}), {2, 20, 3, 3}, job);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].shape, Shape::Pair);
    EXPECT_EQ(found[0].parties, (std::vector<graph::Node>{0, 1}));
    EXPECT_TRUE(found[0].touching.empty()); // a firm that merely pays is named nowhere
    EXPECT_TRUE(runDetector(paymentCycle(), s.facts).findings.empty()); // two invoices of one day
}

// F102 to F105 pay F100 twice on a day; F100 → F101 → F102 → F100 repeat, too. The ring is asked first and keeps its
// payments; what is left of F100's payers (F103, F104, F105) is a star without F102.
TEST(RepeatedTransfers, AskTheRingBeforeTheStar) {
    Ledger s;
    s.firms(7);
    const auto twice = [&](store::FirmIndex a, store::FirmIndex b) {
        s.pay(a, b, "2026-03-05", 100);
        s.pay(a, b, "2026-03-05", 110, 15);
    };
    twice(0, 1);
    twice(1, 2);
    twice(2, 0);
    for (const store::FirmIndex payer : {3, 4, 5})
        twice(payer, 0);
    s.pay(6, 3, "2026-01-05", 100); // merely pays a payer, twice
    s.pay(6, 3, "2026-02-05", 100);
    JobContext job;
    const auto found = repeatedTransfers(paymentFlows(s.facts, {"CNY"}), {2, 20, 3, 3}, job);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].shape, Shape::Ring);
    EXPECT_EQ(found[0].parties, (std::vector<graph::Node>{0, 1, 2}));
    EXPECT_EQ(found[0].payments.size(), 6u);
    EXPECT_EQ(found[1].shape, Shape::Star);
    EXPECT_EQ(found[1].parties, (std::vector<graph::Node>{0, 3, 4, 5}));
    const auto ring = runDetector(paymentCycle(), s.facts).findings;
    ASSERT_EQ(ring.size(), 1u);
    EXPECT_EQ(keysOf(ring[0]), (std::set<std::string>{"F100", "F101", "F102"}));
    const auto star = runDetector(paymentFanIn(), s.facts).findings;
    ASSERT_EQ(star.size(), 1u);
    EXPECT_EQ(keysOf(star[0]), (std::set<std::string>{"F100", "F103", "F104", "F105"}));
}

// Ten members pay a club 10,000 each within 13 days; it pays 90,000 rent an hour after the first: 10,000 of 100,000 was there.
TEST(PaymentFanIn, CountsNoMoneyThatLeftBeforeItCame) {
    const auto score = [](const char* rentDay, int rentHour) {
        Ledger s;
        s.firms(12);
        const char* days[] = {"2026-03-01", "2026-03-02", "2026-03-04", "2026-03-05", "2026-03-07", "2026-03-08", "2026-03-09", "2026-03-11", "2026-03-13", "2026-03-14"};
        for (int i = 0; i < 10; ++i)
            s.pay(2 + i, 0, days[i], 10000);
        s.pay(0, 1, rentDay, 90000, rentHour);
        const auto found = runDetector(paymentFanIn(), s.facts).findings;
        return found.size() == 1 ? found[0].score : -1;
    };
    EXPECT_NEAR(score("2026-03-01", 10), .6, 1e-12);
    EXPECT_NEAR(score("2026-03-15", 10), .76, 1e-12); // after the last, all of it was there
}

// Four rings of three; a pack that allows two sequences gives those of the first two firms they begin at.
TEST(PaymentCycle, StopsAtTheNumberOfItsPackAndSaysSo) {
    Ledger s;
    s.firms(12);
    for (int ring = 0; ring < 4; ++ring) {
        s.pay(3 * ring, 3 * ring + 1, "2026-03-01", 100000);
        s.pay(3 * ring + 1, 3 * ring + 2, "2026-03-03", 90000);
        s.pay(3 * ring + 2, 3 * ring, "2026-03-07", 81000);
    }
    EXPECT_EQ(runDetector(paymentCycle(), s.facts).findings.size(), 4u);
    EXPECT_TRUE(runDetector(paymentCycle(), s.facts).notJudged.empty());
    std::string text = coir::test::shippedRules()->pick("detect.payment-cycle", day("2026-09-30")).value()->text();
    text.replace(text.find("most = 20000"), 12, "most = 2");
    const auto cut = runDetector(paymentCycle(), s.facts, {}, rules::RulePack::parse(text, "test").value());
    ASSERT_EQ(cut.findings.size(), 2u);
    EXPECT_EQ(cut.notJudged.size(), 1u);
    std::set<std::string> named;
    for (const Finding& f : cut.findings)
        named.merge(keysOf(f));
    EXPECT_EQ(named, (std::set<std::string>{"F100", "F101", "F102", "F103", "F104", "F105"}));
}

// Twelve rounds of 1,000, 2,000 … 12,000 yuan, ten of them named, of a pack that proves eleven: the last two began with
// 11,000 + 12,000 = 23,000. All twelve are counted and span the period.
TEST(PaymentCycle, NamesTheFirstRoundsAndCountsTheOthers) {
    Ledger s;
    s.firms(3);
    for (int round = 0; round < 12; ++round)
        for (int hop = 0; hop < 3; ++hop)
            s.pay(hop, (hop + 1) % 3, isoDate(day("2026-03-01") + 3 * round + hop).c_str(), 1000 * (round + 1));
    std::string text = coir::test::shippedRules()->pick("detect.payment-cycle", day("2026-09-30")).value()->text();
    text.replace(text.find("proved = 100"), 12, "proved = 11");
    const auto found = runDetector(paymentCycle(), s.facts, {}, rules::RulePack::parse(text, "test").value()).findings;
    ASSERT_EQ(found.size(), 1u);
    const auto ofReason = [&](const auto& list, const char* code) {
        return std::count_if(list.begin(), list.end(), [&](const auto& one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, Reason>)
                return one.code == code;
            else
                return one.reason == code;
        });
    };
    EXPECT_EQ(ofReason(found[0].reasons, "ring"), 10);
    EXPECT_EQ(ofReason(found[0].evidence, "ring"), 30);
    EXPECT_EQ(ofReason(found[0].evidence, "rounds"), 3);
    ASSERT_TRUE(reasonOf(found[0], "rounds"));
    EXPECT_EQ(reasonOf(found[0], "rounds")->value, 12);
    EXPECT_EQ(plain(reasonOf(found[0], "rounds")->text), "The ring was run 12 times; the first 10 are named, the others began with 23,000 yuan together; evidence is given of the first 11");
    EXPECT_EQ(found[0].from, day("2026-03-01"));
    EXPECT_EQ(found[0].to, day("2026-04-05"));
    EXPECT_NEAR(found[0].score, .72, 1e-12); // as of two rounds
}

// Planted accounts of a simulator: the generic rule knows no amounts, only repetition and shape.
TEST(RepeatedTransfers, FindPlantedAccountsWithoutFalseAlarms) {
    const fs::path root = fs::path(COIR_SHARED_DIR) / "data/aml_transactions";
    if (!fs::exists(root))
        GTEST_SKIP();
    std::size_t planted = 0, right = 0, named = 0;
    for (const char* folder : {"amlsim_20K_cycle200", "amlsim_20K_fanin200"}) {
        Ledger s;
        const auto table = parseTable(*readPlainFile(root / folder / "transactions.csv.gz"), folder);
        for (const auto& row : table->rows)
            s.transfer(row[0], row[1], std::atoi(row[3].c_str()), std::llround(std::strtod(row[2].c_str(), nullptr) * 100));
        std::set<std::string> truth, found;
        const auto nodes = parseTable(*readPlainFile(root / folder / "nodes.csv.gz"), folder);
        for (const auto& row : nodes->rows)
            if (row[1] == "1")
                truth.insert(row[0]);
        for (const Detector* detector : {&paymentCycle(), &paymentFanIn()})
            for (const Finding& f : runDetector(*detector, s.facts).findings)
                if (reasonOf(f, "repeat"))
                    found.merge(keysOf(f));
        planted += truth.size();
        named += found.size();
        for (const std::string& account : found)
            right += truth.count(account);
    }
    EXPECT_GE(static_cast<double>(right) / static_cast<double>(named), .99);
    EXPECT_GE(static_cast<double>(right) / static_cast<double>(planted), .63);
}
