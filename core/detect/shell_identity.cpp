// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands behind the firm and where it says it sits: S1 S2 S3 S4 S14 S15 S18.
#include "detect/shell_terms.h"
#include "store/publicity.h"
#include "store/status.h"
#include "text/lexicon.h"
#include "text/names.h"
#include "text/similarity.h"
#include "text/utf8.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

namespace coir::detect {

using store::Firm;
using store::FirmIndex;

double rising(const std::vector<std::pair<double, double>>& points, double count) {
    double x = 0;
    for (std::size_t i = 0; i < points.size() && count >= points[i].first; ++i) {
        x = points[i].second;
        if (i + 1 < points.size() && count < points[i + 1].first)
            x += (points[i + 1].second - x) * (count - points[i].first) / (points[i + 1].first - points[i].first);
    }
    return x;
}

namespace {

using Peers = std::shared_ptr<const std::vector<FirmIndex>>;
/// Groups in a fixed order (by key), members in firm order.
using Groups = std::map<std::string, std::vector<FirmIndex>>;

Evidence ofRegistry(const Firm& f, const char* field, const std::string& value, const char* code) {
    return {f.record, field, value, EvidenceRole::Supports, code};
}

/// S1 and S14: firms at one unit.
void addAddressTerms(const ShellView& v, ShellTerms& terms) {
    std::unordered_map<std::string, std::vector<FirmIndex>> units;
    for (std::size_t i = 0; i < v.places.size(); ++i) {
        const text::Address& a = v.places[i];
        // A street or a village alone is no unit.
        if (a.deepest() >= text::AddressLevel::Number)
            units[a.key()].push_back(static_cast<FirmIndex>(i));
    }
    const auto steps = v.in.pack.steps("indicator.S1.steps");
    const double halving = v.number("clearing.factor");
    const auto batchFirms = static_cast<std::size_t>(v.number("indicator.S14.firms"));
    const int batchDays = v.in.pack.integer("indicator.S14.days");
    const auto edits = static_cast<std::size_t>(v.number("indicator.S14.edits"));
    const auto inCommon = static_cast<std::size_t>(v.number("indicator.S14.characters_in_common"));

    for (const auto& [key, all] : units) {
        if (all.size() < std::min<std::size_t>(batchFirms, static_cast<std::size_t>(steps.empty() ? 1 : steps.front().first)))
            continue;
        const store::RecordId cluster = v.sites.clusterOf(v.places[static_cast<std::size_t>(all.front())]);
        const double factor = cluster != 0 ? halving : 1;
        const auto state = cluster != 0            ? ClearedBy::State::Met
                           : v.sites.delivered() ? ClearedBy::State::CheckedNotMet
                                                 : ClearedBy::State::NotChecked;

        auto active = std::make_shared<std::vector<FirmIndex>>();
        for (const FirmIndex i : all)
            if (v.firm(i).active())
                active->push_back(i);
        const double count = static_cast<double>(active->size());
        if (const double x = v.in.pack.step("indicator.S1.steps", count); x > 0)
            for (const FirmIndex i : all)
                if (v.subject[static_cast<std::size_t>(i)] && v.firm(i).active()) {
                    ShellTerm t{"S1", x * factor, count,
                                cluster != 0 ? COIR_MSG("detect", "%1 active firms at the same unit, a licensed cluster address").arg(active->size())
                                             : COIR_MSG("detect", "%1 active firms at the same unit").arg(active->size()),
                                {ofRegistry(v.firm(i), "address", v.firm(i).address, "S1")}, active, "address", state, cluster};
                    terms[static_cast<std::size_t>(i)].push_back(std::move(t));
                }

        // S14: founded within a few days of each other under nearly the same trade name.
        struct Founded {
            Date on;
            FirmIndex firm;
            std::u32string trade;
        };
        std::vector<Founded> founded;
        for (const FirmIndex i : all)
            if (v.firm(i).founded)
                founded.push_back({*v.firm(i).founded, i, {}});
        if (founded.size() < batchFirms)
            continue;
        std::stable_sort(founded.begin(), founded.end(), [](const Founded& a, const Founded& b) { return a.on < b.on; });
        // Only stretches that hold enough foundings are worth taking names apart.
        for (std::size_t first = 0; first + batchFirms <= founded.size(); ++first) {
            if (founded[first + batchFirms - 1].on - founded[first].on > batchDays)
                continue;
            for (std::size_t k = first; k < founded.size() && founded[k].on - founded[first].on <= batchDays; ++k)
                if (founded[k].trade.empty())
                    founded[k].trade = text::toUtf32(text::parseFirmName(v.in.lexicon, v.firm(founded[k].firm).name, v.firm(founded[k].firm).county).tradeName);
        }
        const auto alike = [&](const std::u32string& a, const std::u32string& b) {
            if (a.empty() || b.empty() || text::levenshtein(a, b, edits) > edits)
                return false;
            std::set<char32_t> shared;
            for (const char32_t c : a)
                if (b.find(c) != b.npos)
                    shared.insert(c);
            return shared.size() >= inCommon;
        };
        for (std::size_t me = 0; me < founded.size(); ++me) {
            if (founded[me].trade.empty() || !v.subject[static_cast<std::size_t>(founded[me].firm)])
                continue;
            std::size_t lo = me, hi = me;
            while (lo > 0 && founded[me].on - founded[lo - 1].on <= batchDays)
                --lo;
            while (hi + 1 < founded.size() && founded[hi + 1].on - founded[me].on <= batchDays)
                ++hi;
            std::vector<std::size_t> similar;
            for (std::size_t k = lo; k <= hi; ++k)
                if (k == me || alike(founded[me].trade, founded[k].trade))
                    similar.push_back(k);
            // The densest stretch of batchDays that holds this firm.
            std::size_t best = 0, bestFrom = 0, bestTo = 0;
            for (std::size_t a = 0, b = 0; a < similar.size() && similar[a] <= me; ++a) {
                b = std::max(a, b);
                while (b + 1 < similar.size() && founded[similar[b + 1]].on - founded[similar[a]].on <= batchDays)
                    ++b;
                if (similar[b] >= me && b - a + 1 > best) {
                    best = b - a + 1;
                    bestFrom = a;
                    bestTo = b;
                }
            }
            if (best < batchFirms)
                continue;
            auto peers = std::make_shared<std::vector<FirmIndex>>();
            for (std::size_t k = bestFrom; k <= bestTo; ++k)
                peers->push_back(founded[similar[k]].firm);
            std::sort(peers->begin(), peers->end());
            const Firm& f = v.firm(founded[me].firm);
            terms[static_cast<std::size_t>(founded[me].firm)].push_back(
                {"S14", factor, static_cast<double>(best),
                 COIR_MSG("detect", "%1 firms with nearly the same trade name founded at this unit within %2 days").arg(best).arg(batchDays),
                 {ofRegistry(f, "founded", isoDate(*f.founded), "S14")}, peers, "name", state, cluster});
        }
    }
}

/// S2: one legal representative heads many firms in unrelated industries.
void addRepresentativeTerms(const ShellView& v, ShellTerms& terms) {
    Groups heads;
    for (std::size_t i = 0; i < v.facts().firms.size(); ++i) {
        const Firm& f = v.facts().firms[i];
        if (f.inRegistry && !f.repToken.empty() && standing(f.status))
            heads[f.repToken].push_back(static_cast<FirmIndex>(i));
    }
    const auto points = v.in.pack.steps("indicator.S2.points");
    const auto industries = static_cast<std::size_t>(v.number("indicator.S2.sections"));
    for (const auto& [token, firms] : heads) {
        const double x = rising(points, static_cast<double>(firms.size()));
        if (x <= 0)
            continue;
        std::set<std::string> sections;
        for (const FirmIndex i : firms)
            if (!v.firm(i).industrySection.empty())
                sections.insert(v.firm(i).industrySection);
        if (sections.size() < industries)
            continue;
        const auto peers = std::make_shared<const std::vector<FirmIndex>>(firms);
        for (const FirmIndex i : firms)
            if (v.subject[static_cast<std::size_t>(i)])
                terms[static_cast<std::size_t>(i)].push_back(
                    {"S2", x, static_cast<double>(firms.size()),
                     COIR_MSG("detect", "The same legal representative heads %1 firms in %2 unrelated industries").arg(firms.size()).arg(sections.size()),
                     {ofRegistry(v.firm(i), "rep_token", token, "S2")}, peers, "rep_token"});
    }
}

struct Officer {
    std::string token;
    store::RecordId record;
};

/// Finance officers and tax handlers of every firm.
std::vector<std::vector<Officer>> financeOfficers(const ShellView& v) {
    std::vector<std::vector<Officer>> out(v.facts().firms.size());
    const auto titles = v.in.pack.words("words.finance_officers");
    for (const store::Post& p : v.facts().posts)
        if (p.firm != store::kNoFirm && !p.token.empty() && store::containsAny(p.title, titles))
            out[static_cast<std::size_t>(p.firm)].push_back({p.token, p.record});
    return out;
}

/// S3: one finance officer or tax handler for many firms without a licensed agency.
void addHandlerTerms(const ShellView& v, const std::vector<std::vector<Officer>>& officers, ShellTerms& terms) {
    struct Seat {
        FirmIndex firm;
        store::RecordId record;
    };
    std::map<std::string, std::vector<Seat>> handlers;
    for (std::size_t i = 0; i < officers.size(); ++i) {
        const Firm& f = v.facts().firms[i];
        if (!f.inRegistry || !standing(f.status) || v.sites.agencyOf(f.phoneToken) != 0)
            continue;
        std::set<std::string> seen;
        for (const Officer& o : officers[i])
            if (seen.insert(o.token).second && v.sites.agencyOf(o.token) == 0)
                handlers[o.token].push_back({static_cast<FirmIndex>(i), o.record});
    }
    const auto least = static_cast<std::size_t>(v.number("indicator.S3.firms"));
    for (const auto& [token, seats] : handlers) {
        if (seats.size() < least)
            continue;
        for (const Seat& s : seats)
            if (v.subject[static_cast<std::size_t>(s.firm)]) {
                ShellTerm t{"S3", 1, static_cast<double>(seats.size()),
                            COIR_MSG("detect", "The same finance officer or tax handler serves %1 firms without a licensed agency").arg(seats.size()),
                            {{s.record, "person_token", token, EvidenceRole::Supports, "S3"}}, nullptr, ""};
                const auto shown = std::min<std::size_t>(seats.size(), static_cast<std::size_t>(v.number("evidence.peers")));
                for (std::size_t k = 0; k < shown; ++k)
                    t.evidence.push_back({seats[k].record, "person_token", token, EvidenceRole::Supports, "S3"});
                t.cleared = v.sites.delivered() ? ClearedBy::State::CheckedNotMet : ClearedBy::State::NotChecked;
                terms[static_cast<std::size_t>(s.firm)].push_back(std::move(t));
            }
    }
}

/// S4: phone or e-mail shared by many firms.
void addContactTerms(const ShellView& v, ShellTerms& terms) {
    std::map<std::string, std::vector<FirmIndex>> phones, emails;
    for (std::size_t i = 0; i < v.facts().firms.size(); ++i) {
        const Firm& f = v.facts().firms[i];
        if (!f.inRegistry || !standing(f.status))
            continue;
        std::set<std::string> phone{f.phoneToken}, email{f.emailToken};
        const auto [first, last] = store::ofFirm(v.facts().annualReports, static_cast<FirmIndex>(i));
        const store::AnnualReport* latest = nullptr;
        for (const auto* r = first; r != last; ++r)
            if (!latest || r->year > latest->year)
                latest = r;
        if (latest) {
            phone.insert(latest->phoneToken);
            email.insert(latest->emailToken);
        }
        for (const auto& t : phone)
            if (!t.empty())
                phones[t].push_back(static_cast<FirmIndex>(i));
        for (const auto& t : email)
            if (!t.empty())
                emails[t].push_back(static_cast<FirmIndex>(i));
    }
    const auto least = static_cast<std::size_t>(v.number("indicator.S4.firms"));
    for (const bool isPhone : {true, false})
        for (const auto& [token, firms] : isPhone ? phones : emails) {
            if (firms.size() < least)
                continue;
            const store::RecordId agency = v.sites.agencyOf(token);
            const double x = agency != 0 ? 1 / std::log2(1 + static_cast<double>(firms.size())) : 1;
            const auto peers = std::make_shared<const std::vector<FirmIndex>>(firms);
            for (const FirmIndex i : firms) {
                // One term a firm: a phone and an e-mail shared by the same firms are one fact.
                auto& mine = terms[static_cast<std::size_t>(i)];
                if (!v.subject[static_cast<std::size_t>(i)])
                    continue;
                const auto same = std::find_if(mine.begin(), mine.end(), [](const ShellTerm& t) { return std::string_view(t.code) == "S4"; });
                if (same != mine.end() && same->x >= x)
                    continue;
                ShellTerm t{"S4", x, static_cast<double>(firms.size()),
                            isPhone ? COIR_MSG("detect", "%1 firms share one phone number").arg(firms.size())
                                    : COIR_MSG("detect", "%1 firms share one e-mail address").arg(firms.size()),
                            {ofRegistry(v.firm(i), isPhone ? "phone_token" : "email_token", token, "S4")}, peers,
                            isPhone ? "phone_token" : "email_token",
                            agency != 0 ? ClearedBy::State::Met : v.sites.delivered() ? ClearedBy::State::CheckedNotMet : ClearedBy::State::NotChecked,
                            agency};
                if (same != mine.end())
                    *same = std::move(t);
                else
                    mine.push_back(std::move(t));
            }
        }
}

/// S15: the representative or finance officer served another firm that ran away: on the day it was announced as such.
/// Who had left before, or came after, does not count; who left since does.
void addRunawayTerms(const ShellView& v, const std::vector<std::vector<Officer>>& officers, ShellTerms& terms) {
    struct Past {
        FirmIndex firm;
        store::RecordId record;
        store::RecordId post; ///< 0 for the representative in the registry
    };
    std::map<std::string, std::vector<Past>> served;
    const auto titles = v.in.pack.words("words.finance_officers");
    for (const store::TaxArrears& a : v.facts().taxArrears) {
        if (!a.runaway || !store::weighs(a) || a.firm == store::kNoFirm)
            continue;
        const Firm& f = v.firm(a.firm);
        if (!f.repToken.empty())
            served[f.repToken].push_back({a.firm, a.record, 0});
        for (const auto* posts : {&v.facts().posts, &v.facts().pastPosts}) {
            const auto [first, last] = store::ofFirm(*posts, a.firm);
            for (const auto* p = first; p != last; ++p)
                if (!p->token.empty() && store::containsAny(p->title, titles) && (!p->from || *p->from <= a.announced) && (!p->to || *p->to > a.announced))
                    served[p->token].push_back({a.firm, a.record, p->record});
        }
    }
    if (served.empty())
        return;
    for (std::size_t i = 0; i < v.facts().firms.size(); ++i) {
        if (!v.subject[i])
            continue;
        const Firm& f = v.facts().firms[i];
        std::vector<std::pair<std::string, store::RecordId>> mine;
        if (!f.repToken.empty())
            mine.emplace_back(f.repToken, f.record);
        for (const Officer& o : officers[i])
            mine.emplace_back(o.token, o.record);
        for (const auto& [token, record] : mine) {
            const auto at = served.find(token);
            if (at == served.end() || v.sites.agencyOf(token) != 0)
                continue;
            const auto other = std::find_if(at->second.begin(), at->second.end(), [&](const Past& p) { return p.firm != static_cast<FirmIndex>(i); });
            if (other == at->second.end())
                continue;
            const bool post = other->post != 0;
            terms[i].push_back({"S15", 1, 1,
                                COIR_MSG("detect", "Its representative or finance officer served the runaway taxpayer %1").arg(v.firm(other->firm).name),
                                {{record, "person_token", token, EvidenceRole::Supports, "S15"},
                                 {post ? other->post : v.firm(other->firm).record, post ? "person_token" : "rep_token", token, EvidenceRole::Supports, "S15"},
                                 {other->record, "subject", v.firm(other->firm).key, EvidenceRole::Supports, "S15"}}, nullptr, ""});
            break;
        }
    }
}

} // namespace

void addIdentityTerms(const ShellView& v, ShellTerms& terms) {
    addAddressTerms(v, terms);
    addRepresentativeTerms(v, terms);
    const auto officers = financeOfficers(v);
    addHandlerTerms(v, officers, terms);
    addContactTerms(v, terms);
    addRunawayTerms(v, officers, terms);
    // S18: listed because nobody is found at the registered address.
    for (const store::AbnormalEntry& e : v.facts().abnormalEntries)
        if (e.firm != store::kNoFirm && v.subject[static_cast<std::size_t>(e.firm)] && e.unreachable && store::weighs(e) &&
            !(e.exited && *e.exited <= v.today())) {
            auto& mine = terms[static_cast<std::size_t>(e.firm)];
            if (std::none_of(mine.begin(), mine.end(), [](const ShellTerm& t) { return std::string_view(t.code) == "S18"; }))
                mine.push_back({"S18", 1, 1, COIR_MSG("detect", "Unreachable at its registered address since %1").arg(isoDate(e.entered)),
                                {{e.record, "reason", e.reason, EvidenceRole::Supports, "S18"}}, nullptr, ""});
        }
}

} // namespace coir::detect
