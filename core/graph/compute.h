// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "base/table.h"

#include <map>
#include <optional>
#include <string>

namespace coir::graph {

/// Settings of `coir compute` as typed (--set key=value).
using Settings = std::map<std::string, std::string>;

struct ComputeOutput {
    std::string csv;     ///< columns as in contract.md
    std::string summary; ///< one JSON object, for --json
};

/// The edges of `compute graph`: a CSV with source and target, or lines of two or three blank-separated columns
/// without a heading (lines that begin with # or % are left out). @error InputRefused.
Result<PlainTable> edgeTable(std::string_view text, const std::string& file);

/// `coir compute ownership`: holdings owner,firm,share; groups group,member act in concert. Owners that are nobody's
/// firm are final holders; holder `unknown` carries what is missing. Ordered by firm, then share falling, then holder.
/// Settings: none beyond groups. @error InputRefused with file, row, column; WrongUse; Cancelled.
Result<ComputeOutput> computeOwnership(const PlainTable& holdings, const std::optional<PlainTable>& groups,
                                       const Settings& settings, JobContext& job);

/// `coir compute graph`. Settings: measure, directed, max_length, min_length, seed, from, to, k.
/// @error as above.
Result<ComputeOutput> computeGraph(const PlainTable& edges, const Settings& settings, JobContext& job);

/// `coir compute cycles`: payments id,payer,payee,amount,time; time is a number, a date or a moment (then the window
/// counts days). Settings: min_length, max_length, window, retention, order. @error as above.
Result<ComputeOutput> computeCycles(const PlainTable& payments, const Settings& settings, JobContext& job);

} // namespace coir::graph
