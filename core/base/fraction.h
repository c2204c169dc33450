// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace coir {

/// An exact share: numerator over a positive denominator, always in lowest terms. Shares are compared with
/// the law's own `>=` or `>` on this type, never on doubles.
class Fraction {
public:
    constexpr Fraction() = default;
    /// denominator != 0; reduced on construction.
    Fraction(std::int64_t numerator, std::int64_t denominator);

    std::int64_t numerator() const { return m_numerator; }
    std::int64_t denominator() const { return m_denominator; }
    double value() const { return static_cast<double>(m_numerator) / static_cast<double>(m_denominator); }
    bool zero() const { return m_numerator == 0; }

    bool operator==(const Fraction&) const = default;
    std::strong_ordering operator<=>(const Fraction& other) const;

private:
    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
};

/// Sums, differences and products are exact while numerator and denominator fit 64 bits; beyond that the
/// nearest fraction with denominator 10^15 stands in (shares of one firm share their denominator, so a
/// register does not get there).
Fraction operator+(const Fraction& a, const Fraction& b);
Fraction operator-(const Fraction& a, const Fraction& b);
Fraction operator*(const Fraction& a, const Fraction& b);
/// b must not be zero.
Fraction operator/(const Fraction& a, const Fraction& b);

/// Reads "7/20", "0.35", ".35", "35%" (blanks around it allowed). nullopt for anything else, for a sign
/// other than '+', and where 18 digits do not suffice.
std::optional<Fraction> parseFraction(std::string_view text);
/// "7/20"; whole numbers without a denominator ("1").
std::string toString(const Fraction& fraction);

} // namespace coir
