// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "base/date.h"
#include "base/hash.h"
#include "base/job.h"
#include "base/time_left.h"

#include <gtest/gtest.h>

using namespace coir;

TEST(Date, MonthArithmeticClampsToTheMonthsEnd) {
    EXPECT_EQ(isoDate(addMonths(*parseIsoDate("2026-01-31"), 1)), "2026-02-28");
    EXPECT_EQ(isoDate(addMonths(*parseIsoDate("2024-02-29"), 12)), "2025-02-28");
    EXPECT_EQ(isoDate(addMonths(*parseIsoDate("2026-05-10"), 3)), "2026-08-10");
    EXPECT_EQ(isoDate(addMonths(*parseIsoDate("2026-03-15"), -14)), "2025-01-15");
}

TEST(Date, RefusesDaysThatDoNotExist) {
    EXPECT_FALSE(parseIsoDate("2025-02-29"));
    EXPECT_FALSE(parseIsoDate("2025-2-09"));
    EXPECT_FALSE(parseIsoDate("2025/02/09"));
    EXPECT_TRUE(parseIsoDate("2024-02-29"));
}

TEST(Moment, KeepsTheSecondAndItsDay) {
    const auto m = parseIsoMoment("2026-09-30 23:59:59");
    ASSERT_TRUE(m);
    EXPECT_EQ(isoMoment(*m), "2026-09-30 23:59:59");
    EXPECT_EQ(isoDate(m->date()), "2026-09-30");
    EXPECT_EQ(isoDate(Moment{-1}.date()), "1969-12-31");
}

// Vectors of FIPS 180-2 and RFC 4231 (test case 2).
TEST(Hash, AgreesWithPublishedVectors) {
    EXPECT_EQ(hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hex(hmacSha256("Jefe", "what do ya want for nothing?")),
              "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

TEST(Message, SurvivesStorage) {
    const auto m = COIR_MSG("detect", "%1 firms at %2, %3").arg(63).arg("那大镇 \"88\" 号").term("high");
    EXPECT_EQ(messageFromJson(toJson(m)), m);
    EXPECT_EQ(plain(m), "63 firms at 那大镇 \"88\" 号, high");
}

TEST(Csv, QuotesOnlyWhatNeedsItAndNeutralisesFormulas) {
    std::string out;
    appendCsvRow(out, {"a,b", "x\"y", "plain", ""});
    EXPECT_EQ(out, "\"a,b\",\"x\"\"y\",plain,\n");
    EXPECT_EQ(neutraliseFormula("=1+1"), "'=1+1");
    EXPECT_EQ(neutraliseFormula("-3.5"), "-3.5");
    EXPECT_EQ(neutraliseFormula("@SUM(A1)"), "'@SUM(A1)");
}

TEST(Csv, DecimalsAreShortAndFixed) {
    EXPECT_EQ(decimal(0.82125), "0.82125");
    EXPECT_EQ(decimal(1.0), "1");
    EXPECT_EQ(decimal(-0.0), "0");
    EXPECT_EQ(decimal(0.0001), "0.0001");
}

TEST(ParallelChunks, GivesTheSameChunksForAnyThreadCount) {
    const auto sum = [](unsigned threads) {
        JobContext job({}, {}, threads);
        std::vector<double> parts(25, 0.0);
        parallelChunks(job, 100'000, 4096, [&](std::size_t b, std::size_t e, std::size_t c) {
            for (std::size_t i = b; i < e; ++i)
                parts[c] += 1.0 / (1.0 + static_cast<double>(i));
        });
        double total = 0;
        for (const double p : parts)
            total += p;
        return total;
    };
    EXPECT_EQ(sum(1), sum(2));
    EXPECT_EQ(sum(1), sum(7));
}

TEST(SecondsLeft, IsToldFromTheFirstFiftiethOnAndNeverBelowNothing) {
    EXPECT_FALSE(secondsLeft(19, 1000, 30)) << "less than a fiftieth";
    EXPECT_DOUBLE_EQ(*secondsLeft(20, 1000, 30), 1470);
    EXPECT_DOUBLE_EQ(*secondsLeft(750, 1000, 30), 10);
    EXPECT_DOUBLE_EQ(*secondsLeft(1200, 1000, 30), 0) << "the total was an estimate";
    EXPECT_FALSE(secondsLeft(500, 1000, 1)) << "the first second tells nothing";
    EXPECT_FALSE(secondsLeft(0, 0, 30));
    EXPECT_FALSE(secondsLeft(0, 10, 30));
}
