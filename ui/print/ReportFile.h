// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "pipeline/whole_job.h"
#include "report/report.h"
#include "store/case_file.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace coir::ui {

/// What to print. The same order from the window, the menu and the command line gives the same bytes.
struct ReportOrder {
    enum class Kind : std::uint8_t { Case, Region, RegionWithCases };
    Kind kind = Kind::Case;
    std::vector<std::string> findingIds;             ///< Case: these findings, or those of `subject`
    std::string subject;                             ///< Case: firm key
    std::string area = "460000";                     ///< Region
    AsOf asOf;
    std::string language = "zh_CN";                  ///< the catalogue in force must be this one
    std::optional<Date> printedOn;                   ///< date on the page and in the file; none: the as-of
    std::optional<std::int64_t> verdictsThrough;     ///< last verdict on the page (its number); none: all there are
};

/// Builds, paginates and seals a report. Whole file or none. May run outside the window's thread.
/// @param facts  already loaded as of the order's dates, where the caller has them
/// @error InputRefused (no such subject), NotPermitted, OutOfRoom, Cancelled
Result<> printReport(store::CaseFile& reader, const pipeline::Knowledge& knowledge, const ReportOrder& order, const std::string& path, JobContext& job,
                     std::shared_ptr<const store::Facts> facts = nullptr);

} // namespace coir::ui
