// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "detect/finding.h"
#include "store/case_file.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace coir::detect {

/// Order of findings everywhere: score falling, then id.
void sortFindings(std::vector<Finding>& findings);

/// Puts `findings` in place of all earlier ones of `detectors`, with the packs they used, in one transaction. Verdicts stay.
Result<> saveFindings(store::CaseFile& file, std::span<const std::string> detectors, const std::vector<Finding>& findings,
                      std::span<const std::pair<std::string, std::vector<Message>>> notJudged);

/// All stored findings in order (or those of one detector); subjects' firm index is set from `facts` where given.
Result<std::vector<Finding>> loadFindings(store::CaseFile& reader, std::string_view detector = {}, const store::Facts* facts = nullptr);

/// Findings whose words, level, subjects or evidence are not those that were stored; a part of `coir verify`.
Result<std::vector<store::Damage>> verifyFindings(store::CaseFile& reader);

/// What could not be judged, by detector.
Result<std::vector<std::pair<std::string, Message>>> loadNotJudged(store::CaseFile& reader);

/// findings.jsonl of contract.md, one object a line.
Result<std::string> findingsJsonl(store::CaseFile& reader, const std::vector<Finding>& findings, const Wording& wording);

} // namespace coir::detect
