// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/ingest: rows of a file that are no data.
#pragma once
#include "ingest/table_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace coir::ingest {

/// What a row is that holds no data: "blank_row", "repeated_heading" (an exported list with page breaks), "total" (合计, 总计, 小计 …)
/// or "footer" (制表人, 填报单位, 第 1 页 …); "" where it is data. Decided by the words offices write, never by figures.
std::string_view notData(const SourceRow& row, const std::vector<std::string>& headings);

/// Is this the heading (as headingKey gives it) of a column that counts the rows of its file: 序号, 行号, No.? It says nothing
/// of what the row holds.
bool isRowNumber(std::string_view headingKey);

/// Takes off what spreadsheets put around codes to keep them text: ="9146…" and '9146….
void dropTextGuard(std::string& cell);

} // namespace coir::ingest
