// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph_text.h"
#include "views/graph/CanvasFrame.h"
#include "views/graph/LineRaster.h"

#include <gtest/gtest.h>
#include <random>

namespace {
using namespace coir;
using namespace coir::ui;
using coir::test::graphData;
using coir::test::nodes;

// X holds A and B; A and B share an address; B pays A twice; p1 serves X.
constexpr auto kSmall = "X holding A 2024-01-01\nX holding B 2025-06-01\nA address a1\nB address a1\nB payment A\nB payment A\np1 post X\n";

TEST(Board, CountsWhatExpandingWouldBringByKindBeforeDoingIt) {
    const auto data = graphData(kSmall);
    Board board = withNodes(emptyBoard(data->graph), nodes(*data, {"A", "X"}));
    const ExpandCounts counts = expandCounts(board, *data->graph->find("A"));
    EXPECT_EQ(counts[static_cast<std::size_t>(graph::EdgeKind::Holding)].shown, 1u);
    EXPECT_EQ(counts[static_cast<std::size_t>(graph::EdgeKind::Holding)].more, 0u);
    EXPECT_EQ(counts[static_cast<std::size_t>(graph::EdgeKind::Address)].more, 1u);
    EXPECT_EQ(counts[static_cast<std::size_t>(graph::EdgeKind::Payment)].more, 1u) << "two payments lead to one firm";
}

TEST(Board, ExpandsByRiskFirstAndNeverBeyondTheLimit) {
    const auto data = graphData("S holding A\nS holding B\nS holding C\nC payment D\nC payment E\n");
    data->marks[*data->graph->find("B")].level = 3;
    const Board board = withNodes(emptyBoard(data->graph), nodes(*data, {"S"}));
    const auto found = expandNodes(board, *data->graph->find("S"), graph::EdgeMask{}, 2, data->marks);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(data->graph->key(found[0]), "B") << "high before all";
    EXPECT_EQ(data->graph->key(found[1]), "C") << "then the one with most relations";
}

TEST(Board, KeepsTheOldValueWhenChanged) {
    const auto data = graphData(kSmall);
    const Board before = withNodes(emptyBoard(data->graph), nodes(*data, {"A", "B", "X"}));
    const BoardId a = *before.find(*data->graph->find("A"));
    const std::vector<BoardId> ids{a};
    const Board after = moved(before, ids, {10, -5});
    EXPECT_FLOAT_EQ((*after.places)[a].x - (*before.places)[a].x, 10);
    EXPECT_EQ(after.nodes, before.nodes) << "what did not change is shared";
    EXPECT_EQ(withFlag(before, ids, Board::Hidden, true).hidden(), 1u);
    EXPECT_EQ(before.hidden(), 0u);
}

TEST(Board, LeavesPinnedNodesWhereTheyAreWhenArranged) {
    const auto data = graphData(kSmall);
    Board board = withNodes(emptyBoard(data->graph), nodes(*data, {"A", "B", "X"}));
    const std::vector<BoardId> pinned{*board.find(*data->graph->find("B"))};
    board = withFlag(board, pinned, Board::Pinned, true);
    const Place was = (*board.places)[pinned[0]];
    JobContext job;
    const auto places = arrange(board, {}, graph::LayoutStyle::Force, 0, {}, job);
    ASSERT_TRUE(places);
    const Board next = placed(board, *places);
    EXPECT_FLOAT_EQ((*next.places)[pinned[0]].x, was.x);
    EXPECT_FLOAT_EQ((*next.places)[pinned[0]].y, was.y);
}

TEST(Board, IsFoundAgainByKeyOnALaterSnapshot) {
    const auto data = graphData(kSmall);
    const Board board = withNodes(emptyBoard(data->graph), nodes(*data, {"A", "p1", "X"}));
    const auto later = graphData("X holding A\nX holding Z\n");
    const Board next = carriedOver(board, later->graph);
    ASSERT_EQ(next.size(), 2u) << "p1 is gone";
    EXPECT_EQ(later->graph->key((*next.nodes)[0]), "A");
    EXPECT_FLOAT_EQ((*next.places)[1].x, (*board.places)[2].x);
}

TEST(CanvasScene, DrawsParallelRelationsAsOneLineWithCountAndSum) {
    const auto data = graphData(kSmall);
    const Board board = withNodes(emptyBoard(data->graph), nodes(*data, {"A", "B"}));
    const CanvasScenePtr scene = makeScene(board, {}, data->marks);
    ASSERT_EQ(scene->edges.size(), 1u);
    EXPECT_EQ(scene->edges[0].count, 2u);
    EXPECT_DOUBLE_EQ(scene->edges[0].sum, 100000);
    EXPECT_EQ(scene->nodes[scene->edges[0].a].id, *board.find(*data->graph->find("B")));
}

TEST(CanvasScene, LeavesOutWhatBeganAfterTheRangeOrIsSwitchedOff) {
    const auto data = graphData(kSmall);
    const Board board = withNodes(emptyBoard(data->graph), nodes(*data, {"A", "B", "X", "a1", "p1"}));
    EXPECT_EQ(makeScene(board, {}, data->marks)->edges.size(), 6u);
    RelationFilter until2024;
    until2024.to = *parseIsoDate("2024-12-31");
    EXPECT_EQ(makeScene(board, until2024, data->marks)->edges.size(), 5u) << "X holds B since 2025";
    RelationFilter noPosts;
    noPosts.kinds.bits = static_cast<std::uint8_t>(~(1u << static_cast<unsigned>(graph::EdgeKind::Post)));
    EXPECT_EQ(makeScene(board, noPosts, data->marks)->edges.size(), 5u);
}

TEST(CanvasScene, ShowsAGroupAsOneThingInTheMiddleWithTheHighestLevel) {
    auto data = graphData(kSmall);
    data->marks[*data->graph->find("B")].level = 3;
    Board board = withNodes(emptyBoard(data->graph), nodes(*data, {"A", "B", "X"}));
    board = placed(board, {{0, 0}, {100, 40}, {500, 0}});
    const std::vector<BoardId> ab{0, 1};
    const CanvasScenePtr scene = makeScene(grouped(board, ab, QStringLiteral("G")), {}, data->marks);
    ASSERT_EQ(scene->nodes.size(), 2u);
    const auto& g = scene->nodes[1];
    EXPECT_TRUE(isGroup(g.id));
    EXPECT_FLOAT_EQ(g.x, 50);
    EXPECT_FLOAT_EQ(g.y, 20);
    EXPECT_EQ(g.level, 3);
    ASSERT_EQ(scene->edges.size(), 1u) << "X holds both: one line; what runs inside is not drawn";
    EXPECT_EQ(scene->edges[0].count, 2u);
    EXPECT_EQ(makeScene(ungrouped(board, ab), {}, data->marks)->nodes.size(), 3u);
}

TEST(CanvasScene, FindsTheSameNodesAsLookingAtEachOne) {
    graph::GraphBuilder b;
    std::mt19937 random(7);
    std::vector<Place> places;
    for (int i = 0; i < 3000; ++i) {
        b.addNode("n" + std::to_string(100000 + i), graph::NodeKind::Firm, {});
        places.push_back({static_cast<float>(random() % 20000) - 9000, static_cast<float>(random() % 9000)});
    }
    const auto graph = b.build();
    std::vector<graph::Node> all(graph->nodeCount());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<graph::Node>(i);
    const CanvasScenePtr scene = makeScene(placed(withNodes(emptyBoard(graph), all), places), {}, {});
    for (int k = 0; k < 40; ++k) {
        const QPointF at(static_cast<double>(random() % 20000) - 9000, random() % 9000);
        const double reach = 50 + random() % 400;
        std::optional<std::uint32_t> nearest;
        double least = reach;
        for (std::uint32_t i = 0; i < scene->nodes.size(); ++i)
            if (const double d = std::hypot(scene->nodes[i].x - at.x(), scene->nodes[i].y - at.y()); d < least) {
                least = d;
                nearest = i;
            }
        EXPECT_EQ(scene->nodeAt(at, reach).has_value(), nearest.has_value());
        if (nearest) {
            const auto found = *scene->nodeAt(at, reach);
            EXPECT_NEAR(std::hypot(scene->nodes[found].x - at.x(), scene->nodes[found].y - at.y()), least, 1e-6);
        }
        const QRectF area(at, QSizeF(1500, 700));
        std::size_t inside = 0;
        for (const auto& n : scene->nodes)
            inside += area.contains(n.x, n.y);
        EXPECT_EQ(scene->within(area).size(), inside);
    }
}

TEST(LineRaster, DrawsFromEndToEndAndNothingOutside) {
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    LineRaster raster(image);
    raster.line(5, 10, 30, 10, 0xff000000);
    for (int x = 5; x <= 30; ++x)
        EXPECT_EQ(image.pixel(x, 10), 0xff000000) << x;
    EXPECT_EQ(image.pixel(4, 10), 0xffffffff);
    EXPECT_EQ(image.pixel(31, 10), 0xffffffff);
    raster.line(-500, -500, 900, 900, 0xff0000ff);
    raster.smoothLine(-1e6, 15, 1e6, 15, 0xff00ff00);
    raster.smoothLine(20, -1e6, 20, 1e6, 0xff00ff00);
    raster.square(39, 29, 9, 0xffff0000);
    EXPECT_EQ(image.pixel(12, 12), 0xff0000ff);
    EXPECT_EQ(image.pixel(39, 29), 0xffff0000);
}

TEST(CanvasFrame, MarksHighNodesOnTheWholeGraphAndLabelsDoNotOverlap) {
    graph::GraphBuilder b;
    std::vector<Place> places;
    for (int i = 0; i < 900; ++i) {
        b.addNode("n" + std::to_string(1000 + i), graph::NodeKind::Firm, "海南测试" + std::to_string(i));
        places.push_back({static_cast<float>(i % 30 * 60), static_cast<float>(i / 30 * 40)});
    }
    const auto graph = b.build();
    std::vector<graph::Node> all(900);
    for (std::uint32_t i = 0; i < 900; ++i)
        all[i] = i;
    std::vector<NodeMark> marks(900);
    marks[450].level = 3;
    const CanvasScenePtr scene = makeScene(placed(withNodes(emptyBoard(graph), all), places), {}, marks);
    FrameFacts facts;
    const Camera camera{scene->bounds.center(), 0.4};
    const QImage frame = renderFrame(*scene, camera, QSize(800, 600), 1, CanvasLook{}, {}, &facts);
    EXPECT_EQ(facts.nodes, 900u);
    EXPECT_GE(facts.labels, 5u);
    EXPECT_LT(facts.labels, 200u);
    const QPointF high = camera.toScreen({places[450].x, places[450].y}, QSizeF(800, 600));
    bool marked = false;
    for (int dy = -12; dy <= 12; ++dy)
        for (int dx = -12; dx <= 12; ++dx)
            marked = marked || frame.pixelColor(high.toPoint() + QPoint(dx, dy)) == coloursOf(Theme::Light).high.mark;
    EXPECT_TRUE(marked);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(renderFrame(*scene, camera, QSize(800, 600), 1, CanvasLook{}, stop.get_token()).isNull());
}

} // namespace
