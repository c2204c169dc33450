// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that hold numbers: amounts, shares, counts, places.
#include "ingest/cells.h"
#include "text/numbers.h"
#include "text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace coir::ingest {
namespace {

constexpr double kMicro = 1e6;               ///< declared values are kept in millionths
constexpr std::int64_t kTenThousand = 10000;
constexpr double kFen = 100;                 ///< in a yuan
constexpr const char* kYuan = "CNY";

Message numberRemedy() { return COIR_MSG("ingest", "Write a plain number"); }

bool isWhole(double v) { return std::floor(v) == v && std::fabs(v) < 9e15; }

/// Plain decimal number of ASCII figures in hundredths of its unit times `factor`; nullopt where rounding or words come in.
std::optional<std::int64_t> plainAmount(std::string_view raw, std::int64_t factor) {
    constexpr std::size_t kMostFigures = 12;
    std::int64_t value = 0;
    std::size_t figures = 0;
    std::size_t decimals = 0;
    bool point = false;
    for (const char c : raw) {
        if (c == '.' && !point && figures > 0) {
            point = true;
        } else if (c >= '0' && c <= '9') {
            value = value * 10 + (c - '0');
            ++figures;
            decimals += point;
        } else {
            return std::nullopt;
        }
    }
    if (figures == 0 || figures > kMostFigures || (point && decimals == 0))
        return std::nullopt;
    std::int64_t hundredths = 100 * factor;
    for (; decimals > 0; --decimals) {
        if (hundredths % 10 != 0)
            return std::nullopt;
        hundredths /= 10;
    }
    return value * hundredths;
}

std::optional<double> plainReal(std::string_view raw) {
    double v = 0;
    if (raw.empty() || raw.front() < '0' || raw.front() > '9')
        return std::nullopt;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), v, std::chars_format::fixed);
    return error == std::errc() && end == raw.data() + raw.size() ? std::optional(v) : std::nullopt;
}

} // namespace

std::string CellReader::plainNumber(std::string_view raw) const {
    std::string s(raw);
    if (m_profile.decimalPoint == ',') {
        std::erase(s, '.');
        std::replace(s.begin(), s.end(), ',', '.');
    }
    return s;
}

CellFault CellReader::readPercent(std::string_view raw, Value& out) const {
    const auto v = text::readNumber(plainNumber(raw));
    if (!v)
        return {"number", "0", numberRemedy()};
    out.setReal(*v);
    return {};
}

CellFault CellReader::readAmount(const Field& field, Scale heading, std::string_view raw, CellValues& out) const {
    Scale scale = heading;
    if (scale == Scale::Unstated)
        scale = m_profile.scale != Scale::Unstated ? m_profile.scale : scaleOfHeading(field.headings.front());
    const bool inWan = scale == Scale::TenThousandYuan || scale == Scale::HundredMillionYuan;
    std::int64_t fen = 0;
    if (const auto plain = m_profile.decimalPoint != ',' && scale != Scale::HundredMillionYuan
                               ? plainAmount(raw, inWan ? kTenThousand : 1) : std::nullopt) {
        fen = *plain;
    } else {
        const std::string number = plainNumber(raw);
        const auto cell = text::readAmount(number, inWan ? text::AmountUnit::TenThousandYuan : text::AmountUnit::Yuan);
        if (cell.kind == text::AmountCell::Kind::Bad)
            return {"amount", "0.00", numberRemedy()};
        if (cell.kind == text::AmountCell::Kind::Empty)
            return {};
        fen = cell.fen;
        if (cell.currency != kYuan) {
            if (!m_currency)
                return {"foreign_currency", kYuan, COIR_MSG("ingest", "Give the amount in yuan; no rate is guessed"), !field.filled};
            out.second.setText(cell.currency);
        }
        // A unit in the cell beats the heading's: then both readings agree.
        if (scale == Scale::HundredMillionYuan && text::readAmount(number, text::AmountUnit::Yuan).fen != fen) {
            if (std::abs(fen) > std::numeric_limits<std::int64_t>::max() / kTenThousand)
                return {"amount", "0.00", numberRemedy()};
            fen *= kTenThousand;
        }
    }
    out.first.setInteger(fen);
    if (field.positive && fen <= 0)
        return {"not_positive", "> 0", COIR_MSG("ingest", "Give an amount above zero")};
    if (field.notNegative && fen < 0)
        return {"negative", ">= 0", COIR_MSG("ingest", "Give an amount that is not negative")};
    return {};
}

CellFault CellReader::readNumber(const Field& field, std::string_view raw, CellValues& out) const {
    const std::string number = plainNumber(raw);
    const auto plain = plainReal(number);
    auto v = plain ? plain : text::readNumber(number);
    if (!plain && field.type == FieldType::Micro) {
        // 1.2万 and 100美元: the unit counts, the currency goes into its own column.
        const auto amount = text::readAmount(number, text::AmountUnit::Yuan);
        const double stated = static_cast<double>(amount.fen) / kFen;
        if (amount.kind == text::AmountCell::Kind::Amount && (!v || std::fabs(stated - *v) > 1 / kFen))
            v = stated;
        if (amount.kind == text::AmountCell::Kind::Amount && amount.currency != kYuan)
            out.second.setText(amount.currency);
    }
    if (!v || !std::isfinite(*v))
        return {"number", "0", numberRemedy()};
    if (field.notNegative && *v < 0)
        return {"negative", ">= 0", COIR_MSG("ingest", "Give a number that is not negative")};
    if (field.type == FieldType::Micro) {
        if (std::fabs(*v) > 9e12)
            return {"number", "< 9e12", numberRemedy()};
        out.first.setInteger(std::llround(*v * kMicro));
    } else if (field.type == FieldType::Integer) {
        const auto n = isWhole(*v) ? std::optional(static_cast<std::int64_t>(*v)) : text::readInteger(number);
        if (!n)
            return {"integer", "0", COIR_MSG("ingest", "Write a whole number")};
        out.first.setInteger(*n);
    } else {
        out.first.setReal(*v);
    }
    return {};
}

CellFault CellReader::readRatio(const Field& field, bool percent, std::string_view raw, CellValues& out) const {
    std::string number = plainNumber(raw);
    const bool sign = number.find('%') != std::string::npos || number.find("％") != std::string::npos ||
                      number.find('/') != std::string::npos;
    if ((percent || field.percent) && !sign)
        number += '%';
    // "74.85 25.15": several figures in one cell say nothing exact.
    bool digit = false;
    bool blankAfterDigit = false;
    bool several = false;
    for (std::size_t pos = 0; pos < number.size();) {
        const char32_t c = text::halfWidth(text::nextChar(number, pos));
        const bool now = (c >= U'0' && c <= U'9') || c == U'.';
        several = several || (now && blankAfterDigit);
        blankAfterDigit = text::isBlank(c) && (digit || blankAfterDigit);
        digit = now;
    }
    const auto ratio = several ? std::nullopt : text::readRatio(number);
    if (!ratio)
        return {"ratio", "0 … 100 %", COIR_MSG("ingest", "Write a share between 0 and 100 %")};
    out.first.setInteger(ratio->num);
    out.second.setInteger(ratio->den);
    return {};
}

CellFault CellReader::readCoordinate(const Field& field, std::string_view raw, Value& out) const {
    const auto v = text::readNumber(raw);
    const double limit = field.type == FieldType::Longitude ? 180 : 90;
    if (!v || std::fabs(*v) > limit || *v == 0)
        return {"coordinate", field.type == FieldType::Longitude ? "-180 … 180" : "-90 … 90",
                COIR_MSG("ingest", "Write decimal degrees"), true};
    out.setReal(*v);
    return {};
}

} // namespace coir::ingest
