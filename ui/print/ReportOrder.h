// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "print/ReportFile.h"
#include "report/context.h"

#include <string>

namespace coir::ui {

/// How to build the same report again, as one line of JSON; kept in the file.
std::string orderToJson(const ReportOrder& order);
Result<ReportOrder> orderFromJson(const std::string& json);
/// The content of an order; `context` is frozen as of the order's dates.
Result<report::Report> reportOf(const report::Context& context, const ReportOrder& order);
/// The same from a case as it stands now.
Result<report::Report> buildReport(store::CaseFile& reader, const pipeline::Knowledge& knowledge, const ReportOrder& order, JobContext& job);

} // namespace coir::ui
