// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/local_statistics.h"

#include "grid_fixture.h"
#include "stats/rates.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace coir;
using namespace coir::stats;

namespace {
std::vector<LocalStatistic> gi(const std::vector<double>& values, unsigned threads, int permutations,
                               std::uint64_t seed) {
    const auto points = grid::points(1);
    JobContext job({}, {}, threads);
    return getisOrdStar(values, within(points, 1), {permutations, seed}, job);
}
} // namespace

// Numbers of tests/oracle/local_statistics.py.
TEST(GetisOrdStar, AgreesWithTheDefinition) {
    const auto found = gi(grid::values(), 1, 0, 1);
    EXPECT_NEAR(found[0].z, 4.543507955238767, 1e-9);
    EXPECT_NEAR(found[7].z, 3.3598482976091475, 1e-9);
    EXPECT_NEAR(found[14].z, -0.9599566564597567, 1e-9);
    EXPECT_NEAR(found[35].z, -0.5483544083908858, 1e-9);
    EXPECT_NEAR(found[0].p, std::erfc(4.543507955238767 / std::sqrt(2)), 1e-12);
    EXPECT_TRUE(std::isnan(found[0].permutationP));
    EXPECT_EQ(classes(found)[0], HeatClass::Hot99);
    EXPECT_EQ(classes(found)[35], HeatClass::None);
}

TEST(GetisOrdStar, PermutesTheSameForAnyThreadCount) {
    const auto one = gi(grid::values(), 1, 199, 7), two = gi(grid::values(), 3, 199, 7);
    const auto other = gi(grid::values(), 1, 199, 8);
    bool differs = false;
    for (std::size_t i = 0; i < one.size(); ++i) {
        EXPECT_EQ(one[i].permutationP, two[i].permutationP);
        differs = differs || one[i].permutationP != other[i].permutationP;
    }
    EXPECT_TRUE(differs);
}

TEST(GetisOrdStar, PermutationPComesNearTheExactShare) {
    // One of ten cells holds 1, the rest 0; cell 0 (value 0) has three neighbours, one of them the 1. Of all deals of
    // the other nine values to three neighbours a third holds the 1, so p is near 1/3.
    std::vector<double> values(10, 0);
    values[1] = 1;
    std::vector<std::vector<Neighbour>> lists(10);
    lists[0] = {{1, 1}, {2, 1}, {3, 1}};
    JobContext job;
    const auto found = getisOrdStar(values, Neighbours(lists), {9999, 3}, job);
    EXPECT_NEAR(found[0].permutationP, 1.0 / 3, 2 * std::sqrt(2.0 / 9 / 9999));
}

TEST(GetisOrdStar, IsUndefinedWithoutVariance) {
    const auto found = gi(std::vector<double>(36, 0.1), 1, 99, 1);
    EXPECT_TRUE(std::isnan(found[0].z));
    EXPECT_EQ(classes(found)[0], HeatClass::None);
}

// Values standardised by the deviation of the sample (n - 1), as GeoDa and esda do.
TEST(LocalMoran, AgreesWithTheDefinition) {
    const auto points = grid::points(1);
    const auto values = grid::values();
    JobContext job;
    const auto found = localMoran(values, within(points, 1), true, {99, 1}, job);
    EXPECT_NEAR(found[0].value, 6.600235722704381, 1e-9);
    EXPECT_NEAR(found[0].z, 4.014391046035909, 1e-9);
    EXPECT_NEAR(found[7].value, 2.952292939033536, 1e-9);
    EXPECT_NEAR(found[14].value, 0.24797760634308372, 1e-9);
    EXPECT_NEAR(found[14].z, 0.5897736201752927, 1e-9);
    EXPECT_NEAR(found[35].value, 0.07500267866709526, 1e-9);
    EXPECT_LE(found[0].permutationP, 0.02);
}

TEST(Classes, FollowTheFalseDiscoveryRateAndTheSign) {
    std::vector<LocalStatistic> s(10);
    for (auto& one : s)
        one = {0, 0.1, 0.9, 0};
    s[0] = {0, 4, 0.0001, 0};  // adjusted .001
    s[1] = {0, -3, 0.008, 0};  // adjusted .04
    s[2] = {0, 2.4, 0.028, 0}; // adjusted .0933
    const auto c = classes(s);
    EXPECT_EQ(c[0], HeatClass::Hot99);
    EXPECT_EQ(c[1], HeatClass::Cold95);
    EXPECT_EQ(c[2], HeatClass::Hot90);
    EXPECT_EQ(c[3], HeatClass::None);
    EXPECT_EQ(name(c[1]), "cold95");
}

TEST(Neighbours, NearestBreaksTiesByIndex) {
    const auto points = grid::points(1);
    const auto near = nearest(points, 3); // corner 0: 1 and 6 at distance 1, then 7
    ASSERT_EQ(near.of(0).size(), 3u);
    EXPECT_EQ(near.of(0)[0].index, 1u);
    EXPECT_EQ(near.of(0)[1].index, 6u);
    EXPECT_EQ(near.of(0)[2].index, 7u);
    const auto middle = nearest(points, 2); // 14 has 8, 13, 15, 20 at distance 1
    EXPECT_EQ(middle.of(14)[0].index, 8u);
    EXPECT_EQ(middle.of(14)[1].index, 13u);
    EXPECT_EQ(nearest(points, 100).of(0).size(), 35u);
    EXPECT_EQ(within(points, 1.5).of(14).size(), 8u);
}
