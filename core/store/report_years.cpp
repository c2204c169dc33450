// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/report_years.h"

#include <algorithm>
#include <map>
#include <utility>

namespace coir::store {

std::vector<int> dueReportYears(const Facts& facts, const ReportTerm& term) {
    std::map<int, std::pair<std::int64_t, FirmIndex>> reported; // firms, and the last one counted: reports stand by firm
    for (const AnnualReport& r : facts.annualReports) {
        const auto due = makeDate(r.year + 1, term.month, term.day);
        if (!due || *due >= facts.asOf.valid)
            continue;
        auto& [firms, last] = reported.try_emplace(r.year, 0, kNoFirm).first->second;
        firms += std::exchange(last, r.firm) != r.firm;
    }
    std::vector<int> years;
    for (const auto& [year, count] : reported) {
        const auto existed = std::count_if(facts.firms.begin(), facts.firms.end(), [y = year](const Firm& f) {
            return f.inRegistry && (!f.founded || split(*f.founded).year <= y);
        });
        if (static_cast<double>(count.first) >= term.leastShare * static_cast<double>(existed))
            years.push_back(year);
    }
    return years;
}

} // namespace coir::store
