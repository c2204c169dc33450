// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/finding.h"
#include "report/report.h"
#include "store/case_file.h"

#include <map>
#include <string>
#include <vector>

namespace coir::report {

/// Numbers the evidence of a report in order of first mention; the same record and field keep one number.
class EvidenceIndex {
public:
    int number(store::RecordId record, std::string_view field, std::string_view value);
    int number(const detect::Evidence& e) { return number(e.record, e.field, e.value); }
    bool empty() const { return m_entries.empty(); }
    /// Table number, source file, row, field, value as quoted, batch hash. @error CaseDamaged
    Result<Table> table(store::CaseFile& reader) const;

private:
    struct Entry {
        store::RecordId record;
        std::string field, value;
    };
    std::vector<Entry> m_entries;
    std::map<std::pair<store::RecordId, std::string>, int> m_numbers;
};

} // namespace coir::report
