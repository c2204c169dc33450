// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commands/command.h"
#include "pipeline/analysis.h"

namespace coir::app {

/// --as-of and --known; what is not given is left open (then the case's latest event counts).
Result<pipeline::AskedDates> asOfOption(const Invocation& in);

} // namespace coir::app
