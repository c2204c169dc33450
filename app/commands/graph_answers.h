// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commands/command.h"
#include "graph/snapshot.h"

#include <nlohmann/json_fwd.hpp>

namespace coir::app {

/// Opens the case of a graph question, as of the dates asked, and freezes its graph.
Result<graph::SnapshotPtr> snapshotOf(const Invocation& in, JobContext& job);
/// A firm by code or by its full name, a node by its key. @error InputRefused: none or several.
Result<graph::Node> nodeOf(const graph::GraphSnapshot& graph, const std::string& what);
nlohmann::ordered_json nodeJson(const graph::GraphSnapshot& graph, graph::Node node);
nlohmann::ordered_json edgeJson(const graph::GraphSnapshot& graph, graph::EdgeIndex edge);

} // namespace coir::app
