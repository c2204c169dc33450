// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "heat/measures.h"
#include "stats/hexagons.h"
#include "stats/local_statistics.h"
#include "stats/rates.h"
#include "text/divisions.h"

#include <string>
#include <vector>

namespace coir::heat {

enum class Method : std::uint8_t { Rate, EmpiricalBayes, Kde, GiStar, Scan };
/// "rate" "eb" "kde" "gi-star" "scan".
std::string_view name(Method method);
std::optional<Method> methodFromName(std::string_view name);

/// Into what the island is cut.
struct Cells {
    enum class Kind : std::uint8_t { County, Hexagon };
    Kind kind = Kind::County;
    double side = 0;                     ///< of the hexagons, metres
    std::string text() const;            ///< "county", "hex:2000"
    /// "county" or "hex:METRES" (100 to 50 000 m).
    static std::optional<Cells> parse(std::string_view text);
};

/// One cell, with everything computed; what others may see of it is decided by `suppressed`.
struct HeatCell {
    std::string cell;                    ///< division code, or h<side>:q:r
    std::string name;                    ///< of the county (hexagon: where most of its exposure lies)
    std::string county;                  ///< code of that county
    stats::Hex hex;
    double events = 0, exposure = 0;
    double rate = 0, smoothed = 0;       ///< NaN without exposure
    double z = 0, p = 0, permutationP = 0;   ///< NaN where the method gives none
    double density = 0;                  ///< KDE: events per square kilometre at the centre, NaN otherwise
    int cluster = 0;                     ///< scan: rank of the cluster it lies in, 0 = none
    stats::Interval interval;            ///< 95 % of the raw rate
    stats::Interval smoothedInterval;    ///< 95 % of the smoothed one; NaN where there is none
    stats::HeatClass measured = stats::HeatClass::None;   ///< class by the statistic alone
    bool suppressed = false;             ///< too small to show (ruling 17b)
    std::vector<store::RecordId> records;///< of its events, ascending
    stats::HeatClass shown() const { return suppressed ? stats::HeatClass::Suppressed : measured; }
};

/// A heat field: immutable value made from facts, results and the pack of the day.
struct HeatField {
    Measure measure = Measure::Penalties;
    Method method = Method::EmpiricalBayes;
    Cells cells;
    Window window;
    double mean = 0;                     ///< mu of all cells with exposure
    double spread = 0;                   ///< A of Marshall; 0 = flat
    double evenP = 0;                    ///< P of such differences between the cells shown by chance alone; NaN where not to be said
    bool withinChance = false;           ///< evenP lies above the pack's "chance.p"
    Denominator denominator = Denominator::Firms;
    std::size_t judgedCells = 0;         ///< cells with exposure
    std::vector<HeatCell> cell;          ///< by cell id
    std::vector<Message> notes;          ///< method, bandwidth, what could not be judged
};

/// Parameters of the pack "heat.field".
std::span<const rules::ParameterInfo> heatParameters();

struct HeatRequest {
    Measure measure = Measure::Penalties;
    Method method = Method::EmpiricalBayes;
    Cells cells;
    std::optional<Window> window;        ///< in place of the pack's months
    std::optional<Denominator> denominator = {}; ///< in place of the usual one of the measure
};

/// Computes one field. Counties are the units given, each with a line, and take rate and eb only; hexagons are those that
/// hold an event or exposure. Same input, same bits for any thread count. @error WrongUse, Cancelled.
Result<HeatField> heatField(const HeatRequest& request, const Sources& sources, std::span<const text::Division> counties,
                            const rules::RulePack& pack, JobContext& job);

/// What a whole run keeps: every measure with rows, counties with eb, then hexagons of the pack's side with gi-star.
Result<std::vector<HeatField>> allFields(const Sources& sources, std::span<const text::Division> counties,
                                         const rules::RulePack& pack, JobContext& job);

} // namespace coir::heat
