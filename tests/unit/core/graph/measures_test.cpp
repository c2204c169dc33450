// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/communities.h"
#include "graph/components.h"
#include "graph/compute.h"
#include "graph/measures.h"
#include "graph/paths.h"
#include "graph/simple_cycles.h"

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <sstream>

using namespace coir;
using namespace coir::graph;
namespace fs = std::filesystem;

namespace {

const fs::path kEdgeLists = fs::path(COIR_SHARED_DIR) / "data/graphs/edge_lists";

std::string answer(const std::string& name, Settings settings) {
    auto text = readPlainFile(kEdgeLists / (name + ".txt"));
    EXPECT_TRUE(text.has_value());
    auto table = edgeTable(*text, name);
    EXPECT_TRUE(table.has_value());
    JobContext job;
    auto out = computeGraph(*table, settings, job);
    EXPECT_TRUE(out.has_value()) << plain(out.error());
    return settings.count("summary") ? out->summary : out->csv;
}

std::map<std::string, double> valuesOf(const std::string& csv) {
    const auto table = parseTable(csv, "out");
    std::map<std::string, double> out;
    for (const auto& row : table->rows)
        out[row[0]] = std::strtod(row[1].c_str(), nullptr);
    return out;
}

double modularityOf(const std::string& name, const std::string& seed) {
    const auto text = readPlainFile(kEdgeLists / (name + ".txt"));
    JobContext job;
    const auto out = computeGraph(*edgeTable(*text, name), {{"measure", "communities"}, {"seed", seed}}, job);
    const std::string mark = "\"modularity\":";
    return std::strtod(out->summary.c_str() + out->summary.find(mark) + mark.size(), nullptr);
}

} // namespace

TEST(GraphMeasures, AgreeWithAnIndependentProgram) {
    if (!fs::exists(kEdgeLists))
        GTEST_SKIP();
    std::ifstream oracle(fs::path(COIR_SOURCE_DIR) / "tests/oracle/graph_measures.tsv");
    ASSERT_TRUE(oracle.is_open());
    std::map<std::string, std::map<std::string, double>> answers;
    std::string line;
    int compared = 0;
    while (std::getline(oracle, line)) {
        std::istringstream in(line);
        std::string graph, measure, node;
        double expected = 0;
        in >> graph >> measure >> node >> expected;
        if (measure == "paths" || measure == "cycles")
            continue;
        const bool directed = graph.back() == '>';
        const std::string name = directed ? graph.substr(0, graph.size() - 1) : graph;
        auto& values = answers[graph + measure];
        if (values.empty()) {
            const std::string csv = answer(name, {{"measure", measure}, {"directed", directed ? "1" : "0"}});
            if (measure == "bridges") {
                values["sum"] = static_cast<double>(parseTable(csv, "out")->rows.size());
            } else {
                values = valuesOf(csv);
                double sum = 0;
                for (const auto& [id, value] : values)
                    sum += value;
                values["sum"] = sum;
            }
        }
        ASSERT_TRUE(values.count(node)) << line;
        const double tolerance = measure == "pagerank" ? 1e-11 : 1e-7 * std::max(1.0, std::abs(expected));
        EXPECT_NEAR(values.at(node), expected, tolerance) << line;
        ++compared;
    }
    EXPECT_GT(compared, 1000);
}

TEST(GraphMeasures, BestPathsComeInOrderOfCost) {
    if (!fs::exists(kEdgeLists))
        GTEST_SKIP();
    const auto table = parseTable(answer("lesmis", {{"measure", "paths"}, {"from", "1"}, {"to", "60"}, {"k", "40"}}), "out");
    ASSERT_EQ(table->rows.size(), 40u);
    // networkx: shortest_simple_paths, tests/oracle/graph_measures.tsv
    std::ifstream oracle(fs::path(COIR_SOURCE_DIR) / "tests/oracle/graph_measures.tsv");
    std::string graph, measure, node, value;
    int compared = 0;
    while (oracle >> graph >> measure >> node >> value)
        if (measure == "paths") {
            EXPECT_EQ(table->rows[std::stoul(node) - 1][1], value) << node;
            ++compared;
        }
    EXPECT_EQ(compared, 4);
}

TEST(GraphMeasures, WeightedPathsPreferTheCheaperWay) {
    // a–b 1, b–d 1, a–c .5, c–d 1, a–d 3: by hand 1.5, 2, 3.
    const auto table = parseTable("source,target,weight\na,b,1\nb,d,1\na,c,.5\nc,d,1\na,d,3\n", "edges");
    JobContext job;
    const auto out = computeGraph(*table, {{"measure", "paths"}, {"from", "a"}, {"to", "d"}, {"k", "5"}}, job);
    ASSERT_TRUE(out);
    EXPECT_EQ(out->csv, "rank,length,cost,nodes\n1,2,1.5,a;c;d\n2,2,2,a;b;d\n3,1,3,a;d\n");
}

TEST(GraphMeasures, CyclesAreEachFoundOnce) {
    // K4 has four triangles and three squares.
    std::vector<Link> links;
    for (Node a = 0; a < 4; ++a)
        for (Node b = a + 1; b < 4; ++b)
            links.push_back({a, b});
    JobContext job;
    const auto undirected = simpleCycles(makeLinks(4, links, Direction::Undirected), 1, 6, 1000, job);
    ASSERT_TRUE(undirected);
    EXPECT_EQ(undirected->cycles.size(), 7u);
    // Both directions of every edge: 6 pairs, 8 triangles, 6 squares.
    for (std::size_t i = 0; i < 6; ++i)
        links.push_back({links[i].to, links[i].from});
    const auto directed = simpleCycles(makeLinks(4, links, Direction::Directed), 1, 6, 1000, job);
    EXPECT_EQ(directed->cycles.size(), 20u);
    EXPECT_TRUE(simpleCycles(makeLinks(4, links, Direction::Directed), 1, 6, 5, job)->cut);
    if (fs::exists(kEdgeLists)) {
        std::ifstream oracle(fs::path(COIR_SOURCE_DIR) / "tests/oracle/graph_measures.tsv");
        std::string graph, measure, node;
        double value = 0;
        while (oracle >> graph >> measure >> node >> value)
            if (measure == "cycles") {
                const std::string csv = answer("EVA", {{"measure", "cycles"}, {"directed", "1"}, {"max_length", "60"}});
                EXPECT_EQ(parseTable(csv, "out")->rows.size(), static_cast<std::size_t>(value));
            }
    }
}

TEST(Communities, ReachTheBestKnownModularity) {
    if (!fs::exists(kEdgeLists))
        GTEST_SKIP();
    for (const char* seed : {"1", "2", "7"}) {
        EXPECT_GE(modularityOf("lesmis", seed), .5600 - .002) << seed;
        EXPECT_GE(modularityOf("football", seed), .6046 - .002) << seed;
        EXPECT_GE(modularityOf("EVA", seed), .9358 - .002) << seed;
    }
}

TEST(Communities, AreTheSameForTheSameSeed) {
    // Two cliques of four joined by one link: by hand Q = 12/13 − 2·(13/26)² = 0.423077.
    std::vector<Link> links{{3, 4}};
    for (Node base : {0u, 4u})
        for (Node a = 0; a < 4; ++a)
            for (Node b = a + 1; b < 4; ++b)
                links.push_back({base + a, base + b});
    const Links graph = makeLinks(8, links, Direction::Undirected);
    JobContext job;
    const auto found = communities(graph, 3, job);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->partition.group, (std::vector<std::uint32_t>{0, 0, 0, 0, 1, 1, 1, 1}));
    EXPECT_NEAR(found->modularity, 12.0 / 13 - 0.5, 1e-12);
    EXPECT_EQ(communities(graph, 3, job)->partition.group, found->partition.group);
}

TEST(Paths, ShortestPathRespectsHopsAndDirections) {
    const Links links = makeLinks(6, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 5}, {5, 4}}, Direction::Directed);
    const auto path = shortestPath(links, 0, 4, 6);
    ASSERT_TRUE(path);
    EXPECT_EQ(path->nodes, (std::vector<Node>{0, 5, 4}));
    EXPECT_FALSE(shortestPath(links, 4, 0, 6));
    EXPECT_FALSE(shortestPath(links, 0, 3, 2));
    EXPECT_EQ(shortestPath(links, 0, 3, 3)->nodes, (std::vector<Node>{0, 1, 2, 3}));
    EXPECT_EQ(shortestPath(links, 2, 2, 0)->nodes, (std::vector<Node>{2}));
}

TEST(Paths, AllShortestWaysAreCountedAndTheOnesByOwnershipComeFirst) {
    // Two firms joined over a shared address, over a common holder, and over a person with a post in one.
    GraphBuilder builder;
    const Node a = builder.addNode("a", NodeKind::Firm), at = builder.addNode("b-address", NodeKind::Address);
    const Node person = builder.addNode("c-person", NodeKind::Person), holder = builder.addNode("d-holder", NodeKind::Firm), z = builder.addNode("z", NodeKind::Firm);
    const auto edge = [&](Node x, Node y, EdgeKind kind) {
        EdgeSpec spec;
        spec.kind = kind;
        builder.addEdge(x, y, spec);
    };
    edge(a, at, EdgeKind::Address);
    edge(z, at, EdgeKind::Address);
    edge(person, a, EdgeKind::Post);
    edge(person, z, EdgeKind::Holding);
    edge(holder, a, EdgeKind::Holding);
    edge(holder, z, EdgeKind::Holding);
    edge(holder, z, EdgeKind::Contact);                // a step counts by its strongest relation
    const auto graph = builder.build();
    const auto keys = [&](const Path& path) { return graph->key(path.nodes.at(1)); };
    const auto ways = pathsBetween(*graph, *graph->find("a"), *graph->find("z"), EdgeMask{}, 6, 10);
    EXPECT_EQ(ways.all, 3u);
    ASSERT_EQ(ways.paths.size(), 3u);
    EXPECT_EQ(keys(ways.paths[0]), "d-holder");
    EXPECT_EQ(keys(ways.paths[1]), "c-person");
    EXPECT_EQ(keys(ways.paths[2]), "b-address");
    EXPECT_EQ(pathsBetween(*graph, *graph->find("a"), *graph->find("z"), EdgeMask::only({EdgeKind::Address}), 6, 10).all, 1u);
    EXPECT_EQ(pathsBetween(*graph, *graph->find("a"), *graph->find("z"), EdgeMask{}, 1, 10).all, 0u);
    EXPECT_EQ(pathsBetween(*graph, *graph->find("a"), *graph->find("a"), EdgeMask{}, 1, 10).paths.at(0).nodes.size(), 1u);
    const auto next = pathsBetween(*graph, *graph->find("a"), *graph->find("b-address"), EdgeMask{}, 6, 10);
    EXPECT_EQ(next.all, 1u);
    EXPECT_EQ(next.paths.at(0).nodes.size(), 2u);
}

TEST(Paths, CountsTheWaysThroughAGridAsPascalDoes) {
    // 7 x 7 crossings: from corner to corner 12 steps, 12 over 6 = 924 ways.
    constexpr std::size_t kSide = 7;
    GraphBuilder builder;
    std::vector<Node> at;
    for (std::size_t i = 0; i < kSide * kSide; ++i)
        at.push_back(builder.addNode("n" + std::to_string(100 + i), NodeKind::Firm));
    for (std::size_t y = 0; y < kSide; ++y)
        for (std::size_t x = 0; x < kSide; ++x) {
            if (x + 1 < kSide)
                builder.addEdge(at[y * kSide + x], at[y * kSide + x + 1], EdgeSpec{});
            if (y + 1 < kSide)
                builder.addEdge(at[(y + 1) * kSide + x], at[y * kSide + x], EdgeSpec{});
        }
    const auto graph = builder.build();
    const auto ways = pathsBetween(*graph, 0, kSide * kSide - 1, EdgeMask{}, 20, 5);
    EXPECT_EQ(ways.all, 924u);
    ASSERT_EQ(ways.paths.size(), 5u);
    for (const auto& path : ways.paths)
        EXPECT_EQ(std::set<Node>(path.nodes.begin(), path.nodes.end()).size(), 13u);
    EXPECT_LT(ways.paths[0].nodes, ways.paths[1].nodes);
}

TEST(Paths, AroundCountsBeforeItExpandsAndLeavesHubsClosed) {
    GraphBuilder builder;
    const Node firm = builder.addNode("f", NodeKind::Firm), hub = builder.addNode("hub", NodeKind::Address);
    EdgeSpec at;
    at.kind = EdgeKind::Address;
    builder.addEdge(firm, hub, at);
    for (int i = 0; i < 9; ++i)
        builder.addEdge(builder.addNode("n" + std::to_string(i), NodeKind::Firm), hub, at);
    EdgeSpec held;
    held.kind = EdgeKind::Holding;
    builder.addEdge(builder.addNode("p", NodeKind::Person), firm, held);
    const auto graph = builder.build();
    const Node start = *graph->find("f");
    const auto counts = neighbourCounts(*graph, start, {});
    EXPECT_EQ(counts[static_cast<std::size_t>(NodeKind::Address)], 1u);
    EXPECT_EQ(counts[static_cast<std::size_t>(NodeKind::Person)], 1u);
    AroundLimits limits;
    limits.hops = 2;
    EXPECT_EQ(around(*graph, start, {}, limits).nodes.size(), 12u);
    EXPECT_EQ(around(*graph, start, {}, limits).edges.size(), 11u);
    limits.maxNeighbours = 5;
    const Around closed = around(*graph, start, {}, limits);
    EXPECT_EQ(closed.nodes.size(), 3u);
    EXPECT_FALSE(closed.nodes[1].expanded);
    limits.maxNeighbours = 500;
    limits.maxNodes = 6;
    EXPECT_TRUE(around(*graph, start, {}, limits).cut);
    EXPECT_EQ(around(*graph, start, EdgeMask::only({EdgeKind::Holding}), {}).nodes.size(), 2u);
}
