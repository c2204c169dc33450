// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <chrono>
#include <cstdio>

namespace coir {

using namespace std::chrono;

std::optional<Date> makeDate(int y, int m, int d) {
    if (y < 1 || y > 9999 || m < 1 || m > 12 || d < 1 || d > 31)
        return std::nullopt;
    const year_month_day ymd{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    if (!ymd.ok())
        return std::nullopt;
    return Date{static_cast<std::int32_t>(sys_days{ymd}.time_since_epoch().count())};
}

YearMonthDay split(Date date) {
    const year_month_day ymd{sys_days{std::chrono::days{date.days}}};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

namespace {
bool digits(std::string_view t, std::size_t from, std::size_t n, int& out) {
    out = 0;
    for (std::size_t i = from; i < from + n; ++i) {
        if (i >= t.size() || t[i] < '0' || t[i] > '9')
            return false;
        out = out * 10 + (t[i] - '0');
    }
    return true;
}
} // namespace

std::optional<Date> parseIsoDate(std::string_view t) {
    int y, m, d;
    if (t.size() != 10 || t[4] != '-' || t[7] != '-' || !digits(t, 0, 4, y) || !digits(t, 5, 2, m) || !digits(t, 8, 2, d))
        return std::nullopt;
    return makeDate(y, m, d);
}

std::string isoDate(Date date) {
    const auto s = split(date);
    std::string out = "0000-00-00"; // by hand: import writes millions of them
    for (int i = 3, y = s.year; i >= 0; --i, y /= 10)
        out[static_cast<std::size_t>(i)] = static_cast<char>('0' + y % 10);
    const auto two = [&](std::size_t at, int v) {
        out[at] = static_cast<char>('0' + v / 10 % 10);
        out[at + 1] = static_cast<char>('0' + v % 10);
    };
    two(5, s.month);
    two(8, s.day);
    return out;
}

Date lastOfMonth(int y, int m) {
    const year_month_day_last l{year{y}, month_day_last{month{static_cast<unsigned>(m)}}};
    return {static_cast<std::int32_t>(sys_days{l}.time_since_epoch().count())};
}

Date addMonths(Date date, int months) {
    const auto s = split(date);
    const int total = s.year * 12 + (s.month - 1) + months;
    const int y = total >= 0 ? total / 12 : -((11 - total) / 12);
    const int m = total - y * 12 + 1;
    if (const auto d = makeDate(y, m, s.day))
        return *d;
    return lastOfMonth(y, m);
}

Date today() {
    return {static_cast<std::int32_t>(floor<std::chrono::days>(system_clock::now()).time_since_epoch().count())};
}

std::string isoMoment(Moment moment) {
    const Date d = moment.date();
    const auto rest = static_cast<int>(moment.seconds - std::int64_t{d.days} * 86400);
    char b[48];
    std::snprintf(b, sizeof b, " %02d:%02d:%02d", rest / 3600, rest / 60 % 60, rest % 60);
    return isoDate(d) + b;
}

std::optional<Moment> parseIsoMoment(std::string_view t) {
    const auto d = parseIsoDate(t.substr(0, 10));
    if (!d)
        return std::nullopt;
    if (t.size() == 10)
        return momentOf(*d);
    int h, mi, s = 0;
    if ((t.size() != 16 && t.size() != 19) || (t[10] != ' ' && t[10] != 'T') || !digits(t, 11, 2, h) || t[13] != ':' ||
        !digits(t, 14, 2, mi) || (t.size() == 19 && (t[16] != ':' || !digits(t, 17, 2, s))) || h > 23 || mi > 59 || s > 59)
        return std::nullopt;
    return momentOf(*d, h, mi, s);
}

} // namespace coir
