// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/compute.h"

#include <gtest/gtest.h>

using namespace coir;
using namespace coir::graph;

TEST(ComputeOwnership, WritesFractionsControlAndClosedLoops) {
    const auto holdings = parseTable("owner,firm,share\nP,A,0.6\nC,A,2/5\nA,B,70%\nQ,B,.3\nB,C,1/2\nQ,C,0.5\n"
                                     "X,Y,1\nY,X,1\nP,Z,.25\n",
                                     "holdings.csv");
    const auto groups = parseTable("group,member\ng1,P\ng1,Q\n", "groups.csv");
    JobContext job;
    const auto out = computeOwnership(*holdings, *groups, {}, job);
    ASSERT_TRUE(out);
    EXPECT_EQ(out->csv, "holder,firm,integrated,exact,weakest_link,control\n"
                        "P,A,0.6976744186046512,30/43,0.6,sole\n"
                        "Q,A,0.3023255813953488,13/43,0.4,joint\n"
                        "Q,B,0.5116279069767442,22/43,0.4,joint\n"
                        "P,B,0.4883720930232558,21/43,0.6,chain\n"
                        "Q,C,0.7558139534883721,65/86,0.5,joint\n"
                        "P,C,0.2441860465116279,21/86,0.5,joint\n"
                        "unknown,Z,0.75,3/4,,none\n"
                        "P,Z,0.25,1/4,0.25,none\n");
    EXPECT_NE(out->summary.find("\"closed_loops\":[[\"X\",\"Y\"]]"), std::string::npos) << out->summary;
}

// An owner who is called unknown has 3/10, nobody is named for 3/10 more: two holders, and only the second is "unknown".
TEST(ComputeOwnership, KeepsAnOwnerCalledUnknownApartFromTheRemainder) {
    JobContext job;
    const auto out = computeOwnership(*parseTable("owner,firm,share\nunknown,A,3/10\nP,A,2/5\n", "h.csv"), {}, {}, job);
    ASSERT_TRUE(out);
    EXPECT_NE(out->csv.find("\nname:unknown,A,0.3,3/10,"), std::string::npos) << out->csv;
    EXPECT_NE(out->csv.find("\nunknown,A,0.3,3/10,,"), std::string::npos) << out->csv;
}

TEST(ComputeOwnership, RefusesABadShareWithItsPlace) {
    JobContext job;
    const auto out = computeOwnership(*parseTable("owner,firm,share\nP,A,0.6\nQ,A,forty\n", "h.csv"), {}, {}, job);
    ASSERT_FALSE(out);
    EXPECT_EQ(out.error().where.row, 3);
    EXPECT_EQ(out.error().where.column, "share");
    EXPECT_EQ(out.error().where.value, "forty");
}

TEST(ComputeGraph, ReadsBlankSeparatedLinesAndNamesGroupsByTheSmallestNumber) {
    JobContext job;
    const auto table = edgeTable("10 9\n9\t2\n2 10\n30 31\r\n", "e.txt");
    ASSERT_TRUE(table);
    const auto out = computeGraph(*table, {{"measure", "scc"}, {"directed", "1"}}, job);
    ASSERT_TRUE(out);
    EXPECT_EQ(out->csv, "node,value\n2,2\n9,2\n10,2\n30,30\n31,31\n");
    EXPECT_FALSE(edgeTable("1 2 3 4\n", "e.txt"));
    EXPECT_FALSE(computeGraph(*table, {{"measure", "charm"}}, job));
}
