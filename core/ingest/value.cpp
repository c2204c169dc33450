// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/value.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <bit>
#include <cstdio>

namespace coir::ingest {
namespace {

constexpr char32_t kFirstHan = 0x4E00;
constexpr char32_t kLastHan = 0x9FFF;
constexpr int kEpochYear = 1970;

int yearOfMonth(std::int64_t index) {
    return static_cast<int>(kEpochYear + (index >= 0 ? index / 12 : -((11 - index) / 12)));
}
int monthOfMonth(std::int64_t index) { return static_cast<int>((index % 12 + 12) % 12) + 1; }

} // namespace

std::optional<Date> Value::day() const {
    switch (kind) {
    case Kind::Day: return Date{static_cast<std::int32_t>(integer)};
    case Kind::Time: return Moment{integer}.date();
    case Kind::Month: return makeDate(yearOfMonth(integer), monthOfMonth(integer), 1);
    case Kind::Quarter: return makeDate(static_cast<int>(integer / 4), static_cast<int>(integer % 4) * 3 + 1, 1);
    case Kind::Year: return makeDate(static_cast<int>(integer), 1, 1);
    default: return std::nullopt;
    }
}

std::optional<Date> Value::lastDay() const {
    switch (kind) {
    case Kind::Month: return lastOfMonth(yearOfMonth(integer), monthOfMonth(integer));
    case Kind::Quarter: return lastOfMonth(static_cast<int>(integer / 4), static_cast<int>(integer % 4) * 3 + 3);
    case Kind::Year: return makeDate(static_cast<int>(integer), 12, 31);
    default: return day();
    }
}

std::string Value::stored() const {
    char buffer[32];
    switch (kind) {
    case Kind::Text: return text;
    case Kind::Day: return isoDate({static_cast<std::int32_t>(integer)});
    case Kind::Time: return hasTime ? isoMoment({integer}) : isoDate(Moment{integer}.date());
    case Kind::Month:
        std::snprintf(buffer, sizeof buffer, "%04d-%02d", yearOfMonth(integer), monthOfMonth(integer));
        return buffer;
    case Kind::Quarter:
        std::snprintf(buffer, sizeof buffer, "%04d-Q%d", static_cast<int>(integer / 4), static_cast<int>(integer % 4) + 1);
        return buffer;
    default: return {};
    }
}

RowFold::RowFold(const text::Lexicon& lexicon) : m_simple(kLastHan - kFirstHan + 1) {
    for (char32_t c = U'!'; c < m_ascii.size(); ++c)
        m_ascii[c] = c >= U'a' && c <= U'z' ? c - 32 : text::foldMark(c);
    // One conversion for all characters; a line that does not come back as one character stays what it is.
    std::string all;
    for (char32_t c = kFirstHan; c <= kLastHan; ++c) {
        text::appendUtf8(all, c);
        all += '\n';
        m_simple[c - kFirstHan] = c;
    }
    const std::string converted = lexicon.simplify(all);
    std::size_t pos = 0;
    for (std::size_t i = 0; i < m_simple.size() && pos < converted.size(); ++i) {
        const char32_t c = text::nextChar(converted, pos);
        if (pos >= converted.size() || converted[pos] != '\n')
            break;
        m_simple[i] = c;
        ++pos;
    }
}

std::uint64_t mixHash(std::uint64_t h) {
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdULL;
    h ^= h >> 33;
    h *= 0xc4ceb9fe1a85ec53ULL;
    return h ^ (h >> 33);
}

std::uint64_t hashBytes(std::string_view bytes, std::uint64_t seed) {
    std::uint64_t h = 0xcbf29ce484222325ULL ^ mixHash(seed);
    for (const char c : bytes)
        h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return mixHash(h ^ bytes.size());
}

std::uint64_t RowFold::hash(std::string_view text, std::uint64_t seed) const {
    std::uint64_t h = 0xcbf29ce484222325ULL ^ mixHash(seed);
    for (std::size_t pos = 0; pos < text.size();) {
        const auto byte = static_cast<unsigned char>(text[pos]);
        char32_t c;
        if (byte < 0x80) {
            ++pos;
            c = m_ascii[byte];
            if (c == 0)
                continue;
        } else {
            c = text::halfWidth(text::nextChar(text, pos));
            if (c >= kFirstHan && c <= kLastHan)
                c = m_simple[c - kFirstHan];
            else if (text::isBlank(c))
                continue;
            else
                c = c < 0x80 ? m_ascii[c] : text::foldMark(c);
        }
        h = (h ^ c) * 0x100000001b3ULL;
    }
    return mixHash(h);
}

std::uint64_t hashValue(const Value& value, std::uint64_t seed, const RowFold& fold) {
    switch (value.kind) {
    case Value::Kind::Null: return 0;
    case Value::Kind::Text: return fold.hash(value.text, seed);
    case Value::Kind::Real: return mixHash(seed ^ mixHash(std::bit_cast<std::uint64_t>(value.real + 0.0)));
    default: return mixHash(seed ^ mixHash(static_cast<std::uint64_t>(value.integer) * 2 + (value.hasTime ? 1 : 0)));
    }
}

} // namespace coir::ingest
