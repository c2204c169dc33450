// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/compute_heat.h"

#include "base/csv.h"
#include "stats/kde.h"
#include "stats/local_statistics.h"
#include "stats/multiple_tests.h"
#include "stats/rates.h"
#include "stats/scan.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_map>

namespace coir::stats {

namespace {

std::optional<double> number(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// Columns of one table by name, with errors that say where.
class Reader {
public:
    explicit Reader(const PlainTable& table) : m_table(table) {}

    std::size_t rows() const { return m_table.rows.size(); }
    std::optional<std::size_t> find(std::string_view column) const {
        for (std::size_t c = 0; c < m_table.columns.size(); ++c)
            if (m_table.columns[c] == column)
                return c;
        return std::nullopt;
    }
    Result<std::size_t> column(std::string_view column) const {
        if (const auto c = find(column))
            return *c;
        return fail(ErrorCode::InputRefused, COIR_MSG("compute", "Column %1 is missing").arg(column),
                    COIR_MSG("compute", "Name the columns in the first row"),
                    {m_table.file, 1, std::string(column), {}});
    }
    std::string_view text(std::size_t row, std::size_t column) const {
        const auto& fields = m_table.rows[row];
        return column < fields.size() ? std::string_view(fields[column]) : std::string_view();
    }
    Result<double> value(std::size_t row, std::size_t column, bool negativeToo) const {
        const auto v = number(text(row, column));
        if (!v || (!negativeToo && *v < 0))
            return refuse(row, column, negativeToo ? COIR_MSG("compute", "Not a number")
                                                   : COIR_MSG("compute", "Not a number of at least 0"));
        return *v;
    }
    tl::unexpected<Error> refuse(std::size_t row, std::size_t column, Message what) const {
        return fail(ErrorCode::InputRefused, std::move(what), COIR_MSG("compute", "Correct the row and start again"),
                    {m_table.file, static_cast<std::int64_t>(row) + 2, m_table.columns[column],
                     std::string(text(row, column))});
    }

private:
    const PlainTable& m_table;
};

/// Settings with defaults; remembers what was asked for, so that a misspelt key is refused.
class Settings {
public:
    explicit Settings(const std::map<std::string, std::string>& given) : m_given(given) {}

    Result<std::string> word(const std::string& key, std::vector<std::string> allowed) const {
        const auto it = m_given.find(key);
        if (it == m_given.end())
            return allowed.front();
        if (std::find(allowed.begin(), allowed.end(), it->second) != allowed.end())
            return it->second;
        std::string list;
        for (const auto& a : allowed)
            list += (list.empty() ? "" : ", ") + a;
        return wrong(key, COIR_MSG("compute", "%1 must be one of: %2").arg(key).arg(list));
    }
    Result<double> value(const std::string& key, double standard, double low, double high) const {
        const auto it = m_given.find(key);
        if (it == m_given.end())
            return standard;
        const auto v = number(it->second);
        if (!v || *v < low || *v > high)
            return wrong(key, COIR_MSG("compute", "%1 must be a number from %2 to %3")
                                  .arg(key).arg(decimal(low)).arg(decimal(high)));
        return *v;
    }
    bool has(const std::string& key) const { return m_given.contains(key); }
    Result<void> onlyKnown() const {
        static const std::vector<std::string> known = {
            "method", "permutations", "seed", "k", "distance", "symmetric", "of", "scope", "standardise", "share",
            "radius", "kernel", "bandwidth", "neighbours", "points", "at"};
        for (const auto& [key, value] : m_given)
            if (std::find(known.begin(), known.end(), key) == known.end())
                return fail(ErrorCode::WrongUse, COIR_MSG("compute", "Unknown setting %1").arg(key),
                            COIR_MSG("compute", "See coir compute heat --help"), {{}, 0, key, value});
        return {};
    }

private:
    tl::unexpected<Error> wrong(const std::string& key, Message what) const {
        return fail(ErrorCode::WrongUse, std::move(what), COIR_MSG("compute", "See coir compute heat --help"),
                    {{}, 0, key, m_given.at(key)});
    }
    const std::map<std::string, std::string>& m_given;
};

struct Cells {
    std::vector<std::string> id;
    std::vector<Point> point;
    std::vector<Cell> cell;
    std::unordered_map<std::string, std::uint32_t> index;
    bool placed = false;
};

Result<Cells> readCells(const PlainTable& table, HeatOutput& output) {
    const Reader reader(table);
    COIR_TRY(const std::size_t id, reader.column("cell"));
    COIR_TRY(const std::size_t events, reader.column("events"));
    const auto exposure = reader.find("exposure"), x = reader.find("x"), y = reader.find("y");
    if (!exposure)
        output.notes.push_back(COIR_MSG("compute", "No column exposure: every cell counts as 1"));
    Cells cells;
    cells.placed = x && y;
    for (std::size_t r = 0; r < reader.rows(); ++r) {
        Cell cell{0, 1};
        COIR_TRY(cell.events, reader.value(r, events, false));
        if (exposure) {
            COIR_TRY(cell.exposure, reader.value(r, *exposure, false));
        }
        Point point;
        if (cells.placed) {
            COIR_TRY(point.x, reader.value(r, *x, true));
            COIR_TRY(point.y, reader.value(r, *y, true));
        }
        std::string key(reader.text(r, id));
        if (key.empty())
            return reader.refuse(r, id, COIR_MSG("compute", "A cell without a name"));
        if (!cells.index.emplace(key, static_cast<std::uint32_t>(r)).second)
            return reader.refuse(r, id, COIR_MSG("compute", "The cell stands twice in the table"));
        cells.id.push_back(std::move(key));
        cells.cell.push_back(cell);
        cells.point.push_back(point);
    }
    return cells;
}

/// Neighbour lists over the kept cells (keep[i] = new number or -1).
Result<Neighbours> readNeighbours(const HeatInput& input, const Settings& settings, const Cells& cells,
                                  const std::vector<std::int64_t>& keep, std::size_t kept) {
    if (!input.neighbours) {
        if (!cells.placed)
            return fail(ErrorCode::InputRefused, COIR_MSG("compute", "Without x and y there are no neighbours"),
                        COIR_MSG("compute", "Add the columns x and y, or a table of neighbours"),
                        {input.cells->file, 1, {}, {}});
        std::vector<Point> points;
        for (std::size_t i = 0; i < cells.id.size(); ++i)
            if (keep[i] >= 0)
                points.push_back(cells.point[i]);
        if (settings.has("distance")) {
            COIR_TRY(const double distance, settings.value("distance", 0, 0, 1e12));
            return within(points, distance);
        }
        COIR_TRY(const double k, settings.value("k", 8, 1, 1e6));
        return nearest(points, static_cast<std::size_t>(k));
    }
    COIR_TRY(const double symmetric, settings.value("symmetric", 0, 0, 1));
    const Reader reader(*input.neighbours);
    COIR_TRY(const std::size_t from, reader.column("cell"));
    COIR_TRY(const std::size_t to, reader.column("neighbour"));
    const auto weight = reader.find("weight");
    std::vector<std::vector<Neighbour>> lists(kept);
    for (std::size_t r = 0; r < reader.rows(); ++r) {
        const auto a = cells.index.find(std::string(reader.text(r, from)));
        if (a == cells.index.end())
            return reader.refuse(r, from, COIR_MSG("compute", "The cell is not in the table of cells"));
        const auto b = cells.index.find(std::string(reader.text(r, to)));
        if (b == cells.index.end())
            return reader.refuse(r, to, COIR_MSG("compute", "The cell is not in the table of cells"));
        double w = 1;
        if (weight && !reader.text(r, *weight).empty()) {
            COIR_TRY(w, reader.value(r, *weight, false));
        }
        const std::int64_t i = keep[a->second], j = keep[b->second];
        if (i < 0 || j < 0 || w == 0)
            continue;
        lists[static_cast<std::size_t>(i)].push_back({static_cast<std::uint32_t>(j), w});
        if (symmetric == 1)
            lists[static_cast<std::size_t>(j)].push_back({static_cast<std::uint32_t>(i), w});
    }
    return Neighbours(std::move(lists));
}

void figure(HeatOutput& output, std::string name, double value) {
    output.figures.emplace_back(std::move(name), decimal(value));
}

void figuresOf(HeatOutput& output, const EmpiricalBayes& eb) {
    figure(output, "mu", eb.mean);
    figure(output, "s2", eb.variance);
    figure(output, "A", eb.spread);
}

Result<Permutations> permutationsOf(const Settings& settings) {
    COIR_TRY(const double count, settings.value("permutations", 999, 0, 1e6));
    COIR_TRY(const double seed, settings.value("seed", 1, 0, 9.007199254740992e15));
    return Permutations{static_cast<int>(count), static_cast<std::uint64_t>(seed)};
}

std::vector<std::int64_t> exposed(const Cells& cells, std::size_t& kept) {
    std::vector<std::int64_t> keep(cells.cell.size(), -1);
    kept = 0;
    for (std::size_t i = 0; i < keep.size(); ++i)
        if (cells.cell[i].exposure > 0)
            keep[i] = static_cast<std::int64_t>(kept++);
    return keep;
}

Result<void> rates(const HeatInput& input, const Settings& settings, const Cells& cells, bool smoothed,
                   HeatOutput& output) {
    COIR_TRY(const std::string scope, settings.word("scope", {"global", "local"}));
    const EmpiricalBayes global = globalEmpiricalBayes(cells.cell);
    EmpiricalBayes eb = global;
    if (smoothed && scope == "local") {
        std::vector<std::int64_t> keep(cells.cell.size());
        for (std::size_t i = 0; i < keep.size(); ++i)
            keep[i] = static_cast<std::int64_t>(i);
        COIR_TRY(const Neighbours neighbours, readNeighbours(input, settings, cells, keep, keep.size()));
        eb = localEmpiricalBayes(cells.cell, neighbours);
    }
    figuresOf(output, eb);
    appendCsvRow(output.csv, {"cell", "value", "z", "p", "class", "events", "exposure", "rate", "weight"});
    for (std::size_t i = 0; i < cells.cell.size(); ++i) {
        const Cell& c = cells.cell[i];
        appendCsvRow(output.csv, {cells.id[i], decimal(smoothed ? eb.smoothed[i] : rate(c)), "", "", "none",
                                  decimal(c.events), decimal(c.exposure), decimal(rate(c)),
                                  c.exposure > 0 ? decimal(eb.weight[i]) : ""});
    }
    return {};
}

/// The values that gi-star and local-moran look at, over the kept cells.
Result<std::vector<double>> valuesOf(const Settings& settings, const std::vector<Cell>& cells, HeatOutput& output) {
    COIR_TRY(const std::string of, settings.word("of", {"eb", "rate", "events"}));
    const EmpiricalBayes eb = globalEmpiricalBayes(cells);
    figuresOf(output, eb);
    std::vector<double> values;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (of == "events")
            values.push_back(cells[i].events);
        else if (of == "rate")
            values.push_back(rate(cells[i]));
        else
            values.push_back(!eb.flat() ? eb.smoothed[i]
                             : eb.mean > 0 ? standardisedRate(cells[i], eb.mean) : 0);
    }
    if (of == "eb" && eb.flat())
        output.notes.push_back(COIR_MSG("compute", "The smoothed map is flat (A = 0): standardised rates are used"));
    return values;
}

Result<void> localStatistics(const HeatInput& input, const Settings& settings, const Cells& cells, bool moran,
                             HeatOutput& output, JobContext& job) {
    COIR_TRY(const Permutations permutations, permutationsOf(settings));
    COIR_TRY(const std::string standardise, settings.word("standardise", {"row", "none"}));
    std::size_t kept = 0;
    const auto keep = exposed(cells, kept);
    COIR_TRY(const Neighbours neighbours, readNeighbours(input, settings, cells, keep, kept));
    std::vector<Cell> used;
    for (std::size_t i = 0; i < keep.size(); ++i)
        if (keep[i] >= 0)
            used.push_back(cells.cell[i]);
    COIR_TRY(const std::vector<double> values, valuesOf(settings, used, output));
    if (kept < 30)
        output.notes.push_back(COIR_MSG("compute", "Fewer than 30 cells with exposure: the normal p is only rough"));
    const auto found = moran ? localMoran(values, neighbours, standardise == "row", permutations, job)
                             : getisOrdStar(values, neighbours, permutations, job);
    if (job.cancelled())
        return cancelledError();

    double mean = 0;
    for (const double v : values)
        mean += v / static_cast<double>(values.size());
    std::vector<double> p;
    for (const LocalStatistic& s : found)
        p.push_back(s.p);
    const std::vector<double> adjusted = adjustedP(p);
    const std::vector<HeatClass> heat = classes(found);
    appendCsvRow(output.csv, {"cell", "value", "z", "p", "class", "x", "p_permutation", "p_adjusted", "neighbours"});
    for (std::size_t i = 0; i < keep.size(); ++i) {
        if (keep[i] < 0) {
            appendCsvRow(output.csv, {cells.id[i], "", "", "", "none", "", "", "", ""});
            continue;
        }
        const auto k = static_cast<std::size_t>(keep[i]);
        const LocalStatistic& s = found[k];
        std::string label(name(heat[k]));
        if (moran && adjusted[k] <= 0.05)
            label = s.value > 0 ? (values[k] > mean ? "high-high" : "low-low")
                                : (values[k] > mean ? "high-low" : "low-high");
        else if (moran)
            label = "none";
        appendCsvRow(output.csv,
                     {cells.id[i], decimal(s.value), decimal(s.z), decimal(s.p), label, decimal(values[k]),
                      decimal(s.permutationP), decimal(adjusted[k]), std::to_string(neighbours.of(k).size())});
    }
    return {};
}

Result<void> scanStatistic(const HeatInput& input, const Settings& settings, const Cells& cells, HeatOutput& output,
                           JobContext& job) {
    if (!cells.placed)
        return fail(ErrorCode::InputRefused, COIR_MSG("compute", "The scan needs the columns x and y"),
                    COIR_MSG("compute", "Add the columns x and y"), {input.cells->file, 1, {}, {}});
    ScanOptions options;
    COIR_TRY(options.largestShare, settings.value("share", 0.5, 0, 1));
    COIR_TRY(options.largestRadius, settings.value("radius", 30'000, 0, 1e12));
    COIR_TRY(const Permutations permutations, permutationsOf(settings));
    options.replications = permutations.count;
    options.seed = permutations.seed;
    COIR_TRY(const auto clusters, scan(cells.point, cells.cell, options, job));
    appendCsvRow(output.csv, {"rank", "cells", "observed", "expected", "llr", "p", "centre", "radius", "exposure",
                              "relative_risk"});
    double events = 0;
    for (const Cell& c : cells.cell)
        events += std::round(c.events);
    figure(output, "events", events);
    for (std::size_t k = 0; k < clusters.size(); ++k) {
        const ScanCluster& c = clusters[k];
        std::vector<std::string> members;
        double exposure = 0;
        for (const std::uint32_t i : c.cells) {
            members.push_back(cells.id[i]);
            exposure += cells.cell[i].exposure;
        }
        std::sort(members.begin(), members.end());
        std::string list;
        for (const auto& m : members)
            list += (list.empty() ? "" : ";") + m;
        const double outside = (events - c.observed) / (events - c.expected);
        appendCsvRow(output.csv, {std::to_string(k + 1), list, decimal(c.observed), decimal(c.expected),
                                  decimal(c.llr), decimal(c.p), cells.id[c.centre], decimal(c.radius),
                                  decimal(exposure),
                                  outside > 0 ? decimal(c.observed / c.expected / outside) : ""});
    }
    return {};
}

Result<std::vector<WeightedPoint>> readPoints(const PlainTable& table, std::string_view weightColumn) {
    const Reader reader(table);
    COIR_TRY(const std::size_t x, reader.column("x"));
    COIR_TRY(const std::size_t y, reader.column("y"));
    const auto weight = reader.find(weightColumn);
    std::vector<WeightedPoint> points;
    for (std::size_t r = 0; r < reader.rows(); ++r) {
        WeightedPoint p;
        COIR_TRY(p.at.x, reader.value(r, x, true));
        COIR_TRY(p.at.y, reader.value(r, y, true));
        if (weight) {
            COIR_TRY(p.weight, reader.value(r, *weight, false));
        }
        points.push_back(p);
    }
    return points;
}

Result<void> density(const HeatInput& input, const Settings& settings, HeatOutput& output, JobContext& job) {
    const PlainTable* from = input.points ? &*input.points : input.cells ? &*input.cells : nullptr;
    const PlainTable* where = input.at ? &*input.at : input.cells ? &*input.cells : from;
    if (!from)
        return fail(ErrorCode::WrongUse, COIR_MSG("compute", "kde needs points"),
                    COIR_MSG("compute", "Add points=FILE with the columns x and y"));
    COIR_TRY(const auto points, readPoints(*from, input.points ? "weight" : "events"));
    COIR_TRY(const auto places, readPoints(*where, ""));
    COIR_TRY(const std::string kernel, settings.word("kernel", {"gaussian", "quartic"}));
    COIR_TRY(double bandwidth, settings.value("bandwidth", 0, 1e-9, 1e12));
    if (bandwidth == 0) {
        bandwidth = scottBandwidth(points);
        output.notes.push_back(COIR_MSG("compute", "Bandwidth by Scott's rule: %1").arg(decimal(bandwidth)));
    }
    if (bandwidth <= 0)
        return fail(ErrorCode::WrongUse, COIR_MSG("compute", "These points give no bandwidth"),
                    COIR_MSG("compute", "Add bandwidth=NUMBER in the unit of x and y"));
    std::vector<Point> at;
    for (const WeightedPoint& p : places)
        at.push_back(p.at);
    const auto intensity = kernelIntensity(points, at, kernel == "quartic" ? Kernel::Quartic : Kernel::Gaussian,
                                           bandwidth, job);
    if (job.cancelled())
        return cancelledError();
    double total = 0;
    for (const WeightedPoint& p : points)
        total += p.weight;
    figure(output, "bandwidth", bandwidth);
    figure(output, "weight", total);
    output.figures.emplace_back("cut_off", kernel == "quartic" ? decimal(bandwidth) : "none");
    appendCsvRow(output.csv, {"x", "y", "density", "intensity"});
    for (std::size_t i = 0; i < at.size(); ++i)
        appendCsvRow(output.csv, {decimal(at[i].x), decimal(at[i].y),
                                  decimal(total > 0 ? intensity[i] / total : 0), decimal(intensity[i])});
    return {};
}

} // namespace

Result<HeatOutput> computeHeat(const HeatInput& input, JobContext& job) {
    const Settings settings(input.settings);
    COIR_CHECK(settings.onlyKnown());
    COIR_TRY(const std::string method,
             settings.word("method", {"eb", "rate", "gi-star", "local-moran", "scan", "kde"}));
    HeatOutput output;
    output.figures.emplace_back("method", method);
    if (method == "kde") {
        COIR_CHECK(density(input, settings, output, job));
        return output;
    }
    if (!input.cells)
        return fail(ErrorCode::WrongUse, COIR_MSG("compute", "A table of cells is missing"),
                    COIR_MSG("compute", "Give a file with the columns cell, x, y, events, exposure"));
    COIR_TRY(const Cells cells, readCells(*input.cells, output));
    figure(output, "cells", static_cast<double>(cells.id.size()));
    if (method == "rate" || method == "eb") {
        COIR_CHECK(rates(input, settings, cells, method == "eb", output));
    } else if (method == "scan") {
        COIR_CHECK(scanStatistic(input, settings, cells, output, job));
    } else {
        COIR_CHECK(localStatistics(input, settings, cells, method == "local-moran", output, job));
    }
    return output;
}

} // namespace coir::stats
