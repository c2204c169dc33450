// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks of one analysed case: reading, snapshot, every registered detector, heat, layout, paper, canvas.
#include "bench_case.h"

#include <QApplication>
#include <QHashSeed>

#include <benchmark/benchmark.h>

int main(int argc, char** argv) {
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    coir::bench::registerCaseBenchmarks();
    coir::bench::registerLayoutBenchmarks();
    coir::bench::registerReportBenchmarks();
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
