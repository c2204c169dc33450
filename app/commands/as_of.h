// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commands/command.h"

namespace coir::app {

/// --as-of and --known; nothing where neither is given (then the case's latest event counts).
Result<std::optional<AsOf>> asOfOption(const Invocation& in);

} // namespace coir::app
