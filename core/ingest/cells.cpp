// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cells.h"

#include "text/codes.h"
#include "text/fold.h"
#include "text/masks.h"
#include "text/numbers.h"
#include "text/status.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>

namespace coir::ingest {
namespace {

constexpr std::size_t kTariffDigits = 10;    ///< thirteen digits carry three of inspection (domain B.7)
constexpr std::size_t kIsoDay = 10;          ///< YYYY-MM-DD

Message dateRemedy() { return COIR_MSG("ingest", "Write a day that exists, e.g. 2025-01-31"); }

/// Plain ISO day, as most files write it; open ends go the long way.
std::optional<Date> plainDay(std::string_view raw) {
    constexpr std::string_view kOpen = "2099";
    if (raw.size() != kIsoDay || raw.substr(0, 4) >= kOpen || raw.front() == '0')
        return std::nullopt;
    return parseIsoDate(raw);
}

bool isPlainCode(std::string_view raw) {
    return std::all_of(raw.begin(), raw.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

/// d.m.y and m/d/y, two or four digits of the year.
std::optional<Date> orderedDate(std::string_view raw, std::string_view order) {
    int part[3] = {0, 0, 0};
    std::size_t digits[3] = {0, 0, 0};
    int n = 0;
    for (const char c : raw) {
        if (c >= '0' && c <= '9') {
            if (digits[n] == 4)
                return std::nullopt;
            part[n] = part[n] * 10 + (c - '0');
            ++digits[n];
        } else if ((c == '.' || c == '/' || c == '-' || c == ' ') && n < 2 && digits[n] > 0) {
            ++n;
        } else {
            return std::nullopt;
        }
    }
    if (n != 2 || digits[2] < 2 || digits[0] > 2 || digits[1] > 2)
        return std::nullopt;
    const int year = digits[2] > 2 ? part[2] : part[2] + (part[2] >= 70 ? 1900 : 2000);
    return order == "dmy" ? makeDate(year, part[1], part[0]) : makeDate(year, part[0], part[1]);
}

std::string_view crsName(std::string_view raw) {
    const std::string folded = text::foldHeading(raw);
    if (folded.find("gcj") != std::string::npos || folded.find("火星") != std::string::npos ||
        folded.find("高德") != std::string::npos)
        return "GCJ-02";
    if (folded.find("bd") != std::string::npos || folded.find("百度") != std::string::npos)
        return "BD-09";
    if (folded.find("wgs") != std::string::npos || folded.find("cgcs") != std::string::npos ||
        folded.find("4326") != std::string::npos || folded.find("4490") != std::string::npos)
        return "WGS-84";
    return {};
}

std::string onlyDigits(std::string_view raw) {
    std::string out;
    for (std::size_t pos = 0; pos < raw.size();) {
        const char32_t c = text::halfWidth(text::nextChar(raw, pos));
        if (c >= U'0' && c <= U'9')
            out += static_cast<char>(c);
        else if (c != U'.' && c != U'-' && !text::isBlank(c) && c != U'\'')
            return {};
    }
    return out;
}

} // namespace

std::string tidyName(std::string_view name) {
    name = text::trim(name);
    std::string out;
    bool blank = false;
    for (std::size_t pos = 0; pos < name.size() && !blank;)
        blank = text::isBlank(text::nextChar(name, pos));
    if (!blank) {
        out = name;
        return out;
    }
    bool afterHan = false;
    std::string blanks;
    for (std::size_t pos = 0; pos < name.size();) {
        const std::size_t begin = pos;
        const char32_t c = text::nextChar(name, pos);
        if (text::isBlank(c)) {
            blanks.append(name.substr(begin, pos - begin));
            continue;
        }
        const bool han = text::isHan(c) || c == U'（' || c == U'）';
        if (!blanks.empty() && !(han && afterHan))
            out += blanks;
        blanks.clear();
        afterHan = han;
        out.append(name.substr(begin, pos - begin));
    }
    return out;
}

const std::string& CellReader::oneSpelling(std::string_view raw) const {
    constexpr std::size_t kMostWords = 20000;
    std::string key(raw);
    const auto it = m_words.find(key);
    if (it != m_words.end())
        return it->second;
    if (m_words.size() >= kMostWords)
        m_words.clear();
    std::string word = scrubbed(tidyName(m_lexicon.simplify(raw)));
    return m_words.emplace(std::move(key), std::move(word)).first->second;
}

CellFault CellReader::readDate(const Field& field, std::string_view raw, Value& out) const {
    if (m_profile.steps) {
        const auto step = text::readInteger(raw);
        if (!step || *step < -1000000 || *step > 1000000)
            return {"date", "0, 1, 2 …", COIR_MSG("ingest", "Write the number of the step")};
        out.setDay(m_profile.steps->since + static_cast<int>(*step) * m_profile.steps->unitDays);
        return {};
    }
    if (const auto d = plainDay(raw.substr(0, kIsoDay))) {
        if (field.type == FieldType::Date && raw.size() == kIsoDay) {
            out.setDay(*d);
            return {};
        }
        // The long way takes no moments before 1800.
        if (const auto moment = field.type == FieldType::DateTime && raw >= "1800" ? parseIsoMoment(raw) : std::nullopt) {
            out.kind = Value::Kind::Time;
            out.hasTime = raw.size() > kIsoDay;
            out.integer = moment->seconds;
            return {};
        }
    }
    if (!m_profile.dateOrder.empty() && m_profile.dateOrder != "ymd")
        if (const auto d = orderedDate(raw, m_profile.dateOrder)) {
            out.setDay(*d);
            return {};
        }
    const auto cell = text::readDate(raw);
    switch (cell.kind) {
    case text::DateCell::Kind::Bad: return {"date", "YYYY-MM-DD", dateRemedy()};
    case text::DateCell::Kind::Day:
        if (field.type == FieldType::DateTime) {
            out.kind = Value::Kind::Time;
            out.hasTime = cell.hasTime;
            out.integer = cell.moment.seconds;
        } else {
            out.setDay(cell.date);
        }
        return {};
    default: return {}; // nothing, or an open end
    }
}

CellFault CellReader::read(const Field& field, Scale heading, bool percent, std::string_view raw, CellValues& out) const {
    out.clear();
    const std::string_view cell = text::trim(raw);
    if (text::isNullWord(cell))
        return {};
    if (!m_profile.values.empty())
        if (const auto map = m_profile.values.find(field.column); map != m_profile.values.end())
            if (const auto word = map->second.find(std::string(cell)); word != map->second.end()) {
                out.first.setText(word->second);
                return {};
            }
    switch (field.type) {
    case FieldType::Uscc: case FieldType::Code: case FieldType::OrgCode: case FieldType::RegNo:
    case FieldType::OtherUscc:
        if (isPlainCode(cell))
            out.first.setText(cell);
        else
            out.first.setText(text::normaliseCode(cell));
        if (field.type == FieldType::OtherUscc &&
            (!text::isUscc(out.first.text) || (mayBePersonalCode(out.first.text) && !personalCode(out.first.text, PartyNature::Unsaid).empty()))) {
            const auto check = text::checkUscc(out.first.text);
            out.first.clear();
            return {"other_code", check.expected ? std::string(1, check.expected) : "18",
                    COIR_MSG("ingest", "The code of the authority joins nothing; ask the source"), true};
        }
        return {};
    case FieldType::Serial: {
        std::string serial(cell);
        if (field.pad > 0 && !serial.empty() && std::all_of(serial.begin(), serial.end(), [](char c) { return c >= '0' && c <= '9'; }))
            serial.insert(0, serial.size() < static_cast<std::size_t>(field.pad) ? static_cast<std::size_t>(field.pad) - serial.size() : 0, '0');
        out.first.setText(serial);
        return {};
    }
    case FieldType::Name: case FieldType::PartyName:
        out.first.setText(mayHoldPersonalId(cell) ? withoutIds(tidyName(cell), m_lexicon) : tidyName(cell));
        return {};
    case FieldType::PartyText:
        out.first.setText(looksLikePerson(cell, m_lexicon) ? text::maskName(cell) : scrubbed(tidyName(cell)));
        return {};
    case FieldType::Person: out.first.setText(text::maskName(cell)); return {};
    case FieldType::PersonId: {
        auto personal = personalValue(cell, m_key);
        out.birth = personal.birth;
        out.made = personal.made;
        if (personal.token)
            out.first.setText(*personal.token);
        return {};
    }
    case FieldType::Phone:
        if (const auto token = phoneToken(cell, m_key))
            out.first.setText(*token);
        return {};
    case FieldType::Email:
        if (const auto token = emailToken(cell, m_key))
            out.first.setText(*token);
        return {};
    case FieldType::PersonAddress: out.first.setText(streetOnly(cell)); return {};
    case FieldType::Site: {
        // An address carries ideographs; what has none is a token of a phone, a person or a handler.
        const bool address = text::length(cell) < cell.size();
        if (address) {
            out.first.setText(scrubbed(cell));
        } else if (const auto phone = phoneToken(cell, m_key); phone && !text::normalisePhone(cell).empty()) {
            out.first.setText(*phone);
        } else {
            auto personal = personalValue(cell, m_key);
            if (personal.token)
                out.first.setText(*personal.token);
        }
        return {};
    }
    case FieldType::Date: case FieldType::DateTime: return readDate(field, cell, out.first);
    case FieldType::Month:
        if (const auto m = text::readMonth(cell)) {
            out.first.kind = Value::Kind::Month;
            out.first.integer = *m;
            return {};
        }
        return {"month", "YYYY-MM", COIR_MSG("ingest", "Write year and month")};
    case FieldType::Quarter:
        if (const auto q = text::readQuarter(cell)) {
            out.first.kind = Value::Kind::Quarter;
            out.first.integer = q->year * 4 + q->quarter - 1;
            return {};
        }
        return {"quarter", "YYYY-Q1", COIR_MSG("ingest", "Write year and quarter")};
    case FieldType::Year:
        if (const auto y = text::readYear(cell)) {
            out.first.kind = Value::Kind::Year;
            out.first.integer = *y;
            return {};
        }
        return {"year", "YYYY", COIR_MSG("ingest", "Write the year")};
    case FieldType::Money: return readAmount(field, heading, cell, out);
    case FieldType::Micro: case FieldType::Integer: case FieldType::Number: return readNumber(field, cell, out);
    case FieldType::Percent: return readPercent(cell, out.first);
    case FieldType::Ratio: return readRatio(field, percent, cell, out);
    case FieldType::Hs: {
        const std::string digits = onlyDigits(cell);
        if (digits.size() < 4 || digits.size() > 13)
            return {"hs_code", "4 … 13 digits", COIR_MSG("ingest", "Write the tariff code in digits")};
        out.first.setText(std::string_view(digits).substr(0, kTariffDigits));
        // Headings have four or six digits, tariff lines eight or ten; thirteen are with inspection. Others lost a figure.
        if (constexpr std::array<std::size_t, 5> kLengths = {4, 6, 8, 10, 13};
            std::find(kLengths.begin(), kLengths.end(), digits.size()) == kLengths.end())
            return {"hs_length", std::to_string(digits.size()), COIR_MSG("ingest", "The code has another number of digits than a tariff line; a leading zero may be lost"), true, true};
        return {};
    }
    case FieldType::Status: out.first.setText(text::registrationStatus(m_lexicon, cell)); return {};
    case FieldType::Division: {
        const std::string digits = onlyDigits(cell);
        if (digits.size() >= 6) {
            out.first.setText(std::string_view(digits).substr(0, 6));
            if (const auto county = m_lexicon.divisions().countyOf(digits); !county.empty())
                out.second.setText(county);
        } else if (const auto county = m_lexicon.divisions().countyByName(m_lexicon.simplify(cell)); !county.empty()) {
            out.first.setText(county);
            out.second.setText(county);
        } else {
            return {"division", "460000 … 469030", COIR_MSG("ingest", "Write the six digits of the division"), true};
        }
        return {};
    }
    case FieldType::Place:
        if (const auto county = m_lexicon.divisions().countyByName(m_lexicon.simplify(cell)); !county.empty())
            out.first.setText(county);
        return {};
    case FieldType::Industry: {
        const auto industry = text::industryOf(m_lexicon, cell);
        if (!industry.code.empty())
            out.first.setText(industry.code);
        if (!industry.section.empty())
            out.second.setText(industry.section);
        return {};
    }
    case FieldType::Longitude: case FieldType::Latitude: return readCoordinate(field, cell, out.first);
    case FieldType::Crs: {
        const auto name = crsName(cell);
        if (name.empty())
            return {"crs", "WGS-84, GCJ-02, BD-09", COIR_MSG("ingest", "Name the coordinate system"), true};
        out.first.setText(name);
        return {};
    }
    case FieldType::YesNo: {
        const std::string folded = text::foldHeading(cell);
        const bool yes = folded == "是" || folded == "y" || folded == "yes" || folded == "1" || folded == "true" || folded == "有";
        const bool no = folded == "否" || folded == "n" || folded == "no" || folded == "0" || folded == "false";
        if (!yes && !no)
            return {"yes_no", "是 / 否", COIR_MSG("ingest", "Write yes or no"), true};
        out.first.setText(yes ? "1" : "0");
        return {};
    }
    case FieldType::Direction: {
        const std::string folded = text::foldHeading(cell);
        const bool in = folded == "i" || folded.find("进") != std::string::npos || folded == "1";
        const bool away = folded == "e" || folded.find("出") != std::string::npos || folded == "0";
        if (in == away)
            return {"direction", "I / E", COIR_MSG("ingest", "Say whether it is import or export"), true};
        out.first.setText(in ? "I" : "E");
        return {};
    }
    case FieldType::Grade: {
        const std::string grade = text::normaliseCode(cell);
        const std::string letter = grade.size() > 3 && grade.ends_with("级") ? grade.substr(0, grade.size() - 3) : grade;
        if (letter != "A" && letter != "B" && letter != "M" && letter != "C" && letter != "D")
            return {"grade", "A B M C D", COIR_MSG("ingest", "Write one of the five grades")};
        out.first.setText(letter);
        return {};
    }
    case FieldType::Currency: {
        std::string code = text::normaliseCode(cell);
        if (code == "RMB" || code == "人民币" || code == "人民币元" || code == "元" || code == "142")
            code = "CNY";
        out.first.setText(scrubbed(code));
        return {};
    }
    case FieldType::Geometry:
        if (cell.find("\"coordinates\"") == std::string_view::npos)
            return {"geometry", "GeoJSON geometry", COIR_MSG("ingest", "Give a polygon or multipolygon")};
        out.first.setText(cell);
        return {};
    case FieldType::Address: out.first.setText(scrubbed(cell)); return {};
    case FieldType::Local:
        // A source may count firms by what is a person's: id, telephone, card. The key tells them apart as well.
        if (mayHoldPersonalId(cell) && !text::findPersonalIds(cell).empty()) {
            if (m_key)
                out.first.setText(m_key->token(text::normaliseCode(cell)));
            return {};
        }
        out.first.setText(isPlainCode(cell) ? std::string(cell) : text::normaliseCode(cell));
        return {};
    case FieldType::Names: out.first.setText(scrubbed(cell)); return {};
    case FieldType::MaskedCode: out.first.setText(cell); return {};
    case FieldType::AgeBand: out.first.setText(scrubbed(cell)); return {};
    case FieldType::ChangeText: out.first.setText(cell); return {}; // masked with the whole row in view
    case FieldType::Text: out.first.setText(scrubbed(cell)); return {};
    case FieldType::Word: out.first.setText(oneSpelling(cell)); return {};
    }
    return {};
}

} // namespace coir::ingest
