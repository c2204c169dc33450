// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "graph/holding_readings.h"
#include "graph/ownership_result.h"
#include "views/graph/CanvasScene.h"

#include <map>
#include <memory>

namespace coir::ui {

/// The readings of ownership between which the tree switches.
enum class Reading : quint8 { Direct, Product, Weakest, Control };

/// How everybody above or below one node stands to it.
struct OwnershipReadings {
    graph::SnapshotPtr graph;
    graph::Node root = graph::kNoNode;
    std::map<graph::Node, graph::HoldingReading> of;   ///< by the other node
};

QString readingTitle(Reading reading);
/// "69.77 %", or how it controls; empty for the direct share, which stands on the line.
QString readingWords(const graph::HoldingReading& value, Reading reading);
Result<std::shared_ptr<const OwnershipReadings>> readOwnership(const graph::SnapshotPtr& graph, graph::Node root, const graph::OwnershipRules& rules, JobContext& job);
/// The scene with the reading written after each name.
CanvasScenePtr withReading(const CanvasScenePtr& scene, const OwnershipReadings& readings, Reading reading);

} // namespace coir::ui
