// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/graph_answers.h"
#include "graph/paths.h"

#include <nlohmann/json.hpp>

namespace coir::app {

namespace {
Result<Answer> run(const Invocation& in) {
    graph::AroundLimits limits;
    COIR_TRY(const std::int64_t hops, in.integer("hops", 1, 0, 10));
    COIR_TRY(const std::int64_t most, in.integer("max-nodes", static_cast<std::int64_t>(limits.maxNodes), 1, 1'000'000));
    limits.hops = static_cast<std::size_t>(hops);
    limits.maxNodes = static_cast<std::size_t>(most);
    JobContext job = in.job();
    COIR_TRY(const auto graph, snapshotOf(in, job));
    COIR_TRY(const graph::Node a, nodeOf(*graph, in.arguments[1]));
    const auto around = graph::around(*graph, a, graph::EdgeMask{}, limits);
    nlohmann::ordered_json j = {{"centre", graph->key(a)}, {"cut", around.cut}, {"nodes", nlohmann::ordered_json::array()}, {"edges", nlohmann::ordered_json::array()}};
    for (const auto& r : around.nodes) {
        auto n = nodeJson(*graph, r.node);
        n["hops"] = r.hops;
        n["expanded"] = r.expanded;
        j["nodes"].push_back(std::move(n));
    }
    for (const auto e : around.edges)
        j["edges"].push_back(edgeJson(*graph, e));
    if (!in.json)
        std::printf("%s\n", jsonText(j, 1).c_str());
    return Answer{jsonText(j)};
}
} // namespace

Command aroundCommand() {
    return {"around", "CASE A [--hops N]", "What lies around a firm; JSON", 2, 2, false,
            {{"hops", "N", "How far"}, {"max-nodes", "N", "At most so many nodes"}, {"as-of", "DATE", "Facts valid on that day"}, {"known", "DATE", "As known on that day"}}, run};
}

} // namespace coir::app
