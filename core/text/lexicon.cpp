// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lexicon.h"

#include "text/fold.h"
#include "text/lexicon_tables.h"
#include "text/resource_table.h"
#include "text/utf8.h"

#include <algorithm>
#include <opencc.h>

namespace coir::text {
namespace {

/// The characters that the converter changes when they stand alone; texts without any need no conversion.
void findTraditional(LexiconTables& t) {
    std::string all;
    for (char32_t c = 0x3400; c <= 0x9FFF; ++c) {
        if (c >= 0x4DC0 && c < 0x4E00)
            continue;
        appendUtf8(all, c);
        all += '\n';
    }
    const std::string converted = t.traditional->Convert(all);
    std::size_t a = 0, b = 0;
    while (a < all.size() && b < converted.size()) {
        const auto endA = all.find('\n', a), endB = converted.find('\n', b);
        if (endA == std::string::npos || endB == std::string::npos)
            break;
        if (all.compare(a, endA - a, converted, b, endB - b) != 0) {
            std::size_t pos = a;
            t.traditionalChars.insert(nextChar(all, pos));
        }
        a = endA + 1;
        b = endB + 1;
    }
}

void markCharacters(LexiconTables& t) {
    t.marks.assign(LexiconTables::kLastMarked - LexiconTables::kFirstMarked + 1, 0);
    const auto mark = [&](char32_t c, std::uint8_t bit) {
        if (c >= LexiconTables::kFirstMarked && c <= LexiconTables::kLastMarked)
            t.marks[c - LexiconTables::kFirstMarked] |= bit;
    };
    for (const char32_t c : t.traditionalChars)
        mark(c, 1);
    for (const auto& [from, to] : t.variants)
        mark(from, 2);
}

char32_t firstOf(const std::string& cell) {
    std::size_t pos = 0;
    return cell.empty() ? 0 : nextChar(cell, pos);
}

Result<> loadWords(const std::filesystem::path& codes, LexiconTables& t) {
    COIR_TRY(const auto words, readTable(codes / "name_words.csv", "kind,word"));
    for (const auto& r : words) {
        const std::u32string word = toUtf32(r[1]);
        if (r[0] == "industry") {
            t.industries.insert(word);
            t.longestIndustry = std::max(t.longestIndustry, word.size());
        } else {
            (r[0] == "weak" ? t.weakForms : t.forms).insert(word);
            t.longestForm = std::max(t.longestForm, word.size());
        }
    }
    COIR_TRY(const auto regions, readTable(codes / "name_regions.csv", "region,code,bare"));
    for (const auto& r : regions) {
        const std::u32string word = toUtf32(r[0]);
        t.regions.emplace(word, LexiconTables::Region{r[1], r[2] == "1"});
        t.longestRegion = std::max(t.longestRegion, word.size());
    }
    COIR_TRY(const auto variants, readTable(codes / "variants.csv", "from,to"));
    for (const auto& r : variants)
        t.variants.emplace(firstOf(r[0]), firstOf(r[1]));
    COIR_TRY(const auto confusables, readTable(codes / "confusables.csv", "characters"));
    for (const auto& r : confusables)
        for (const char32_t c : toUtf32(r[0]))
            t.confusables.emplace(c, firstOf(r[0]));
    COIR_TRY(const auto streets, readTable(codes / "street_aliases.csv", "county_unit,alias,road"));
    for (const auto& r : streets)
        t.streetAliases.push_back({r[0], toUtf32(r[1]), toUtf32(r[2])});
    std::stable_sort(t.streetAliases.begin(), t.streetAliases.end(),
                     [](const auto& a, const auto& b) { return a.alias.size() > b.alias.size(); });
    return {};
}

/// Names of trades and forms of firms tell organisations as well; single characters of theirs only at the end.
Result<> loadParties(const std::filesystem::path& codes, LexiconTables& t) {
    PartyWords& p = t.parties;
    const std::pair<std::string_view, std::vector<std::string>*> lists[] = {
        {"ending", &p.endings}, {"last", &p.lastCharacters}, {"natural", &p.natural}, {"not_natural", &p.notNatural},
        {"firm_kind", &p.firmKinds}, {"other_kind", &p.otherKinds}, {"organised", &p.organised}, {"person_item", &p.personItems},
        {"name_item", &p.nameItems}, {"trade", &p.trades}, {"id_type", &p.idTypes}};
    const std::pair<std::string_view, std::unordered_set<std::string>*> sets[] = {
        {"latin", &p.latin}, {"no_name", &p.noNames}, {"currency", &p.currencies}, {"crowd", &p.crowds}};
    COIR_TRY(const auto words, readTable(codes / "party_words.csv", "kind,word"));
    for (const auto& r : words) {
        if (r[0] == "within")
            p.within.insert(toUtf32(r[1]));
        else if (r[0] == "region")
            p.regions.insert(toUtf32(r[1]));
        for (const auto& [kind, list] : lists)
            if (kind == r[0])
                list->push_back(r[1]);
        for (const auto& [kind, set] : sets)
            if (kind == r[0])
                set->insert(r[1]);
    }
    for (const auto* more : {&t.industries, &t.forms})
        for (const std::u32string& word : *more)
            if (word.size() > 1)
                p.within.insert(word);
    for (const std::u32string& word : p.within)
        p.longestWithin = std::max(p.longestWithin, word.size());
    for (const std::u32string& word : p.regions)
        p.longestRegion = std::max(p.longestRegion, word.size());
    return {};
}

Result<> loadRegistration(const std::filesystem::path& codes, LexiconTables& t) {
    COIR_TRY(const auto status, readTable(codes / "registration_status.csv", "word,status,match"));
    for (const auto& r : status) {
        if (r[2] == "exact")
            t.statusWords.emplace(r[0], r[1]);
        else
            t.statusParts.emplace_back(r[0], r[1]);
    }
    COIR_TRY(const auto types, readTable(codes / "enterprise_types.csv", "prefix,code,kind"));
    for (const auto& r : types)
        t.typePrefixes.push_back({r[0], r[1], r[2]});
    std::stable_sort(t.typePrefixes.begin(), t.typePrefixes.end(),
                     [](const auto& a, const auto& b) { return a.prefix.size() > b.prefix.size(); });
    COIR_TRY(const auto industries, readTable(codes / "industries.csv", "section,code,name"));
    for (const auto& r : industries)
        t.industryRows.push_back({r[0], r[1], r[2]});
    return {};
}

} // namespace

Lexicon::Lexicon() : m_tables(std::make_unique<LexiconTables>()) {}
Lexicon::~Lexicon() = default;

Result<std::shared_ptr<const Lexicon>> Lexicon::load(const std::filesystem::path& resources) {
    auto lexicon = std::shared_ptr<Lexicon>(new Lexicon());
    LexiconTables& t = *lexicon->m_tables;
    COIR_TRY(t.divisions, Divisions::load(resources));
    COIR_TRY(t.pinyin, PinyinTable::load(resources));
    for (std::size_t i = 0; i < t.divisions.towns().size(); ++i)
        if (const Town& town = t.divisions.towns()[i]; !town.zone)
            t.towns.push_back({toUtf32(town.name), toUtf32(town.stem), i});
    COIR_CHECK(loadWords(resources / "codes", t));
    COIR_CHECK(loadParties(resources / "codes", t));
    COIR_CHECK(loadRegistration(resources / "codes", t));
    try {
        t.traditional = std::make_unique<opencc::SimpleConverter>("t2s.json");
        findTraditional(t);
        markCharacters(t);
    } catch (const std::exception& e) {
        return fail(ErrorCode::Internal, COIR_MSG("text", "The table of traditional characters cannot be read"),
                    COIR_MSG("text", "Install the package libopencc-data"), Where{"t2s.json", 0, "", e.what()});
    }
    return std::shared_ptr<const Lexicon>(std::move(lexicon));
}

std::string Lexicon::simplify(std::string_view text) const {
    std::string plain = nfkc(text);
    bool traditional = false, variant = false;
    for (std::size_t pos = 0; pos < plain.size();) {
        const char32_t c = nextChar(plain, pos);
        if (c < LexiconTables::kFirstMarked)
            continue;
        if (c <= LexiconTables::kLastMarked) {
            const std::uint8_t mark = m_tables->marks[c - LexiconTables::kFirstMarked];
            traditional = traditional || (mark & 1) != 0;
            variant = variant || (mark & 2) != 0;
            continue;
        }
        variant = variant || m_tables->variants.count(c) > 0;
    }
    if (traditional) {
        try {
            plain = m_tables->traditional->Convert(plain);
        } catch (const std::exception&) {
            // Broken text: OpenCC refuses it; it stays as it is and is compared as it is.
        }
    }
    if (!variant)
        return plain;
    std::string out;
    out.reserve(plain.size());
    for (std::size_t pos = 0; pos < plain.size();) {
        const char32_t c = nextChar(plain, pos);
        const auto at = m_tables->variants.find(c);
        appendUtf8(out, at == m_tables->variants.end() ? c : at->second);
    }
    return out;
}

std::string Lexicon::foldName(std::string_view text) const {
    const std::string plain = simplify(text);
    std::string out;
    out.reserve(plain.size());
    for (std::size_t pos = 0; pos < plain.size();) {
        const std::size_t begin = pos;
        const char32_t c = nextChar(plain, pos);
        if (c >= 0x4E00 && c <= 0x9FFF) {
            out.append(plain, begin, pos - begin);
            continue;
        }
        if (isBlank(c) || std::u32string_view(U"\"'“”‘’「」『』`´").find(c) != std::u32string_view::npos)
            continue;
        if (c >= U'a' && c <= U'z')
            out += static_cast<char>(c - 32);
        else if (std::u32string_view(U"([{<【〔《〈［｛").find(c) != std::u32string_view::npos)
            out += '(';
        else if (std::u32string_view(U")]}>】〕》〉］｝").find(c) != std::u32string_view::npos)
            out += ')';
        else if (std::u32string_view(U"·•・‧∙⋅●˙").find(c) != std::u32string_view::npos)
            out += "·";
        else
            appendUtf8(out, c);
    }
    return out;
}

std::string Lexicon::searchText(std::string_view text) const {
    const std::string folded = foldName(text);
    std::string out;
    for (std::size_t pos = 0; pos < folded.size();) {
        const std::size_t begin = pos;
        const char32_t c = nextChar(folded, pos);
        const bool word = (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || isHan(c) ||
                          (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7) || (c >= 0x3041 && c <= 0x30FF && c != 0x30FB) ||
                          (c >= 0xAC00 && c <= 0xD7A3) || c >= 0x20000;
        if (!word)
            continue;
        if (!out.empty())
            out += ' ';
        out.append(folded, begin, pos - begin);
    }
    return out;
}

const Divisions& Lexicon::divisions() const { return m_tables->divisions; }
const PinyinTable& Lexicon::pinyin() const { return m_tables->pinyin; }

} // namespace coir::text
