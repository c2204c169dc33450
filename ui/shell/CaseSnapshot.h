// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "detect/finding.h"
#include "look/Tokens.h"
#include "pipeline/knowledge.h"
#include "score/scorecard.h"
#include "store/facts.h"
#include "store/review.h"
#include "text/lexicon.h"

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>


namespace coir::ui {

/// What ships and never changes while the program runs: rule packs, profiles and the lexicon.
using Library = pipeline::Knowledge;
Result<std::shared_ptr<const Library>> loadLibrary(const std::filesystem::path& resources);

/// Under these names a case keeps who works with it, in the order of CaseSnapshot::office.
inline constexpr std::array<const char*, 4> kOfficeMeta{"unit", "handler", "reviewer", "document_no"};

/// Everything the views draw from: one case at one revision as of two dates, frozen and shared. Facts, findings and tiers
/// are of the same two dates: those that the case keeps, or worked out for this snapshot where the clocks stand elsewhere,
/// so that no picture and no number carries a date that it is not of.
struct CaseSnapshot {
    std::filesystem::path path;
    std::int64_t revision = 0;
    AsOf asOf{}, latest{};
    std::optional<AsOf> resultsAsOf;                 ///< of the stored findings, where there are any
    bool synthetic = false;
    std::array<std::string, 4> office;               ///< unit, handler, reviewer, document number, as the case keeps them
    std::shared_ptr<const Library> library;
    std::shared_ptr<const store::Facts> facts;
    std::vector<detect::Finding> findings;           ///< score falling, then id
    std::vector<std::pair<std::string, Message>> notJudged;
    std::map<std::string, store::VerdictEntry> verdicts;
    score::Ratings ratings;
    std::optional<score::Scheme> scheme;             ///< of the ratings, in force on the as-of
    std::vector<store::SourceRow> sources;

    const detect::Finding* finding(std::string_view id) const;
    /// Findings that name a firm, as indices, in order.
    const std::vector<std::size_t>& findingsOf(store::FirmIndex firm) const;
    const store::Firm* firm(std::string_view key) const;
    const store::Firm& firm(store::FirmIndex index) const { return facts->firms[static_cast<std::size_t>(index)]; }
    const score::Scorecard* card(store::FirmIndex firm) const { return ratings.find(firm); }
    Tier tier(store::FirmIndex firm) const;
    bool factsChanged = false;                       ///< since the stored results were worked out
    /// True where findings and tiers are those of the case, or it has none; false where they were worked out for this
    /// snapshot alone, because the clocks stand elsewhere or facts have come or gone since.
    bool kept() const { return !resultsAsOf || (!factsChanged && *resultsAsOf == asOf); }

    std::unordered_map<std::string, std::size_t> findingIndex;
    std::unordered_map<store::FirmIndex, std::vector<std::size_t>> firmFindings;
};
using SnapshotPtr = std::shared_ptr<const CaseSnapshot>;

/// Reads a case as of `asOf` (default: the latest event). One reader, one consistent view.
Result<SnapshotPtr> takeSnapshot(const std::filesystem::path& path, std::shared_ptr<const Library> library,
                                 std::optional<AsOf> asOf, JobContext& job);

/// Tiers as of an earlier day, worked out from the facts valid and known then, the shell likelihood with them.
Result<score::Ratings> ratingsAsOf(const CaseSnapshot& shot, AsOf earlier, JobContext& job);

Level levelOf(detect::Level level);

} // namespace coir::ui
