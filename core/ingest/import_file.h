// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/ingest: one file of an import.
#pragma once
#include "ingest/fact_writer.h"
#include "ingest/ingest.h"
#include "ingest/ingest_rules.h"
#include "ingest/table_reader.h"

#include <functional>

namespace coir::ingest {

/// What all files of one import share.
struct Import {
    store::CaseFile& file;
    const ImportOptions& options;
    JobContext& job;
    CaseState& state;
    const RowFold& fold;
    const store::TokenKey* key = nullptr;
    std::int64_t number = 1;             ///< batches of one call belong together
    Date today;                          ///< event dates after it count for nothing
    IngestRules rules;
    std::uint64_t bytesBefore = 0, bytesTotal = 0; ///< of the files as they lie
    std::uint64_t bytesShown = 0;        ///< as told last
};

/// A file to be read: where it lies, how it is named in the case, which own profiles are meant for it.
struct SourceFile {
    std::filesystem::path path;
    std::string name;                    ///< relative to the imported folder
    std::vector<std::shared_ptr<const Profile>> own;
};

/// Reads one file inside the caller's transaction. Summaries of its tables, all of them; an error means that nothing
/// of the file may be kept.
Result<std::vector<FileSummary>> importFile(Import& import, const SourceFile& source);

/// Ruling 4: firms whose holders add up to more than all lose that list to quarantine; in the caller's transaction,
/// which must have been begun with foreign keys off (SQLite would search every fact table for each record that goes).
/// Pure in the records, so it may run again at any time.
Result<> settleHoldings(store::Database& db, const Fraction& largestSum);

/// Where the case keeps the largest sum of its last import, for lists that an import left unsettled.
inline constexpr std::string_view kLargestSumMeta = "largest_share_sum";

/// Gives each batch that has none the day of its delivery: the latest event of its import, else the day it was read.
Result<> dateDeliveries(store::Database& db);

} // namespace coir::ingest
