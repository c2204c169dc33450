// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/hash.h"
#include "sample/cell.h"

#include <string>
#include <string_view>

namespace coir::sample {

/// The forms in which offices write a day.
enum class DayForm : std::uint8_t { Dashes, Slashes, Plain, Han, Serial };

/// How one file spells its values; every file has its own habits.
struct Habits {
    DayForm day = DayForm::Dashes;
    double otherDays = 0.03;   ///< share of days in one of the other forms
    double blanks = 0.01;      ///< stray blanks around names and codes
    double wide = 0.006;       ///< full-width letters, digits and brackets
    double lower = 0.008;      ///< lower-case codes
    double traditional = 0.002;
    double thousands = 0.05;   ///< 1,234.5
    double nullWords = 0.10;   ///< share of empty values written 无, /, - or 空
    double twice = 0.003;      ///< share of rows that come twice
};
/// No dirt at all: for workbooks with real cells.
Habits cleanHabits();

std::string spell(const Cell& cell, const Habits& habits, Random& random);
std::string spellDay(Date date, DayForm form);

/// ASCII to its full-width forms (U+FF01 …).
std::string widen(std::string_view utf8);
/// The characters of our own words in traditional script.
std::string toTraditional(std::string_view utf8);
/// 0 … 9999 in Han numerals: 三百零一; `digits` reads the figures one by one: 三〇一.
std::string hanNumeral(int n);
std::string hanDigits(int n);

} // namespace coir::sample
