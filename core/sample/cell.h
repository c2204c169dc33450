// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace coir::sample {

/// One value of a row before it is spelled: what it is decides which dirt may fall on it.
struct Cell {
    enum class Kind : std::uint8_t {
        Text,     ///< stands as it is
        Name,     ///< names and addresses: stray blanks, full-width signs, traditional script
        Code,     ///< identifiers: lower case, full-width, blanks
        Day,      ///< five date forms
        Time,     ///< a moment to the second
        Number,   ///< amounts and counts: thousand separators
        OpenEnd,  ///< 2099 or 9999
        Empty,    ///< nothing, or a word for nothing
    };
    Kind kind = Kind::Empty;
    std::string text;
    std::int64_t value = 0;  ///< days, seconds; else unused
};
using Row = std::vector<Cell>;

inline Cell text(std::string_view s) { return {s.empty() ? Cell::Kind::Empty : Cell::Kind::Text, std::string(s), 0}; }
inline Cell name(std::string_view s) { return {s.empty() ? Cell::Kind::Empty : Cell::Kind::Name, std::string(s), 0}; }
inline Cell code(std::string_view s) { return {s.empty() ? Cell::Kind::Empty : Cell::Kind::Code, std::string(s), 0}; }
inline Cell day(Date d) { return {Cell::Kind::Day, {}, d.days}; }
inline Cell time(Moment m) { return {Cell::Kind::Time, {}, m.seconds}; }
inline Cell openEnd() { return {Cell::Kind::OpenEnd, {}, 0}; }
inline Cell none() { return {}; }
/// `hundredths` / 100, without trailing zeros.
Cell amount(std::int64_t hundredths);
inline Cell count(std::int64_t n) { return {Cell::Kind::Number, std::to_string(n), 0}; }
/// Fixed decimals.
Cell number(double value, int decimals);

} // namespace coir::sample
