// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/publicity.h"

#include "text/fold.h"
#include "text/party_words.h"
#include "text/utf8.h"

#include <algorithm>

namespace coir::store {

namespace {
using K = rules::ParameterInfo::Kind;
constexpr rules::ParameterInfo kParameters[] = {
    {"severity.minor_words", K::Texts, "", 0, 0, "Source words for minor"},
    {"severity.general_words", K::Texts, "", 0, 0, "Source words for general"},
    {"severity.serious_words", K::Texts, "", 0, 0, "Source words for serious"},
    {"severity.around_words", K::Texts, "", 0, 0, "Words around a source word for severity"},
    {"severity.minor_kinds", K::Texts, "", 0, 0, "Kinds of penalty that are minor"},
    {"severity.kind_joints", K::Texts, "", 0, 0, "Words that join two kinds of penalty"},
    {"severity.serious_kinds", K::Texts, "", 0, 0, "Kinds of penalty that are serious"},
    {"severity.either_kinds", K::Texts, "", 0, 0, "Serious and milder kinds that share a category"},
    {"severity.summary_procedure", K::Texts, "", 0, 0, "Words for the summary procedure"},
    {"severity.serious_fine_yuan", K::Number, "yuan", 0, 1e12, "A fine from here on is serious"},
    {"months.minor.min", K::Number, "months", 0, 120, "Minimum publicity, minor"},
    {"months.minor.max", K::Number, "months", 0, 120, "Maximum publicity, minor"},
    {"months.general.min", K::Number, "months", 0, 120, "Minimum publicity, general"},
    {"months.general.max", K::Number, "months", 0, 120, "Maximum publicity, general"},
    {"months.serious.min", K::Number, "months", 0, 120, "Minimum publicity, serious"},
    {"months.serious.max", K::Number, "months", 0, 120, "Maximum publicity, serious"},
    {"areas.words", K::Texts, "", 0, 0, "Fields with a longer minimum"},
    {"areas.min_months", K::Number, "months", 0, 120, "Minimum publicity in those fields"},
    {"list.min_months", K::Number, "months", 0, 120, "Minimum on a serious list"},
    {"list.max_months", K::Number, "months", 0, 120, "Maximum on a serious list"},
    {"list.defaulter_months", K::Number, "months", 0, 120, "Time on the defaulter list"},
    {"list.defaulter_words", K::Texts, "", 0, 0, "Names of the defaulter list"},
    {"list.wage_words", K::Texts, "", 0, 0, "Names of the wage arrears list"},
    {"list.serious_words", K::Texts, "", 0, 0, "Names of serious lists"},
    {"list.light_words", K::Texts, "", 0, 0, "Names of lists that do no harm"},
    {"list.working_words", K::Texts, "", 0, 0, "Working lists, not serious lists"},
    {"about.penalties", K::Texts, "", 0, 0, "Repairs and objections about penalties"},
    {"about.lists", K::Texts, "", 0, 0, "Repairs and objections about lists"},
    {"about.any_list", K::Texts, "", 0, 0, "Repairs and objections about a list of any name"},
    {"about.arrears", K::Texts, "", 0, 0, "Repairs and objections about tax arrears"},
    {"about.enforcement", K::Texts, "", 0, 0, "Repairs and objections about enforcement"},
    {"about.abnormal", K::Texts, "", 0, 0, "Repairs and objections about the abnormal list"},
    {"registration.items", K::Texts, "", 0, 0, "Change items that date a status"},
    {"registration.others", K::Texts, "", 0, 0, "Change items that speak of something else"},
    {"registration.returned", K::Texts, "", 0, 0, "Words for a return to business"},
    {"registration.not_yet", K::Texts, "", 0, 0, "Words that deny a closing"},
    {"registration.active", K::Texts, "", 0, 0, "Words for active"},
    {"registration.revoked", K::Texts, "", 0, 0, "Words for revoked"},
    {"registration.cancelled", K::Texts, "", 0, 0, "Words for cancelled"},
    {"registration.annulled", K::Texts, "", 0, 0, "Words for annulled"},
    {"registration.ordered_closed", K::Texts, "", 0, 0, "Words for ordered closed"},
    {"registration.delisted", K::Texts, "", 0, 0, "Words for delisted"},
    {"registration.suspended", K::Texts, "", 0, 0, "Words for suspended"},
    {"registration.closed_temp", K::Texts, "", 0, 0, "Words for closed for a time"},
    {"registration.liquidation", K::Texts, "", 0, 0, "Words for liquidation"},
    {"registration.moved_out", K::Texts, "", 0, 0, "Words for moved out"},
    {"words.repaired", K::Texts, "", 0, 0, "Repair granted"},
    {"words.repair_refused", K::Texts, "", 0, 0, "Repair refused or taken back"},
    {"words.objection_open", K::Texts, "", 0, 0, "Objection under way"},
    {"words.objection_upheld", K::Texts, "", 0, 0, "Objection upheld"},
    {"words.objection_rejected", K::Texts, "", 0, 0, "Objection rejected or withdrawn"},
    {"words.revoking_kinds", K::Texts, "", 0, 0, "Kinds of penalty that revoke a licence"},
    {"words.revoking_text", K::Texts, "", 0, 0, "Contents that revoke the business licence"},
    {"words.business_licence", K::Texts, "", 0, 0, "Names of the business licence"},
    {"words.unreachable", K::Texts, "", 0, 0, "Cannot be reached"},
    {"words.runaway", K::Texts, "", 0, 0, "Runaway taxpayer"},
    {"words.withdrawn", K::Texts, "", 0, 0, "Penalty taken back"},
    {"words.disputed", K::Texts, "", 0, 0, "Penalty under objection"},
    {"words.licence_ended", K::Texts, "", 0, 0, "Licence that no longer holds"},
    {"words.denials", K::Texts, "", 0, 0, "Words that deny the word behind them"},
    {"words.after_denials", K::Texts, "", 0, 0, "Words between a denial and what it denies"},
    {"words.enforcement_closed", K::Texts, "", 0, 0, "Enforcement closed"},
    {"words.enforcement_open", K::Texts, "", 0, 0, "Enforcement open although it says ended"},
    {"words.enforcement_under_way", K::Texts, "", 0, 0, "Enforcement under way"},
    {"words.cluster_sites", K::Texts, "", 0, 0, "Licensed cluster addresses"},
    {"words.agencies", K::Texts, "", 0, 0, "Agencies"},
    {"words.warnings_never_weigh", K::Number, "", 0, 1, "Warnings and criticism never weigh"},
};

/// Bytes of the mark or joining word that `rest` begins with; 0: none.
std::size_t jointAt(std::string_view rest, const std::vector<std::string>& joints) {
    for (const std::string_view mark : {",", ";", "、", "，", "；", "。", ".", "/", "+", "|", " ", "\t", "　"})
        if (rest.starts_with(mark))
            return mark.size();
    std::size_t longest = 0;
    for (const std::string& joint : joints)
        if (rest.starts_with(joint))
            longest = std::max(longest, joint.size());
    return longest;
}

/// Every kind named in a list such as 警告、罚款 or 警告并处罚款 is one of `words`, as a whole.
bool allKindsAmong(std::string_view kinds, const std::vector<std::string>& words, const std::vector<std::string>& joints) {
    std::string current;
    bool any = false, all = true;
    const auto flush = [&] {
        // A bare figure numbers the kind behind it.
        if (std::all_of(current.begin(), current.end(), [](char c) { return c >= '0' && c <= '9'; })) {
            current.clear();
            return;
        }
        any = true;
        all = all && std::find(words.begin(), words.end(), current) != words.end();
        current.clear();
    };
    for (std::size_t i = 0; i < kinds.size();) {
        if (const std::size_t width = jointAt(kinds.substr(i), joints)) {
            flush();
            i += width;
        } else {
            current += kinds[i++];
        }
    }
    flush();
    return any && all;
}
} // namespace

std::span<const rules::ParameterInfo> publicityParameters() { return kParameters; }

bool containsAny(std::string_view text, const std::vector<std::string>& words) { return text::holdsAny(text, words); }

Affirmed::Affirmed(const rules::RulePack& pack) : m_denials(pack.words("words.denials")), m_between(pack.words("words.after_denials")) {}

bool Affirmed::denied(std::string_view before) const {
    const auto endsWithOneOf = [&](const std::vector<std::string>& words) {
        return std::find_if(words.begin(), words.end(), [&](const std::string& w) { return before.ends_with(w); });
    };
    for (;;) {
        if (endsWithOneOf(m_denials) != m_denials.end())
            return true;
        const auto between = endsWithOneOf(m_between);
        if (between == m_between.end())
            return false;
        before.remove_suffix(between->size());
    }
}

bool Affirmed::operator()(std::string_view text, const std::vector<std::string>& words) const {
    return std::any_of(words.begin(), words.end(), [&](const std::string& w) {
        for (std::size_t at = text.find(w); at != std::string_view::npos; at = text.find(w, at + 1))
            if (!denied(text.substr(0, at)))
                return true;
        return false;
    });
}

bool namesKind(const rules::RulePack& pack, std::string_view category, std::string_view content, const std::vector<std::string>& kinds) {
    if (!containsAny(category, kinds))
        return false;
    const Affirmed affirmed(pack);
    const auto pairs = pack.words("severity.either_kinds");
    return std::any_of(kinds.begin(), kinds.end(), [&](const std::string& kind) {
        if (category.find(kind) == std::string_view::npos)
            return false;
        bool shared = false, milder = false;
        for (const std::string_view pair : pairs) {
            const std::size_t slash = pair.find('/');
            if (slash == std::string_view::npos || kind.find(pair.substr(0, slash)) == std::string::npos)
                continue;
            const std::string_view other = pair.substr(slash + 1);
            shared = shared || category.find(other) != std::string_view::npos;
            milder = milder || content.find(other) != std::string_view::npos;
        }
        return !shared || (!milder && affirmed(content, {kind}));
    });
}

ListKinds::ListKinds(const rules::RulePack& pack)
    : m_serious(pack.words("list.serious_words")), m_light(pack.words("list.light_words")), m_working(pack.words("list.working_words")),
      m_defaulter(pack.words("list.defaulter_words")), m_wages(pack.words("list.wage_words")) {}

ListKind ListKinds::of(std::string_view name) const {
    if (containsAny(name, m_working))
        return {.known = true};
    if (containsAny(name, m_defaulter))
        return {.defaulter = true, .known = true};
    const bool serious = containsAny(name, m_serious), light = containsAny(name, m_light);
    if (light)
        return {.known = !serious}; // a name that says both says neither
    const bool wages = containsAny(name, m_wages);
    return {.serious = serious, .wageArrears = wages, .known = serious || wages};
}

EnforcementStates::EnforcementStates(const rules::RulePack& pack)
    : m_affirmed(pack), m_closed(pack.words("words.enforcement_closed")), m_open(pack.words("words.enforcement_open")),
      m_underWay(pack.words("words.enforcement_under_way")) {}

bool EnforcementStates::ended(std::string_view state) const { return m_affirmed(state, m_closed) && !m_affirmed(state, m_open); }

bool EnforcementStates::known(std::string_view state) const {
    return containsAny(state, m_closed) || containsAny(state, m_open) || containsAny(state, m_underWay);
}

std::vector<std::string> EnforcementStates::words() const {
    std::vector<std::string> all;
    for (const auto* list : {&m_closed, &m_open, &m_underWay})
        all.insert(all.end(), list->begin(), list->end());
    return all;
}

std::string severityWordIn(const rules::RulePack& pack, std::string_view act) {
    std::vector<std::string> words;
    for (const char* key : {"severity.serious_words", "severity.minor_words", "severity.general_words"})
        for (auto& w : pack.words(key))
            words.push_back(std::move(w));
    const auto around = pack.words("severity.around_words");
    const auto bare = [&](std::string part) {
        for (bool again = true; again;) {
            again = false;
            for (const std::string& w : around) {
                if (part.size() > w.size() && part.starts_with(w)) {
                    part.erase(0, w.size());
                    again = true;
                }
                if (part.size() > w.size() && part.ends_with(w)) {
                    part.resize(part.size() - w.size());
                    again = true;
                }
            }
        }
        return part;
    };
    std::string part;
    std::string found;
    const auto flush = [&] {
        const std::string word = bare(std::move(part));
        part.clear();
        if (found.empty() && std::find(words.begin(), words.end(), word) != words.end())
            found = word;
    };
    for (std::size_t pos = 0; pos < act.size();) {
        const std::size_t start = pos;
        const char32_t c = text::foldMark(text::nextChar(act, pos));
        if (text::isBlank(c) || std::u32string_view(U"()（）[]［］{}｛｝<>,，;；.:：/／|+-_\"'").find(c) != std::u32string_view::npos)
            flush();
        else
            part += act.substr(start, pos - start);
    }
    flush();
    return found;
}

Publicity penaltyPublicity(const rules::RulePack& pack, Date decided, std::string_view severityWord, std::string_view kinds,
                           std::string_view factsText, std::optional<std::int64_t> fineFen, std::optional<Date> printedEnd,
                           std::string_view content) {
    Publicity p;
    const auto minorKinds = pack.words("severity.minor_kinds");
    const bool warningOnly = allKindsAmong(kinds, minorKinds, pack.words("severity.kind_joints"));
    // 特别严重 and 严重 are asked first: neither holds a minor or general word.
    if (containsAny(severityWord, pack.words("severity.serious_words")))
        p.severity = Severity::Serious;
    else if (containsAny(severityWord, pack.words("severity.minor_words")))
        p.severity = Severity::Minor;
    else if (containsAny(severityWord, pack.words("severity.general_words")))
        p.severity = Severity::General;
    else if (namesKind(pack, kinds, content, pack.words("severity.serious_kinds")) ||
             (fineFen && static_cast<double>(*fineFen) >= pack.number("severity.serious_fine_yuan") * 100))
        p.severity = Severity::Serious;
    else if (warningOnly || containsAny(kinds, pack.words("severity.summary_procedure")) ||
             containsAny(factsText, pack.words("severity.summary_procedure")))
        p.severity = Severity::Minor;

    const std::string months = p.severity == Severity::Minor     ? "months.minor"
                               : p.severity == Severity::General ? "months.general"
                                                                 : "months.serious";
    int minMonths = pack.integer(months + ".min");
    const int maxMonths = pack.integer(months + ".max");
    if (containsAny(factsText, pack.words("areas.words")))
        minMonths = std::max(minMonths, pack.integer("areas.min_months"));
    p.max = printedEnd ? *printedEnd : addMonths(decided, maxMonths);
    p.min = std::min(p.max, addMonths(decided, minMonths));
    p.published = !(warningOnly && pack.flag("words.warnings_never_weigh")) && (p.severity != Severity::Minor || printedEnd.has_value());
    return p;
}

double decayAt(Date asOf, Date min, Date max) {
    if (asOf < min && asOf < max)
        return 1;
    if (asOf >= max)
        return 0;
    return static_cast<double>(max - asOf) / static_cast<double>(max - min);
}

} // namespace coir::store
