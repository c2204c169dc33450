// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/message.h"
#include "store/case_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace coir::ingest {

/// Figures of one source unit over all batches. Shares in [0, 1]; nullopt where nothing can be said.
struct UnitQuality {
    std::string unit;                      ///< "" where the form names none
    std::int64_t rows = 0, refused = 0;
    std::optional<double> timeliness;      ///< published within seven working days, of rows that give both dates
    std::optional<double> completeness;    ///< cells with a value, of the cells of all mapped columns
    std::optional<double> validity;        ///< rows that were not refused
};

/// By unit name.
Result<std::vector<UnitQuality>> unitQuality(store::CaseFile& reader);

/// quality.json of contract.md: batches by file, member and profile; source units by name; skipped files by name.
Result<std::string> qualityJson(store::CaseFile& reader, const Wording& wording);

} // namespace coir::ingest
