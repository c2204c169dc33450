// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/scan.h"

#include "base/hash.h"
#include "grid_fixture.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace coir;
using namespace coir::stats;

namespace {
std::vector<Cell> cells() {
    std::vector<Cell> result;
    const auto values = grid::values();
    for (int i = 0; i < 36; ++i)
        result.push_back({std::floor(values[i] * 3 + 0.5), 100.0 + 10 * (i % 7)});
    return result;
}
} // namespace

// Numbers of tests/oracle/local_statistics.py.
TEST(Scan, FindsTheMostLikelyCluster) {
    const auto points = grid::points(1000);
    JobContext job;
    const auto found = scan(points, cells(), {0.5, 2000, 199, 5}, job);
    ASSERT_TRUE(found);
    ASSERT_GE(found->size(), 2u);
    auto first = (*found)[0].cells;
    std::sort(first.begin(), first.end());
    EXPECT_EQ(first, (std::vector<std::uint32_t>{0, 1, 6, 7}));
    EXPECT_EQ((*found)[0].observed, 84);
    EXPECT_NEAR((*found)[0].expected, 21.529032258064515, 1e-9);
    EXPECT_NEAR((*found)[0].llr, 63.413644020154905, 1e-9);
    EXPECT_EQ((*found)[0].p, 0.005);
    EXPECT_EQ((*found)[1].cells, (std::vector<std::uint32_t>{21}));
    EXPECT_NEAR((*found)[1].llr, 0.5632339531861428, 1e-9);
    EXPECT_GT((*found)[1].p, 0.5);
}

TEST(Scan, GivesTheSamePForAnyThreadCount) {
    const auto points = grid::points(1000);
    JobContext one({}, {}, 1), three({}, {}, 3);
    const auto a = scan(points, cells(), {0.5, 2000, 99, 5}, one);
    const auto b = scan(points, cells(), {0.5, 2000, 99, 5}, three);
    ASSERT_TRUE(a && b);
    ASSERT_EQ(a->size(), b->size());
    for (std::size_t k = 0; k < a->size(); ++k)
        EXPECT_EQ((*a)[k].p, (*b)[k].p);
}

TEST(Scan, RaisesFalseAlarmsAtItsLevelOnly) {
    // 200 maps without any cluster: about one in twenty may be called significant at 5 %.
    const auto points = grid::points(1000);
    int alarms = 0;
    for (std::uint64_t map = 0; map < 200; ++map) {
        Random random(1000 + map);
        std::vector<Cell> null(36, Cell{0, 100});
        for (int k = 0; k < 120; ++k)
            null[random.below(36)].events += 1;
        JobContext job;
        const auto found = scan(points, null, {0.5, 30'000, 99, map}, job);
        ASSERT_TRUE(found);
        alarms += !found->empty() && found->front().p <= 0.05;
    }
    EXPECT_NEAR(alarms / 200.0, 0.05, 0.035);
}

TEST(Scan, IsEmptyWithoutEvents) {
    const auto points = grid::points(1000);
    JobContext job;
    const auto found = scan(points, std::vector<Cell>(36, Cell{0, 10}), {}, job);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->empty());
}

// 36 cells with some hundred million events each: neither memory nor time may grow with the events. Twice the events in one
// cell among equals: observed 2e8, expected 3.7e9 / 36.
TEST(Scan, BearsHugeCounts) {
    const auto points = grid::points(1000);
    std::vector<Cell> huge(36, Cell{1e8, 100});
    huge[14].events = 2e8;
    JobContext job;
    const auto found = scan(points, huge, {0.5, 2000, 99, 5}, job);
    ASSERT_TRUE(found);
    ASSERT_FALSE(found->empty());
    EXPECT_EQ(found->front().cells, (std::vector<std::uint32_t>{14}));
    EXPECT_NEAR(found->front().expected, 3.7e9 / 36, 1e-3);
    EXPECT_EQ(found->front().p, 0.01);
}
