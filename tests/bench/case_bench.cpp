// SPDX-License-Identifier: GPL-3.0-or-later
// What the analysis of a case costs, step by step, each on the facts of the whole province.
#include "bench_case.h"
#include "memory.h"

#include "detect/finding_store.h"
#include "detect/hot_spot.h"
#include "graph/from_facts.h"
#include "graph/ownership_result.h"
#include "heat/heat_field.h"
#include "score/rating_store.h"
#include "store/load_facts.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace coir::bench {

namespace {

Result<BenchCase> readCase() {
    const char* path = std::getenv("COIR_BENCH_CASE");
    if (!path)
        return fail(ErrorCode::WrongUse, COIR_MSG("bench", "COIR_BENCH_CASE is not set"), COIR_MSG("bench", "Name an analysed case, or use tests/bench/run"));
    COIR_TRY(auto knowledge, pipeline::loadKnowledge(std::string(COIR_SOURCE_DIR) + "/resources"));
    COIR_TRY(auto file, store::CaseFile::open(path, store::CaseFile::Access::Read));
    COIR_TRY(const AsOf asOf, store::defaultAsOf(file));
    JobContext job;
    COIR_TRY(auto facts, store::loadFacts(file, asOf, *knowledge.rules, job));
    auto graph = graph::takeSnapshot(*facts, *knowledge.lexicon);
    detect::StoredResults stored;
    COIR_TRY(stored.findings, detect::loadFindings(file, {}, facts.get()));
    for (const auto& f : stored.findings)
        if (f.detector == "shell" && f.subjects.front().firm != store::kNoFirm)
            stored.shellScore[f.subjects.front().firm] = f.score;
    COIR_TRY(const auto ratings, score::loadRatings(file, "COIR-ENT-1", *facts));
    stored.tier = ratings.tiers();
    COIR_TRY(const auto borders, knowledge.rules->pick(graph::kOwnershipPack, asOf.valid));
    COIR_TRY(const auto ownershipRules, graph::ownershipRules(*borders));
    COIR_TRY(auto ownership, graph::solveOwnership(*facts, ownershipRules, job));
    COIR_TRY(const auto levelPack, knowledge.rules->pick(detect::kLevelsPack, asOf.valid));
    COIR_TRY(const auto levels, detect::levelsOf(*levelPack));
    return BenchCase{std::move(knowledge), std::move(file), asOf, std::move(facts), std::move(graph), std::move(stored), std::move(ownership), levels};
}

/// Stops the benchmark with the error's words. True where there was one.
template <class T> bool failed(benchmark::State& state, const Result<T>& result) {
    if (!result)
        state.SkipWithError(plain(result.error()).c_str());
    return !result;
}

void loadFacts(benchmark::State& state) {
    auto& c = benchCase();
    const PeakMemory memory;
    for (auto _ : state) {
        JobContext job;
        const auto facts = store::loadFacts(c.file, c.asOf, *c.knowledge.rules, job);
        if (failed(state, facts))
            return;
        state.counters["firms"] = static_cast<double>((*facts)->firms.size());
    }
    memory.report(state);
}

void snapshot(benchmark::State& state) {
    auto& c = benchCase();
    const PeakMemory memory;
    for (auto _ : state) {
        const auto graph = graph::takeSnapshot(*c.facts, *c.knowledge.lexicon);
        state.counters["nodes"] = static_cast<double>(graph->nodeCount());
        state.counters["edges"] = static_cast<double>(graph->edgeCount());
    }
    memory.report(state);
}

void detector(benchmark::State& state, const detect::Detector& d) {
    auto& c = benchCase();
    const auto pack = c.knowledge.rules->pick(d.info().pack, c.asOf.valid);
    if (failed(state, pack))
        return;
    for (const auto need : d.info().needs.all)
        if (!c.facts->delivered(need)) {
            state.SkipWithError("a register it needs was not delivered");
            return;
        }
    const PeakMemory memory;
    for (auto _ : state) {
        JobContext job;
        const auto out = d.run({*c.facts, *c.graph, **pack, *c.knowledge.rules, *c.knowledge.lexicon, c.stored, c.ownership, c.levels}, job);
        if (failed(state, out))
            return;
        state.counters["findings"] = static_cast<double>(out->findings.size());
    }
    memory.report(state);
}

void ownership(benchmark::State& state) {
    auto& c = benchCase();
    const PeakMemory memory;
    for (auto _ : state) {
        JobContext job;
        const auto solved = graph::solveOwnership(*c.facts, c.ownership.rules, job);
        if (failed(state, solved))
            return;
        benchmark::DoNotOptimize(graph::ownershipResult(*c.facts, *solved).rows.size());
    }
    memory.report(state);
}

/// One measure over counties (empirical Bayes) or hexagons (Gi*, permutations, false discovery rate).
void heatField(benchmark::State& state, bool hexagons) {
    auto& c = benchCase();
    const auto pack = c.knowledge.rules->pick("heat.field", c.asOf.valid);
    if (failed(state, pack))
        return;
    const heat::Sources sources = detect::heatSources(*c.facts, c.stored.tier, c.stored.findings);
    heat::HeatRequest request;
    request.measure = heat::Measure::GridEvents;
    if (hexagons) {
        request.method = heat::Method::GiStar;
        request.cells = *heat::Cells::parse("hex:2000");
    }
    const PeakMemory memory;
    for (auto _ : state) {
        JobContext job;
        const auto field = heat::heatField(request, sources, c.knowledge.lexicon->divisions().units(), **pack, job);
        if (failed(state, field))
            return;
        state.counters["cells"] = static_cast<double>(field->cell.size());
    }
    memory.report(state);
}

void allHeatFields(benchmark::State& state) {
    auto& c = benchCase();
    const auto pack = c.knowledge.rules->pick("heat.field", c.asOf.valid);
    if (failed(state, pack))
        return;
    const heat::Sources sources = detect::heatSources(*c.facts, c.stored.tier, c.stored.findings);
    const PeakMemory memory;
    for (auto _ : state) {
        JobContext job;
        const auto fields = heat::allFields(sources, c.knowledge.lexicon->divisions().units(), **pack, job);
        if (failed(state, fields))
            return;
        state.counters["fields"] = static_cast<double>(fields->size());
    }
    memory.report(state);
}

} // namespace

BenchCase& benchCase() {
    static Result<BenchCase> one = readCase();
    if (!one) {
        std::fprintf(stderr, "coir_bench: %s\n", plain(one.error()).c_str());
        std::exit(2);
    }
    return *one;
}

void registerCaseBenchmarks() {
    const auto add = [](const std::string& name, auto function) {
        // CPU time of all threads: on a shared machine the wall says more about the neighbours.
        benchmark::RegisterBenchmark(name.c_str(), function)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
    };
    add("load_facts", loadFacts);
    add("snapshot", snapshot);
    for (const auto* d : detect::detectors())
        add("detector/" + std::string(d->info().id), [d](benchmark::State& state) { detector(state, *d); });
    add("ownership", ownership);
    add("heat/county_eb", [](benchmark::State& state) { heatField(state, false); });
    add("heat/hexagons_gi_star", [](benchmark::State& state) { heatField(state, true); });
    add("heat/all_fields_of_a_run", allHeatFields);
}

} // namespace coir::bench
