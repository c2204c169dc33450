// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/compute_input.h"

#include <algorithm>
#include <charconv>

namespace coir::graph {
namespace {

bool wholeNumber(std::string_view id) {
    return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<double> toNumber(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '+'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || code != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

bool idLess(std::string_view a, std::string_view b) {
    const bool numberA = wholeNumber(a), numberB = wholeNumber(b);
    if (numberA != numberB)
        return numberA;
    if (!numberA)
        return a < b;
    const auto digits = [](std::string_view id) {
        const auto first = id.find_first_not_of('0');
        return first == std::string_view::npos ? std::string_view() : id.substr(first);
    };
    const std::string_view x = digits(a), y = digits(b);
    if (x.size() != y.size())
        return x.size() < y.size();
    return x != y ? x < y : a < b;
}

void IdNumbers::finish() {
    std::sort(m_ids.begin(), m_ids.end());
    m_ids.erase(std::unique(m_ids.begin(), m_ids.end()), m_ids.end());
    std::sort(m_ids.begin(), m_ids.end(), [](const auto& a, const auto& b) { return idLess(a, b); });
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        m_numbers.emplace(m_ids[i], static_cast<Node>(i));
}

Node IdNumbers::of(const std::string& id) const { return m_numbers.at(id); }

std::optional<Node> IdNumbers::find(const std::string& id) const {
    const auto at = m_numbers.find(id);
    return at == m_numbers.end() ? std::nullopt : std::optional(at->second);
}

Result<> checkSettings(const Settings& settings, std::initializer_list<std::string_view> known) {
    for (const auto& [key, value] : settings)
        if (std::find(known.begin(), known.end(), key) == known.end()) {
            std::string names;
            for (const std::string_view name : known)
                names += (names.empty() ? "" : ", ") + std::string(name);
            return fail(ErrorCode::WrongUse, COIR_MSG("graph", "This method has no setting %1").arg(key),
                        COIR_MSG("graph", "It knows: %1").arg(names), {{}, 0, key, value});
        }
    return {};
}

Result<double> numberSetting(const Settings& settings, const std::string& key, double otherwise, double least) {
    const auto at = settings.find(key);
    if (at == settings.end())
        return otherwise;
    const auto value = toNumber(at->second);
    if (!value || !(*value >= least))
        return fail(ErrorCode::WrongUse, COIR_MSG("graph", "The setting %1 is a number from %2 on").arg(key).arg(least, 0), {},
                    {{}, 0, key, at->second});
    return *value;
}

std::string wordSetting(const Settings& settings, const std::string& key, const std::string& otherwise) {
    const auto at = settings.find(key);
    return at == settings.end() ? otherwise : at->second;
}

Result<std::size_t> needColumn(const PlainTable& table, std::string_view name) {
    if (const auto at = table.column(name))
        return *at;
    return fail(ErrorCode::InputRefused, COIR_MSG("graph", "The table has no column %1").arg(name),
                COIR_MSG("graph", "Write it into the heading"), {table.file, 1, std::string(name), {}});
}

tl::unexpected<Error> badCell(const PlainTable& table, std::size_t row, std::size_t column, Message what) {
    return fail(ErrorCode::InputRefused, std::move(what), COIR_MSG("graph", "Correct the cell"),
                {table.file, static_cast<std::int64_t>(row + 2), table.columns[column], table.rows[row][column]});
}

Result<double> numberCell(const PlainTable& table, std::size_t row, std::size_t column) {
    if (const auto value = toNumber(table.rows[row][column]))
        return *value;
    return badCell(table, row, column, COIR_MSG("graph", "This is not a number"));
}

} // namespace coir::graph
