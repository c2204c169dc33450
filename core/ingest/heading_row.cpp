// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/heading_row.h"

#include <algorithm>
#include <set>

namespace coir::ingest {

namespace {

constexpr std::size_t kMostWarnings = 200;

bool blank(std::string_view cell) {
    return cell.find_first_not_of(" \t\r\n") == std::string_view::npos || cell == "\xE3\x80\x80";
}

/// Different texts in a row: a title merged over all columns counts once.
std::size_t distinct(const SourceRow& row) {
    std::set<std::string_view> seen;
    for (const auto& cell : row.cells)
        if (!blank(cell))
            seen.insert(cell);
    return seen.size();
}

/// Digits, signs and the characters of dates: what no heading consists of alone.
bool onlyValues(const SourceRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) {
        return blank(cell) || cell.find_first_not_of("0123456789+-.,/:% Ee") == std::string::npos;
    });
}

} // namespace

std::optional<std::size_t> findHeadingRow(const std::vector<SourceRow>& first, const ReadOptions& options) {
    const std::size_t count = std::min(first.size(), kHeadingSearch);
    if (options.headingRow > 0) {
        for (std::size_t i = 0; i < first.size(); ++i)
            if (first[i].row == options.headingRow)
                return i;
        return std::nullopt;
    }
    if (options.knowsHeading) {
        std::size_t best = 0, known = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const auto n = static_cast<std::size_t>(std::count_if(
                first[i].cells.begin(), first[i].cells.end(),
                [&](const std::string& cell) { return !blank(cell) && options.knowsHeading(cell); }));
            if (n > known) {
                known = n;
                best = i;
            }
        }
        if (known >= 2)
            return best;
    }
    std::size_t widest = 0;
    for (std::size_t i = 0; i < count; ++i)
        widest = std::max(widest, distinct(first[i]));
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t n = distinct(first[i]);
        // Titles and notes above a table fill one cell, rarely two.
        if (n == 0 || (n == 1 && widest > 1) || n * 3 < widest)
            continue;
        return onlyValues(first[i]) ? std::nullopt : std::optional(i);
    }
    return std::nullopt;
}

void WarningList::add(std::string file, Message what, std::int64_t row, std::string column, std::string value) {
    if (m_list.size() < kMostWarnings)
        m_list.push_back({Where{std::move(file), row, std::move(column), std::move(value)}, std::move(what)});
}

void WarningList::aboutHeadings(const std::string& file, std::int64_t row, const std::vector<std::string>& headings) {
    std::set<std::string_view> seen;
    std::size_t empty = 0;
    for (const auto& heading : headings) {
        if (blank(heading))
            ++empty;
        else if (!seen.insert(heading).second)
            add(file, COIR_MSG("ingest", "The heading stands more than once"), row, heading);
    }
    if (empty > 0)
        add(file, COIR_MSG("ingest", "%1 columns have no heading").arg(empty), row);
}

void settleWidth(SourceRow& row, std::size_t headings) {
    const std::size_t given = row.cells.size();
    if (given < headings) {
        row.faults.push_back({RowFaultKind::TooFewCells, given,
                              COIR_MSG("ingest", "The row has %1 cells, the headings are %2").arg(given).arg(headings)});
        row.cells.resize(headings);
        return;
    }
    for (std::size_t i = headings; i < given; ++i)
        if (!blank(row.cells[i])) {
            row.faults.push_back(
                {RowFaultKind::TooManyCells, i,
                 COIR_MSG("ingest", "The row has %1 cells, the headings are %2").arg(given).arg(headings)});
            return;
        }
}

} // namespace coir::ingest
