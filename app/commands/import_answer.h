// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commands/command.h"
#include "ingest/ingest.h"

#include <nlohmann/json_fwd.hpp>

namespace coir::app {

/// Per file: rows read, accepted, quarantined, duplicates, and why.
void sayImport(const Invocation& in, const ingest::ImportSummary& summary);
nlohmann::ordered_json importJson(const ingest::ImportSummary& summary);

} // namespace coir::app
