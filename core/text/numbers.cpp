// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace coir::text {
namespace {

using Wide = __int128;
constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

std::int64_t chineseUnit(char32_t c) {
    switch (c) {
    case U'十': case U'拾': return 10;
    case U'百': case U'佰': return 100;
    case U'千': case U'仟': return 1000;
    case U'万': case U'萬': return 10000;
    case U'亿': case U'億': return 100000000;
    default: return 0;
    }
}

/// Mantissa and number of decimals of a plain decimal number: exact, no double in between.
struct Decimal {
    Wide mantissa = 0;
    int scale = 0; ///< value = mantissa / 10^scale
};

Wide power10(int n) {
    Wide p = 1;
    for (; n > 0; --n)
        p *= 10;
    return p;
}

/// Reads sign, digits, thousands separators, decimals and exponent at `pos`; nullopt if there is no digit
/// or more than 30 of them.
std::optional<Decimal> decimalAt(std::u32string_view text, std::size_t& pos) {
    std::size_t at = pos;
    bool negative = false;
    if (at < text.size() && (text[at] == U'-' || text[at] == U'+' || text[at] == U'−'))
        negative = text[at++] != U'+';
    Decimal d;
    int digits = 0;
    bool point = false;
    for (; at < text.size(); ++at) {
        const char32_t c = text[at];
        if (c >= U'0' && c <= U'9') {
            if (++digits > 26)
                return std::nullopt;
            d.mantissa = d.mantissa * 10 + static_cast<int>(c - U'0');
            d.scale += point ? 1 : 0;
        } else if (c == U'.' && !point) {
            point = true;
        } else if ((c == U',' || isBlank(c)) && !point && digits > 0 && at + 3 < text.size() + 0 &&
                   std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                               text.begin() + static_cast<std::ptrdiff_t>(at) + 4,
                               [](char32_t x) { return x >= U'0' && x <= U'9'; })) {
            continue; // a thousands separator
        } else {
            break;
        }
    }
    if (digits == 0)
        return std::nullopt;
    if (at < text.size() && (text[at] == U'E' || text[at] == U'e')) {
        std::size_t e = at + 1;
        bool minus = false;
        if (e < text.size() && (text[e] == U'+' || text[e] == U'-'))
            minus = text[e++] == U'-';
        int exponent = 0;
        const std::size_t first = e;
        for (; e < text.size() && text[e] >= U'0' && text[e] <= U'9' && exponent < 100; ++e)
            exponent = exponent * 10 + static_cast<int>(text[e] - U'0');
        if (e > first) {
            if (exponent > 18)
                return std::nullopt;
            d.scale += minus ? exponent : -exponent;
            at = e;
        }
    }
    if (d.scale < 0) {
        if (digits - d.scale > 26)
            return std::nullopt;
        d.mantissa *= power10(-d.scale);
        d.scale = 0;
    }
    if (d.scale > 26)
        return std::nullopt;
    if (negative)
        d.mantissa = -d.mantissa;
    pos = at;
    return d;
}

std::u32string clean(std::string_view text) { return toUtf32(nfkc(trim(text))); }

} // namespace

int chineseDigit(char32_t c) {
    static constexpr std::u32string_view kPlain = U"零一二三四五六七八九";
    static constexpr std::u32string_view kCapital = U"〇壹贰叁肆伍陆柒捌玖";
    if (const auto at = kPlain.find(c); at != kPlain.npos)
        return static_cast<int>(at);
    if (const auto at = kCapital.find(c); at != kCapital.npos)
        return static_cast<int>(at);
    switch (c) {
    case U'两': case U'兩': case U'貳': case U'贰': return 2;
    case U'幺': return 1;
    case U'參': case U'叄': case U'参': return 3;
    case U'陸': return 6;
    default: return -1;
    }
}

std::optional<std::int64_t> chineseNumber(std::u32string_view text) {
    if (text.empty() || text.size() > 40)
        return std::nullopt;
    const bool digitsOnly = std::all_of(text.begin(), text.end(), [](char32_t c) { return chineseDigit(c) >= 0; });
    if (digitsOnly) {
        Wide v = 0;
        for (const char32_t c : text) {
            v = v * 10 + chineseDigit(c);
            if (v > kMax)
                return std::nullopt;
        }
        return static_cast<std::int64_t>(v);
    }
    Wide total = 0;    // whole 亿 and 万 groups
    Wide section = 0;  // below 10,000
    Wide digit = -1;
    for (const char32_t c : text) {
        if (c == U'廿' || c == U'卅') {
            section += c == U'廿' ? 20 : 30;
            digit = -1;
            continue;
        }
        if (const int d = chineseDigit(c); d >= 0) {
            digit = d;
            continue;
        }
        const std::int64_t unit = chineseUnit(c);
        if (unit == 0)
            return std::nullopt;
        if (unit < 10000) {
            section += (digit > 0 ? digit : digit == 0 || section > 0 ? 0 : 1) * unit;
            if (digit <= 0 && section == 0)
                section = unit; // 十二 and 零十
        } else if (unit == 10000) {
            total += (section + std::max<Wide>(digit, 0)) * unit;
            section = 0;
        } else {
            total = (total + section + std::max<Wide>(digit, 0)) * unit;
            section = 0;
        }
        digit = -1;
        if (total > kMax)
            return std::nullopt;
    }
    total += section + std::max<Wide>(digit, 0);
    return total > kMax ? std::nullopt : std::optional(static_cast<std::int64_t>(total));
}

AmountUnit unitOfHeading(std::string_view heading) {
    const std::string plain = nfkc(heading);
    return plain.find("万元") != std::string::npos || plain.find("萬元") != std::string::npos
               ? AmountUnit::TenThousandYuan
               : AmountUnit::Yuan;
}

AmountCell readAmount(std::string_view text, AmountUnit unit) {
    AmountCell out;
    if (isNullWord(text))
        return out;
    out.kind = AmountCell::Kind::Bad;
    std::u32string s = clean(text);
    const auto take = [&](std::u32string_view word) {
        const auto at = s.find(word);
        if (at == std::u32string::npos)
            return false;
        s.erase(at, word.size());
        return true;
    };
    struct Currency {
        std::u32string_view word;
        const char* code;
    };
    static constexpr std::array<Currency, 24> kCurrencies = {
        {{U"人民币", "CNY"}, {U"RMB", "CNY"}, {U"CNY", "CNY"}, {U"美元", "USD"}, {U"美金", "USD"}, {U"USD", "USD"},
         {U"港元", "HKD"}, {U"港币", "HKD"}, {U"HKD", "HKD"}, {U"欧元", "EUR"}, {U"EUR", "EUR"}, {U"日元", "JPY"},
         {U"JPY", "JPY"}, {U"英镑", "GBP"}, {U"GBP", "GBP"}, {U"新台币", "TWD"}, {U"TWD", "TWD"}, {U"新加坡元", "SGD"},
         {U"SGD", "SGD"}, {U"澳门元", "MOP"}, {U"澳元", "AUD"}, {U"韩元", "KRW"}, {U"美圆", "USD"}, {U"$", "USD"}}};
    for (const Currency& c : kCurrencies)
        if (take(c.word))
            out.currency = c.code;
    while (take(U"¥") || take(U"￥") || take(U"整") || take(U"正") || take(U"约"))
        continue;
    s.erase(std::remove_if(s.begin(), s.end(), [](char32_t c) { return isBlank(c) || c == U'(' || c == U')'; }), s.end());

    Wide fen = 0;
    std::size_t pos = 0;
    if (const auto d = decimalAt(s, pos)) {
        std::u32string_view rest = std::u32string_view(s).substr(pos);
        Wide factor = unit == AmountUnit::TenThousandYuan ? 10000 : 1;
        Wide divisor = 1;
        const auto ends = [&](std::u32string_view a) { return rest == a; };
        if (ends(U"万元") || ends(U"万") || ends(U"萬元") || ends(U"萬"))
            factor = 10000;
        else if (ends(U"亿元") || ends(U"亿") || ends(U"億元") || ends(U"億"))
            factor = 100000000;
        else if (ends(U"千元"))
            factor = 1000;
        else if (ends(U"百万元") || ends(U"百万"))
            factor = 1000000;
        else if (ends(U"千万元") || ends(U"千万"))
            factor = 10000000;
        else if (ends(U"元") || ends(U"圆") || ends(U"块"))
            factor = 1;
        else if (ends(U"分"))
            factor = 1, divisor = 100;
        else if (ends(U"角"))
            factor = 1, divisor = 10;
        else if (!rest.empty())
            return out;
        const Wide above = d->mantissa * factor * 100;
        const Wide below = power10(d->scale) * divisor;
        const Wide magnitude = above < 0 ? -above : above;
        fen = (magnitude * 2 + below) / (below * 2);
        if (above < 0)
            fen = -fen;
    } else {
        // Spelled out: whole yuan, then 角 and 分.
        std::u32string_view rest = s;
        std::u32string_view whole = rest;
        bool yuan = false;
        for (const char32_t mark : {U'元', U'圆', U'圓'})
            if (const auto at = rest.find(mark); at != rest.npos && !yuan) {
                whole = rest.substr(0, at);
                rest = rest.substr(at + 1);
                yuan = true;
            }
        const auto value = chineseNumber(whole);
        if (!value)
            return out;
        const bool ownUnit = yuan || whole.find_first_of(U"万亿萬億") != whole.npos;
        fen = Wide(*value) * 100 * (!ownUnit && unit == AmountUnit::TenThousandYuan ? 10000 : 1);
        if (yuan)
            while (rest.size() >= 2 && chineseDigit(rest[0]) >= 0 && (rest[1] == U'角' || rest[1] == U'分')) {
                fen += chineseDigit(rest[0]) * (rest[1] == U'角' ? 10 : 1);
                rest.remove_prefix(2);
            }
        if (yuan && !rest.empty())
            return out;
    }
    if (fen > kMax || fen < -Wide(kMax))
        return out;
    out.kind = AmountCell::Kind::Amount;
    out.fen = static_cast<std::int64_t>(fen);
    return out;
}

std::optional<Ratio> readRatio(std::string_view text) {
    if (isNullWord(text))
        return std::nullopt;
    std::u32string s = clean(text);
    s.erase(std::remove_if(s.begin(), s.end(), isBlank), s.end());
    Wide num = 0, den = 1;
    std::size_t pos = 0;
    if (s.rfind(U"百分之", 0) == 0) {
        const auto point = s.find(U'点');
        const auto whole = chineseNumber(std::u32string_view(s).substr(3, point == s.npos ? s.npos : point - 3));
        if (!whole)
            return std::nullopt;
        num = *whole;
        den = 100;
        for (std::size_t i = point; point != s.npos && i + 1 < s.size(); ++i) {
            const int d = chineseDigit(s[i + 1]);
            if (d < 0 || den > 1000000000000)
                return std::nullopt;
            num = num * 10 + d;
            den *= 10;
        }
    } else if (const auto d = decimalAt(s, pos)) {
        num = d->mantissa;
        den = power10(d->scale);
        const std::u32string rest = s.substr(pos);
        if (rest == U"%" || rest == U"％" || (rest.empty() && num > den)) {
            den *= 100;
        } else if (!rest.empty() && rest[0] == U'/') {
            ++pos;
            const auto below = decimalAt(s, pos);
            constexpr Wide kPart = Wide(1000000000) * 1000000000; // products of two such parts fit
            if (!below || below->mantissa <= 0 || pos != s.size() || num < 0 || num > kPart || den > kPart ||
                below->mantissa > kPart || below->scale > 18)
                return std::nullopt;
            num *= power10(below->scale);
            den *= below->mantissa;
        } else if (rest == U"‰") {
            den *= 1000;
        } else if (!rest.empty()) {
            return std::nullopt;
        }
    } else {
        return std::nullopt;
    }
    if (num < 0 || num > den)
        return std::nullopt;
    Wide a = num, b = den;
    while (b != 0) {
        const Wide r = a % b;
        a = b;
        b = r;
    }
    num /= a;
    den /= a;
    if (den > kMax)
        return std::nullopt;
    return Ratio{static_cast<std::int64_t>(num), static_cast<std::int64_t>(den)};
}

std::optional<double> readNumber(std::string_view text) {
    if (isNullWord(text))
        return std::nullopt;
    const std::u32string s = clean(text);
    std::size_t pos = 0;
    const auto d = decimalAt(s, pos);
    if (!d)
        return std::nullopt;
    // Behind the number only a unit may stand: letters, ideographs, %, nothing that looks like more number.
    for (std::size_t i = pos; i < s.size(); ++i)
        if ((s[i] >= U'0' && s[i] <= U'9') || s[i] == U'/' || s[i] == U'-' || s[i] == U',')
            return std::nullopt;
    return static_cast<double>(d->mantissa) / static_cast<double>(power10(d->scale));
}

std::optional<std::int64_t> readInteger(std::string_view text) {
    const auto value = readNumber(text);
    if (!value) {
        std::u32string s = clean(text);
        while (!s.empty() && (s.back() == U'人' || s.back() == U'户' || s.back() == U'名' || s.back() == U'份'))
            s.pop_back();
        return chineseNumber(s);
    }
    if (*value != std::floor(*value) || std::fabs(*value) > 9e15)
        return std::nullopt;
    return static_cast<std::int64_t>(*value);
}

} // namespace coir::text
