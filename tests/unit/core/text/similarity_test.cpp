// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/similarity.h"

#include <gtest/gtest.h>

using namespace coir::text;

// Values of Winkler's published table (rounded there to three decimals).
TEST(JaroWinkler, AgreesWithThePublishedTable) {
    EXPECT_NEAR(jaroWinkler(U"MARTHA", U"MARHTA"), 0.961, 5e-4);
    EXPECT_NEAR(jaroWinkler(U"DWAYNE", U"DUANE"), 0.840, 5e-4);
    EXPECT_NEAR(jaroWinkler(U"DIXON", U"DICKSONX"), 0.813, 5e-4);
    EXPECT_DOUBLE_EQ(jaroWinkler(U"", U""), 1);
    EXPECT_DOUBLE_EQ(jaroWinkler(U"A", U""), 0);
    EXPECT_DOUBLE_EQ(jaroWinkler(U"AB", U"CD"), 0);
    // One of two characters, common prefix 1: 2/3 + .1 * 1/3.
    EXPECT_NEAR(jaroWinkler(U"椰岛", U"椰林"), 0.7, 1e-12);
}

TEST(Levenshtein, StopsAtItsLimit) {
    EXPECT_EQ(levenshtein(U"kitten", U"sitting", 5), 3u);
    EXPECT_EQ(levenshtein(U"椰岛", U"椰林", 2), 1u);
    EXPECT_EQ(levenshtein(U"椰岛", U"椰岛", 0), 0u);
    EXPECT_EQ(levenshtein(U"abcdef", U"uvwxyz", 2), 3u);
    EXPECT_EQ(levenshtein(U"", U"abc", 5), 3u);
    EXPECT_EQ(levenshtein(U"", U"abc", 2), 3u);
}
