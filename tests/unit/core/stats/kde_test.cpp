// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/kde.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace coir;
using namespace coir::stats;

// Numbers of tests/oracle/local_statistics.py.
TEST(KernelIntensity, AgreesWithTheDefinition) {
    const std::vector<WeightedPoint> points = {{{0, 0}, 1}, {{3, 3}, 2}, {{4, 4.5}, 1}};
    const std::vector<Point> at = {{3, 4}};
    JobContext job;
    EXPECT_NEAR(kernelIntensity(points, at, Kernel::Gaussian, 2, job)[0], 0.1060081764203119, 1e-12);
    EXPECT_NEAR(kernelIntensity(points, at, Kernel::Quartic, 2, job)[0], 0.38141233432374133, 1e-12);
}

TEST(KernelIntensity, HoldsAllMassOfOnePoint) {
    // Riemann sum over a fine lattice around one point of weight 3.
    std::vector<Point> at;
    for (int i = -300; i <= 300; ++i)
        for (int j = -300; j <= 300; ++j)
            at.push_back({i * 0.02, j * 0.02});
    const std::vector<WeightedPoint> one = {{{0, 0}, 3}};
    JobContext job;
    for (const Kernel kernel : {Kernel::Gaussian, Kernel::Quartic}) {
        double sum = 0;
        for (const double v : kernelIntensity(one, at, kernel, 1, job))
            sum += v * 0.0004;
        EXPECT_NEAR(sum, 3, 1e-4);
    }
}

TEST(ScottBandwidth, FollowsTheRule) {
    // Variances 1 and 1 of four points: (+-s, +-s) with s^2 * 4/3 = 1.
    const double s = std::sqrt(0.75);
    const std::vector<WeightedPoint> points = {{{s, s}}, {{-s, s}}, {{s, -s}}, {{-s, -s}}};
    EXPECT_NEAR(scottBandwidth(points), std::pow(4.0, -1.0 / 6), 1e-12);
    EXPECT_EQ(scottBandwidth({}), 0);
}
