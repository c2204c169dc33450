// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/context.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace coir::report {

/// The counts behind a regional briefing. Periods are the 12 months to the as-of and the 12 months before.
struct RegionFigures {
    std::string area, areaName;
    std::int64_t activeFirms = 0;
    int penalties = 0, penaltiesBefore = 0, listEntries = 0, listEntriesBefore = 0, listExits = 0, listExitsBefore = 0;
    int abnormal = 0, abnormalBefore = 0, founded = 0, foundedBefore = 0;
    struct Leads {
        int high = 0, watch = 0, hint = 0, confirmed = 0, dismissed = 0;
    };
    std::map<std::string, Leads> leads;              ///< by detector
    std::vector<const detect::Finding*> findings;    ///< that name a firm of the area, in order
    std::map<std::string, std::array<std::int64_t, 5>> tiers;   ///< county → A B C D, not rated
    struct HeatRow {
        std::string name;
        std::optional<std::int64_t> events;
        std::int64_t exposure = 0;
        std::optional<double> rate, smoothed;
        bool suppressed = false;
    };
    std::string heatMeasure;                         ///< shown measure: penalties, else the first there is
    std::string hotMeasure;                          ///< that of the strongest hot spot
    std::vector<HeatRow> heatRows;
    std::vector<const detect::Finding*> hotSpots;
    struct Industry {
        std::string section;
        std::int64_t firms = 0;
        int inLeads = 0;
    };
    std::vector<Industry> industries;                ///< by leads per firm, falling, at most ten
    int endingSoon = 0, openObjections = 0;
};

/// @error InputRefused  the area is no unit of the province
Result<RegionFigures> regionFigures(const Context& context, const std::string& area);

} // namespace coir::report
