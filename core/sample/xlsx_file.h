// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sample/table_file.h"

namespace coir::sample {

/// A workbook with one sheet, written row by row in constant memory; days are real date cells, amounts real numbers.
/// The creation time is fixed, so that equal rows give equal bytes. At most 1,048,575 rows below the heading; more
/// are an error at close().
Result<std::unique_ptr<TableFile>> openXlsx(const std::filesystem::path& path, const std::vector<std::string>& headings);

} // namespace coir::sample
