// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fraction.h"
#include "graph/components.h"
#include "graph/snapshot.h"

#include <gtest/gtest.h>

using namespace coir;
using namespace coir::graph;

TEST(Fraction, ReadsTheFormsOfSharesExactly) {
    EXPECT_EQ(parseFraction("7/20"), Fraction(35, 100));
    EXPECT_EQ(parseFraction(" 0.35 "), Fraction(7, 20));
    EXPECT_EQ(parseFraction("35%"), Fraction(7, 20));
    EXPECT_EQ(parseFraction(".5"), Fraction(1, 2));
    EXPECT_EQ(parseFraction("1"), Fraction(1, 1));
    EXPECT_EQ(parseFraction("5e-05"), Fraction(1, 20000));
    for (const char* bad : {"", ".", "abc", "-0.1", "1/0", "0,5", "1.2.3", "%"})
        EXPECT_FALSE(parseFraction(bad)) << bad;
}

TEST(Fraction, ComparesAtTheBorderWithoutRounding) {
    const Fraction third(1, 3);
    EXPECT_EQ(third + third + third, Fraction(1, 1));
    EXPECT_GT(Fraction(500000000000000001, 1000000000000000000), Fraction(1, 2));
    EXPECT_LT(Fraction(2499999, 10000000), Fraction(1, 4));
    EXPECT_EQ(Fraction(3, 4) * Fraction(2, 3) / Fraction(2, 1), Fraction(1, 4));
}

TEST(GraphSnapshot, DoesNotDependOnTheOrderOfAdding) {
    const auto make = [](bool turned) {
        GraphBuilder builder;
        if (turned)
            builder.addNode("c", NodeKind::Address, "C");
        const Node a = builder.addNode("a", NodeKind::Firm, "A");
        const Node b = builder.addNode("b", NodeKind::Person);
        const Node c = builder.addNode("c", NodeKind::Address, "C");
        EdgeSpec one, two;
        one.kind = EdgeKind::Address;
        one.record = 7;
        two.kind = EdgeKind::Holding;
        two.share = Fraction(1, 4);
        two.from = Date{100};
        if (turned) {
            builder.addEdge(b, a, two);
            builder.addEdge(a, c, one);
        } else {
            builder.addEdge(a, c, one);
            builder.addEdge(b, a, two);
        }
        return builder.build();
    };
    const auto first = make(false), second = make(true);
    for (const auto& graph : {first, second}) {
        ASSERT_EQ(graph->nodeCount(), 3u);
        ASSERT_EQ(graph->edgeCount(), 2u);
        EXPECT_EQ(graph->key(0), "a");
        EXPECT_EQ(graph->find("c"), Node{2});
        EXPECT_FALSE(graph->find("d"));
        EXPECT_EQ(graph->target(graph->outBegin(0)), 2u);
        EXPECT_EQ(graph->record(0), 7);
        ASSERT_EQ(graph->in(0).size(), 1u);
        const EdgeIndex held = graph->in(0)[0];
        EXPECT_EQ(graph->share(held), Fraction(1, 4));
        EXPECT_EQ(graph->from(held), Date{100});
        EXPECT_FALSE(graph->to(held));
    }
}

TEST(Components, FindCutsCoresAndLoops) {
    // Two triangles 0-1-2 and 3-4-5 joined by 2-3, and a tail 5-6.
    const Links links = makeLinks(
        7, {{0, 1}, {1, 2}, {2, 0}, {3, 2}, {3, 4}, {4, 5}, {5, 3}, {5, 6}, {6, 5}, {4, 4}}, Direction::Undirected);
    EXPECT_EQ(links.count(), 8u);
    EXPECT_EQ(articulationPoints(links), (std::vector<bool>{false, false, true, true, false, true, false}));
    EXPECT_EQ(bridges(links), (std::vector<std::pair<Node, Node>>{{2, 3}, {5, 6}}));
    EXPECT_EQ(coreNumbers(links), (std::vector<std::uint32_t>{2, 2, 2, 2, 2, 2, 1}));
    const Links directed = makeLinks(4, {{0, 1}, {1, 0}, {1, 2}, {2, 3}}, Direction::Directed);
    const Partition strong = strongComponents(directed);
    EXPECT_EQ(strong.count, 3u);
    EXPECT_EQ(strong.group[0], strong.group[1]);
    EXPECT_GT(strong.group[1], strong.group[2]);
    EXPECT_GT(strong.group[2], strong.group[3]);
    EXPECT_EQ(weakComponents(directed).count, 1u);
}
