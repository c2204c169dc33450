// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/scene_parts.h"

#include "support/facts_builder.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace coir;
using namespace coir::report;
using coir::test::day;
using coir::test::FactsBuilder;

namespace {

/// Two firms with one representative in common (token t1) and a supervisor each of their own; a owns 60 % of c.
struct Pair {
    FactsBuilder b{"2026-09-30"};
    store::FirmIndex a, c, other;
    Pair() {
        a = b.firm("91460000PDY0000011", "甲");
        c = b.firm("91460000PDY0000022", "乙");
        other = b.firm("91460000PDY0000033", "丙");
        for (const auto& [firm, token, title] : {std::tuple(a, "t1", "法定代表人"), std::tuple(a, "t2", "监事"), std::tuple(c, "t1", "法定代表人"), std::tuple(c, "t3", "监事"), std::tuple(other, "t9", "监事")}) {
            auto& p = b.add(b.facts.posts, firm);
            p.token = token;
            p.mask = "刘*";
            p.title = title;
        }
        auto& h = b.add(b.facts.holdings, c);
        h.holder = a;
        h.holderKey = b.at(a).key;
        h.share = store::Share{3, 5};
        b.sort(b.facts.posts);
        b.sort(b.facts.holdings);
    }
};

std::size_t edgesOf(const RelationScene& s, std::size_t node) {
    return static_cast<std::size_t>(std::count_if(s.edges.begin(), s.edges.end(), [&](const auto& e) { return e.from == node || e.to == node; }));
}

} // namespace

TEST(NeighbourScene, ShowsEverySubjectAndWhatTiesThem) {
    Pair p;
    const Scene scene = neighbourScene(p.b.facts, {p.a, p.c});
    ASSERT_TRUE(std::holds_alternative<RelationScene>(scene));
    const auto& s = std::get<RelationScene>(scene);
    // Two firms, then t1 (both), t2, t3; nothing of the third firm.
    ASSERT_EQ(s.nodes.size(), 5u);
    EXPECT_EQ(s.nodes[0].name, "甲");
    EXPECT_EQ(s.nodes[1].name, "乙");
    EXPECT_TRUE(s.nodes[0].focus && s.nodes[1].focus && !s.nodes[2].focus);
    EXPECT_EQ(edgesOf(s, 2), 2u) << "the person in common comes first";
    EXPECT_EQ(edgesOf(s, 3), 1u);
    // Four posts and the holding between the two.
    ASSERT_EQ(s.edges.size(), 5u);
    EXPECT_EQ(std::count_if(s.edges.begin(), s.edges.end(), [](const auto& e) { return e.link == RelationScene::Link::Holding && e.from == 0 && e.to == 1 && e.label == "60 %"; }), 1);
    for (const auto& e : s.edges)
        EXPECT_NE(e.ref.record, 0) << "every line answers with its row";
}

TEST(NeighbourScene, GivesEveryNodeAPlaceOfItsOwn) {
    Pair p;
    for (const std::vector<store::FirmIndex>& firms : {std::vector{p.a}, {p.a, p.c}, {p.a, p.c, p.other}}) {
        const Scene scene = neighbourScene(p.b.facts, firms);
        ASSERT_TRUE(std::holds_alternative<RelationScene>(scene));
        const auto& nodes = std::get<RelationScene>(scene).nodes;
        for (std::size_t i = 0; i < nodes.size(); ++i)
            for (std::size_t j = i + 1; j < nodes.size(); ++j)
                EXPECT_GT(std::hypot(nodes[i].x - nodes[j].x, nodes[i].y - nodes[j].y), 0.2) << firms.size() << ": " << nodes[i].name << " " << nodes[j].name;
    }
}
