// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/graph_answers.h"
#include "graph/paths.h"

#include <nlohmann/json.hpp>

namespace coir::app {

namespace {
Result<Answer> run(const Invocation& in) {
    COIR_TRY(const std::int64_t hops, in.integer("max-hops", 6, 1, 100));
    JobContext job = in.job();
    COIR_TRY(const auto graph, snapshotOf(in, job));
    COIR_TRY(const graph::Node a, nodeOf(*graph, in.arguments[1]));
    COIR_TRY(const graph::Node b, nodeOf(*graph, in.arguments[2]));
    const auto path = graph::pathBetween(*graph, a, b, graph::EdgeMask{}, static_cast<std::size_t>(hops));
    nlohmann::ordered_json j = {{"found", path.has_value()}, {"nodes", nlohmann::ordered_json::array()}, {"edges", nlohmann::ordered_json::array()}};
    if (path) {
        j["length"] = path->nodes.size() - 1;
        for (std::size_t i = 0; i < path->nodes.size(); ++i) {
            const graph::Node v = path->nodes[i];
            j["nodes"].push_back(nodeJson(*graph, v));
            if (i + 1 == path->nodes.size())
                break;
            const graph::Node w = path->nodes[i + 1];
            for (graph::EdgeIndex e = graph->outBegin(v); e < graph->outEnd(v); ++e)
                if (graph->target(e) == w)
                    j["edges"].push_back(edgeJson(*graph, e));
            for (graph::EdgeIndex e = graph->outBegin(w); e < graph->outEnd(w); ++e)
                if (graph->target(e) == v)
                    j["edges"].push_back(edgeJson(*graph, e));
        }
    }
    if (!in.json)
        std::printf("%s\n", j.dump(1).c_str());
    return Answer{j.dump()};
}
} // namespace

Command pathCommand() {
    return {"path", "CASE A B [--max-hops N]", "How two firms are connected; JSON", 3, 3, false,
            {{"max-hops", "N", "Longest path"}, {"as-of", "DATE", "Facts valid on that day"}, {"known", "DATE", "As known on that day"}}, run};
}

} // namespace coir::app
