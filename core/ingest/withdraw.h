// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "store/case_file.h"

#include <cstdint>
#include <string>

namespace coir::ingest {

/// What left the case with a batch.
struct Withdrawn {
    std::string file, sha256;
    std::int64_t records = 0, facts = 0, quarantined = 0, mentions = 0;
    std::int64_t findings = 0;                       ///< that quoted one of its rows
};

/// Takes a batch back: its rows, facts and refusals, the mentions that nothing else makes, and the findings that quote one
/// of its rows. What else was worked out is stale until it is analysed anew (pipeline::analyse resolves first). Verdicts
/// and the audit stay. Rows that other batches repeated were kept here alone and leave, too; the same file can be imported
/// again. One transaction and one line in the audit.
/// @error WrongUse no such batch; Cancelled
Result<Withdrawn> withdrawBatch(store::CaseFile& file, std::int64_t batch, JobContext& job);

} // namespace coir::ingest
