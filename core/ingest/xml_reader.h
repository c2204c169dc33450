// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the readers.
#pragma once
#include "ingest/text_decoder.h"

namespace coir::ingest {

/// Opens XML text as a table: a first pass checks all of it and finds the element that repeats as a record, a second
/// one gives the rows. Elements without children are the cells, named by themselves or by an attribute `name`, as are
/// the attributes of a record. A page of HTML, or a document in which nothing could be a record, is refused.
Result<std::unique_ptr<TableReader>> openXml(TextStream stream, const ReadOptions& options);

} // namespace coir::ingest
