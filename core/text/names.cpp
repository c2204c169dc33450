// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/names.h"

#include "text/lexicon.h"
#include "text/lexicon_tables.h"
#include "text/numbers.h"
#include "text/similarity.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <vector>

namespace coir::text {
namespace {

using View = std::u32string_view;
constexpr std::size_t kLeastTradeName = 2; // the name regulations ask for two characters or more

bool endsWith(View text, View end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// The longest word of `words` that ends the text and leaves at least `least` characters; 0 if none.
std::size_t suffixIn(const std::unordered_set<std::u32string>& words, std::size_t longest, View text, std::size_t least) {
    for (std::size_t n = std::min(longest, text.size()); n > 0; --n)
        if (text.size() - n >= least && words.count(std::u32string(text.substr(text.size() - n))) > 0)
            return n;
    return 0;
}

struct Region {
    std::size_t length = 0; ///< characters
    std::string code;
    bool countyUnit = false;
};

/// A region at the start of the text. Bare names that are common trade names are left alone outside brackets.
Region regionAt(const Lexicon& lexicon, View text, bool inBrackets, std::string_view home = {}) {
    const LexiconTables& t = lexicon.tables();
    const std::string utf8 = toUtf8(text.substr(0, 16));
    if (const auto m = t.divisions.atStart(utf8); m.division) {
        const bool commonWord = m.bare && m.division->shortName == "东方" && m.division->countyUnit != home;
        if (!commonWord || inBrackets)
            return {length(std::string_view(utf8).substr(0, m.length)), m.division->code,
                    m.division->kind == DivisionKind::Unit};
    }
    for (std::size_t n = std::min(t.longestRegion, text.size()); n >= 2; --n)
        if (const auto at = t.regions.find(std::u32string(text.substr(0, n)));
            at != t.regions.end() && (at->second.bare || inBrackets))
            return {n, at->second.code, false};
    return {};
}

/// Takes the form of organisation off the end.
std::u32string takeForm(const LexiconTables& t, std::u32string& core) {
    std::u32string form;
    if (const auto n = suffixIn(t.forms, t.longestForm, core, 1); n > 0) {
        form = core.substr(core.size() - n);
        core.resize(core.size() - n);
    } else if (const auto weak = suffixIn(t.weakForms, t.longestForm, core, kLeastTradeName); weak > 0) {
        form = core.substr(core.size() - weak);
        core.resize(core.size() - weak);
    }
    for (const View group : {View(U"(集团)"), View(U"集团")})
        if (endsWith(core, group) && core.size() > group.size()) {
            core.resize(core.size() - group.size());
            form.insert(0, U"集团");
            break;
        }
    return form;
}

/// What follows the parent's name in the name of a branch.
std::u32string takeBranch(std::u32string& core) {
    for (const View end : {View(U"公司"), View(U"合作社"), View(U"合伙企业(有限合伙)"), View(U"合伙企业(普通合伙)")}) {
        const auto at = core.find(end);
        if (at == core.npos || at < 2)
            continue;
        const std::size_t cut = at + end.size();
        const View rest = View(core).substr(cut);
        if (rest.size() < 2 || rest[0] == U'(' || rest[0] == U'联')
            continue;
        std::u32string branch(rest);
        core.resize(cut);
        return branch;
    }
    return {};
}

/// Takes brackets out: a region inside becomes the region, 集团 belongs to the form, anything else stays as text.
void openBrackets(const Lexicon& lexicon, std::u32string& core, std::u32string& region, std::string& code,
                  std::u32string& form) {
    for (std::size_t open = core.find(U'('); open != core.npos; open = core.find(U'(')) {
        const std::size_t close = std::min(core.find(U')', open), core.size());
        const std::u32string inside = core.substr(open + 1, close - open - 1);
        core.erase(open, close - open + (close < core.size() ? 1 : 0));
        std::u32string rest = inside;
        std::u32string found;
        std::string foundCode;
        while (!rest.empty()) {
            const Region r = regionAt(lexicon, rest, true);
            if (r.length == 0)
                break;
            found += rest.substr(0, r.length);
            foundCode = r.code;
            rest.erase(0, r.length);
        }
        if (!found.empty() && rest.empty()) {
            region += found;
            code = foundCode;
        } else if (inside == U"集团") {
            form.insert(0, U"集团");
        } else if (inside == U"个体工商户" || inside == U"个人独资" || inside == U"有限合伙" || inside == U"普通合伙" ||
                   inside == U"特殊普通合伙") {
            form += U"(" + inside + U")";
        } else {
            core.insert(open, inside);
        }
    }
    core.erase(std::remove(core.begin(), core.end(), U')'), core.end());
}

/// Number of characters at the end of `text` that are industry words, leaving a trade name where one can be left.
std::size_t industryLength(const LexiconTables& t, View text) {
    std::size_t taken = 0;
    while (true) {
        const auto n = suffixIn(t.industries, t.longestIndustry, text.substr(0, text.size() - taken), kLeastTradeName);
        if (n == 0)
            return taken;
        taken += n;
    }
}

bool isIndustryWord(const LexiconTables& t, View text) { return t.industries.count(std::u32string(text)) > 0; }

} // namespace

FirmName parseFirmName(const Lexicon& lexicon, std::string_view name, std::string_view home) {
    const LexiconTables& t = lexicon.tables();
    FirmName out;
    out.full = lexicon.foldName(name);
    std::u32string core = toUtf32(out.full);
    if (core.empty())
        return out;
    const std::u32string branch = takeBranch(core);
    std::u32string form = takeForm(t, core);
    std::u32string region;
    std::string code;
    openBrackets(lexicon, core, region, code, form);
    if (form.empty())
        form = takeForm(t, core);
    const bool company = form.find(U"公司") != form.npos;

    // All cuts behind a chain of regions at the start; the deepest one that leaves a trade name wins.
    struct Cut {
        std::size_t at;
        std::string code;
    };
    std::vector<Cut> cuts = {{0, code}};
    std::string county;
    for (std::size_t at = 0; at < core.size();) {
        const Region r = regionAt(lexicon, View(core).substr(at), false, home);
        std::size_t n = r.length;
        std::string c = r.code;
        if (n == 0 && !company && !county.empty())
            for (const auto& [whole, stem, index] : t.towns) {
                if (t.divisions.towns()[index].countyUnit != county)
                    continue;
                if (core.compare(at, whole.size(), whole) == 0)
                    n = whole.size();
                else if (stem.size() >= 2 && core.compare(at, stem.size(), stem) == 0)
                    n = stem.size();
                if (n > 0) {
                    c = county;
                    break;
                }
            }
        if (n == 0 || at + n >= core.size())
            break;
        at += n;
        if (r.countyUnit)
            county = r.code;
        cuts.push_back({at, c});
    }
    std::size_t chosen = cuts.size() - 1;
    const auto tradeIsThere = [&](std::size_t at) {
        const View rest = View(core).substr(at);
        const std::size_t left = rest.size() - industryLength(t, rest);
        return left >= kLeastTradeName && !isIndustryWord(t, rest.substr(0, left));
    };
    while (chosen > 1 && !tradeIsThere(cuts[chosen].at))
        --chosen;
    const std::size_t at = cuts[chosen].at;
    region.insert(0, core.substr(0, at));
    if (code.empty())
        code = cuts[chosen].code;
    core.erase(0, at);
    const std::size_t industry = industryLength(t, core);
    out.region = toUtf8(region);
    out.regionCode = code;
    out.tradeName = toUtf8(View(core).substr(0, core.size() - industry));
    out.industry = toUtf8(View(core).substr(core.size() - industry));
    out.form = toUtf8(form);
    out.branch = toUtf8(branch);
    return out;
}

std::string fullNameKey(const Lexicon& lexicon, std::string_view name) {
    const std::string folded = lexicon.foldName(name);
    std::string out;
    for (std::size_t pos = 0; pos < folded.size();) {
        const std::size_t begin = pos;
        const char32_t c = nextChar(folded, pos);
        if (c != U'(' && c != U')' && c != U'·')
            out.append(folded, begin, pos - begin);
    }
    return out;
}

NameSimilarity tradeNameSimilarity(const Lexicon& lexicon, std::string_view a, std::string_view b,
                                   const NameSimilarityWeights& weights) {
    NameSimilarity best;
    if (a.empty() || b.empty())
        return best;
    if (a == b)
        return {1, NameLikeness::Exact};
    const auto offer = [&](double score, NameLikeness by) {
        if (score > best.score)
            best = {score, by};
    };
    const std::u32string left = toUtf32(a), right = toUtf32(b);
    const auto mapped = [&](const std::u32string& text, auto&& map) {
        std::u32string out;
        for (const char32_t c : text)
            out += map(c);
        return out;
    };
    if (left.size() == right.size()) {
        const auto digit = [](char32_t c) {
            const int d = chineseDigit(c);
            return d >= 0 ? static_cast<char32_t>(U'0' + d) : c == U'拾' ? U'十' : c == U'佰' ? U'百' : c == U'仟' ? U'千' : c;
        };
        if (mapped(left, digit) == mapped(right, digit))
            offer(weights.numerals, NameLikeness::Numerals);
        const auto& confusables = lexicon.tables().confusables;
        const auto look = [&](char32_t c) {
            const auto at = confusables.find(c);
            return at == confusables.end() ? c : at->second;
        };
        if (mapped(left, look) == mapped(right, look))
            offer(weights.confusables, NameLikeness::Confusables);
        if (lexicon.pinyin().soundAlike(a, b))
            offer(weights.sound, NameLikeness::Sound);
    }
    offer(jaroWinkler(left, right), NameLikeness::Characters);
    const std::u32string& shorter = left.size() <= right.size() ? left : right;
    const std::u32string& longer = left.size() <= right.size() ? right : left;
    if (shorter.size() >= kLeastTradeName && longer.find(shorter) != longer.npos)
        offer(weights.containment + (1 - weights.containment) * static_cast<double>(shorter.size()) /
                                        static_cast<double>(longer.size()),
              NameLikeness::Containment);
    const auto latin = [](const std::u32string& text) {
        return text.size() >= 2 && std::all_of(text.begin(), text.end(), [](char32_t c) { return c >= U'A' && c <= U'Z'; });
    };
    if (latin(left) != latin(right)) {
        const auto lower = [](std::string_view text) {
            std::string out(text);
            for (char& c : out)
                c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
            return out;
        };
        const std::string letters = lower(latin(left) ? a : b);
        if (letters == lexicon.pinyin().initials(latin(left) ? b : a))
            offer(weights.initials, NameLikeness::Initials);
    }
    return best;
}

} // namespace coir::text
