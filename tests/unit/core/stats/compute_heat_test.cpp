// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/compute_heat.h"

#include "grid_fixture.h"

#include <gtest/gtest.h>

using namespace coir;
using namespace coir::stats;

namespace {

PlainTable checkTable() {
    return {"cells.csv",
            {"cell", "x", "y", "events", "exposure"},
            {{"a", "0", "0", "30", "300"}, {"b", "1", "0", "3", "20"}, {"c", "2", "0", "1", "4"},
             {"d", "3", "0", "0", "5"}, {"e", "4", "0", "20", "2000"}}};
}

PlainTable gridTable() {
    PlainTable t{"grid.csv", {"cell", "x", "y", "events", "exposure"}, {}};
    const auto values = grid::values();
    for (int i = 0; i < 36; ++i)
        t.rows.push_back({"c" + std::to_string(i), std::to_string(i % 6), std::to_string(i / 6),
                          std::to_string(values[i]), "1"});
    return t;
}

std::vector<std::vector<std::string>> table(const std::string& csv) {
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    for (const char c : csv)
        if (c == '\n')
            rows.emplace_back(1);
        else if (c == ',')
            rows.back().emplace_back();
        else
            rows.back().back() += c;
    rows.pop_back();
    return rows;
}

Result<HeatOutput> run(HeatInput input) {
    JobContext job;
    return computeHeat(input, job);
}

} // namespace

TEST(ComputeHeat, SmoothsTheWorkedCheck) {
    const auto out = run({checkTable(), {}, {}, {}, {{"method", "eb"}}});
    ASSERT_TRUE(out);
    const auto rows = table(out->csv);
    EXPECT_EQ((std::vector<std::string>(rows[0].begin(), rows[0].begin() + 5)),
              (std::vector<std::string>{"cell", "value", "z", "p", "class"}));
    EXPECT_NEAR(std::stod(rows[3][1]), 0.0590, 5e-5); // 1 of 4 falls to third and is not suppressed
    EXPECT_EQ(rows.size(), 6u);
}

TEST(ComputeHeat, GivesGiStarOnUnitExposure) {
    // With exposure 1 everywhere the smoothed rate is a straight line of the events, so Gi* is that of the events.
    const auto out = run({gridTable(), {}, {}, {}, {{"method", "gi-star"}, {"distance", "1"}, {"permutations", "99"}}});
    ASSERT_TRUE(out);
    const auto rows = table(out->csv);
    EXPECT_EQ(rows[1][0], "c0");
    EXPECT_NEAR(std::stod(rows[1][2]), 4.543507955238767, 1e-9);
    EXPECT_EQ(rows[1][4], "hot99");
    EXPECT_NEAR(std::stod(rows[15][2]), -0.9599566564597567, 1e-9);
}

TEST(ComputeHeat, TakesNeighboursFromATable) {
    PlainTable neighbours{"n.csv", {"cell", "neighbour"}, {}};
    for (int i = 0; i < 36; ++i) {
        if (i % 6 < 5)
            neighbours.rows.push_back({"c" + std::to_string(i), "c" + std::to_string(i + 1)});
        if (i < 30)
            neighbours.rows.push_back({"c" + std::to_string(i), "c" + std::to_string(i + 6)});
    }
    const auto out = run({gridTable(), neighbours, {}, {}, {{"method", "gi-star"}, {"symmetric", "1"},
                                                            {"permutations", "0"}}});
    ASSERT_TRUE(out);
    EXPECT_NEAR(std::stod(table(out->csv)[8][2]), 3.3598482976091475, 1e-9);
    neighbours.rows[4][1] = "nowhere";
    const auto bad = run({gridTable(), neighbours, {}, {}, {{"method", "gi-star"}}});
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().where.row, 6);
    EXPECT_EQ(bad.error().where.column, "neighbour");
}

TEST(ComputeHeat, ScansAndEstimatesDensity) {
    const auto out = run({gridTable(), {}, {}, {}, {{"method", "scan"}, {"radius", "2"}, {"permutations", "99"}}});
    ASSERT_TRUE(out);
    const auto rows = table(out->csv);
    EXPECT_EQ(rows[1][1], "c0;c1;c6;c7");
    EXPECT_EQ(rows[1][5], "0.01");

    const PlainTable points{"p.csv", {"x", "y", "weight"}, {{"0", "0", "1"}, {"3", "3", "2"}, {"4", "4.5", "1"}}};
    const PlainTable at{"a.csv", {"x", "y"}, {{"3", "4"}}};
    const auto kde = run({{}, {}, points, at, {{"method", "kde"}, {"kernel", "quartic"}, {"bandwidth", "2"}}});
    ASSERT_TRUE(kde);
    EXPECT_NEAR(std::stod(table(kde->csv)[1][2]), 0.38141233432374133 / 4, 1e-12);
}

TEST(ComputeHeat, RefusesWithThePlace) {
    PlainTable bad = checkTable();
    bad.rows[2][3] = "-1";
    const auto out = run({bad, {}, {}, {}, {{"method", "rate"}}});
    ASSERT_FALSE(out);
    EXPECT_EQ(out.error().code, ErrorCode::InputRefused);
    EXPECT_EQ(out.error().where.row, 4);
    EXPECT_EQ(out.error().where.column, "events");
    const auto method = run({checkTable(), {}, {}, {}, {{"method", "magic"}}});
    ASSERT_FALSE(method);
    EXPECT_EQ(method.error().code, ErrorCode::WrongUse);
    EXPECT_FALSE(run({checkTable(), {}, {}, {}, {{"methd", "eb"}}}));
}
