// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/context.h"
#include "report/scenes.h"

namespace coir::report {

/// The picture that a figure of a report stands for; monostate where the case does not give one.
Result<Scene> sceneOf(const Context& context, const Figure& figure);

/// The picture that proves a finding, by its detector: phoenix → ribbon, shell → co-location, ownership-cycle →
/// ownership, guarantee-circle → circle, payments → flow, undervaluation → scatter, duty-free-ring → matrix, others →
/// relations of the subjects. A hot spot needs the stored cells: sceneOf.
Scene findingScene(const store::Facts& facts, const detect::Finding& finding);

} // namespace coir::report
