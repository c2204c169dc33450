// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ingest/ingest.h"
#include "pipeline/analysis.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace coir::pipeline {

/// The whole job on files or folders: import, resolve, analyse. What the window does with a dropped folder.
struct WholeJob {
    ingest::ImportSummary import;
    Analysis analysis;
};
Result<WholeJob> importAndAnalyse(store::CaseFile& file, const std::vector<std::filesystem::path>& paths, const ingest::ImportOptions& options,
                                  const Knowledge& knowledge, const AskedDates& dates, JobContext& job);

/// Result files of contract.md from what the case holds: text, not yet written.
Result<std::string> findingsFile(store::CaseFile& reader, const Wording& wording);
Result<std::string> ownershipFile(store::CaseFile& reader);
struct RatingFiles {
    std::string csv, jsonl;
};
/// @param facts  those the stored ratings were made from
Result<RatingFiles> ratingFiles(store::CaseFile& reader, const store::Facts& facts, const Wording& wording);
Result<std::string> heatFile(store::CaseFile& reader);

} // namespace coir::pipeline
