// SPDX-License-Identifier: GPL-3.0-or-later
#include "heat/rate_scale.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace coir::heat;

namespace {
using Words = std::vector<std::string>;
}

// One figure a class: range 0.51, so two decimals; five different figures, five classes.
TEST(RateScale, GivesFewFiguresAClassEach) {
    const auto scale = rateScale(std::vector<double>{9.11, 9.62, 9.304, 9.296, 9.44, 9.29});
    EXPECT_EQ(scale.decimals, 2);
    EXPECT_EQ(scale.starts, (std::vector<double>{9.29, 9.30, 9.44, 9.62}));
    EXPECT_EQ(scale.borders(), (Words{"≤ 9.28", "9.29", "9.30–9.43", "9.44–9.61", "≥ 9.62"}));
    EXPECT_EQ(scale.classOf(9.304), scale.classOf(9.296)) << "both are shown as 9.30";
    EXPECT_EQ(scale.figure(9.304), "9.30");
    EXPECT_EQ(scale.classOf(9.0), 0) << "a later period below the scale";
    EXPECT_EQ(scale.classOf(20), 4);
    EXPECT_EQ(scale.classOf(std::nan("")), -1);
}

// Least squares in two classes of 1 2 3 | 10 11 50: {1 2 3 10 11}{50} costs 2.8²+... = 93.2; {1 2 3}{10 11 50} 1000 and more.
// In three: {1 2 3}{10 11}{50} costs 2 + .5.
TEST(RateScale, BreaksWhereTheFiguresBreak) {
    const std::vector<double> values{1, 2, 3, 10, 11, 50};
    EXPECT_EQ(rateScale(values, 2).starts, (std::vector<double>{50}));
    EXPECT_EQ(rateScale(values, 3).starts, (std::vector<double>{10, 50}));
    EXPECT_EQ(rateScale(values, 6).starts, (std::vector<double>{2, 3, 10, 11, 50}));
}

// A figure that stands often weighs often: 0 four times, 3, 4. {0}{3 4} costs .5, {0 3}{4} 7.2.
TEST(RateScale, CountsHowOftenAFigureStands) {
    EXPECT_EQ(rateScale(std::vector<double>{0, 0, 0, 0, 3, 4}, 2).starts, (std::vector<double>{3}));
    // 3 a thousand times and one 0: nothing is gained by parting 3 from 4 where {0 3} would cost 9.
    std::vector<double> many(1000, 3);
    many.insert(many.end(), {0, 4});
    EXPECT_EQ(rateScale(many, 2).starts, (std::vector<double>{3})) << "{0}{3 4} .999, {0 3}{4} 8.99";
}

TEST(RateScale, MakesOneClassOfOneFigureAndNoneOfNothing) {
    const auto one = rateScale(std::vector<double>{5.7301, 5.7302, 5.7303});
    EXPECT_EQ(one.classes(), 1u) << "a range below a hundredth is none";
    EXPECT_EQ(one.borders(), (Words{"5.73"}));
    EXPECT_EQ(one.classOf(5.7302), 0);
    EXPECT_TRUE(rateScale(std::vector<double>{std::nan("")}).borders().empty());
}

TEST(RateScale, ShowsAsManyDecimalsAsTellPlacesApart) {
    EXPECT_EQ(rateScale(std::vector<double>{27, 108}).decimals, 0);
    EXPECT_EQ(rateScale(std::vector<double>{0.6, 12}).decimals, 1) << "0.6 is not shown as 1";
    EXPECT_EQ(rateScale(std::vector<double>{0, 12}).decimals, 0);
    EXPECT_EQ(rateScale(std::vector<double>{0.4, 0.7}).decimals, 2);
    EXPECT_EQ(rateScale(std::vector<double>{0.04, 0.07}).decimals, 3);
    EXPECT_EQ(rateScale(std::vector<double>{0, 0.02, 12}).borders(), (Words{"≤ 11", "≥ 12"})) << "0.02 is shown as 0";
}

TEST(RateScale, TakesThousandsOfFigures) {
    std::vector<double> values;
    for (int i = 0; i < 6000; ++i)
        values.push_back(i / 10.0);
    const auto scale = rateScale(values);
    ASSERT_EQ(scale.classes(), 6u);
    // An even spread breaks into equal parts of a hundred.
    for (std::size_t k = 0; k < 5; ++k)
        EXPECT_NEAR(scale.starts[k], 100.0 * (static_cast<double>(k) + 1), 1);
}
