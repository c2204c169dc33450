// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "store/case_file.h"
#include "text/lexicon.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace coir::resolve {

struct ResolveSummary {
    std::int64_t mentions = 0, resolved = 0, unresolved = 0;
    std::map<std::string, std::int64_t> byMethod;    ///< code, org_code, reg_no, local_code, name; manual in cases of earlier versions
    std::int64_t firms = 0, persons = 0, organisations = 0;
    std::int64_t versionsClosed = 0, holderListsReplaced = 0;
};

/// Finds who every mention is (rulings 6, 9f), which version of a fact is in force since when (ruling 2), which list of
/// holders replaced which, and writes the search rows. A pure function of the records: any order of import, the same
/// case. One transaction. Run it after every import.
Result<ResolveSummary> resolveCase(store::CaseFile& file, const text::Lexicon& lexicon, JobContext& job);

} // namespace coir::resolve
