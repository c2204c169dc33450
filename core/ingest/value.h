// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"
#include "text/lexicon.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coir::ingest {

/// One normalised value of a row.
struct Value {
    enum class Kind : std::uint8_t { Null, Integer, Real, Text, Day, Time, Month, Quarter, Year };
    Kind kind = Kind::Null;
    bool hasTime = false;       ///< Time: the source gives a time of day
    std::int64_t integer = 0;   ///< Integer; days; seconds; month index; year * 4 + quarter - 1; year
    double real = 0;
    std::string text;

    bool null() const { return kind == Kind::Null; }
    void clear() { kind = Kind::Null; }
    void setInteger(std::int64_t v) { kind = Kind::Integer, integer = v; }
    void setReal(double v) { kind = Kind::Real, real = v; }
    void setText(std::string_view v) { kind = Kind::Text, text.assign(v); }
    void setDay(Date d) { kind = Kind::Day, integer = d.days; }
    /// The day of a day or moment; first day of a period.
    std::optional<Date> day() const;
    /// Last day of a period; the day itself otherwise.
    std::optional<Date> lastDay() const;
    /// As the case stores it ("" for Null, Integer and Real).
    std::string stored() const;
};

/// Folds text for comparing rows: full-width and half-width, blanks, case, kinds of brackets and traditional
/// characters make no difference. Character by character, so that it keeps up with a file; names that are joined go
/// through the lexicon instead.
class RowFold {
public:
    explicit RowFold(const text::Lexicon& lexicon);
    std::uint64_t hash(std::string_view text, std::uint64_t seed) const;

private:
    std::vector<char32_t> m_simple; ///< by code point from U+4E00
    std::array<char32_t, 128> m_ascii{}; ///< 0: makes no difference
};

std::uint64_t mixHash(std::uint64_t h);
std::uint64_t hashBytes(std::string_view bytes, std::uint64_t seed = 0);
std::uint64_t hashValue(const Value& value, std::uint64_t seed, const RowFold& fold);

} // namespace coir::ingest
