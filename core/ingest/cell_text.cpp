// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"
#include "ingest/workbook.h"
#include "text/utf8.h"

#include <charconv>
#include <cmath>
#include <cstdio>

namespace coir::ingest {

namespace {

constexpr std::int64_t kDaySeconds = 86400;

std::string clock(std::int64_t seconds) {
    char text[32];
    std::snprintf(text, sizeof text, "%02lld:%02lld:%02lld", static_cast<long long>(seconds / 3600),
                  static_cast<long long>(seconds / 60 % 60), static_cast<long long>(seconds % 60));
    return text;
}

/// Spreadsheets hold 15 significant digits; what a program writes beyond them is noise of the binary form.
std::string plainNumber(std::string_view stored, double value) {
    if (stored.find_first_not_of("0123456789") == std::string_view::npos)
        return std::string(stored); // whole numbers stay as written, longer codes too
    if (value == 0)
        return "0";
    char text[64];
    const auto fifteen = std::to_chars(text, text + sizeof text, value, std::chars_format::general, 15).ptr;
    double rounded = value;
    std::from_chars(text, fifteen, rounded);
    const double size = std::fabs(rounded);
    const auto form = size < 1e21 && size >= 1e-9 ? std::chars_format::fixed : std::chars_format::general;
    const auto end = std::to_chars(text, text + sizeof text, rounded, form);
    return {text, end.ptr};
}

} // namespace

std::string cellNumber(std::string_view stored, NumberForm form, bool from1904) {
    double value = 0;
    const auto read = std::from_chars(stored.data(), stored.data() + stored.size(), value);
    if (read.ec != std::errc() || read.ptr != stored.data() + stored.size() || !std::isfinite(value))
        return std::string(stored);
    if (form == NumberForm::Plain || value < 0 || value >= 2958466)
        return plainNumber(stored, value);
    const std::int64_t seconds = std::llround(value * static_cast<double>(kDaySeconds));
    const std::int64_t day = seconds / kDaySeconds, rest = seconds % kDaySeconds;
    if (form == NumberForm::Elapsed)
        return clock(seconds);
    if (day == 0 && !from1904)
        // Day 0 is no day; a time of day lies in it.
        return form == NumberForm::Date && rest == 0 ? plainNumber(stored, value) : clock(rest);
    if (day == 0 && form == NumberForm::Time)
        return clock(rest);
    std::string text;
    if (from1904) {
        text = isoDate(*makeDate(1904, 1, 1) + static_cast<int>(day));
    } else if (day == 60) {
        text = "1900-02-29"; // the day that the 1900 calendar of spreadsheets has and no other
    } else {
        text = isoDate(*makeDate(1899, 12, 30) + static_cast<int>(day < 60 ? day + 1 : day));
    }
    if (form == NumberForm::Date && rest == 0)
        return text;
    return text + ' ' + clock(rest);
}

void unescapeCellText(std::string& text) {
    std::size_t at = text.find("_x");
    while (at != std::string::npos) {
        unsigned code = 0;
        if (at + 7 <= text.size() && text[at + 6] == '_') {
            const char* const digits = text.data() + at + 2;
            const auto read = std::from_chars(digits, digits + 4, code, 16);
            if (read.ptr == digits + 4 && read.ec == std::errc() && code != 0 && (code < 0xD800 || code > 0xDFFF)) {
                std::string character;
                text::appendUtf8(character, code);
                text.replace(at, 7, character);
                at = text.find("_x", at + character.size());
                continue;
            }
        }
        at = text.find("_x", at + 1);
    }
}

} // namespace coir::ingest
