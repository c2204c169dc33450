// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"
#include "text/numbers.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <vector>

namespace coir::text {
namespace {

/// A run of digits (Chinese numerals are turned into digits) and the text behind it, up to the next run.
struct Part {
    std::int64_t value = 0;
    std::size_t digits = 0;
    std::u32string behind;
};

bool isNumeral(char32_t c) { return chineseDigit(c) >= 0 || c == U'十' || c == U'廿' || c == U'卅'; }

/// False when something stands before the first number.
bool parts(std::u32string_view text, std::vector<Part>& out) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        Part part;
        if (text[i] >= U'0' && text[i] <= U'9') {
            while (i < text.size() && text[i] >= U'0' && text[i] <= U'9')
                ++i;
            if (i - begin > 17)
                return false;
            for (std::size_t k = begin; k < i; ++k)
                part.value = part.value * 10 + static_cast<int>(text[k] - U'0');
        } else if (isNumeral(text[i])) {
            while (i < text.size() && isNumeral(text[i]))
                ++i;
            const auto v = chineseNumber(text.substr(begin, i - begin));
            if (!v)
                return false;
            part.value = *v;
        } else {
            return false;
        }
        part.digits = i - begin;
        const std::size_t behind = i;
        while (i < text.size() && !(text[i] >= U'0' && text[i] <= U'9') && !isNumeral(text[i]))
            ++i;
        part.behind = text.substr(behind, i - behind);
        part.behind.erase(std::remove_if(part.behind.begin(), part.behind.end(), isBlank), part.behind.end());
        out.push_back(std::move(part));
    }
    return !out.empty();
}

DateCell made(int year, std::int64_t month, std::int64_t day, std::int64_t h, std::int64_t m, std::int64_t s,
              bool hasTime) {
    DateCell cell;
    cell.kind = DateCell::Kind::Bad;
    if (month < 1 || month > 12 || day < 1 || day > 31 || h > 23 || m > 59 || s > 59)
        return cell;
    const auto date = makeDate(year, static_cast<int>(month), static_cast<int>(day));
    if (!date)
        return cell;
    cell.kind = year == 2099 || year == 9999 ? DateCell::Kind::OpenEnd : DateCell::Kind::Day;
    cell.date = *date;
    cell.hasTime = hasTime;
    cell.moment = momentOf(*date, static_cast<int>(h), static_cast<int>(m), static_cast<int>(s));
    return cell;
}

constexpr std::int64_t kFirstSerial = 18264; // 1950-01-01
constexpr std::int64_t kLastSerial = 73050;  // 2099-12-31

/// Excel counts days from 1899-12-30 (1900 system, its false 29 February included).
DateCell fromSerial(std::int64_t serial, double fraction, bool hasTime) {
    const Date base = *makeDate(1899, 12, 30);
    const auto seconds = static_cast<std::int64_t>(fraction * 86400 + 0.5);
    const Date date = base + static_cast<int>(serial);
    const auto ymd = split(date);
    return made(ymd.year, ymd.month, ymd.day, std::min<std::int64_t>(seconds, 86399) / 3600,
                std::min<std::int64_t>(seconds, 86399) / 60 % 60, std::min<std::int64_t>(seconds, 86399) % 60, hasTime);
}

bool isDateMark(const std::u32string& s) { return s == U"-" || s == U"/" || s == U"." || s == U"—" || s == U"–"; }

} // namespace

DateCell readDate(std::string_view text) {
    if (isNullWord(text))
        return {};
    DateCell bad;
    bad.kind = DateCell::Kind::Bad;
    std::u32string s = toUtf32(nfkc(trim(text)));
    for (const auto* word : {U"长期", U"永久", U"无固定期限", U"長期", U"无期限", U"不限", U"长期有效", U"永久有效"})
        if (s == word) {
            bad.kind = DateCell::Kind::OpenEnd;
            bad.date = *makeDate(9999, 12, 31);
            return bad;
        }
    std::vector<Part> p;
    if (!parts(s, p))
        return bad;
    const auto year = [](std::int64_t y) { return y >= 1800 && y <= 9999; };
    // One run: 20250131, 20250131123005, an Excel serial.
    if (p.size() == 1 && p[0].behind.empty()) {
        const std::int64_t v = p[0].value;
        if (p[0].digits == 8 && year(v / 10000))
            return made(static_cast<int>(v / 10000), v / 100 % 100, v % 100, 0, 0, 0, false);
        if (p[0].digits == 14 && year(v / 10000000000))
            return made(static_cast<int>(v / 10000000000), v / 100000000 % 100, v / 1000000 % 100, v / 10000 % 100,
                        v / 100 % 100, v % 100, true);
        if (p[0].digits == 12 && year(v / 100000000))
            return made(static_cast<int>(v / 100000000), v / 1000000 % 100, v / 10000 % 100, v / 100 % 100, v % 100, 0,
                        true);
        if (p[0].digits == 5 && v >= kFirstSerial && v <= kLastSerial)
            return fromSerial(v, 0, false);
        return bad;
    }
    if (p.size() == 2 && p[0].digits == 5 && p[0].behind == U"." && p[1].behind.empty() && p[0].value >= kFirstSerial &&
        p[0].value <= kLastSerial) {
        double fraction = static_cast<double>(p[1].value);
        for (std::size_t i = 0; i < p[1].digits; ++i)
            fraction /= 10;
        return fromSerial(p[0].value, fraction, fraction > 0);
    }
    // 20250131 12:30:05
    std::size_t time = 3;
    std::int64_t y = 0, m = 0, d = 0;
    if (p[0].digits == 8 && p.size() >= 3 && (p[0].behind.empty() || p[0].behind == U"T")) {
        y = p[0].value / 10000;
        m = p[0].value / 100 % 100;
        d = p[0].value % 100;
        time = 1;
    } else {
        if (p.size() < 3)
            return bad;
        const bool western = isDateMark(p[0].behind) && p[0].behind == p[1].behind;
        const bool chinese = p[0].behind == U"年" && p[1].behind == U"月";
        if (!western && !chinese)
            return bad;
        const std::u32string& end = p[2].behind;
        const bool closed = end.empty() || end == U"日" || end == U"号" || end == U"T" || end == U"日T";
        if (!closed || (western && p[0].digits < 4))
            return bad;
        y = p[0].value;
        m = p[1].value;
        d = p[2].value;
    }
    if (!year(y))
        return bad;
    std::array<std::int64_t, 3> clock{};
    std::size_t n = 0;
    for (std::size_t i = time; i < p.size(); ++i, ++n) {
        const std::u32string& b = p[i].behind;
        if (n == 3) { // fractions of a second or a zone offset follow; neither matters for a day
            break;
        }
        clock[n] = p[i].value;
        const bool last = i + 1 == p.size();
        const bool between = b == U":" || b == U"时" || b == U"点" || b == U"分";
        if (!(between || (last && (b.empty() || b == U"秒" || b == U"Z")) || (n == 2 && (b == U"." || b == U"+" || b == U"Z"))))
            return bad;
    }
    if (n == 1 && p.back().behind.empty())
        return bad; // a lone number behind the day is no time
    return made(static_cast<int>(y), m, d, clock[0], clock[1], clock[2], n > 0);
}

std::optional<int> readMonth(std::string_view text) {
    const DateCell cell = readDate(text);
    if (cell.kind == DateCell::Kind::Day)
        return monthIndex(cell.date);
    std::vector<Part> p;
    if (!parts(toUtf32(nfkc(trim(text))), p))
        return std::nullopt;
    std::int64_t year = 0, month = 0;
    if (p.size() == 1 && p[0].digits == 6 && (p[0].behind.empty() || p[0].behind == U"月")) {
        year = p[0].value / 100;
        month = p[0].value % 100;
    } else if (p.size() == 2 && p[0].digits == 4 && (isDateMark(p[0].behind) || p[0].behind == U"年") &&
               (p[1].behind.empty() || p[1].behind == U"月" || p[1].behind == U"月份")) {
        year = p[0].value;
        month = p[1].value;
    }
    if (year < 1900 || year > 2100 || month < 1 || month > 12)
        return std::nullopt;
    return static_cast<int>((year - 1970) * 12 + month - 1);
}

std::optional<YearQuarter> readQuarter(std::string_view text) {
    std::u32string s = toUtf32(nfkc(trim(text)));
    s.erase(std::remove_if(s.begin(), s.end(), [](char32_t c) { return isBlank(c) || c == U'第'; }), s.end());
    std::vector<Part> p;
    if (!parts(s, p) || p.size() != 2 || p[0].digits != 4)
        return std::nullopt;
    const auto& between = p[0].behind;
    const auto& end = p[1].behind;
    const bool marked = between == U"Q" || between == U"-Q" || between == U"/Q" || between == U"q" || between == U"年Q" ||
                        between == U"-" || between == U"/" || between == U"年" || between == U"_Q" || between == U"-q";
    const bool closed = end.empty() || end == U"季度" || end == U"季" || end == U"Q" || end == U"q";
    const std::int64_t q = p[1].value;
    if (!marked || !closed || q < 1 || q > 4 || p[0].value < 1900 || p[0].value > 2100)
        return std::nullopt;
    return YearQuarter{static_cast<int>(p[0].value), static_cast<int>(q)};
}

std::optional<int> readYear(std::string_view text) {
    std::vector<Part> p;
    if (!parts(toUtf32(nfkc(trim(text))), p) || p[0].value < 1900 || p[0].value > 2100)
        return std::nullopt;
    const auto& b = p[0].behind;
    if (p.size() == 1 && (b.empty() || b == U"年" || b == U"年度" || b == U"年报"))
        return static_cast<int>(p[0].value);
    // 2025.0 out of a spreadsheet
    if (p.size() == 2 && b == U"." && p[1].value == 0 && p[1].behind.empty())
        return static_cast<int>(p[0].value);
    return std::nullopt;
}

} // namespace coir::text
