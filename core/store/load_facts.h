// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "rules/rule_pack.h"
#include "store/case_file.h"
#include "store/facts.h"

#include <memory>

namespace coir::store {

/// Reads everything that is valid and known as of two dates, works out standing and decay, and freezes it.
/// One read transaction: a consistent view while a writer goes on. O(n log n) in the facts.
Result<std::shared_ptr<const Facts>> loadFacts(CaseFile& reader, AsOf asOf, const rules::RuleLibrary& rules, JobContext& job);

/// Latest event date among accepted rows (contract.md); today where the case has none.
Result<AsOf> defaultAsOf(CaseFile& reader);

/// True where the case holds organisation codes of the private-use range (GB 11714, PDY00001…PDY99999): made-up data,
/// and every screen and page must say so.
Result<bool> isSynthetic(CaseFile& reader);

/// Where a record lies: what evidence prints.
struct RecordPlace {
    std::string batchSha256, file, member, profile;
    std::int64_t row = 0;
    std::vector<std::string> headings, cells;         ///< as in the file, personal values masked
};
Result<RecordPlace> recordPlace(CaseFile& reader, RecordId record);

} // namespace coir::store
