// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/detector.h"
#include "store/case_file.h"

#include <memory>
#include <string>
#include <vector>

namespace coir::detect {

/// When a detector runs within a whole job: those of Early read facts only, those of Late read stored tiers and findings
/// of the others (order of a run, contract.md).
enum class Turn : std::uint8_t { Early, Late };
Turn turnOf(std::string_view detector);

struct RunResult {
    std::vector<Finding> findings;                                   ///< sorted
    std::vector<std::pair<std::string, std::vector<Message>>> notJudged;
    std::vector<std::string> ran;
    std::vector<std::shared_ptr<const rules::RulePack>> packs;
};

/// Runs the detectors named (all of `turn` where `ids` is empty) with the packs in force on the as-of.
/// A detector whose registers were not delivered is not run: it stands under notJudged.
Result<RunResult> runDetectors(const std::vector<std::string>& ids, std::optional<Turn> turn, const store::Facts& facts, const graph::GraphSnapshot& graph,
                               const rules::RuleLibrary& rules, const text::Lexicon& lexicon, const StoredResults& stored,
                               const graph::CaseOwnership& ownership, JobContext& job);

} // namespace coir::detect
