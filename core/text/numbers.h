// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace coir::text {

/// What a cell of a date column says.
struct DateCell {
    enum class Kind : std::uint8_t { Empty, Day, OpenEnd, Bad };
    Kind kind = Kind::Empty;
    Date date{};               ///< for Day, and for OpenEnd written as 2099 or 9999
    bool hasTime = false;      ///< the source gives a time of day
    Moment moment{};           ///< for Day: the day at that time, or at midnight
    std::optional<Date> day() const { return kind == Kind::Day ? std::optional(date) : std::nullopt; }
};

/// Forms of offices: 2025-01-31, 2025/1/31, 2025.1.31, 20250131, 2025年1月31日, 二〇二五年一月三十一日, Excel serials
/// 18264…73050 with or without a fraction; a time may follow (12:30[:05], 12时30分5秒, 20250131123005).
/// Years 2099 and 9999 and 长期, 永久, 无固定期限 are an open end; null words are Empty.
DateCell readDate(std::string_view text);
/// 2025-01, 2025/1, 202501, 2025年1月, or any date of readDate: monthIndex of base/date.h.
std::optional<int> readMonth(std::string_view text);
struct YearQuarter {
    int year = 0, quarter = 0;
    bool operator==(const YearQuarter&) const = default;
};
/// 2025Q1, 2025-Q1, 2025年第一季度, 2025年1季度, 2025-1.
std::optional<YearQuarter> readQuarter(std::string_view text);
/// 2025, 2025年, 2025年度; 1900…2100.
std::optional<int> readYear(std::string_view text);

/// Unit that a heading declares for its amounts.
enum class AmountUnit : std::uint8_t { Yuan, TenThousandYuan };
/// "注册资本(万元)" → TenThousandYuan; yuan where nothing is said.
AmountUnit unitOfHeading(std::string_view heading);

struct AmountCell {
    enum class Kind : std::uint8_t { Empty, Amount, Bad };
    Kind kind = Kind::Empty;
    std::int64_t fen = 0;          ///< hundredths of the currency's unit, half away from zero
    std::string currency = "CNY";  ///< ISO 4217, from words in the cell
    std::optional<std::int64_t> amount() const { return kind == Kind::Amount ? std::optional(fen) : std::nullopt; }
};
/// 1,234.56 · ￥500 · 500万元 · 1.5亿 · 1E+06 · 壹仟万元整 · 100万美元; a unit in the cell beats the heading's.
/// Bad also where the amount does not fit in 63 bits of fen.
AmountCell readAmount(std::string_view text, AmountUnit unit);

/// Exact fraction, reduced, den > 0.
struct Ratio {
    std::int64_t num = 0, den = 1;
    bool operator==(const Ratio&) const = default;
};
/// "37.5%", "0.375", "7/20", "百分之三十", "37.5" (above 1 without a sign means per cent). nullopt unless in [0, 1].
std::optional<Ratio> readRatio(std::string_view text);

/// Decimal number with optional thousands separators, sign and exponent; units behind it are dropped ("63人").
/// nullopt for null words and whatever is no number.
std::optional<double> readNumber(std::string_view text);
/// As readNumber, whole numbers only ("63", "63.0", "六十三").
std::optional<std::int64_t> readInteger(std::string_view text);

/// 八十八 → 88, 三百零五 → 305, 二〇二五 → 2025, 壹仟万 → 10000000, 十二 → 12. nullopt unless every
/// character belongs to the number and it fits in 63 bits.
std::optional<std::int64_t> chineseNumber(std::u32string_view text);
/// Digit value of 〇零一…九 and their capital forms (壹 …, 两, 幺), -1 otherwise.
int chineseDigit(char32_t c);

} // namespace coir::text
