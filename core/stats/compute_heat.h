// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "base/table.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace coir::stats {

/// Input of `coir compute heat`: the tables already parsed, the settings as typed.
struct HeatInput {
    std::optional<PlainTable> cells;      ///< cell,x,y,events,exposure
    std::optional<PlainTable> neighbours; ///< cell,neighbour[,weight]
    std::optional<PlainTable> points;     ///< x,y[,weight]
    std::optional<PlainTable> at;         ///< x,y
    /// method = rate | eb | gi-star | local-moran | scan | kde, and
    /// permutations (999), seed (1), k (8) or distance for neighbours without a table, symmetric (0),
    /// of = eb | rate | events (what gi-star and local-moran look at; eb), scope = global | local (eb),
    /// standardise = row | none (local-moran), share (.5) and radius (30000) of scan, kernel, bandwidth (Scott).
    std::map<std::string, std::string> settings;
};

struct HeatOutput {
    std::string csv;
    /// Figures of the run by name, numbers in decimal text: mu, A, cells …
    std::vector<std::pair<std::string, std::string>> figures;
    std::vector<Message> notes;
};

/// Columns as in contract.md, further ones after them. Nothing is suppressed here. Errors: WrongUse for settings,
/// InputRefused with file, row and column for tables, Cancelled.
Result<HeatOutput> computeHeat(const HeatInput& input, JobContext& job);

} // namespace coir::stats
