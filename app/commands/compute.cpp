// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/resources.h"
#include "app/words.h"

#include "base/table.h"
#include "graph/compute.h"
#include "stats/compute_heat.h"

#include <nlohmann/json.hpp>

namespace coir::app {

namespace {

Result<PlainTable> tableAt(const std::string& path) {
    COIR_TRY(const std::string text, readPlainFile(path));
    return parseTable(text, std::filesystem::path(path).filename().string());
}

/// The table that a setting names, taken out of the settings.
Result<std::optional<PlainTable>> tableOf(std::map<std::string, std::string>& settings, const char* key) {
    const auto it = settings.find(key);
    if (it == settings.end())
        return std::optional<PlainTable>{};
    const std::string path = it->second;
    settings.erase(it);
    COIR_TRY(auto table, tableAt(path));
    return std::optional<PlainTable>(std::move(table));
}

struct Computed {
    std::string csv, summary = "{}";
};

Result<Computed> heat(const Invocation& in, std::map<std::string, std::string> settings, JobContext& job) {
    stats::HeatInput input;
    COIR_TRY(input.neighbours, tableOf(settings, "neighbours"));
    COIR_TRY(input.points, tableOf(settings, "points"));
    COIR_TRY(input.at, tableOf(settings, "at"));
    if (in.arguments.size() > 1) {
        COIR_TRY(input.cells, tableAt(in.arguments[1]));
    }
    input.settings = std::move(settings);
    COIR_TRY(auto out, stats::computeHeat(input, job));
    nlohmann::ordered_json j = nlohmann::ordered_json::object();
    for (const auto& [name, value] : out.figures)
        j[name] = value;
    for (const auto& note : out.notes)
        j["notes"].push_back(words(note));
    return Computed{std::move(out.csv), jsonText(j)};
}

Result<Answer> run(const Invocation& in) {
    COIR_TRY(auto settings, in.settings());
    const std::string& method = in.arguments[0];
    JobContext job = in.job();
    Computed done;
    if (method != "heat" && in.arguments.size() < 2)
        return fail(ErrorCode::WrongUse, COIR_MSG("app", "The input table is missing"), COIR_MSG("app", "See coir %1 --help").arg("compute"));
    if (method == "heat") {
        COIR_TRY(done, heat(in, std::move(settings), job));
    } else if (method == "ownership") {
        COIR_TRY(const auto groups, tableOf(settings, "groups"));
        COIR_TRY(const auto holdings, tableAt(in.arguments[1]));
        COIR_TRY(auto out, graph::computeOwnership(holdings, groups, settings, job));
        done = {std::move(out.csv), std::move(out.summary)};
    } else if (method == "graph") {
        COIR_TRY(const std::string text, readPlainFile(in.arguments[1]));
        COIR_TRY(const auto edges, graph::edgeTable(text, std::filesystem::path(in.arguments[1]).filename().string()));
        COIR_TRY(auto out, graph::computeGraph(edges, settings, job));
        done = {std::move(out.csv), std::move(out.summary)};
    } else if (method == "cycles") {
        COIR_TRY(const auto payments, tableAt(in.arguments[1]));
        COIR_TRY(auto out, graph::computeCycles(payments, settings, job));
        done = {std::move(out.csv), std::move(out.summary)};
    } else {
        return fail(ErrorCode::WrongUse, COIR_MSG("app", "There is no such method"), COIR_MSG("app", "Use ownership, graph, heat or cycles"), {{}, 0, "METHOD", method});
    }
    if (in.has("out"))
        COIR_CHECK(writeFile(in.value("out"), done.csv));
    else if (!in.json)
        std::fwrite(done.csv.data(), 1, done.csv.size(), stdout);
    return Answer{done.summary};
}

std::vector<Option> methods() {
    return {
        {"ownership", "HOLDINGS", "Columns: owner, firm, share (a decimal or a fraction such as 7/20).\n"
                                  "Settings: groups=FILE with the columns group, member (who acts in concert).\n"
                                  "Result: holder, firm, integrated, exact, weakest_link, control."},
        {"graph", "EDGES", "Columns: source, target, and weight if there is one; or lines of two or three columns between blanks, without a heading.\n"
                           "Settings: measure=betweenness|pagerank|core|articulation|bridges|scc|communities|cycles|paths, directed=0|1 (0);\n"
                           "for cycles min_length (1), max_length (6); for communities seed (1); for paths from, to, k (1).\n"
                           "Result: node, value; of bridges source, target; of cycles and paths rank, length, cost, nodes."},
        {"heat", "CELLS", "Columns: cell, events, exposure (1 without it), x, y (for the scan, and for neighbours without a table).\n"
                          "Settings: method=eb|rate|gi-star|local-moran|scan|kde (eb).\n"
                          "rate: none. eb: scope=global|local (global); local smooths over the neighbours.\n"
                          "gi-star, local-moran: of=eb|rate|events (eb), permutations (999), seed (1); local-moran: standardise=row|none (row).\n"
                          "Neighbours: neighbours=FILE with the columns cell, neighbour, weight, symmetric=0|1 (0); else k (8) or distance.\n"
                          "scan: share (0.5), radius (30000), permutations (999), seed (1).\n"
                          "kde: points=FILE with x, y, weight instead of CELLS, at=FILE with x, y, kernel=gaussian|quartic (gaussian), bandwidth (Scott).\n"
                          "Result: cell, value, z, p, class; of the scan rank, cells, observed, expected, llr, p; of kde x, y, density."},
        {"cycles", "PAYMENTS", "Columns: payer, payee, amount, time (a number, a date or a moment), and id if there is one.\n"
                               "Settings: min_length (3), max_length (8), window (30; days where time is a date), retention (0: unchecked), order=strict|any (strict).\n"
                               "Result: rank, length, start, end, payments, accounts, retained."},
    };
}

} // namespace

Command computeCommand() {
    return {"compute", "METHOD INPUT… [--out FILE] [--set key=value]…", "One method of the core on plain tables: ownership, graph, heat, cycles", 1, 4, false,
            {{"out", "FILE", "Write the table there"}, {"set", "key=value", "A setting of the method", true}}, run, methods()};
}

} // namespace coir::app
