// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "graph/communities.h"
#include "graph/components.h"
#include "graph/compute_input.h"
#include "graph/links.h"
#include "graph/measures.h"
#include "graph/paths.h"
#include "graph/simple_cycles.h"

#include <nlohmann/json.hpp>

namespace coir::graph {
namespace {

/// What keeps an enumeration of cycles finite; the summary tells when it was reached.
constexpr std::size_t kMostCycles = 5'000'000;
constexpr double kDamping = 0.85;
constexpr double kPageRankTolerance = 1e-13;

using Json = nlohmann::ordered_json;

struct Question {
    const IdNumbers& numbers;
    const Links& links;
    const Settings& settings;
    Json summary;
    std::string csv;

    const std::string& id(Node v) const { return numbers.ids()[v]; }
    template <class Value> void perNode(Value&& value) {
        appendCsvRow(csv, {"node", "value"});
        for (Node v = 0; v < links.nodes(); ++v)
            appendCsvRow(csv, {id(v), value(v)});
    }
    void groups(const Partition& partition) {
        std::vector<Node> smallest(partition.count, kNoNode);
        for (Node v = static_cast<Node>(links.nodes()); v-- > 0;)
            smallest[partition.group[v]] = v;
        perNode([&](Node v) { return id(smallest[partition.group[v]]); });
        summary["groups"] = partition.count;
    }
    void path(std::size_t rank, std::size_t length, double cost, const std::vector<Node>& nodes) {
        std::string joined;
        for (const Node v : nodes)
            joined += (joined.empty() ? "" : ";") + id(v);
        appendCsvRow(csv, {std::to_string(rank), std::to_string(length), decimal(cost), joined});
    }
};

double costOf(const Links& links, Node from, Node to) {
    const auto row = links.of(from);
    return links.weights(from)[static_cast<std::size_t>(std::lower_bound(row.begin(), row.end(), to) - row.begin())];
}

Result<> writeCycles(Question& q, JobContext& job) {
    COIR_TRY(const double least, numberSetting(q.settings, "min_length", 1, 1));
    COIR_TRY(const double most, numberSetting(q.settings, "max_length", 6, 1));
    COIR_TRY(const SimpleCycles found, simpleCycles(q.links, static_cast<std::size_t>(least), static_cast<std::size_t>(most),
                                                    kMostCycles, job));
    appendCsvRow(q.csv, {"rank", "length", "cost", "nodes"});
    std::size_t rank = 0;
    for (const std::vector<Node>& cycle : found.cycles) {
        double cost = 0;
        for (std::size_t i = 0; i < cycle.size(); ++i)
            cost += costOf(q.links, cycle[i], cycle[(i + 1) % cycle.size()]);
        q.path(++rank, cycle.size(), cost, cycle);
    }
    q.summary["cycles"] = found.cycles.size();
    q.summary["complete"] = !found.cut;
    return {};
}

Result<> writePaths(Question& q, JobContext& job) {
    COIR_TRY(const double k, numberSetting(q.settings, "k", 1, 1));
    Node ends[2] = {0, 0};
    const std::string keys[2] = {"from", "to"};
    for (int i = 0; i < 2; ++i) {
        const std::string id = wordSetting(q.settings, keys[i], "");
        const auto node = q.numbers.find(id);
        if (!node)
            return fail(ErrorCode::WrongUse, COIR_MSG("graph", "The graph has no node %1").arg(id),
                        COIR_MSG("graph", "Give from= and to= as they stand in the table"), {{}, 0, keys[i], id});
        ends[i] = *node;
    }
    COIR_TRY(const std::vector<Path> paths, bestPaths(q.links, ends[0], ends[1], static_cast<std::size_t>(k), job));
    appendCsvRow(q.csv, {"rank", "length", "cost", "nodes"});
    std::size_t rank = 0;
    for (const Path& path : paths)
        q.path(++rank, path.nodes.size() - 1, path.cost, path.nodes);
    q.summary["paths"] = paths.size();
    return {};
}

Result<> answer(Question& q, const std::string& measure, JobContext& job) {
    if (measure == "betweenness") {
        COIR_TRY(const std::vector<double> values, betweenness(q.links, job));
        q.perNode([&](Node v) { return decimal(values[v]); });
    } else if (measure == "pagerank") {
        COIR_TRY(const std::vector<double> values, pageRank(q.links, kDamping, kPageRankTolerance, job));
        q.perNode([&](Node v) { return decimal(values[v]); });
    } else if (measure == "core") {
        const auto values = coreNumbers(q.links);
        q.perNode([&](Node v) { return std::to_string(values[v]); });
    } else if (measure == "scc") {
        q.groups(strongComponents(q.links));
    } else if (measure == "communities") {
        COIR_TRY(const double seed, numberSetting(q.settings, "seed", 1, 0));
        COIR_TRY(const Communities found, communities(q.links, static_cast<std::uint64_t>(seed), job));
        q.groups(found.partition);
        q.summary["modularity"] = found.modularity;
    } else if (measure == "cycles") {
        return writeCycles(q, job);
    } else if (measure == "paths") {
        return writePaths(q, job);
    } else {
        return fail(ErrorCode::WrongUse, COIR_MSG("graph", "There is no measure %1").arg(measure),
                    COIR_MSG("graph", "It knows: %1").arg("betweenness, pagerank, core, articulation, bridges, scc, communities, cycles, paths"),
                    {{}, 0, "measure", measure});
    }
    return {};
}

/// Cut nodes and bridges are questions about the graph without directions.
void answerCuts(Question& q, const std::string& measure) {
    if (measure == "articulation") {
        const auto values = articulationPoints(q.links);
        q.perNode([&](Node v) { return std::string(values[v] ? "1" : "0"); });
    } else {
        appendCsvRow(q.csv, {"source", "target"});
        const auto found = bridges(q.links);
        for (const auto& [a, b] : found)
            appendCsvRow(q.csv, {q.id(a), q.id(b)});
        q.summary["bridges"] = found.size();
    }
}

} // namespace

Result<PlainTable> edgeTable(std::string_view text, const std::string& file) {
    if (text.substr(0, 3) == "\xEF\xBB\xBF")
        text.remove_prefix(3);
    if (text.substr(0, text.find('\n')).find(',') != std::string_view::npos)
        return parseTable(text, file);
    PlainTable table;
    table.file = file;
    table.columns = {"source", "target", "weight"};
    std::int64_t line = 0;
    while (!text.empty()) {
        ++line;
        const std::size_t end = text.find('\n');
        std::string_view rest = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        std::vector<std::string> cells;
        while (!rest.empty()) {
            const std::size_t begin = rest.find_first_not_of(" \t\r");
            if (begin == std::string_view::npos)
                break;
            const std::size_t stop = rest.find_first_of(" \t\r", begin);
            cells.emplace_back(rest.substr(begin, stop == std::string_view::npos ? stop : stop - begin));
            rest.remove_prefix(stop == std::string_view::npos ? rest.size() : stop);
        }
        if (cells.empty() || cells[0][0] == '#' || cells[0][0] == '%' || (line == 1 && cells[0] == "source"))
            continue;
        if (cells.size() < 2 || cells.size() > 3)
            return fail(ErrorCode::InputRefused, COIR_MSG("graph", "An edge is a line of two or three columns"), {},
                        {file, line, {}, cells[0]});
        cells.resize(3);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Result<ComputeOutput> computeGraph(const PlainTable& edges, const Settings& settings, JobContext& job) {
    COIR_CHECK(checkSettings(settings, {"measure", "directed", "min_length", "max_length", "seed", "from", "to", "k"}));
    COIR_TRY(const std::size_t source, needColumn(edges, "source"));
    COIR_TRY(const std::size_t target, needColumn(edges, "target"));
    const auto weight = edges.column("weight");
    const std::string measure = wordSetting(settings, "measure", "");
    const std::string directed = wordSetting(settings, "directed", "0");
    if (directed != "0" && directed != "1")
        return fail(ErrorCode::WrongUse, COIR_MSG("graph", "directed is 0 or 1"), {}, {{}, 0, "directed", directed});
    const bool cuts = measure == "articulation" || measure == "bridges";

    IdNumbers numbers;
    for (const auto& row : edges.rows) {
        numbers.add(row[source]);
        numbers.add(row[target]);
    }
    numbers.finish();
    std::vector<Link> links;
    links.reserve(edges.rows.size());
    for (std::size_t i = 0; i < edges.rows.size(); ++i) {
        const auto& row = edges.rows[i];
        if (row[source].empty() || row[target].empty())
            return badCell(edges, i, row[source].empty() ? source : target, COIR_MSG("graph", "An edge needs source and target"));
        double value = 1;
        if (weight && !row[*weight].empty()) {
            COIR_TRY(value, numberCell(edges, i, *weight));
            if (!(value >= 0))
                return badCell(edges, i, *weight, COIR_MSG("graph", "A weight is not negative"));
        }
        links.push_back({numbers.of(row[source]), numbers.of(row[target]), value});
    }
    // Rows that name one edge twice are one edge; a table that lists both directions must not weigh double.
    const Links graph = makeLinks(numbers.ids().size(), std::move(links),
                                  directed == "1" && !cuts ? Direction::Directed : Direction::Undirected, Parallel::Least);
    Question q{numbers, graph, settings, {}, {}};
    q.summary["measure"] = measure;
    q.summary["nodes"] = graph.nodes();
    q.summary["edges"] = graph.count();
    if (cuts)
        answerCuts(q, measure);
    else
        COIR_CHECK(answer(q, measure, job));
    return ComputeOutput{std::move(q.csv), q.summary.dump()};
}

} // namespace coir::graph
