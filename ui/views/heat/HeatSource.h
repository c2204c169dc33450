// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "heat/classes.h"
#include "heat/heat_field.h"
#include "report/scenes.h"
#include "shell/CaseSnapshot.h"

#include <array>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace coir::ui {

/// What the view asks for.
struct HeatWish {
    heat::Measure measure = heat::Measure::Penalties;
    heat::Method method = heat::Method::GiStar;      ///< of the hexagons; counties take rate or eb
    double side = 2000;
    std::optional<heat::Window> window;
};

/// Both maps of one measure, and what a click needs. `scale` are the borders of six classes, per 100.
struct HeatAnswer {
    SnapshotPtr source;
    HeatWish wish;
    heat::HeatField counties, hexagons;
    heat::Borders scale{};
    std::vector<Date> eventDates;                    ///< of all events of the measure in the case; empty: state, no event
    std::unordered_map<store::RecordId, store::FirmIndex> firmOf;
};

/// One line of the list behind a cell.
struct HeatFirm {
    store::FirmIndex firm = store::kNoFirm;
    int events = 0;
    store::RecordId record = 0;                      ///< one of the rows
};

/// Which measures have rows in the case, in display order.
std::vector<heat::Measure> measuresWithRows(const CaseSnapshot& snapshot);
/// Are events of the measure dated, so that a period can be chosen?
bool hasPeriod(heat::Measure measure);

/// `scale` where given is kept, so that a colour means the same in every period.
Result<std::shared_ptr<const HeatAnswer>> answerHeat(const SnapshotPtr& snapshot, const HeatWish& wish,
                                                     const std::optional<heat::Borders>& scale, JobContext& job);
/// Firms behind a cell, most events first; none for a suppressed cell.
std::vector<HeatFirm> firmsIn(const HeatAnswer& answer, const heat::HeatCell& cell);

report::TileScene tileScene(const HeatAnswer& answer, std::span<const text::Division> units, const std::string& selected);
report::HexScene hexScene(const HeatAnswer& answer, const std::string& selected);

} // namespace coir::ui
