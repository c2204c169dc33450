// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "sample/cell.h"
#include "sample/dirt.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace coir::sample {

enum class Codec : std::uint8_t { Utf8, Utf8Bom, Gb18030, Utf16LeTab, Utf8Pipe, Gb18030Gz, Utf8Gz, Xlsx, JsonRecords };
/// ".csv", ".txt", ".csv.gz", ".xlsx", ".json".
std::string_view extensionOf(Codec codec);

/// One file of the hand-over, written row by row. Trouble of the disk is kept and given by close(), so that writing a
/// row stays cheap; rows after it go nowhere.
class TableFile {
public:
    virtual ~TableFile() = default;
    /// `row` has as many cells as the file has headings. `random` decides the dirt of this row.
    virtual void write(const Row& row, Random& random) = 0;
    /// Ends the file. Must be called once; without it the file is not complete.
    virtual Result<void> close() = 0;
};

/// Opens (and truncates) the file and writes its heading.
/// @error NotPermitted  the file cannot be made
Result<std::unique_ptr<TableFile>> openTable(const std::filesystem::path& path, Codec codec,
                                             const std::vector<std::string>& headings, const Habits& habits);

} // namespace coir::sample
