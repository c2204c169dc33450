// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "rules/rule_pack.h"
#include "stats/projection.h"
#include "store/facts.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace coir::heat {

/// What is counted on the map, in the order of heat.geojson.
enum class Measure : std::uint8_t { Abnormal, Findings, GridEvents, Lists, Penalties, TierD, Undervaluation };
inline constexpr Measure kMeasures[] = {Measure::Abnormal,  Measure::Findings, Measure::GridEvents,    Measure::Lists,
                                        Measure::Penalties, Measure::TierD,    Measure::Undervaluation};
/// "abnormal", "grid-events" … as in contract.md.
std::string_view name(Measure measure);
std::optional<Measure> measureFromName(std::string_view name);
/// English title for screens, translated in context "measure".
std::string_view title(Measure measure);

/// By what events are divided: those who could have had one. A place with more of them has more events without being worse.
enum class Denominator : std::uint8_t { Firms, ImportLines };
/// Import lines for low prices, active firms for all else.
Denominator usualDenominator(Measure measure);

/// The facts and the earlier results that measures are counted from.
struct Sources {
    const store::Facts& facts;
    std::map<store::FirmIndex, char> tiers;      ///< stored local tiers
    std::vector<store::FirmIndex> foundFirms;    ///< firms in findings at watch or above, hot-spot left out; ascending
    std::vector<store::RecordId> lowPriceLines;  ///< declaration lines that undervaluation findings rest on; ascending
};

/// A day range, both ends included.
struct Window {
    Date from, to;
    bool contains(Date d) const { return from <= d && d <= to; }
};

/// One event or one unit of exposure and where it lies.
struct Place {
    std::optional<stats::LonLat> at; ///< WGS-84; none: it stands in no hexagon
    std::string county;              ///< one of the 19 units; "" unknown: it stands in no county
    store::RecordId record = 0;
};

struct MeasureData {
    Window window;
    std::vector<Place> events, exposure;
};

/// Is there anything to count at all (ruling: a run's file holds every measure that has rows)?
bool hasRows(Measure measure, const Sources& sources);

/// Is the firm part of "per active firm": enterprises, individual businesses, co-operatives that stand (ruling 17a)?
bool isDenominator(const store::Firm& firm);

/// Counts a measure (ruling 17a): penalties, grid events and low prices of the `months` to the as-of, or of `window`
/// where given; lists, abnormal entries, tier D and findings as in force at the as-of. Only facts that weigh count. Import
/// lines lie where their importer lies; for a measure that is a state they are those of the `months` to the as-of.
MeasureData count(Measure measure, const Sources& sources, const std::optional<Window>& window, int months,
                  std::optional<Denominator> denominator = {});

} // namespace coir::heat
