// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout.h"

#include "base/hash.h"
#include "graph/compute.h"

#include <ctime>
#include <cmath>
#include <filesystem>
#include <gtest/gtest.h>
#include <map>
#include <set>

using namespace coir;
using namespace coir::graph;
namespace fs = std::filesystem;

namespace {

const fs::path kEdgeLists = fs::path(COIR_SHARED_DIR) / "data/graphs/edge_lists";

Links readLinks(const std::string& name) {
    const auto text = readPlainFile(kEdgeLists / (name + ".txt"));
    const auto table = edgeTable(*text, name);
    std::map<std::string, Node> number;
    std::vector<Link> links;
    for (const auto& row : table->rows) {
        const auto a = number.try_emplace(row[0], static_cast<Node>(number.size())).first->second;
        const auto b = number.try_emplace(row[1], static_cast<Node>(number.size())).first->second;
        links.push_back({a, b, 1});
    }
    return makeLinks(number.size(), std::move(links), Direction::Undirected, Parallel::Least);
}

std::vector<Point> place(const Links& links, LayoutOptions options = {}) {
    JobContext job;
    auto result = layout(links, options, job);
    EXPECT_TRUE(result.has_value());
    return std::move(*result);
}

Links path(std::size_t n) {
    std::vector<Link> links;
    for (Node v = 0; v + 1 < n; ++v)
        links.push_back({v, v + 1, 1});
    return makeLinks(n, std::move(links), Direction::Undirected);
}

double distance(const Point& a, const Point& b) { return std::hypot(a.x - b.x, a.y - b.y); }

} // namespace

TEST(Layout, KeepsTheStressOfARealOwnershipNetworkLow) {
    if (!fs::exists(kEdgeLists))
        GTEST_SKIP();
    const Links eva = readLinks("EVA");
    const LayoutQuality quality = layoutQuality(eva, place(eva), 50, 11);
    RecordProperty("stress", std::to_string(quality.stress));
    RecordProperty("neighbourhood", std::to_string(quality.neighbourhood));
    EXPECT_LE(quality.stress, .13);
    EXPECT_GT(quality.stress, 0);
}

TEST(Layout, PlacesTenThousandNodesInTime) {
    Random random(5);
    std::vector<Link> links;
    for (Node v = 1; v < 10'000; ++v)
        for (int k = 0; k < 2; ++k)
            links.push_back({v, static_cast<Node>(random.below(v)), 1});
    const Links graph = makeLinks(10'000, std::move(links), Direction::Undirected, Parallel::Least);
    const auto begin = std::clock();
    const auto places = place(graph);
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    RecordProperty("seconds", std::to_string(seconds));
    EXPECT_LE(seconds, 5.0);
    EXPECT_LE(layoutQuality(graph, places, 50, 3).stress, .22);
}

TEST(Layout, DrawsAPathAlmostStraightAndTheSameEveryTime) {
    const Links links = path(12);
    const auto places = place(links);
    EXPECT_EQ(places, place(links));
    // A path has a perfect drawing: ends eleven units apart.
    EXPECT_NEAR(distance(places[0], places[11]), 11, .5);
    EXPECT_LT(layoutQuality(links, places, 12, 1).stress, .01);
    LayoutOptions other;
    other.seed = 2;
    EXPECT_NE(places, place(links, other));
}

TEST(Layout, ReportsQualityOfAKnownDrawing) {
    // On a line with even steps nothing is distorted; folded onto one point per pair everything is.
    const Links links = path(4);
    const std::vector<Point> line = {{0, 0}, {2, 0}, {4, 0}, {6, 0}};
    EXPECT_NEAR(layoutQuality(links, line, 4, 1).stress, 0, 1e-12);
    EXPECT_NEAR(layoutQuality(links, line, 4, 1).neighbourhood, 1, 1e-12);
    // 0 and 3 at one place, 1 and 2 at one place a unit off: e/d over ordered pairs is 1,1/2,0 | 1,0,1/2 …
    const std::vector<Point> folded = {{0, 0}, {1, 0}, {1, 0}, {0, 0}};
    // Ratios per unordered pair: 01:1 02:1/2 03:0 12:0 13:1/2 23:1; a = 3/2.5, stress = (6 − 9/2.5)/6.
    EXPECT_NEAR(layoutQuality(links, folded, 4, 1).stress, 0.4, 1e-12);
}

TEST(Layout, PacksPartsWithoutOverlap) {
    std::vector<Link> links;
    for (Node base = 0; base < 40; base += 4)
        for (Node a = 0; a < 3; ++a)
            links.push_back({base + a, base + a + 1, 1});
    const auto places = place(makeLinks(60, std::move(links), Direction::Undirected)); // and twenty lonely nodes
    for (Node a = 0; a < 60; ++a)
        for (Node b = a + 1; b < 60; ++b)
            if (a >= 40 || b >= 40 || a / 4 != b / 4) {
                EXPECT_GT(distance(places[a], places[b]), .9) << a << " " << b;
            }
}

TEST(Layout, KeepsOldPlacesWhenThePictureGrows) {
    const Links small = path(30);
    const auto before = place(small);
    std::vector<Link> links;
    for (Node v = 0; v + 1 < 30; ++v)
        links.push_back({v, v + 1, 1});
    for (Node v = 30; v < 34; ++v)
        links.push_back({15, v, 1});
    LayoutOptions options;
    options.start = before;
    options.start.resize(34);
    options.known.assign(34, true);
    for (Node v = 30; v < 34; ++v)
        options.known[v] = false;
    const Links grown = makeLinks(34, links, Direction::Undirected);
    const auto after = place(grown, options);
    double mean = 0;
    for (Node v = 0; v < 30; ++v)
        mean += distance(before[v], after[v]) / 30;
    EXPECT_LT(mean, 1.5);
    for (Node v = 30; v < 34; ++v)
        EXPECT_LT(distance(after[15], after[v]), 2.5);
    options.pinned.assign(34, false);
    options.pinned[3] = options.pinned[20] = true;
    const auto pinnedPlaces = place(grown, options);
    EXPECT_EQ(pinnedPlaces[3], before[3]);
    EXPECT_EQ(pinnedPlaces[20], before[20]);
}

TEST(Layout, LayersPointDownwardsAndTreesPutOwnersAbove) {
    const Links links = makeLinks(6, {{0, 2}, {1, 2}, {2, 3}, {2, 4}, {3, 5}, {4, 5}, {5, 2}}, Direction::Directed);
    LayoutOptions options;
    options.style = LayoutStyle::Layered;
    const auto layered = place(links, options);
    EXPECT_LT(layered[0].y, layered[2].y);
    EXPECT_LT(layered[2].y, layered[3].y);
    EXPECT_LT(layered[3].y, layered[5].y);
    EXPECT_EQ(layered[3].y, layered[4].y);
    EXPECT_GE(std::abs(layered[3].x - layered[4].x), 1 - 1e-9);
    options.style = LayoutStyle::Tree;
    options.root = 2;
    const auto tree = place(makeLinks(6, {{0, 2}, {1, 2}, {2, 3}, {2, 4}, {3, 5}}, Direction::Directed), options);
    EXPECT_LT(tree[0].y, tree[2].y);
    EXPECT_EQ(tree[0].y, tree[1].y);
    EXPECT_GT(tree[3].y, tree[2].y);
    EXPECT_GT(tree[5].y, tree[3].y);
    options.style = LayoutStyle::Circular;
    const auto circle = place(path(8), options);
    std::set<long> radii;
    for (const Point& p : circle)
        radii.insert(std::lround(1e6 * std::hypot(p.x - (circle[0].x + circle[4].x) / 2, p.y - (circle[0].y + circle[4].y) / 2)));
    EXPECT_EQ(radii.size(), 1u);
}

TEST(Layout, StopsWhenItIsCancelled) {
    std::stop_source stop;
    int calls = 0;
    JobContext job(stop.get_token(), [&](const Message&, std::int64_t, std::int64_t) {
        if (++calls == 5)
            stop.request_stop();
    });
    const auto result = layout(path(500), {}, job);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_LE(calls, 6);
}
