// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Private to the compute functions of this folder: settings and columns as typed numbers, ids as dense nodes.
#include "graph/compute.h"
#include "graph/snapshot.h"

#include <initializer_list>
#include <unordered_map>

namespace coir::graph {

/// Ids of whole numbers compare as numbers and stand before others, which compare as bytes.
bool idLess(std::string_view a, std::string_view b);

/// Numbers ids densely in the order of idLess.
class IdNumbers {
public:
    void add(const std::string& id) { m_ids.push_back(id); }
    void finish();
    Node of(const std::string& id) const;
    std::optional<Node> find(const std::string& id) const;
    const std::vector<std::string>& ids() const { return m_ids; }

private:
    std::vector<std::string> m_ids;
    std::unordered_map<std::string, Node> m_numbers;
};

/// @error WrongUse for a setting that is not in `known`.
Result<> checkSettings(const Settings& settings, std::initializer_list<std::string_view> known);
Result<double> numberSetting(const Settings& settings, const std::string& key, double otherwise, double least);
std::string wordSetting(const Settings& settings, const std::string& key, const std::string& otherwise);

/// Place of a column. @error InputRefused when the table has no such heading.
Result<std::size_t> needColumn(const PlainTable& table, std::string_view name);
/// A cell as number. @error InputRefused with the place.
Result<double> numberCell(const PlainTable& table, std::size_t row, std::size_t column);
tl::unexpected<Error> badCell(const PlainTable& table, std::size_t row, std::size_t column, Message what);

} // namespace coir::graph
