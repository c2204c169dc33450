// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace coir::sample {

/// Firms from which on every kind of pattern is planted at least twice.
inline constexpr std::int64_t kEveryKindFrom = 2000;

struct SampleOptions {
    /// Folder to write into; made if it is missing. Files of the same sample in it are replaced.
    std::filesystem::path dir;
    /// Number of firms, 1 … 2,000,000. Small provinces hold fewer planted patterns, see kEveryKindFrom.
    std::int64_t firms = 2000;
    std::uint64_t seed = 1;
    /// Folder that holds `profiles/`, whose first headings the files carry.
    std::filesystem::path resourcesDir;
};

struct SampleFile {
    std::string name;        ///< relative to the folder
    std::string form;        ///< the form of the hand-over, in English
    std::int64_t rows = 0;   ///< without the heading
};

struct SampleSummary {
    std::vector<SampleFile> files;
    std::int64_t firms = 0;
    std::int64_t rows = 0;
    std::int64_t patterns = 0;  ///< planted patterns in truth.json
    std::int64_t decoys = 0;    ///< look-alikes in truth.json that must not be found at `high`
};

/// Writes a synthetic province: one hand-over in the forms of an office's files, a README.txt and truth.json, the
/// planted patterns. A pure function of (firms, seed): the same bytes each time. Firms are streamed, never held.
/// Everything is invented; organisation codes are of the private-use range PDY00001 … PDY99999.
/// @error WrongUse       number of firms out of range
/// @error InputRefused   the folder holds a province of other numbers; nothing in it is changed
/// @error NotPermitted, OutOfRoom   the folder cannot be written
/// @error Cancelled      the files written so far are removed
Result<SampleSummary> writeSample(const SampleOptions& options, JobContext& job);

} // namespace coir::sample
