// SPDX-License-Identifier: GPL-3.0-or-later
// Paper: the regional briefing with its cases and a case report, from facts in memory to the sealed file.
#include "bench_case.h"
#include "memory.h"

#include "print/ReportFile.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <string>

namespace coir::bench {

namespace {

void report(benchmark::State& state, ui::ReportOrder::Kind kind) {
    auto& c = benchCase();
    ui::ReportOrder order;
    order.kind = kind;
    order.asOf = c.asOf;
    if (kind == ui::ReportOrder::Kind::Case) {
        if (c.stored.findings.empty()) {
            state.SkipWithError("the case holds no finding");
            return;
        }
        order.findingIds = {c.stored.findings.front().id};
    }
    const auto path = (std::filesystem::temp_directory_path() / ("coir-bench-" + std::to_string(std::rand()) + ".pdf")).string();
    const PeakMemory memory;
    double pages = 0;
    for (auto _ : state) {
        JobContext job;
        if (const auto done = ui::printReport(c.file, c.knowledge, order, path, job, c.facts); !done) {
            state.SkipWithError(plain(done.error()).c_str());
            return;
        }
        state.PauseTiming();
        QPDF pdf;
        pdf.processFile(path.c_str());
        pages += static_cast<double>(QPDFPageDocumentHelper(pdf).getAllPages().size());
        state.ResumeTiming();
    }
    memory.report(state);
    state.counters["pages"] = pages / static_cast<double>(std::max<benchmark::IterationCount>(1, state.iterations()));
    state.counters["pages_per_s"] = benchmark::Counter(pages, benchmark::Counter::kIsRate);
    std::filesystem::remove(path);
}

} // namespace

void registerReportBenchmarks() {
    using Kind = ui::ReportOrder::Kind;
    const auto add = [](const char* name, Kind kind) {
        benchmark::RegisterBenchmark(name, [kind](benchmark::State& state) { report(state, kind); })->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
    };
    add("report/region_with_cases", Kind::RegionWithCases);
    add("report/case", Kind::Case);
}

} // namespace coir::bench
