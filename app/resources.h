// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "pipeline/whole_job.h"

#include <filesystem>

namespace coir::app {

/// The folder `resources` of a build tree, or share/coir of an installation: found once, passed down.
Result<std::filesystem::path> findResources();

/// Rule library and lexicon for a command.
Result<pipeline::Knowledge> loadKnowledge();

} // namespace coir::app
