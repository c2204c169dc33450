// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/status.h"

#include "text/fold.h"
#include "text/lexicon.h"
#include "text/lexicon_tables.h"
#include "text/utf8.h"

#include <algorithm>

namespace coir::text {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string withoutPunctuation(const std::string& folded) {
    std::string out;
    for (std::size_t pos = 0; pos < folded.size();) {
        const std::size_t begin = pos;
        const char32_t c = nextChar(folded, pos);
        if (isHan(c) || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || c == U'_')
            out.append(folded, begin, pos - begin);
    }
    return out;
}

} // namespace

std::string_view registrationStatus(const Lexicon& lexicon, std::string_view word) {
    const LexiconTables& t = lexicon.tables();
    std::string folded = withoutPunctuation(lexicon.foldName(word));
    std::transform(folded.begin(), folded.end(), folded.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (const auto at = t.statusWords.find(folded); at != t.statusWords.end())
        return at->second;
    for (const auto& [part, status] : t.statusParts)
        if (folded.find(part) != std::string::npos)
            return status == "overlay" ? std::string_view("unknown") : std::string_view(status);
    return "unknown";
}

EnterpriseType enterpriseType(const Lexicon& lexicon, std::string_view text) {
    const std::string folded = lexicon.foldName(text);
    const LexiconTables& t = lexicon.tables();
    const auto kindOf = [](const std::string& kind) {
        return kind == "company"       ? EnterpriseKind::Company
               : kind == "branch"      ? EnterpriseKind::Branch
               : kind == "sole"        ? EnterpriseKind::SoleProprietorship
               : kind == "partnership" ? EnterpriseKind::Partnership
               : kind == "cooperative" ? EnterpriseKind::Cooperative
               : kind == "individual"  ? EnterpriseKind::IndividualBusiness
               : kind == "state"       ? EnterpriseKind::StateOwned
               : kind == "collective"  ? EnterpriseKind::Collective
               : kind == "foreign"     ? EnterpriseKind::Foreign
                                       : EnterpriseKind::Unknown;
    };
    if (folded.size() >= 4 && std::all_of(folded.begin(), folded.begin() + 4, isDigit)) {
        const std::string code = folded.substr(0, 4);
        for (const auto& p : t.typePrefixes)
            if (p.code == code)
                return {code, kindOf(p.kind)};
        // A code without a row of its own has the kind of its family.
        const char family = code[0];
        return {code, family == '1'   ? EnterpriseKind::Company
                      : family == '2' ? EnterpriseKind::Branch
                      : family == '5' || family == '6' || family == '7' ? EnterpriseKind::Foreign
                                                                         : EnterpriseKind::Unknown};
    }
    for (const auto& p : t.typePrefixes)
        if (folded.compare(0, p.prefix.size(), p.prefix) == 0)
            return {p.code, kindOf(p.kind)};
    if (folded.find("分公司") != std::string::npos || folded.find("分支机构") != std::string::npos)
        return {"2000", EnterpriseKind::Branch};
    return {};
}

Industry industryOf(const Lexicon& lexicon, std::string_view text) {
    if (isNullWord(text))
        return {};
    const std::string folded = lexicon.foldName(text);
    const LexiconTables& t = lexicon.tables();
    const auto sectionOfDivision = [&](std::string_view division) -> std::string {
        for (const auto& r : t.industryRows)
            if (r.code == division)
                return r.section;
        return {};
    };
    const auto digitsAt = [&](std::size_t from) {
        std::size_t to = from;
        while (to < folded.size() && isDigit(folded[to]))
            ++to;
        return folded.substr(from, std::min<std::size_t>(to - from, 4));
    };
    const bool letter = !folded.empty() && folded[0] >= 'A' && folded[0] <= 'T' &&
                        (folded.size() == 1 || !(folded[1] >= 'A' && folded[1] <= 'Z'));
    const std::string digits = digitsAt(letter ? 1 : 0);
    if (digits.size() >= 2)
        if (std::string section = sectionOfDivision(digits.substr(0, 2)); !section.empty())
            return {section, digits};
    if (letter && digits.empty())
        return {folded.substr(0, 1), ""};

    // By name: the longest name of a division or section that the text holds, or that holds the text.
    std::string name;
    for (std::size_t pos = 0; pos < folded.size();) {
        const std::size_t begin = pos;
        if (isHan(nextChar(folded, pos)))
            name.append(folded, begin, pos - begin);
    }
    const LexiconTables::IndustryRow* best = nullptr;
    for (const auto& r : t.industryRows)
        if (name.find(r.name) != std::string::npos && (!best || r.name.size() > best->name.size() ||
                                                       (r.name == best->name && best->code.empty())))
            best = &r;
    if (!best && name.size() >= 6)
        for (const auto& r : t.industryRows)
            if (r.name.find(name) != std::string::npos && (!best || r.code.empty())) {
                best = &r;
                break;
            }
    return best ? Industry{best->section, best->code} : Industry{};
}

std::string_view industryName(const Lexicon& lexicon, std::string_view sectionOrCode) {
    if (sectionOrCode.empty())
        return {};
    const bool section = sectionOrCode[0] >= 'A' && sectionOrCode[0] <= 'T' && sectionOrCode.size() == 1;
    for (const auto& r : lexicon.tables().industryRows)
        if (section ? r.code.empty() && r.section == sectionOrCode : !r.code.empty() && sectionOrCode.substr(0, 2) == r.code)
            return r.name;
    return {};
}

} // namespace coir::text
