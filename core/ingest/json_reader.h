// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the readers.
#pragma once
#include "ingest/text_decoder.h"

namespace coir::ingest {

/// Opens JSON text as a table: a first pass checks all of it and collects the headings, a second one gives the
/// rows.
Result<std::unique_ptr<TableReader>> openJson(TextStream stream, const ReadOptions& options);

} // namespace coir::ingest
