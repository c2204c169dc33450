// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/dirt.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace coir::sample {

namespace {

constexpr std::string_view kWideBlank = "\u3000";
constexpr std::string_view kHanDigits[] = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

// Pairs simplified → traditional for characters that our own word lists use; no conversion table of the language.
constexpr std::pair<std::string_view, std::string_view> kTraditional[] = {
    {"国", "國"}, {"华", "華"}, {"龙", "龍"}, {"东", "東"}, {"业", "業"}, {"贸", "貿"}, {"际", "際"}, {"运", "運"},
    {"设", "設"}, {"备", "備"}, {"电", "電"}, {"号", "號"}, {"楼", "樓"}, {"区", "區"}, {"县", "縣"}, {"镇", "鎮"},
    {"乡", "鄉"}, {"万", "萬"}, {"宁", "寧"}, {"经", "經"}, {"营", "營"}, {"责", "責"}, {"汉", "漢"}, {"绿", "綠"},
    {"农", "農"}, {"产", "產"}, {"实", "實"}, {"发", "發"}, {"云", "雲"}, {"广", "廣"}, {"达", "達"}, {"兴", "興"},
    {"凤", "鳳"}, {"鸿", "鴻"}, {"润", "潤"}, {"泽", "澤"}, {"马", "馬"}, {"鱼", "魚"}, {"饮", "飲"},
};

std::size_t characterLength(char lead) {
    const auto b = static_cast<unsigned char>(lead);
    return b < 0x80 ? 1 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
}

std::string withThousands(const std::string& number) {
    const bool negative = !number.empty() && number.front() == '-';
    const std::size_t start = negative ? 1 : 0;
    const std::size_t point = std::min(number.find('.'), number.size());
    std::string out = number.substr(0, start);
    for (std::size_t i = start; i < point; ++i) {
        if (i > start && (point - i) % 3 == 0)
            out += ',';
        out += number[i];
    }
    return out + number.substr(point);
}

std::string lowered(std::string s) {
    for (char& c : s)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return s;
}

std::string blanksAround(std::string s, Random& random) {
    switch (random.below(4)) {
    case 0: return " " + s;
    case 1: return s + " ";
    case 2: return s + std::string(kWideBlank);
    default: return std::string(kWideBlank) + s + " ";
    }
}

} // namespace

Habits cleanHabits() {
    Habits h;
    h.otherDays = h.blanks = h.wide = h.lower = h.traditional = h.thousands = h.nullWords = h.twice = 0;
    return h;
}

Cell amount(std::int64_t hundredths) {
    const bool negative = hundredths < 0;
    const std::int64_t n = negative ? -hundredths : hundredths;
    std::string out = (negative ? "-" : "") + std::to_string(n / 100);
    if (n % 100 != 0) {
        out += '.';
        out += static_cast<char>('0' + n % 100 / 10);
        if (n % 10 != 0)
            out += static_cast<char>('0' + n % 10);
    }
    return {Cell::Kind::Number, std::move(out), 0};
}

Cell number(double value, int decimals) {
    // Rounded to an integer first, so that the text does not hang on the C library's rounding of halves.
    const double scale = std::pow(10.0, decimals);
    const auto n = static_cast<std::int64_t>(std::llround(value * scale));
    const auto whole = static_cast<std::int64_t>(scale);
    std::string out = (n < 0 ? "-" : "") + std::to_string(std::llabs(n) / whole);
    if (decimals > 0) {
        std::string part = std::to_string(std::llabs(n) % whole);
        out += '.' + std::string(static_cast<std::size_t>(decimals) - part.size(), '0') + part;
    }
    return {Cell::Kind::Number, std::move(out), 0};
}

std::string spellDay(Date date, DayForm form) {
    const auto s = split(date);
    char buffer[48];
    switch (form) {
    case DayForm::Dashes: return isoDate(date);
    case DayForm::Slashes: std::snprintf(buffer, sizeof buffer, "%d/%d/%d", s.year, s.month, s.day); break;
    case DayForm::Plain: std::snprintf(buffer, sizeof buffer, "%04d%02d%02d", s.year, s.month, s.day); break;
    case DayForm::Han: std::snprintf(buffer, sizeof buffer, "%d年%d月%d日", s.year, s.month, s.day); break;
    case DayForm::Serial: return std::to_string(date.days + 25569);  // days since 1899-12-30
    }
    return buffer;
}

std::string widen(std::string_view utf8) {
    std::string out;
    for (const char c : utf8) {
        if (c > ' ' && c < 127) {  // U+FF01 + (c - '!'), as three bytes
            const unsigned u = 0xff01u + static_cast<unsigned>(c - '!');
            out += static_cast<char>(0xe0 | (u >> 12));
            out += static_cast<char>(0x80 | ((u >> 6) & 63));
            out += static_cast<char>(0x80 | (u & 63));
        } else {
            out += c;
        }
    }
    return out;
}

std::string toTraditional(std::string_view utf8) {
    std::string out;
    for (std::size_t i = 0; i < utf8.size();) {
        const std::size_t n = characterLength(utf8[i]);
        const std::string_view c = utf8.substr(i, n);
        std::string_view to = c;
        for (const auto& [simple, traditional] : kTraditional)
            if (simple == c)
                to = traditional;
        out += to;
        i += n;
    }
    return out;
}

std::string hanDigits(int n) {
    std::string out;
    for (const char c : std::to_string(n))
        out += kHanDigits[c - '0'];
    return out;
}

std::string hanNumeral(int n) {
    static constexpr std::string_view kUnits[] = {"", "十", "百", "千"};
    if (n == 0)
        return "零";
    const std::string figures = std::to_string(n);
    std::string out;
    bool gap = false;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const int d = figures[i] - '0';
        const std::size_t place = figures.size() - 1 - i;
        if (d == 0) {
            gap = true;
            continue;
        }
        if (gap && !out.empty())
            out += "零";
        gap = false;
        if (!(d == 1 && place == 1 && out.empty()))  // 十二, not 一十二
            out += kHanDigits[d];
        out += kUnits[place];
    }
    return out;
}

std::string spell(const Cell& cell, const Habits& habits, Random& random) {
    switch (cell.kind) {
    case Cell::Kind::Text: return cell.text;
    case Cell::Kind::Empty: {
        static constexpr std::string_view kNothing[] = {"无", "/", "-", "空"};
        return random.chance(habits.nullWords) ? std::string(kNothing[random.below(4)]) : std::string();
    }
    case Cell::Kind::OpenEnd: return random.chance(0.5) ? "9999-12-31" : "2099/12/31";
    case Cell::Kind::Day: {
        DayForm form = habits.day;
        if (random.chance(habits.otherDays))
            form = static_cast<DayForm>(random.below(5));
        return spellDay({static_cast<std::int32_t>(cell.value)}, form);
    }
    case Cell::Kind::Time: {
        const Moment m{cell.value};
        const std::string clock = isoMoment(m).substr(10);
        const DayForm form = habits.day == DayForm::Slashes ? DayForm::Slashes : DayForm::Dashes;
        return spellDay(m.date(), form) + clock;
    }
    case Cell::Kind::Number:
        return random.chance(habits.thousands) && cell.text.size() > 4 ? withThousands(cell.text) : cell.text;
    case Cell::Kind::Name:
    case Cell::Kind::Code: break;
    }
    std::string out = cell.text;
    if (cell.kind == Cell::Kind::Code && random.chance(habits.lower))
        out = lowered(std::move(out));
    if (random.chance(habits.wide))
        out = widen(out);
    if (cell.kind == Cell::Kind::Name && random.chance(habits.traditional))
        out = toTraditional(out);
    return random.chance(habits.blanks) ? blanksAround(std::move(out), random) : out;
}

} // namespace coir::sample
