// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "detect/finding.h"
#include "rules/rule_pack.h"
#include "store/facts.h"

#include <map>
#include <span>
#include <string_view>
#include <vector>

namespace coir::graph {
class GraphSnapshot;
struct CaseOwnership;
}
namespace coir::text { class Lexicon; }

namespace coir::detect {

/// Registers a detector reads, as fact table names ("registration", "payment" …).
struct Needs {
    std::vector<std::string_view> all;           ///< without one of these: 不可判
    std::vector<std::string_view> useful;        ///< without one of these some indicators are 不可判
};

/// One thing a detector can say, and what clears it: its help page.
struct ReasonInfo {
    std::string_view code;
    std::string_view title;                      ///< English, translated in context "reason"
    std::string_view clears;                     ///< English, translated in context "reason"; may be empty
};

struct DetectorInfo {
    std::string_view id;                         ///< as in contract.md
    std::string_view title;                      ///< English, translated in context "detector"
    std::string_view pack;                       ///< rule pack id, "detect.shell"
    Needs needs;
    std::span<const rules::ParameterInfo> parameters;
};

/// Earlier results that later detectors may read (order of a run: contract.md): by firm index.
struct StoredResults {
    std::map<store::FirmIndex, double> shellScore;
    std::map<store::FirmIndex, char> tier;       ///< 'A'…'D'; absent = not rated
    std::vector<Finding> findings;               ///< of the detectors that ran before
};

struct DetectorInput {
    const store::Facts& facts;
    const graph::GraphSnapshot& graph;
    const rules::RulePack& pack;                 ///< the detector's own, already checked
    const rules::RuleLibrary& rules;
    const text::Lexicon& lexicon;
    const StoredResults& stored;
    const graph::CaseOwnership& ownership;       ///< on the same facts
    const Levels& levels;
};

struct DetectorOutput {
    std::vector<Finding> findings;               ///< any order; the runner sorts by (−score, id)
    std::vector<Message> notJudged;              ///< indicators or cells that could not be judged, and why
};

/// Stateless; `run` is a pure function of its input: no SQL, no Qt, no clock, no unseeded random.
class Detector {
public:
    virtual ~Detector() = default;
    virtual const DetectorInfo& info() const = 0;
    virtual std::span<const ReasonInfo> reasons() const = 0;
    virtual Result<DetectorOutput> run(const DetectorInput& input, JobContext& job) const = 0;
};

/// All detectors in display order (registry.cpp, one line each).
const std::vector<const Detector*>& detectors();
const Detector* detectorById(std::string_view id);

} // namespace coir::detect
