// SPDX-License-Identifier: GPL-3.0-or-later
#include "heat/classes.h"

#include <cmath>
#include <gtest/gtest.h>

namespace {
using namespace coir::heat;

TEST(HeatClasses, PutsValuesThatAreAllAlikeIntoAMiddleClass) {
    const Borders borders = classBorders({1.02, 1.02, 1.02 + 1e-9, 1.02});
    EXPECT_EQ(classOf(1.02, borders), 2);
    const auto words = classWords(borders);
    EXPECT_EQ(words[0], "—");
    EXPECT_EQ(words[2], "") << "no border: the caller says the value";
    EXPECT_EQ(words[5], "—");
    EXPECT_EQ(classCounts({1.02, 1.02, std::nan("")}, borders)[2], 2);
}

TEST(HeatClasses, TakesTheMiddleForFewDifferentValues) {
    // Two values: third and fourth class.
    const Borders two = classBorders({1, 3, 3});
    EXPECT_EQ(classOf(1, two), 2);
    EXPECT_EQ(classOf(3, two), 3);
    EXPECT_EQ(classWords(two)[2], "< 3");
    EXPECT_EQ(classWords(two)[3], "≥ 3");
    // Four values: second to fifth.
    const Borders four = classBorders({1, 2, 3, 4});
    EXPECT_EQ(classOf(1, four), 1);
    EXPECT_EQ(classOf(4, four), 4);
    EXPECT_EQ(classOf(0.5, two), 2) << "another period may lie below: still the lowest class in use";
}

TEST(HeatClasses, CutsIntoClassesOfEqualNumberWithBordersThatCanBeRead) {
    // Twelve values: two a class; borders are the third, fifth, … of them.
    const std::vector<double> values{1.2345, 1.3, 2.3456, 2.5, 3.4567, 3.6, 4.5678, 4.7, 5.6789, 5.9, 6.7891, 7};
    const Borders borders = classBorders(values);
    EXPECT_DOUBLE_EQ(borders[0], 2.34);
    EXPECT_DOUBLE_EQ(borders[4], 6.78);
    EXPECT_EQ(classCounts(values, borders), (std::array<int, 6>{2, 2, 2, 2, 2, 2}));
    EXPECT_EQ(classWords(borders)[0], "< 2.34");
    EXPECT_EQ(classWords(borders)[1], "2.34–3.45");
    EXPECT_EQ(classOf(std::nan(""), borders), -1);
}

TEST(HeatClasses, KeepsManyZerosInOneClass) {
    // Nine zeros of fourteen: the borders move on to the next values, no class is doubled.
    const std::vector<double> values{0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5};
    const Borders borders = classBorders(values);
    EXPECT_EQ(borders, (Borders{1, 2, 3, 4, 5}));
    EXPECT_EQ(classOf(0, borders), 0);
}

TEST(HeatClasses, SaysNothingWhereThereIsNoValue) {
    EXPECT_EQ(classOf(1, classBorders({})), 2);
    EXPECT_EQ(classOf(1, classBorders({std::nan("")})), 2);
}

} // namespace
