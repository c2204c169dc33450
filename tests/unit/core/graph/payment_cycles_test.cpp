// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/payment_cycles.h"

#include "graph/compute.h"

#include <filesystem>
#include <gtest/gtest.h>

using namespace coir;
using namespace coir::graph;
namespace fs = std::filesystem;

namespace {

const fs::path kPayments = fs::path(COIR_SHARED_DIR) / "data/aml_transactions";

std::size_t countOf(const std::string& folder, Settings settings, std::string* csv = nullptr, unsigned threads = 0) {
    auto text = readPlainFile(kPayments / folder / "transactions.csv.gz");
    EXPECT_TRUE(text.has_value());
    auto table = parseTable(*text, "transactions.csv.gz");
    table->columns = {"payer", "payee", "amount", "time"};
    JobContext job({}, {}, threads);
    auto out = computeCycles(*table, settings, job);
    EXPECT_TRUE(out.has_value());
    if (csv)
        *csv = out->csv;
    return parseTable(out->csv, "out")->rows.size();
}

std::string cycles(const std::string& rows, Settings settings) {
    JobContext job;
    auto out = computeCycles(*parseTable("id,payer,payee,amount,time\n" + rows, "p"), settings, job);
    EXPECT_TRUE(out.has_value());
    return out->csv.substr(out->csv.find('\n') + 1);
}

} // namespace

TEST(PaymentCycles, AreCountedExactlyOnSimulatedPayments) {
    if (!fs::exists(kPayments))
        GTEST_SKIP();
    const Settings plainRule = {{"min_length", "3"}, {"max_length", "5"}, {"window", "30"}, {"retention", "0"}, {"order", "strict"}};
    // Expected: baselines measured with an independent exact enumeration.
    EXPECT_EQ(countOf("amlsim_20K_cycle200", plainRule), 131u);
    EXPECT_EQ(countOf("amlsim_20K_fanin200", plainRule), 111u);
    const Settings kept = {{"min_length", "3"}, {"max_length", "8"}, {"window", "30"}, {"retention", ".8"}, {"order", "strict"}};
    EXPECT_EQ(countOf("amlsim_20K_cycle200", kept), 0u);
    EXPECT_EQ(countOf("amlsim_20K_fanin200", kept), 1u);
}

TEST(PaymentCycles, AreTheSameOnAnyNumberOfThreads) {
    if (!fs::exists(kPayments))
        GTEST_SKIP();
    const Settings rule = {{"max_length", "5"}, {"order", "any"}};
    std::string one, three;
    countOf("amlsim_20K_cycle200", rule, &one, 1);
    countOf("amlsim_20K_cycle200", rule, &three, 3);
    EXPECT_EQ(one, three);
}

TEST(PaymentCycles, KeepTimeWindowAndRetention) {
    const std::string ring = "1,a,b,100,1\n2,b,c,90,2\n3,c,a,80,3\n";
    EXPECT_EQ(cycles(ring, {}), "1,3,1,3,1;2;3,a;b;c,0.8\n");
    EXPECT_EQ(cycles(ring, {{"retention", ".9"}}), "");          // 80/90 < .9
    EXPECT_EQ(cycles(ring, {{"retention", ".88"}}), "1,3,1,3,1;2;3,a;b;c,0.8\n");
    EXPECT_EQ(cycles(ring, {{"window", "1"}}), "");
    EXPECT_EQ(cycles("1,a,b,100,1\n2,b,c,100,1\n3,c,a,100,1\n", {}), "");
    // At one instant every rotation is a chain of payments none of which is earlier than the one before.
    EXPECT_EQ(cycles("1,a,b,100,1\n2,b,c,100,1\n3,c,a,100,1\n", {{"order", "any"}}),
              "1,3,1,1,1;2;3,a;b;c,1\n2,3,1,1,2;3;1,b;c;a,1\n3,3,1,1,3;1;2,c;a;b,1\n");
    EXPECT_EQ(cycles("1,a,a,5,0\n2,a,b,100,2026-01-01\n3,b,a,90,2026-01-31\n", {{"min_length", "2"}}),
              "1,2,2026-01-01,2026-01-31,2;3,a;b,0.9\n");
}

TEST(PaymentCycles, ChooseTheLatestFirstPaymentThatStillFits) {
    // Two payments a→b; only the later one lies within the window of the closing payment.
    EXPECT_EQ(cycles("1,a,b,100,0\n2,a,b,100,20\n3,b,c,100,25\n4,c,a,100,40\n", {{"window", "30"}}),
              "1,3,20,40,2;3;4,a;b;c,1\n");
    // With retention the earlier one is the only one that can have been passed on.
    EXPECT_EQ(cycles("1,a,b,100,0\n2,a,b,500,20\n3,b,c,95,25\n4,c,a,90,28\n", {{"window", "30"}, {"retention", ".8"}}),
              "1,3,0,28,1;3;4,a;b;c,0.9\n");
}

TEST(PaymentCycles, RefuseWhatTheyCannotReadWithItsPlace) {
    JobContext job;
    const auto out = computeCycles(*parseTable("id,payer,payee,amount,time\n1,a,b,x,1\n", "pay.csv"), {}, job);
    ASSERT_FALSE(out);
    EXPECT_EQ(out.error().code, ErrorCode::InputRefused);
    EXPECT_EQ(out.error().where.row, 2);
    EXPECT_EQ(out.error().where.column, "amount");
    EXPECT_FALSE(computeCycles(*parseTable("id,payer,payee,amount,time\n", "pay.csv"), {{"windows", "3"}}, job));
}

// 1,500 rings a → a + 1 → a + 2 → a on accounts of their own: the first five are those of the smallest roots on any number of threads.
TEST(PaymentCycles, StopAtTheSmallestRootsOnAnyNumberOfThreads) {
    std::vector<Payment> book;
    for (Node ring = 0; ring < 1500; ++ring)
        for (Node hop = 0; hop < 3; ++hop)
            book.push_back({3 * ring + hop, 3 * ring + (hop + 1) % 3, 100, static_cast<double>(hop)});
    CycleRule rule;
    rule.most = 5;
    for (const unsigned threads : {1u, 2u, 5u}) {
        JobContext job({}, {}, threads);
        bool cut = false;
        const auto cycles = paymentCycles(4500, book, rule, job, &cut);
        ASSERT_TRUE(cycles.has_value());
        EXPECT_TRUE(cut);
        ASSERT_EQ(cycles->size(), 5u);
        for (Node ring = 0; ring < 5; ++ring)
            EXPECT_EQ((*cycles)[ring].accounts, (std::vector<Node>{3 * ring, 3 * ring + 1, 3 * ring + 2}));
    }
    rule.most = 1500; // exactly as many as there are: nothing is cut
    JobContext job;
    bool cut = true;
    EXPECT_EQ(paymentCycles(4500, book, rule, job, &cut)->size(), 1500u);
    EXPECT_FALSE(cut);
}
