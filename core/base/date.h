// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace coir {

/// A calendar day (proleptic Gregorian), as days since 1970-01-01. Range 0001-01-01 … 9999-12-31.
struct Date {
    std::int32_t days = 0;
    auto operator<=>(const Date&) const = default;
    Date operator+(int n) const { return {days + n}; }
    Date operator-(int n) const { return {days - n}; }
    int operator-(Date other) const { return days - other.days; }
};

struct YearMonthDay { int year, month, day; };

/// nullopt when the day does not exist.
std::optional<Date> makeDate(int year, int month, int day);
YearMonthDay split(Date date);
/// Strict YYYY-MM-DD; nullopt otherwise. (Free forms of offices are read by ingest, not here.)
std::optional<Date> parseIsoDate(std::string_view text);
std::string isoDate(Date date);
/// Month arithmetic clamps to the month's end: 2026-01-31 + 1 month = 2026-02-28.
Date addMonths(Date date, int months);
Date lastOfMonth(int year, int month);
/// 1970-01 = 0; for month buckets.
inline int monthIndex(Date d) { const auto s = split(d); return (s.year - 1970) * 12 + s.month - 1; }
/// Today by the system clock; only for borders (default as-of, import instant), never in analysis.
Date today();

/// A moment to the second, local time as printed in the source, as seconds since 1970-01-01 00:00.
struct Moment {
    std::int64_t seconds = 0;
    auto operator<=>(const Moment&) const = default;
    Date date() const {
        const std::int64_t d = seconds >= 0 ? seconds / 86400 : -((86399 - seconds) / 86400);
        return {static_cast<std::int32_t>(d)};
    }
};
inline Moment momentOf(Date d, int hour = 0, int minute = 0, int second = 0) {
    return {std::int64_t{d.days} * 86400 + hour * 3600 + minute * 60 + second};
}
/// "YYYY-MM-DD HH:MM:SS".
std::string isoMoment(Moment moment);
/// Strict "YYYY-MM-DD[( |T)HH:MM[:SS]]".
std::optional<Moment> parseIsoMoment(std::string_view text);

/// The two clocks of every question: facts valid on `valid` as known on `known`.
struct AsOf {
    Date valid;
    Date known;
    bool operator==(const AsOf&) const = default;
};

} // namespace coir
