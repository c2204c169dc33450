// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/context.h"
#include "report/scenes.h"

namespace coir::report {

/// One builder a picture; all are pure functions of facts and finding and give monostate where there is nothing to see.
Scene ribbonScene(const store::Facts& facts, const detect::Finding& finding);
Scene colocationScene(const store::Facts& facts, const detect::Finding& finding);
Scene circleScene(const store::Facts& facts, const detect::Finding& finding);
Scene flowScene(const store::Facts& facts, const detect::Finding& finding);
Scene scatterScene(const store::Facts& facts, const detect::Finding& finding);
Scene matrixScene(const store::Facts& facts, const detect::Finding& finding);
/// The subjects of a finding with what links them, on a ring.
Scene relationScene(const store::Facts& facts, const detect::Finding& finding);
/// Firms with their holders, holdings, posts and guarantees; twenty nodes at most, those that tie two of the firms first.
Scene neighbourScene(const store::Facts& facts, const std::vector<store::FirmIndex>& firms);
/// Holders of a firm up to the final ones, with the stored readings.
Result<Scene> ownershipScene(store::CaseFile& reader, const store::Facts& facts, store::FirmIndex firm);
Scene timelineScene(const store::Facts& facts, store::FirmIndex firm);
/// Stored heat of one measure ("" = the first there is).
Result<Scene> tileScene(const Context& context, const std::string& measure);
Result<Scene> hexScene(const Context& context, const std::string& measure);

/// Monthly activity of a firm in yuan: invoiced sales, else declared value. Only months that were delivered.
std::vector<std::pair<Date, double>> activityOf(const store::Facts& facts, store::FirmIndex firm);

} // namespace coir::report
