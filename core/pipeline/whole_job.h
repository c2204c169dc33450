// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "ingest/ingest.h"
#include "rules/rule_pack.h"
#include "store/case_file.h"
#include "store/facts.h"
#include "text/lexicon.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace coir::pipeline {

/// What every job needs beside the case; loaded once, shared, immutable.
struct Knowledge {
    std::filesystem::path resources;
    std::shared_ptr<const rules::RuleLibrary> rules;
    std::shared_ptr<const text::Lexicon> lexicon;
    std::shared_ptr<const ingest::ProfileSet> profiles;
};
/// @error InputRefused  a resource is missing or a rule pack does not fit what its detector declares.
Result<Knowledge> loadKnowledge(const std::filesystem::path& resources);

/// Which steps of the analysis to run. Later steps read the stored results of earlier ones.
struct Steps {
    bool detect = true;
    bool ownership = true;
    bool rate = true;
    bool heat = true;
    std::vector<std::string> detectors;              ///< empty: all
};

struct Analysis {
    AsOf asOf;
    std::map<std::string, std::map<std::string, int>> findings;      ///< detector → level → number, of what ran
    std::map<std::string, std::vector<Message>> notJudged;
    std::map<char, std::size_t> tiers;               ///< 0 = no tier
    double coverage = 0;                             ///< share of the scheme's weight that could be judged
    std::shared_ptr<const store::Facts> facts;       ///< the frozen facts all of it was made from
};

/// The analysis of a case as of two dates (default: the latest event), in the order of contract.md: shell, ownership,
/// circles, payments, goods, rating, then phoenix, contagion, hot spots, heat. Results replace earlier ones, step by
/// step, each whole or not at all. Same case, same results, whatever the thread count.
Result<Analysis> analyse(store::CaseFile& file, const Knowledge& knowledge, const std::optional<AsOf>& asOf, const Steps& steps, JobContext& job);

/// The whole job on files or folders: import, resolve, analyse. What the window does with a dropped folder.
struct WholeJob {
    ingest::ImportSummary import;
    Analysis analysis;
};
Result<WholeJob> importAndAnalyse(store::CaseFile& file, const std::vector<std::filesystem::path>& paths, const ingest::ImportOptions& options,
                                  const Knowledge& knowledge, const std::optional<AsOf>& asOf, JobContext& job);

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
