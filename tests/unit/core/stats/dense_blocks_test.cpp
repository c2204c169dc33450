// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/dense_blocks.h"

#include "base/hash.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace coir;
using namespace coir::stats;

// The optimum over all subsets, by tests/oracle/local_statistics.py.
TEST(DenseBlocks, FindTheOptimumOfASmallGraph) {
    std::vector<BipartiteEdge> edges = {{5, 0}, {6, 3}, {7, 3}, {8, 3}, {9, 3}, {0, 3}, {6, 4}, {6, 4}};
    for (std::uint32_t b = 0; b < 5; ++b)
        for (std::uint32_t i = 0; i < 3; ++i)
            edges.emplace_back(b, i);
    JobContext job;
    const auto found = denseBlocks(edges, 10, job);
    ASSERT_TRUE(found);
    EXPECT_EQ((*found)[0].buyers, (std::vector<std::uint32_t>{0, 1, 2, 3, 4}));
    EXPECT_EQ((*found)[0].items, (std::vector<std::uint32_t>{0, 1, 2}));
    EXPECT_NEAR((*found)[0].density, 0.8035133470192186, 1e-8);

    std::reverse(edges.begin(), edges.end());
    const auto again = denseBlocks(edges, 10, job);
    ASSERT_TRUE(again);
    ASSERT_EQ(again->size(), found->size());
    for (std::size_t k = 0; k < found->size(); ++k)
        EXPECT_EQ((*again)[k].buyers, (*found)[k].buyers);
}

// domain.md F7: 20 000 purchases, a planted ring of 40 buyers with 12 items.
TEST(DenseBlocks, FindThePlantedRingAmongCamouflage) {
    Random random(11);
    std::vector<BipartiteEdge> edges;
    const std::uint32_t firstRing = 9000;
    for (int k = 0; k < 19'300; ++k) { // popular items are bought by everybody, ring members too
        const auto buyer = static_cast<std::uint32_t>(random.below(9040));
        const double u = random.unit();
        edges.emplace_back(buyer, static_cast<std::uint32_t>(800 * u * u));
    }
    for (std::uint32_t b = 0; b < 40; ++b)
        for (std::uint32_t i = 0; i < 12; ++i)
            edges.emplace_back(firstRing + b, 800 + i);
    JobContext job;
    const auto found = denseBlocks(edges, 1, job);
    ASSERT_TRUE(found);
    const auto& buyers = (*found)[0].buyers;
    const auto inside = std::count_if(buyers.begin(), buyers.end(), [&](auto b) { return b >= firstRing; });
    EXPECT_GE(inside, 38);
    EXPECT_LE(static_cast<long>(buyers.size()) - inside, 3);
}

TEST(DenseBlocks, KeepTheLargerOfEquallyDensePrefixes) {
    // Two separate complete blocks of the same shape: both together are as dense as one alone.
    std::vector<BipartiteEdge> edges;
    for (std::uint32_t b = 0; b < 6; ++b)
        for (std::uint32_t i = 0; i < 3; ++i)
            edges.emplace_back(b, i + (b < 3 ? 0 : 3));
    JobContext job;
    const auto found = denseBlocks(edges, 10, job);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ((*found)[0].buyers.size(), 6u);
}
