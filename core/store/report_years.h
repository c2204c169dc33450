// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/facts.h"

#include <vector>

namespace coir::store {

/// When annual reports are due, and from when on a register of them counts as delivered. From a rule pack.
struct ReportTerm {
    int month = 0, day = 0;  ///< last day to report on a year, in the year after
    double leastShare = 0;   ///< of the registered firms that existed in the year
};

/// Years of the delivered register of annual reports whose term has passed (ruling 19a), rising. A year of which fewer firms
/// than `leastShare` reported was not delivered: a stray row would charge all others with a missing report. O(firms + reports).
std::vector<int> dueReportYears(const Facts& facts, const ReportTerm& term);

} // namespace coir::store
