// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "detect/finding.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace coir::pipeline {

/// One planted pattern of a truth.json.
struct Planted {
    std::string kind;                                ///< detector id, or "ownership"
    bool decoy = false;
    std::vector<std::string> members;                ///< unified codes or tokens
};
/// @error InputRefused  not a truth.json of contract.md.
Result<std::vector<Planted>> readTruth(std::string_view json, const std::string& file);

/// How the findings fare against what was planted (ruling 11a): found = findings of the right detector at `watch` or
/// above (ownership-cycle: any level) name at least four fifths of the members; a decoy is hit when one of its
/// members stands in a finding at `high`.
struct DetectorScore {
    int planted = 0, found = 0;
    int decoys = 0, decoysHit = 0;
    int findings = 0, onPattern = 0;                 ///< at watch or above; of them with a planted member
    std::vector<std::string> missed, hit;            ///< first member of each pattern missed, decoy hit

    /// Nothing planted proves nothing.
    bool exercised() const { return planted > 0; }
    /// A lead off every pattern may be true; more of them than there are on patterns, or patterns, are noise.
    bool quiet() const { return findings - onPattern <= (onPattern > planted ? onPattern : planted); }
    bool passed() const { return exercised() && found == planted && decoysHit == 0 && quiet(); }
};
std::map<std::string, DetectorScore> scoreAgainstTruth(const std::vector<Planted>& truth, const std::vector<detect::Finding>& findings);

} // namespace coir::pipeline
