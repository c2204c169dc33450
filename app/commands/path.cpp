// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/graph_answers.h"
#include "graph/paths.h"

#include <nlohmann/json.hpp>

namespace coir::app {

namespace {
constexpr std::size_t kMostWays = 10;

Result<Answer> run(const Invocation& in) {
    COIR_TRY(const std::int64_t hops, in.integer("max-hops", 6, 1, 100));
    JobContext job = in.job();
    COIR_TRY(const auto graph, snapshotOf(in, job));
    COIR_TRY(const graph::Node a, nodeOf(*graph, in.arguments[1]));
    COIR_TRY(const graph::Node b, nodeOf(*graph, in.arguments[2]));
    const auto ways = graph::pathsBetween(*graph, a, b, graph::EdgeMask{}, static_cast<std::size_t>(hops), kMostWays);
    nlohmann::ordered_json j = {{"found", !ways.paths.empty()}, {"nodes", nlohmann::ordered_json::array()}, {"edges", nlohmann::ordered_json::array()}};
    if (!ways.paths.empty()) {
        const std::vector<graph::Node>& path = ways.paths.front().nodes;
        j["length"] = path.size() - 1;
        // Others are as short: the strongest stands above, the next ones by their nodes, the rest as a number.
        j["equally_short"] = ways.all;
        j["others"] = nlohmann::ordered_json::array();
        for (std::size_t i = 1; i < ways.paths.size(); ++i) {
            auto keys = nlohmann::ordered_json::array();
            for (const graph::Node v : ways.paths[i].nodes)
                keys.push_back(graph->key(v));
            j["others"].push_back(std::move(keys));
        }
        for (std::size_t i = 0; i < path.size(); ++i) {
            const graph::Node v = path[i];
            j["nodes"].push_back(nodeJson(*graph, v));
            if (i + 1 == path.size())
                break;
            const graph::Node w = path[i + 1];
            for (graph::EdgeIndex e = graph->outBegin(v); e < graph->outEnd(v); ++e)
                if (graph->target(e) == w)
                    j["edges"].push_back(edgeJson(*graph, e));
            for (graph::EdgeIndex e = graph->outBegin(w); e < graph->outEnd(w); ++e)
                if (graph->target(e) == v)
                    j["edges"].push_back(edgeJson(*graph, e));
        }
    }
    if (!in.json)
        std::printf("%s\n", jsonText(j, 1).c_str());
    return Answer{jsonText(j)};
}
} // namespace

Command pathCommand() {
    return {"path", "CASE A B [--max-hops N]", "How two firms are connected; JSON", 3, 3, false,
            {{"max-hops", "N", "Longest path"}, {"as-of", "DATE", "Facts valid on that day"}, {"known", "DATE", "As known on that day"}}, run};
}

} // namespace coir::app
