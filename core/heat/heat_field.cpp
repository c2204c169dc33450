// SPDX-License-Identifier: GPL-3.0-or-later
#include "heat/heat_field.h"

#include "base/csv.h"
#include "stats/kde.h"
#include "stats/scan.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace coir::heat {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::string_view kMethods[] = {"rate", "eb", "kde", "gi-star", "scan"};

using Kind = rules::ParameterInfo::Kind;
constexpr rules::ParameterInfo kParameters[] = {
    {"window.months", Kind::Number, "months", 1, 120, "Months to the as-of that are counted"},
    {"suppress.exposure", Kind::Number, "", 0, 1e6, "A cell with less exposure is suppressed"},
    {"suppress.events", Kind::Number, "events", 0, 1000, "A cell with fewer events, but some, is suppressed"},
    {"chance.p", Kind::Number, "", 0, 1, "Differences between places with a larger P are said to be within chance"},
    {"hexagon.side", Kind::Number, "metres", 100, 50000, "Side of the hexagons of a run"},
    {"gi_star.min_cells", Kind::Number, "cells", 3, 1e6, "Fewest cells with exposure for Gi*"},
    {"gi_star.permutations", Kind::Number, "", 0, 1e6, "Permutations"},
    {"gi_star.seed", Kind::Number, "", 0, 9e15, "Seed of the permutations"},
    {"kde.bandwidth", Kind::Number, "metres", 100, 50000, "Bandwidth of the quartic kernel"},
    {"scan.share", Kind::Number, "", 0, 1, "Largest share of all exposure in a window"},
    {"scan.radius", Kind::Number, "metres", 100, 1e6, "Largest radius of a window"},
    {"scan.replications", Kind::Number, "", 0, 1e6, "Monte-Carlo runs"},
    {"scan.seed", Kind::Number, "", 0, 9e15, "Seed of the Monte-Carlo runs"},
};

/// Exposure by county inside one hexagon, to name it.
struct Growing {
    HeatCell cell;
    std::map<std::string, std::size_t> counties;
};

HeatCell blank() {
    HeatCell c;
    c.rate = c.smoothed = c.z = c.p = c.permutationP = c.density = kNone;
    c.interval = c.smoothedInterval = {kNone, kNone};
    return c;
}

std::vector<HeatCell> countyCells(const MeasureData& data, std::span<const text::Division> counties) {
    std::map<std::string, HeatCell> cells;
    for (const text::Division& d : counties) {
        HeatCell c = blank();
        c.cell = c.county = d.code;
        c.name = d.name;
        cells.emplace(d.code, std::move(c));
    }
    for (const Place& p : data.exposure)
        if (const auto it = cells.find(p.county); it != cells.end())
            it->second.exposure += 1;
    for (const Place& p : data.events)
        if (const auto it = cells.find(p.county); it != cells.end()) {
            it->second.events += 1;
            it->second.records.push_back(p.record);
        }
    std::vector<HeatCell> result;
    for (auto& [code, cell] : cells)
        result.push_back(std::move(cell));
    return result;
}

std::vector<HeatCell> hexagonCells(const MeasureData& data, std::span<const text::Division> counties, double side) {
    const stats::HexGrid grid(side);
    std::map<stats::Hex, Growing> cells;
    const auto at = [&](const Place& p) -> Growing& {
        const stats::Hex hex = grid.at(*p.at);
        const auto [it, fresh] = cells.try_emplace(hex);
        if (fresh) {
            it->second.cell = blank();
            it->second.cell.hex = hex;
            it->second.cell.cell = grid.id(hex);
        }
        if (!p.county.empty())
            ++it->second.counties[p.county];
        return it->second;
    };
    for (const Place& p : data.exposure)
        if (p.at)
            at(p).cell.exposure += 1;
    for (const Place& p : data.events)
        if (p.at) {
            HeatCell& c = at(p).cell;
            c.events += 1;
            c.records.push_back(p.record);
        }
    std::vector<HeatCell> result;
    for (auto& [hex, growing] : cells) {
        std::size_t most = 0;
        for (const auto& [county, n] : growing.counties)
            if (n > most) {
                most = n;
                growing.cell.county = county;
            }
        for (const text::Division& d : counties)
            if (d.code == growing.cell.county)
                growing.cell.name = d.name;
        result.push_back(std::move(growing.cell));
    }
    std::sort(result.begin(), result.end(), [](const HeatCell& a, const HeatCell& b) { return a.cell < b.cell; });
    return result;
}

/// The cells with exposure, as the statistics see them.
struct Judged {
    std::vector<std::size_t> at;         ///< place in the field
    std::vector<stats::Cell> cell;
    std::vector<stats::Point> point;     ///< centres
    stats::Neighbours neighbours;
};

Judged judgedOf(const HeatField& field) {
    Judged j;
    const stats::HexGrid grid(field.cells.kind == Cells::Kind::Hexagon ? field.cells.side : 1);
    std::map<stats::Hex, std::uint32_t> number;
    for (std::size_t i = 0; i < field.cell.size(); ++i) {
        const HeatCell& c = field.cell[i];
        if (c.exposure <= 0)
            continue;
        number.emplace(c.hex, static_cast<std::uint32_t>(j.at.size()));
        j.at.push_back(i);
        j.cell.push_back({c.events, c.exposure});
        j.point.push_back(grid.centre(c.hex));
    }
    if (field.cells.kind == Cells::Kind::Hexagon) {
        std::vector<std::vector<stats::Neighbour>> lists(j.at.size());
        for (std::size_t k = 0; k < j.at.size(); ++k)
            for (const stats::Hex h : stats::HexGrid::around(field.cell[j.at[k]].hex))
                if (const auto it = number.find(h); it != number.end())
                    lists[k].push_back({it->second, 1});
        j.neighbours = stats::Neighbours(std::move(lists));
    }
    return j;
}

void giStar(HeatField& field, const Judged& judged, const stats::EmpiricalBayes& eb, const rules::RulePack& pack,
            JobContext& job) {
    const auto least = static_cast<std::size_t>(pack.number("gi_star.min_cells"));
    if (judged.at.size() < least) {
        field.notes.push_back(COIR_MSG("heat", "Not judgeable: %1 cells with exposure, Gi* needs %2").arg(judged.at.size()).arg(least));
        return;
    }
    std::vector<double> x;
    for (std::size_t k = 0; k < judged.at.size(); ++k)
        x.push_back(!eb.flat()    ? eb.smoothed[k]
                    : eb.mean > 0 ? stats::standardisedRate(judged.cell[k], eb.mean)
                                  : 0);
    const stats::Permutations permutations{pack.integer("gi_star.permutations"),
                                           static_cast<std::uint64_t>(pack.number("gi_star.seed"))};
    const auto found = stats::getisOrdStar(x, judged.neighbours, permutations, job);
    const auto heat = stats::classes(found);
    for (std::size_t k = 0; k < judged.at.size(); ++k) {
        HeatCell& c = field.cell[judged.at[k]];
        c.z = found[k].z;
        c.p = found[k].p;
        c.permutationP = found[k].permutationP;
        c.measured = heat[k];
    }
    field.notes.push_back(COIR_MSG("heat", "Gi* on %1 rates of %2 cells, itself and its six neighbours, false discovery rate, %3 permutations")
                              .term(eb.flat() ? COIR_TERM("standardised") : COIR_TERM("smoothed"))
                              .arg(judged.at.size()).arg(permutations.count));
}

void density(HeatField& field, const MeasureData& data, const rules::RulePack& pack, JobContext& job) {
    const double bandwidth = pack.number("kde.bandwidth");
    std::vector<stats::WeightedPoint> points;
    for (const Place& p : data.events)
        if (p.at)
            points.push_back({stats::islandProjection().forward(*p.at), 1});
    const stats::HexGrid grid(field.cells.side);
    std::vector<stats::Point> at;
    for (const HeatCell& c : field.cell)
        at.push_back(grid.centre(c.hex));
    const auto intensity = stats::kernelIntensity(points, at, stats::Kernel::Quartic, bandwidth, job);
    for (std::size_t i = 0; i < field.cell.size(); ++i)
        field.cell[i].density = intensity[i] * 1e6;
    field.notes.push_back(COIR_MSG("heat", "Quartic kernel, bandwidth %1 m, exact; events per square kilometre").arg(decimal(bandwidth)));
}

Result<void> clusters(HeatField& field, const Judged& judged, const rules::RulePack& pack, JobContext& job) {
    const stats::ScanOptions options{pack.number("scan.share"), pack.number("scan.radius"), pack.integer("scan.replications"),
                                     static_cast<std::uint64_t>(pack.number("scan.seed"))};
    COIR_TRY(const auto found, stats::scan(judged.point, judged.cell, options, job));
    int rank = 0;
    for (const stats::ScanCluster& cluster : found) {
        ++rank;
        for (const std::uint32_t k : cluster.cells) {
            HeatCell& c = field.cell[judged.at[k]];
            c.cluster = rank;
            c.p = cluster.p;
            if (const auto measured = stats::classOf(cluster.p, true); measured != stats::HeatClass::None)
                c.measured = measured;
        }
    }
    field.notes.push_back(COIR_MSG("heat", "Circular scan up to %1 m and %2 of all exposure, %3 Monte-Carlo runs")
                              .arg(decimal(options.largestRadius)).arg(decimal(options.largestShare)).arg(options.replications));
    return {};
}

} // namespace

std::string_view name(Method method) { return kMethods[static_cast<std::size_t>(method)]; }

std::optional<Method> methodFromName(std::string_view text) {
    for (std::size_t i = 0; i < std::size(kMethods); ++i)
        if (kMethods[i] == text)
            return static_cast<Method>(i);
    return std::nullopt;
}

std::string Cells::text() const { return kind == Kind::County ? "county" : "hex:" + decimal(side); }

std::optional<Cells> Cells::parse(std::string_view text) {
    if (text == "county")
        return Cells{};
    if (!text.starts_with("hex:"))
        return std::nullopt;
    Cells cells{Kind::Hexagon, 0};
    text.remove_prefix(4);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), cells.side);
    if (error != std::errc() || end != text.data() + text.size() || !(cells.side >= 100 && cells.side <= 50'000))
        return std::nullopt;
    return cells;
}

std::span<const rules::ParameterInfo> heatParameters() { return kParameters; }

Result<HeatField> heatField(const HeatRequest& request, const Sources& sources, std::span<const text::Division> counties,
                            const rules::RulePack& pack, JobContext& job) {
    const bool hexagons = request.cells.kind == Cells::Kind::Hexagon;
    if (!hexagons && request.method != Method::Rate && request.method != Method::EmpiricalBayes)
        return fail(ErrorCode::WrongUse, COIR_MSG("heat", "Counties are too few for %1").arg(name(request.method)),
                    COIR_MSG("heat", "Use hexagons, or rate or eb"), {{}, 0, "method", std::string(name(request.method))});
    const MeasureData data = count(request.measure, sources, request.window, pack.integer("window.months"), request.denominator);
    HeatField field;
    field.denominator = request.denominator.value_or(usualDenominator(request.measure));
    field.measure = request.measure;
    field.method = request.method;
    field.cells = request.cells;
    field.window = data.window;
    field.cell = hexagons ? hexagonCells(data, counties, request.cells.side) : countyCells(data, counties);

    const Judged judged = judgedOf(field);
    field.judgedCells = judged.at.size();
    const stats::EmpiricalBayes eb = stats::globalEmpiricalBayes(judged.cell);
    field.mean = eb.mean;
    field.spread = eb.spread;
    for (std::size_t k = 0; k < judged.at.size(); ++k) {
        HeatCell& c = field.cell[judged.at[k]];
        c.rate = stats::rate(judged.cell[k]);
        c.smoothed = request.method == Method::Rate ? kNone : eb.smoothed[k];
        c.interval = stats::rateInterval(judged.cell[k]);
        if (request.method != Method::Rate)
            c.smoothedInterval = stats::smoothedInterval(judged.cell[k], eb.mean, eb.spread);
    }
    if (request.method == Method::GiStar)
        giStar(field, judged, eb, pack, job);
    else if (request.method == Method::Kde)
        density(field, data, pack, job);
    else if (request.method == Method::Scan)
        COIR_CHECK(clusters(field, judged, pack, job));
    if (job.cancelled())
        return cancelledError();

    const double exposure = pack.number("suppress.exposure"), events = pack.number("suppress.events");
    for (HeatCell& c : field.cell) {
        std::sort(c.records.begin(), c.records.end());
        c.suppressed = c.exposure < exposure || (c.events > 0 && c.events < events);
    }
    std::vector<stats::Cell> shown;
    for (const HeatCell& c : field.cell)
        if (!c.suppressed)
            shown.push_back({c.events, c.exposure});
    field.evenP = stats::evenP(shown);
    field.withinChance = field.evenP > pack.number("chance.p");
    return field;
}

Result<std::vector<HeatField>> allFields(const Sources& sources, std::span<const text::Division> counties,
                                         const rules::RulePack& pack, JobContext& job) {
    std::vector<HeatField> fields;
    std::int64_t done = 0;
    job.phase(COIR_MSG("heat", "Heat fields"));
    for (const Measure measure : kMeasures) {
        if (!job.step(done++, std::size(kMeasures)))
            return cancelledError();
        if (!hasRows(measure, sources))
            continue;
        COIR_TRY(auto county, heatField({measure, Method::EmpiricalBayes, {}, {}}, sources, counties, pack, job));
        fields.push_back(std::move(county));
        const Cells hexagons{Cells::Kind::Hexagon, pack.number("hexagon.side")};
        COIR_TRY(auto hex, heatField({measure, Method::GiStar, hexagons, {}}, sources, counties, pack, job));
        fields.push_back(std::move(hex));
    }
    return fields;
}

} // namespace coir::heat
