// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fraction.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>

namespace coir {
namespace {

__extension__ using Wide = __int128;

Wide gcd(Wide a, Wide b) {
    if (a < 0)
        a = -a;
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

Fraction narrowed(Wide numerator, Wide denominator) {
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const Wide divisor = gcd(numerator, denominator);
    if (divisor > 1) {
        numerator /= divisor;
        denominator /= divisor;
    }
    constexpr Wide kMost = std::numeric_limits<std::int64_t>::max();
    if (numerator <= kMost && numerator >= -kMost && denominator <= kMost)
        return {static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator)};
    constexpr std::int64_t kScale = 1'000'000'000'000'000;
    const long double ratio = static_cast<long double>(numerator) / static_cast<long double>(denominator);
    return {static_cast<std::int64_t>(std::llround(ratio * kScale)), kScale};
}

bool digits(std::string_view text, std::int64_t& out) {
    if (text.empty() || text.size() > 18 || text.front() < '0' || text.front() > '9')
        return false;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), out);
    return code == std::errc() && end == text.data() + text.size() && out >= 0;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

std::optional<Fraction> parseDecimal(std::string_view text) {
    const auto point = text.find('.');
    std::int64_t whole = 0;
    const std::string_view head = text.substr(0, point);
    if (!head.empty() && !digits(head, whole))
        return std::nullopt;
    if (point == std::string_view::npos)
        return head.empty() ? std::nullopt : std::optional(Fraction(whole, 1));
    std::string_view tail = text.substr(point + 1);
    while (!tail.empty() && tail.back() == '0')
        tail.remove_suffix(1);
    if (tail.empty())
        return head.empty() && text.size() == 1 ? std::nullopt : std::optional(Fraction(whole, 1));
    std::int64_t part = 0;
    if (!digits(tail, part))
        return std::nullopt;
    std::int64_t scale = 1;
    for (std::size_t i = 0; i < tail.size(); ++i)
        scale *= 10;
    const Wide numerator = static_cast<Wide>(whole) * scale + part;
    if (numerator > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    return narrowed(numerator, scale);
}

} // namespace

Fraction::Fraction(std::int64_t numerator, std::int64_t denominator) {
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const std::int64_t divisor = std::gcd(numerator, denominator);
    m_numerator = numerator / divisor;
    m_denominator = denominator / divisor;
}

std::strong_ordering Fraction::operator<=>(const Fraction& other) const {
    const Wide left = static_cast<Wide>(m_numerator) * other.m_denominator;
    const Wide right = static_cast<Wide>(other.m_numerator) * m_denominator;
    return left < right ? std::strong_ordering::less
                        : left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

Fraction operator+(const Fraction& a, const Fraction& b) {
    const std::int64_t divisor = std::gcd(a.denominator(), b.denominator());
    const Wide left = static_cast<Wide>(a.numerator()) * (b.denominator() / divisor);
    const Wide right = static_cast<Wide>(b.numerator()) * (a.denominator() / divisor);
    return narrowed(left + right, static_cast<Wide>(a.denominator()) * (b.denominator() / divisor));
}

Fraction operator-(const Fraction& a, const Fraction& b) {
    return a + Fraction(-b.numerator(), b.denominator());
}

Fraction operator*(const Fraction& a, const Fraction& b) {
    const Fraction x(a.numerator(), b.denominator());
    const Fraction y(b.numerator(), a.denominator());
    return narrowed(static_cast<Wide>(x.numerator()) * y.numerator(),
                    static_cast<Wide>(x.denominator()) * y.denominator());
}

Fraction operator/(const Fraction& a, const Fraction& b) {
    return a * Fraction(b.denominator(), b.numerator());
}

std::optional<Fraction> parseFraction(std::string_view text) {
    text = trimmed(text);
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    if (text.empty())
        return std::nullopt;
    if (text.back() == '%') {
        const auto percent = parseDecimal(trimmed(text.substr(0, text.size() - 1)));
        return percent ? std::optional(*percent * Fraction(1, 100)) : std::nullopt;
    }
    if (const auto slash = text.find('/'); slash != std::string_view::npos) {
        std::int64_t numerator = 0, denominator = 0;
        if (!digits(trimmed(text.substr(0, slash)), numerator) ||
            !digits(trimmed(text.substr(slash + 1)), denominator) || denominator == 0)
            return std::nullopt;
        return Fraction(numerator, denominator);
    }
    if (text.find_first_of("eE") != std::string_view::npos) {
        // Programs write tiny shares as 5e-05; read the double and keep 15 decimals.
        double value = 0;
        const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (code != std::errc() || end != text.data() + text.size() || !(value >= 0) || value > 1000)
            return std::nullopt;
        constexpr std::int64_t kScale = 1'000'000'000'000'000;
        return Fraction(std::llround(value * static_cast<double>(kScale)), kScale);
    }
    if (const auto point = text.find('.'); point != std::string_view::npos && text.size() - point > 17)
        text = text.substr(0, point + 17); // a printed double has no more than 16 meaningful decimals
    return parseDecimal(text);
}

std::string toString(const Fraction& fraction) {
    std::string text = std::to_string(fraction.numerator());
    if (fraction.denominator() != 1)
        text += "/" + std::to_string(fraction.denominator());
    return text;
}

} // namespace coir
