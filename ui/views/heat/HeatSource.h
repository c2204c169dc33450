// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "heat/heat_field.h"
#include "heat/rate_scale.h"
#include "report/scenes.h"
#include "shell/CaseSnapshot.h"

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
    std::optional<heat::Denominator> denominator;    ///< in place of the usual one
};

/// Classes of both maps, of figures per 100 (density: per square kilometre).
struct HeatScales {
    heat::RateScale counties, hexagons;
    bool muted = false;                              ///< the counties' differences were within chance when the scale was made
};

/// Both maps of one measure, and what a click needs.
struct HeatAnswer {
    SnapshotPtr source;
    HeatWish wish;
    heat::HeatField counties, hexagons;
    HeatScales scales;
    double bandwidth = 0;                            ///< of the kernel density, metres
    std::vector<Date> eventDates;                    ///< of all events of the measure in the case; empty: state, no event
    std::unordered_map<store::RecordId, store::FirmIndex> firmOf;
    std::unordered_map<store::RecordId, std::size_t> gridEventOf; ///< place in the facts; for grid events alone
};

/// One line of the list behind a cell.
struct HeatFirm {
    store::FirmIndex firm = store::kNoFirm;
    int events = 0;
    store::RecordId record = 0;                      ///< one of the rows
};

/// An event of a cell that names no firm, as its row tells it.
struct HeatEvent {
    store::RecordId record = 0;
    std::string words;
};

/// Which measures have rows in the case, in display order.
std::vector<heat::Measure> measuresWithRows(const CaseSnapshot& snapshot);
/// Are events of the measure dated, so that a period can be chosen?
bool hasPeriod(heat::Measure measure);

/// Are there import lines to divide by?
bool hasImportLines(const CaseSnapshot& snapshot);

/// `scales` where given are kept, so that a colour means the same in every period.
Result<std::shared_ptr<const HeatAnswer>> answerHeat(const SnapshotPtr& snapshot, const HeatWish& wish,
                                                     const std::optional<HeatScales>& scales, JobContext& job);
/// Firms behind a cell, most events first; none for a suppressed cell.
std::vector<HeatFirm> firmsIn(const HeatAnswer& answer, const heat::HeatCell& cell);

/// Events behind a cell that name no firm, latest first; none for a suppressed cell.
std::vector<HeatEvent> eventsIn(const HeatAnswer& answer, const heat::HeatCell& cell);
/// Of the firms (or declaration lines) that the counties count, how many have a position and stand in a hexagon.
struct Placed {
    std::int64_t there = 0, all = 0;
};
Placed placed(const HeatAnswer& answer);
/// What a map shows of a cell: per 100, or per square kilometre for a density; NaN where nothing is known.
double valueOf(const heat::HeatField& field, const heat::HeatCell& cell);

report::TileScene tileScene(const HeatAnswer& answer, std::span<const text::Division> units, const std::string& selected);
report::HexScene hexScene(const HeatAnswer& answer, std::span<const text::Division> units, const std::string& selected);

} // namespace coir::ui
