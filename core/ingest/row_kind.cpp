// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/row_kind.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>

namespace coir::ingest {
namespace {

constexpr std::array<std::string_view, 12> kTotals = {"合计", "总计", "小计", "共计", "总合计", "本页合计", "本页小计", "合计数", "总计数", "累计", "本年累计", "本月合计"};

/// Before a colon; the whole row is a line of text beside the table.
constexpr std::array<std::string_view, 28> kFooters = {
    "制表人", "制表", "制表日期", "制表时间", "制表单位", "填报单位", "填报人", "填报日期", "填表人", "填表日期", "填表单位", "审核人", "审核", "复核人",
    "复核", "负责人", "单位负责人", "经办人", "联系人", "联系电话", "打印时间", "打印日期", "打印人", "导出时间", "导出人", "报送单位", "备注", "注"};

std::string_view shown(const std::string& cell) { return text::trim(cell); }

/// Text without blanks, in half width; short texts only, "" for the others.
std::string tight(std::string_view cell) {
    constexpr std::size_t kMostBytes = 200;
    std::string out;
    if (cell.size() > kMostBytes)
        return out;
    for (std::size_t pos = 0; pos < cell.size();) {
        const char32_t c = text::halfWidth(text::nextChar(cell, pos));
        if (!text::isBlank(c))
            text::appendUtf8(out, c);
    }
    return out;
}

bool isTotal(std::string_view tightCell) {
    const auto colon = tightCell.find_first_of(":(");
    std::string_view word = tightCell.substr(0, colon);
    // 合计12户, 合计12家: a count may follow.
    if (const auto digit = word.find_first_of("0123456789"); digit != std::string_view::npos && digit > 0)
        word = word.substr(0, digit);
    return std::find(kTotals.begin(), kTotals.end(), word) != kTotals.end();
}

bool saysFooter(std::string_view tightCell) {
    const auto colon = tightCell.find(':');
    return colon != std::string_view::npos && std::find(kFooters.begin(), kFooters.end(), tightCell.substr(0, colon)) != kFooters.end();
}

/// 第 1 页 共 3 页, 共 12 条, 共12户.
bool isPageLine(std::string_view tightCell) {
    const auto figureAfter = [&](std::string_view word) {
        return tightCell.starts_with(word) && tightCell.size() > word.size() && tightCell[word.size()] >= '0' && tightCell[word.size()] <= '9';
    };
    return (figureAfter("第") && tightCell.find("页") != std::string_view::npos) || figureAfter("共");
}

/// Could the first letter begin one of the words above? Most rows are done with here.
bool mayBeWords(std::string_view cell) { return !cell.empty() && static_cast<unsigned char>(cell.front()) >= 0x80; }

} // namespace

std::string_view notData(const SourceRow& row, const std::vector<std::string>& headings) {
    std::size_t first = 0;
    while (first < row.cells.size() && shown(row.cells[first]).empty())
        ++first;
    if (first == row.cells.size())
        return "blank_row";
    const std::string_view cell = shown(row.cells[first]);
    if (first < headings.size() && cell == text::trim(headings[first])) {
        bool same = true;
        std::size_t named = 0;
        for (std::size_t i = 0; i < row.cells.size() && same; ++i) {
            const std::string_view c = shown(row.cells[i]);
            same = c.empty() || (i < headings.size() && c == text::trim(headings[i]));
            named += !c.empty();
        }
        if (same && (named > 1 || headings.size() == 1))
            return "repeated_heading";
    }
    if (!mayBeWords(cell))
        return {};
    const std::string word = tight(cell);
    if (isTotal(word))
        return "total";
    const bool page = isPageLine(word);
    if (!page && !saysFooter(word))
        return {};
    // A line of text stands alone, is repeated over merged cells, or goes on with 审核人： and the like.
    for (std::size_t i = first + 1; i < row.cells.size(); ++i) {
        const std::string_view c = shown(row.cells[i]);
        if (c.empty() || c == cell || saysFooter(tight(c)))
            continue;
        const bool answer = i > 0 && tight(row.cells[i - 1]).ends_with(':'); // 制表人： | 王某
        if (!answer)
            return {};
    }
    return "footer";
}

bool isRowNumber(std::string_view headingKey) {
    static constexpr std::string_view kRowNumbers[] = {"序号", "行号", "no", "no.", "#"};
    return std::find(std::begin(kRowNumbers), std::end(kRowNumbers), headingKey) != std::end(kRowNumbers);
}

void dropTextGuard(std::string& cell) {
    if (cell.size() < 2 || (cell.front() != '=' && cell.front() != '\''))
        return;
    if (cell.front() == '=') {
        if (cell.size() >= 3 && cell[1] == '"' && cell.back() == '"' && cell.find('"', 2) == cell.size() - 1)
            cell = cell.substr(2, cell.size() - 3);
        return;
    }
    const auto plain = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.'; };
    if (std::all_of(cell.begin() + 1, cell.end(), plain))
        cell.erase(0, 1);
}

} // namespace coir::ingest
