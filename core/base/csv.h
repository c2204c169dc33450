// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace coir {

/// Appends one RFC 4180 record with CRLF-free line end "\n"; fields are quoted only where needed.
void appendCsvRow(std::string& out, const std::vector<std::string>& fields);
/// One field of such a record, without a comma.
void appendCsvField(std::string& out, std::string_view field);
/// The fields of one such record; the inverse of appendCsvRow. Never empty: a blank text is one empty field.
std::vector<std::string> splitCsvRow(std::string_view text);
/// For files that people open in a spreadsheet: a text that would be taken for a formula
/// (first character = + - @ TAB CR) gets a leading apostrophe. Plain numbers stay.
std::string neutraliseFormula(std::string_view text);
/// Shortest decimal text that reads back to the same double; "" for NaN. Same bytes everywhere.
std::string decimal(double value);

} // namespace coir
