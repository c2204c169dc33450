// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/context.h"

#include <string>
#include <vector>

namespace coir::report {

/// Case investigation report (domain.md E.2) on findings, or on all findings that name a firm.
struct CaseOrder {
    std::vector<std::string> findingIds;             ///< empty: those of `subject`
    std::string subject;                             ///< firm key
};
/// @error InputRefused  no such finding, or none that names the firm
Result<Report> caseReport(const Context& context, const CaseOrder& order);

/// Regional risk briefing (E.3) for a division code ("460000" the province, else a county unit); with the ten highest
/// findings as case annexes where asked.
struct RegionOrder {
    std::string area = "460000";
    int annexes = 0;
};
/// @error InputRefused  the code is no unit of the province
Result<Report> regionReport(const Context& context, const RegionOrder& order);

} // namespace coir::report
