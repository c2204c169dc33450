// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/detector.h"
#include "graph/ownership_result.h"
#include "graph/snapshot.h"
#include "pipeline/whole_job.h"

#include <memory>

namespace coir::bench {

/// The analysed case the figures are taken on, read once: COIR_BENCH_CASE names the file.
struct BenchCase {
    pipeline::Knowledge knowledge;
    store::CaseFile file;
    AsOf asOf;
    std::shared_ptr<const store::Facts> facts;
    graph::SnapshotPtr graph;
    detect::StoredResults stored;        ///< what the late detectors read
    graph::CaseOwnership ownership;
    detect::Levels levels;
};

/// Ends the program with a sentence where the case cannot be read: without it there is nothing to measure.
BenchCase& benchCase();

void registerCaseBenchmarks();
void registerReportBenchmarks();
void registerLayoutBenchmarks();

} // namespace coir::bench
