// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/graph_answers.h"

#include "app/commands/as_of.h"
#include "app/resources.h"
#include "graph/from_facts.h"
#include "store/load_facts.h"

#include <nlohmann/json.hpp>

namespace coir::app {

using Json = nlohmann::ordered_json;

Result<graph::SnapshotPtr> snapshotOf(const Invocation& in, JobContext& job) {
    COIR_TRY(const auto asked, asOfOption(in));
    COIR_TRY(const auto knowledge, loadKnowledge());
    COIR_TRY(auto file, store::CaseFile::open(in.arguments[0], store::CaseFile::Access::Read));
    COIR_TRY(const AsOf latest, store::defaultAsOf(file));
    COIR_TRY(const auto facts, store::loadFacts(file, asked.on(latest), *knowledge.rules, job));
    return graph::takeSnapshot(*facts, *knowledge.lexicon);
}

Result<graph::Node> nodeOf(const graph::GraphSnapshot& graph, const std::string& what) {
    for (const std::string& key : {what, "firm:" + what})
        if (const auto v = graph.find(key))
            return *v;
    std::vector<graph::Node> found;
    for (graph::Node v = 0; v < graph.nodeCount(); ++v)
        if (graph.kind(v) == graph::NodeKind::Firm && graph.label(v) == what)
            found.push_back(v);
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return fail(ErrorCode::InputRefused, COIR_MSG("app", "%1 firms have this name").arg(found.size()), COIR_MSG("app", "Give the unified social credit code"), {{}, 0, {}, what});
    return fail(ErrorCode::InputRefused, COIR_MSG("app", "The case does not know this firm"), COIR_MSG("app", "Give a unified social credit code or the full name"), {{}, 0, {}, what});
}

Json nodeJson(const graph::GraphSnapshot& graph, graph::Node node) {
    return {{"key", graph.key(node)}, {"kind", graph::word(graph.kind(node))}, {"name", graph.label(node)}};
}

Json edgeJson(const graph::GraphSnapshot& graph, graph::EdgeIndex e) {
    Json j = {{"from", graph.key(graph.source(e))}, {"to", graph.key(graph.target(e))}, {"kind", graph::word(graph.kindOf(e))}, {"weight", graph.weight(e)}};
    if (const auto d = graph.from(e))
        j["valid_from"] = isoDate(*d);
    if (const auto d = graph.to(e))
        j["valid_to"] = isoDate(*d);
    j["record"] = std::to_string(graph.record(e));
    return j;
}

} // namespace coir::app
