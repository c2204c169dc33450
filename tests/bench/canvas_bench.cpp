// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the graph canvas, whole graph and zoomed in, drawn with the raster engine on one thread.
#include "views/graph/CanvasFrame.h"

#include <QGuiApplication>
#include <benchmark/benchmark.h>
#include <cmath>
#include <random>

namespace {
using namespace coir;
using namespace coir::ui;

/// Words need fonts, fonts need an application; no display is asked for.
void needFonts() {
    static int count = 1;
    static char name[] = "canvas_bench";
    static char* arguments[] = {name, nullptr};
    if (QCoreApplication::instance())
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication app(count, arguments);
}

/// n nodes on a loose lattice, 2n relations: nine in ten short, one in ten across the whole plane.
CanvasScenePtr benchScene(int n) {
    needFonts();
    graph::GraphBuilder b;
    std::mt19937 random(1);
    std::vector<graph::Node> added;
    const int width = static_cast<int>(std::sqrt(n)) + 1;
    std::vector<Place> places(static_cast<std::size_t>(n));
    for (int i = 0; i < n; ++i) {
        added.push_back(b.addNode("k" + std::to_string(10000000 + i), i % 7 ? graph::NodeKind::Firm : graph::NodeKind::Person, "海南测试" + std::to_string(i) + "有限公司"));
        places[static_cast<std::size_t>(i)] = {static_cast<float>(i % width * 120 + i * 37 % 50), static_cast<float>(i / width * 120 + i * 53 % 60)};
    }
    const auto at = [&](std::uint32_t i) { return added[i % static_cast<std::uint32_t>(n)]; };
    for (int i = 0; i < 2 * n; ++i) {
        const auto from = static_cast<std::uint32_t>(random()) % static_cast<std::uint32_t>(n);
        const bool across = random() % 10 == 0;
        const std::uint32_t near = random() % 2 ? 1 + random() % 3 : static_cast<std::uint32_t>(width) * (1 + random() % 2);
        graph::EdgeSpec spec;
        spec.kind = static_cast<graph::EdgeKind>(random() % 6);
        b.addEdge(at(from), across ? at(static_cast<std::uint32_t>(random())) : at(from + near), spec);
    }
    const auto graph = b.build();
    std::vector<graph::Node> all(graph->nodeCount());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<graph::Node>(i);
    std::vector<NodeMark> marks(all.size());
    for (std::size_t i = 0; i < marks.size(); i += 50)
        marks[i].level = 3;
    return makeScene(placed(withNodes(emptyBoard(graph), all), places), {}, marks);
}

void canvasFrame(benchmark::State& state) {
    const CanvasScenePtr scene = benchScene(static_cast<int>(state.range(0)));
    const QSize size(1600, 900);
    Camera camera{scene->bounds.center(), 0};
    camera.scale = std::min(1500 / scene->bounds.width(), 850 / scene->bounds.height()) * static_cast<double>(state.range(1));
    FrameFacts facts;
    for (auto _ : state)
        benchmark::DoNotOptimize(renderFrame(*scene, camera, size, 1, CanvasLook{}, {}, &facts));
    state.counters["frames/s"] = benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
    state.counters["nodes"] = static_cast<double>(facts.nodes);
    state.counters["relations"] = static_cast<double>(facts.edges);
}
BENCHMARK(canvasFrame)->ArgNames({"nodes", "zoom"})->ArgsProduct({{2000, 20000, 100000}, {1, 8}})->Unit(benchmark::kMillisecond);

void canvasScene(benchmark::State& state) {
    const CanvasScenePtr scene = benchScene(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(movedScene(*scene, {0, 1, 2}, {1, 1}));
}
BENCHMARK(canvasScene)->Arg(20000)->Arg(100000)->Unit(benchmark::kMillisecond);

} // namespace
