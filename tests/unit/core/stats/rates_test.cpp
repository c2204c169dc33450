// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/rates.h"

#include "stats/multiple_tests.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace coir::stats;

// domain.md D7, "Check of EB".
TEST(EmpiricalBayes, ReproducesTheWorkedCheck) {
    const std::vector<Cell> cells = {{30, 300}, {3, 20}, {1, 4}, {0, 5}, {20, 2000}};
    const auto eb = globalEmpiricalBayes(cells);
    EXPECT_NEAR(eb.mean, 0.0231859, 5e-8);
    EXPECT_NEAR(eb.variance, 0.00113695, 5e-9);
    EXPECT_NEAR(eb.mean / (2329.0 / 5), 0.0000497765, 5e-11); // μ over the mean exposure
    EXPECT_NEAR(eb.spread, 0.00108718, 5e-9);
    const double weight[] = {.9336, .4839, .1579, .1899, .9894};
    const double smoothed[] = {.0949, .0846, .0590, .0188, .0101};
    for (int i = 0; i < 5; ++i) {
        EXPECT_NEAR(eb.weight[i], weight[i], 5e-5);
        EXPECT_NEAR(eb.smoothed[i], smoothed[i], 5e-5);
    }
}

TEST(EmpiricalBayes, IsFlatWhenRatesVaryLessThanChance) {
    // Every rate is .1: s2 = 0, so A = max(0, -mu / mean exposure) = 0 and all cells get mu.
    const std::vector<Cell> cells = {{10, 100}, {2, 20}, {0, 0}};
    const auto eb = globalEmpiricalBayes(cells);
    EXPECT_TRUE(eb.flat());
    EXPECT_DOUBLE_EQ(eb.smoothed[0], 0.1);
    EXPECT_DOUBLE_EQ(eb.smoothed[1], 0.1);
    EXPECT_TRUE(std::isnan(eb.smoothed[2]));
    EXPECT_EQ(eb.weight[0], 0);
}

TEST(EmpiricalBayes, ShrinksLocallyToTheNeighbourhood) {
    // Cell 0 with cell 1: mu = 40/200 = .2, s2 = (100*.01+100*.01)/200 = .01, A = .01 - .2/100 = .008,
    // w = .008/(.008 + .2/100) = .8; cell 0 raw .1 -> .8*.1 + .2*.2 = .12. Cell 2 stands alone: s2 = 0, A = 0, raw = mu.
    const std::vector<Cell> cells = {{10, 100}, {30, 100}, {90, 100}};
    const Neighbours neighbours({{{1, 1}}, {{0, 1}}, {}});
    const auto eb = localEmpiricalBayes(cells, neighbours);
    EXPECT_NEAR(eb.smoothed[0], 0.12, 1e-15);
    EXPECT_NEAR(eb.smoothed[1], 0.28, 1e-15);
    EXPECT_NEAR(eb.smoothed[2], 0.90, 1e-15);
}

TEST(Rates, StandardiseAndTailsFollowThePoissonLaw) {
    EXPECT_NEAR(standardisedRate({16, 100}, 0.09), (0.16 - 0.09) / 0.03, 1e-12);
    // P(X >= 2), mean 1: 1 - 2/e; P(X >= 3), mean 2: 1 - 5 e^-2.
    EXPECT_NEAR(poissonTail(1, 2), 1 - 2 / std::exp(1.0), 1e-14);
    EXPECT_NEAR(poissonTail(2, 3), 1 - 5 * std::exp(-2.0), 1e-14);
    EXPECT_EQ(poissonTail(2, 0), 1);
    EXPECT_NEAR(normalP(-1.959963984540054), 0.05, 1e-12);
    // Garwood's interval for 10 events: 4.7954 - 18.3904.
    const Interval interval = rateInterval({10, 1});
    EXPECT_NEAR(interval.low, 4.7954, 5e-5);
    EXPECT_NEAR(interval.high, 18.3904, 5e-5);
}

// The third cell of the worked check in the domain notes (3 of 20): Gamma(3.4945, 41.3266), quantiles from mpmath.
TEST(Rates, GiveTheSmoothedRateItsOwnInterval) {
    const std::vector<Cell> cells = {{30, 300}, {3, 20}, {1, 4}, {0, 5}, {20, 2000}};
    const auto eb = globalEmpiricalBayes(cells);
    const Interval i = smoothedInterval(cells[1], eb.mean, eb.spread);
    EXPECT_NEAR(i.low, 0.0203821457, 1e-9);
    EXPECT_NEAR(i.high, 0.1935277846, 1e-9);
    EXPECT_LT(i.low, eb.smoothed[1]);
    EXPECT_GT(i.high, eb.smoothed[1]);
    EXPECT_TRUE(std::isnan(smoothedInterval(cells[1], eb.mean, 0).low)) << "a flat map has nothing but the mean";
}

// 10, 12, 8 of 100 each: mean .1, chi-squared (0 + 4 + 4) / 10 = .8 with 2 degrees, P = exp(-.4).
TEST(Rates, TellWhetherPlacesDifferByMoreThanChance) {
    const std::vector<Cell> even = {{10, 100}, {12, 100}, {8, 100}, {0, 0}};
    EXPECT_NEAR(evenP(even), std::exp(-0.4), 1e-12);
    const std::vector<Cell> cells = {{30, 300}, {3, 20}, {1, 4}, {0, 5}, {20, 2000}};
    EXPECT_LT(evenP(cells), 1e-20); // 9.2e-24 by mpmath
    EXPECT_TRUE(std::isnan(evenP(std::vector<Cell>{{1, 10}})));
    EXPECT_TRUE(std::isnan(evenP(std::vector<Cell>{{0, 10}, {0, 10}})));
}

TEST(MultipleTests, AdjustByBenjaminiHochberg) {
    // p sorted .01 .02 .03 .5 of four: .04, .04, .04, .5.
    const double p[] = {0.03, 0.5, 0.01, 0.02};
    const auto adjusted = adjustedP(p);
    EXPECT_NEAR(adjusted[0], 0.04, 1e-15);
    EXPECT_NEAR(adjusted[1], 0.50, 1e-15);
    EXPECT_NEAR(adjusted[2], 0.04, 1e-15);
    EXPECT_NEAR(adjusted[3], 0.04, 1e-15);
    const double some[] = {0.04, std::nan("")};
    EXPECT_EQ(adjustedP(some)[0], 0.04);
    EXPECT_TRUE(std::isnan(adjustedP(some)[1]));
}
