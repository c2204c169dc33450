// SPDX-License-Identifier: GPL-3.0-or-later
// Force layout in the program itself; beside sfdp it is timed as a process (processes.py).
#include "bench_case.h"
#include "memory.h"

#include "graph/layout.h"

#include <benchmark/benchmark.h>

#include <random>
#include <vector>

namespace coir::bench {

namespace {

/// Communities of fifty nodes, each a random tree, and as many further links: nine in ten inside a community.
graph::Links communities(graph::Node nodes) {
    std::mt19937 random(1);
    std::vector<graph::Link> links;
    for (graph::Node v = 1; v < nodes; ++v) {
        const graph::Node first = v / 50 * 50;
        links.push_back({v, v == first ? static_cast<graph::Node>(random() % v) : first + static_cast<graph::Node>(random() % (v - first)), 1});
    }
    for (graph::Node i = 0; i < nodes; ++i) {
        const auto v = static_cast<graph::Node>(random() % nodes);
        const auto w = random() % 10 ? v / 50 * 50 + static_cast<graph::Node>(random() % 50) : static_cast<graph::Node>(random() % nodes);
        if (w < nodes)
            links.push_back({v, w, 1});
    }
    return graph::makeLinks(nodes, std::move(links), graph::Direction::Undirected);
}

void layout(benchmark::State& state) {
    const auto links = communities(static_cast<graph::Node>(state.range(0)));
    const PeakMemory memory;
    std::vector<graph::Point> places;
    for (auto _ : state) {
        JobContext job;
        auto out = graph::layout(links, {}, job);
        if (!out) {
            state.SkipWithError(plain(out.error()).c_str());
            return;
        }
        places = std::move(*out);
    }
    memory.report(state);
    state.counters["stress"] = graph::layoutQuality(links, places, 50, 1).stress;
}

} // namespace

void registerLayoutBenchmarks() {
    benchmark::RegisterBenchmark("layout/force", layout)->Arg(2000)->Arg(10000)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
}

} // namespace coir::bench
