// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "detect/detector.h"
#include "graph/ownership_result.h"
#include "graph/snapshot.h"
#include "heat/heat_field.h"
#include "pipeline/knowledge.h"
#include "score/scorecard.h"
#include "store/case_file.h"
#include "store/facts.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace coir::pipeline {

/// The dates a user asked for; what is left open is taken from the case.
struct AskedDates {
    std::optional<Date> valid, known;
    AskedDates() = default;
    AskedDates(std::optional<Date> v, std::optional<Date> k) : valid(v), known(k) {}
    AskedDates(const AsOf& both) : valid(both.valid), known(both.known) {}  // NOLINT: two dates are two dates
    AskedDates(const std::optional<AsOf>& both) { if (both) *this = AskedDates(*both); }
    /// A valid date alone stands for both; a known date alone leaves `otherwise`'s valid date.
    AsOf on(const AsOf& otherwise) const { return {valid.value_or(otherwise.valid), known ? *known : valid.value_or(otherwise.known)}; }
};

/// Which results are asked for. What they rest on is worked out with them, never read from an earlier run: a tier of
/// another day must not seed the findings of this one.
struct Steps {
    bool detect = true;
    bool ownership = true;
    bool rate = true;
    bool heat = true;
    std::vector<std::string> detectors;              ///< empty: all
};

/// Everything that follows from the facts of one case as of two dates; nothing of it is stored yet.
struct Results {
    AsOf asOf;
    std::shared_ptr<const store::Facts> facts;       ///< the frozen facts all of it was made from
    graph::SnapshotPtr graph;
    std::vector<std::string> ran;                    ///< detectors, those included that others rest on
    std::vector<detect::Finding> findings;           ///< of all that ran, sorted
    std::vector<std::pair<std::string, std::vector<Message>>> notJudged;
    std::optional<graph::OwnershipResult> ownership;
    std::optional<score::Ratings> ratings;
    std::vector<heat::HeatField> heat;
    std::vector<std::shared_ptr<const rules::RulePack>> packs;
};

/// Works out `steps` and what they rest on (rating: shell and ownership; phoenix, contagion and hot spots: the rating; heat:
/// all findings). A pure function of the case: same facts, same results, whatever was stored before and however many
/// threads. Reads only.
/// @error InputRefused  rows of the last import are not resolved yet; a pack does not fit
Result<Results> workOut(store::CaseFile& reader, const Knowledge& knowledge, const AsOf& asOf, const Steps& steps, JobContext& job);

/// Tiers, shell scores and findings as detectors and heat read them.
detect::StoredResults earlierResults(const Results& results);

/// What an analysis says of itself.
struct Analysis {
    AsOf asOf;
    std::map<std::string, std::map<std::string, int>> findings;      ///< detector → level → number, of what was asked for
    std::map<std::string, std::vector<Message>> notJudged;
    std::map<char, std::size_t> tiers;               ///< 0 = no tier
    double coverage = 0;                             ///< share of the scheme's weight that could be judged
    std::shared_ptr<const store::Facts> facts;
};

/// Resolves what an import left unresolved, works the steps out (default as-of: the latest event) and stores them in one
/// transaction: all of it or nothing. A case keeps results of one as-of and one state of its facts only; where those
/// stored are of another, all steps are worked out anew.
Result<Analysis> analyse(store::CaseFile& file, const Knowledge& knowledge, const AskedDates& dates, const Steps& steps, JobContext& job);

/// The two dates the stored results are of; nullopt where nothing was analysed yet.
Result<std::optional<AsOf>> resultsAsOf(store::CaseFile& reader);
/// Were records added since the stored results were worked out?
Result<bool> resultsStale(store::CaseFile& reader);

} // namespace coir::pipeline
