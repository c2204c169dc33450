// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the readers.
#pragma once
#include "ingest/table_reader.h"

namespace coir::ingest {

/// How many records from the top may hold the headings.
inline constexpr std::size_t kHeadingSearch = 20;

/// Index of the heading row among the first records of a table (file titles, notes and blank lines may stand
/// above it); nullopt where none can be: nothing but blanks, or only numbers and dates.
std::optional<std::size_t> findHeadingRow(const std::vector<SourceRow>& first, const ReadOptions& options);

/// Collects the warnings of a table, the first 200.
class WarningList {
public:
    void add(std::string file, Message what, std::int64_t row = 0, std::string column = {}, std::string value = {});
    /// Tells about headings that are empty or stand twice.
    void aboutHeadings(const std::string& file, std::int64_t row, const std::vector<std::string>& headings);
    const std::vector<ReadWarning>& list() const { return m_list; }

private:
    std::vector<ReadWarning> m_list;
};

/// Brings a row to at least as many cells as headings and notes if it had another number.
void settleWidth(SourceRow& row, std::size_t headings);

} // namespace coir::ingest
