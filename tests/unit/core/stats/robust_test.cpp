// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/robust.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace coir::stats;

// domain.md D5b, "Check".
TEST(RobustScale, ReproducesTheWorkedCheckOfUndervaluation) {
    std::vector<double> logs;
    for (const double price : {10.2, 9.8, 10.5, 10.1, 9.9, 10.0, 3.1})
        logs.push_back(std::log(price));
    const auto floored = robustScale(logs, 0.02);
    EXPECT_NEAR(std::exp(floored.median), 10.0, 1e-12);
    EXPECT_NEAR(floored.mad, 0.0198, 5e-5);
    EXPECT_NEAR(floored.z(logs[6]), -39.5, 0.05);
    EXPECT_NEAR(robustScale(logs, 0).z(logs[6]), -39.9, 0.05);
    for (int i = 0; i < 6; ++i)
        EXPECT_LT(std::fabs(floored.z(logs[i])), 1.7);
}

TEST(RobustScale, KeepsEqualValuesAtZero) {
    const double same[] = {2, 2, 2};
    EXPECT_EQ(robustScale(same, 0).z(2), 0);
    EXPECT_TRUE(std::isinf(robustScale(same, 0).z(3)));
}

TEST(Quantile, InterpolatesBetweenOrderStatistics) {
    const double v[] = {40, 10, 30, 20};
    EXPECT_EQ(median(v), 25);
    EXPECT_NEAR(quantile(v, 0.05), 11.5, 1e-12);
    EXPECT_EQ(quantile(v, 1), 40);
    EXPECT_TRUE(std::isnan(median({})));
}
