// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/phoenix_parts.h"
#include "text/lexicon.h"
#include "text/names.h"
#include "text/utf8.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace coir::detect {

using store::FirmIndex;

namespace {

const char* const kLevels[][2] = {
    {"trade_name", "exact"}, {"trade_name", "similar"}, {"trade_name", "else"}, {"address", "unit"}, {"address", "building"},
    {"address", "else"},     {"contact", "same"},       {"contact", "else"},    {"people", "representative"},
    {"people", "other"},     {"people", "else"},        {"industry", "same"},   {"industry", "else"}, {"scope", "same"},
    {"scope", "else"},       {"county", "same"},        {"county", "else"}};

std::string common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    for (const auto& x : a)
        if (std::binary_search(b.begin(), b.end(), x))
            return x;
    return {};
}

Evidence registry(const store::Firm& f, const char* field, std::string value, const char* reason) {
    return {f.record, field, std::move(value), EvidenceRole::Supports, reason};
}

/// The name of the firm that holds this trade name: the present one, else the former one that does.
Evidence nameThatHolds(const PhoenixView& view, store::FirmIndex firm, const std::string& tradeName, const char* reason) {
    const store::Firm& f = view.firm(firm);
    const auto holds = [&](const std::string& name) { return view.in.lexicon.foldName(name).find(tradeName) != std::string::npos; };
    if (!holds(f.name))
        for (const std::string& former : f.formerNames)
            if (holds(former))
                return registry(f, "former_names", former, reason);
    return registry(f, "name", f.name, reason);
}

} // namespace

PhoenixComparer::PhoenixComparer(const PhoenixView& view) : m_view(view) {
    for (const auto& [field, level] : kLevels) {
        const std::string path = std::string("field.") + field + "." + level;
        m_bits[std::string(field) + "." + level] = std::log2(view.in.pack.number(path + ".m") / view.in.pack.number(path + ".u"));
    }
}

double PhoenixComparer::bits(const char* field, const char* level) const { return m_bits.at(std::string(field) + "." + level); }

FieldWeight PhoenixComparer::tradeName(FirmIndex a, FirmIndex b) const {
    FieldWeight out{"trade-name", "missing", 0, {}, {}, {}};
    const auto& left = m_view.of(a).tradeNames;
    const auto& right = m_view.of(b).tradeNames;
    if (left.empty() || right.empty())
        return out;
    const rules::RulePack& pack = m_view.in.pack;
    const text::NameSimilarityWeights weights{pack.number("similarity.numerals"), pack.number("similarity.sound"),
                                              pack.number("similarity.confusables"), pack.number("similarity.initials"),
                                              pack.number("similarity.containment")};
    double best = -1;
    for (const auto& x : left)
        for (const auto& y : right)
            if (const double score = text::tradeNameSimilarity(m_view.in.lexicon, x, y, weights).score; score > best) {
                best = score;
                out.left = x;
                out.right = y;
            }
    if (best >= 1) {
        // A name that many firms carry says less: u is its share among the firms, never below the table's (ruling 12).
        const auto count = m_view.nameCount.find(out.right);
        const double share = count == m_view.nameCount.end() || m_view.registryFirms == 0
                                 ? 0
                                 : static_cast<double>(count->second) / m_view.registryFirms;
        out.level = "exact";
        out.weight = std::log2(pack.number("field.trade_name.exact.m") / std::max(pack.number("field.trade_name.exact.u"), share));
    } else {
        out.level = best >= pack.number("similarity.similar") ? "similar" : "else";
        out.weight = bits("trade_name", out.level);
    }
    if (std::string_view(out.level) != "else") {
        out.evidence.push_back(nameThatHolds(m_view, a, out.left, out.field));
        out.evidence.push_back(nameThatHolds(m_view, b, out.right, out.field));
    }
    return out;
}

FieldWeight PhoenixComparer::address(FirmIndex a, FirmIndex b, bool& licensed) const {
    FieldWeight out{"address", "missing", 0, m_view.firm(a).address, m_view.firm(b).address, {}};
    const auto& left = m_view.of(a).places;
    const auto& right = m_view.of(b).places;
    if (left.empty() || right.empty())
        return out;
    out.level = "else";
    for (const auto& x : left)
        for (const auto& y : right) {
            if (std::string_view(out.level) == "unit")
                break;
            const bool unit = text::sameUnit(x, y);
            if (!unit && (std::string_view(out.level) != "else" || !text::sameBuilding(x, y)))
                continue;
            out.level = unit ? "unit" : "building";
            licensed = m_view.sites.clusterOf(y) != 0;
        }
    out.weight = bits("address", out.level);
    if (std::string_view(out.level) == "else")
        return out;
    if (licensed)
        out.weight *= m_view.in.pack.number("clearing.factor");
    out.evidence.push_back(registry(m_view.firm(a), "address", out.left, out.field));
    out.evidence.push_back(registry(m_view.firm(b), "address", out.right, out.field));
    return out;
}

FieldWeight PhoenixComparer::contact(FirmIndex a, FirmIndex b) const {
    FieldWeight out{"contact", "missing", 0, {}, {}, {}};
    const FirmTraits& x = m_view.of(a);
    const FirmTraits& y = m_view.of(b);
    // A phone says nothing about an e-mail address: each is compared with its kind, and what one of them lacks is missing.
    std::string shared;
    for (const auto kind : {&FirmTraits::phones, &FirmTraits::emails}) {
        const auto& left = x.*kind;
        const auto& right = y.*kind;
        if (left.empty() || right.empty())
            continue;
        shared = common(left, right);
        out.level = shared.empty() ? "else" : "same";
        out.left = shared.empty() ? left.front() : shared;
        out.right = shared.empty() ? right.front() : shared;
        if (!shared.empty())
            break;
    }
    if (std::string_view(out.level) == "missing")
        return out;
    out.weight = bits("contact", out.level);
    if (shared.empty())
        return out;
    for (const FirmIndex i : {a, b}) {
        const store::Firm& f = m_view.firm(i);
        if (f.phoneToken == shared || f.emailToken == shared) {
            out.evidence.push_back(registry(f, f.phoneToken == shared ? "phone_token" : "email_token", shared, out.field));
            continue;
        }
        const auto [first, last] = store::ofFirm(m_view.in.facts.annualReports, i);
        for (const auto* r = first; r != last; ++r)
            if (r->phoneToken == shared || r->emailToken == shared) {
                out.evidence.push_back({r->record, r->phoneToken == shared ? "phone_token" : "email_token", shared, EvidenceRole::Supports, out.field});
                break;
            }
    }
    return out;
}

FieldWeight PhoenixComparer::people(FirmIndex a, FirmIndex b, Date since, Date start) const {
    FieldWeight out{"people", "missing", 0, {}, {}, {}};
    const FirmTraits& x = m_view.of(a);
    const FirmTraits& y = m_view.of(b);
    const store::Facts& facts = m_view.in.facts;
    const rules::RulePack& pack = m_view.in.pack;
    // Of the origin count those who were there around the sanction, of the successor those since it began: people resign
    // when a firm is closed, and a nominee may have taken the new firm over by now.
    struct Seat {
        store::RecordId record = 0;
        const char* field = "";
    };
    const auto each = [&](FirmIndex i, Date from, Date to, auto&& use) {
        for (const auto* posts : {&facts.posts, &facts.pastPosts}) {
            const auto [first, last] = store::ofFirm(*posts, i);
            for (const auto* p = first; p != last; ++p)
                if (!p->token.empty() && store::overlaps(*p, from, to))
                    use(p->token, Seat{p->record, "person_token"});
        }
        for (const auto* holdings : {&facts.holdings, &facts.pastHoldings}) {
            const auto [first, last] = store::ofFirm(*holdings, i);
            for (const auto* h = first; h != last; ++h)
                if (store::overlaps(*h, from, to))
                    use(h->holderKey, Seat{h->record, "holder"});
        }
    };
    const Date originFrom = since - pack.integer("window.days_before"), originTo = addMonths(since, pack.integer("window.months_after"));
    std::map<std::string, Seat> left, right; // first seat of each person
    const auto collect = [](std::map<std::string, Seat>& to, const FirmTraits& traits) {
        return [&to, &traits](const std::string& token, Seat seat) {
            if (std::binary_search(traits.people.begin(), traits.people.end(), token)) // no agency's token
                to.emplace(token, seat);
        };
    };
    each(a, originFrom, originTo, collect(left, x));
    each(b, start, facts.asOf.valid, collect(right, y));
    if ((x.representative.empty() && left.empty()) || (y.representative.empty() && right.empty()))
        return out;
    if (!x.representative.empty() && x.representative == y.representative) {
        out.level = "representative";
        out.left = out.right = x.representative;
        out.evidence.push_back(registry(m_view.firm(a), "rep_token", x.representative, out.field));
        out.evidence.push_back(registry(m_view.firm(b), "rep_token", x.representative, out.field));
    } else {
        std::string shared;
        for (const auto& [token, seat] : left)
            if (right.count(token) > 0) {
                shared = token;
                break;
            }
        if (shared.empty() && right.count(x.representative) > 0)
            shared = x.representative;
        if (shared.empty() && left.count(y.representative) > 0)
            shared = y.representative;
        // The sanctioned firm itself as holder of the new one.
        if (shared.empty() && right.count(m_view.firm(a).key) > 0)
            shared = m_view.firm(a).key;
        out.level = shared.empty() ? "else" : "other";
        out.left = out.right = shared;
        if (!shared.empty())
            for (const auto& [firm, seats] : {std::pair(a, &left), std::pair(b, &right)}) {
                const auto at = seats->find(shared);
                const Seat seat = at != seats->end() ? at->second : Seat{m_view.firm(firm).record, "rep_token"};
                out.evidence.push_back({seat.record, seat.field, shared, EvidenceRole::Supports, out.field});
            }
    }
    out.weight = bits("people", out.level);
    return out;
}

FieldWeight PhoenixComparer::industry(FirmIndex a, FirmIndex b) const {
    const store::Firm& x = m_view.firm(a);
    const store::Firm& y = m_view.firm(b);
    FieldWeight out{"industry", "missing", 0, x.industryCode, y.industryCode, {}};
    if (x.industryCode.size() != 4 || y.industryCode.size() != 4)
        return out;
    out.level = x.industryCode == y.industryCode ? "same" : "else";
    out.weight = bits("industry", out.level);
    if (out.weight > 0) {
        out.evidence.push_back(registry(x, "industry_code", x.industryCode, out.field));
        out.evidence.push_back(registry(y, "industry_code", y.industryCode, out.field));
    }
    return out;
}

const std::vector<std::string>& PhoenixComparer::scopeItems(FirmIndex firm) {
    const auto known = m_scopes.find(firm);
    if (known != m_scopes.end())
        return known->second;
    std::vector<std::string> items;
    const std::string folded = m_view.in.lexicon.foldName(m_view.firm(firm).scope);
    const auto boilerplate = m_view.in.pack.words("words.scope_boilerplate");
    std::string item;
    const auto close = [&] {
        const bool phrase = std::any_of(boilerplate.begin(), boilerplate.end(), [&](const std::string& w) { return item.find(w) != std::string::npos; });
        if (!item.empty() && !phrase)
            items.push_back(item);
        item.clear();
    };
    for (std::size_t pos = 0; pos < folded.size();) {
        const std::size_t begin = pos;
        const char32_t c = text::nextChar(folded, pos);
        if (std::u32string_view(U";,、。.:()").find(c) != std::u32string_view::npos) {
            if (c == U':')
                item.clear(); // 许可项目: and 一般项目: are headings
            close();
        } else {
            item.append(folded, begin, pos - begin);
        }
    }
    close();
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    return m_scopes.emplace(firm, std::move(items)).first->second;
}

FieldWeight PhoenixComparer::scope(FirmIndex a, FirmIndex b) {
    FieldWeight out{"scope", "missing", 0, {}, {}, {}};
    const auto& left = scopeItems(a);
    const auto& right = scopeItems(b);
    if (left.empty() || right.empty())
        return out;
    std::vector<std::string> both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
    const double jaccard = static_cast<double>(both.size()) / static_cast<double>(left.size() + right.size() - both.size());
    out.level = jaccard >= m_view.in.pack.number("field.scope.jaccard") ? "same" : "else";
    out.weight = bits("scope", out.level);
    out.left = std::to_string(left.size());
    out.right = std::to_string(right.size());
    if (out.weight > 0) {
        out.evidence.push_back(registry(m_view.firm(a), "scope", m_view.firm(a).scope, out.field));
        out.evidence.push_back(registry(m_view.firm(b), "scope", m_view.firm(b).scope, out.field));
    }
    return out;
}

FieldWeight PhoenixComparer::county(FirmIndex a, FirmIndex b) const {
    const store::Firm& x = m_view.firm(a);
    const store::Firm& y = m_view.firm(b);
    FieldWeight out{"county", "missing", 0, x.county, y.county, {}};
    if (x.county.empty() || y.county.empty())
        return out;
    out.level = x.county == y.county ? "same" : "else";
    out.weight = bits("county", out.level);
    return out;
}

std::vector<Evidence> PhoenixComparer::crossOver(FirmIndex a, FirmIndex b, Date since) const {
    const auto day = split(since);
    const int q0 = day.year * 4 + (day.month - 1) / 3;
    const int span = m_view.in.pack.integer("bonus.cross_over_quarters");
    const auto inSpan = [&](int q) { return q >= q0 - span && q < q0 + span; };
    struct Mean {
        double sum = 0;
        int n = 0;
        double value() const { return n > 0 ? sum / n : 0; }
    };
    // Means before and from the quarter of the sanction on; a firm without rows after it does nothing any more.
    const auto around = [&](FirmIndex i, auto&& each) {
        std::map<int, double> series;
        each(i, [&](int q, double value, bool sums, const Evidence&) { series[q] = (sums ? series[q] : 0) + value; });
        std::pair<Mean, Mean> out;
        for (const auto& [q, v] : series) {
            Mean& m = q < q0 ? out.first : out.second;
            if (inSpan(q)) {
                m.sum += v;
                ++m.n;
            }
        }
        return out;
    };
    const auto crosses = [&](auto&& each) {
        const auto o = around(a, each), n = around(b, each);
        return o.first.n > 0 && n.second.n > 0 && o.first.value() > o.second.value() && n.second.value() > n.first.value() &&
               o.first.value() > n.first.value() && n.second.value() > o.second.value();
    };
    const auto sales = [&](FirmIndex i, auto&& use) {
        const auto [first, last] = store::ofFirm(m_view.in.facts.invoices, i);
        for (const auto* m = first; m != last; ++m)
            if (m->salesFen)
                use((1970 + m->month / 12) * 4 + (m->month % 12) / 3, static_cast<double>(*m->salesFen), true,
                    {m->record, "sales", std::to_string(*m->salesFen / 100), EvidenceRole::Supports, "cross-over"});
    };
    const auto staff = [&](FirmIndex i, auto&& use) {
        const auto [first, last] = store::ofFirm(m_view.in.facts.utilities, i);
        for (const auto* u = first; u != last; ++u)
            if (u->insured)
                use(u->year * 4 + u->quarter - 1, *u->insured, false,
                    {u->record, "insured", std::to_string(*u->insured), EvidenceRole::Supports, "cross-over"});
    };
    std::vector<Evidence> rows;
    const auto quote = [&](auto&& each) {
        if (!rows.empty() || !crosses(each))
            return;
        for (const FirmIndex i : {a, b})
            each(i, [&](int q, double, bool, const Evidence& e) {
                if (inSpan(q))
                    rows.push_back(e);
            });
    };
    quote(sales);
    quote(staff);
    return rows;
}

double PhoenixComparer::sharedPartners(FirmIndex a, FirmIndex b, std::vector<Evidence>& rows) {
    const store::Facts& facts = m_view.in.facts;
    if (!m_partnersMade) {
        m_partnersMade = true;
        const auto name = [&](FirmIndex i, const std::string& account) {
            return i != store::kNoFirm ? facts.firms[static_cast<std::size_t>(i)].key : account;
        };
        for (const auto& p : facts.payments) {
            if (p.firm != store::kNoFirm && p.payee != p.firm)
                m_partners.push_back({p.firm, name(p.payee, p.payeeAccount), p.record, "payee"});
            if (p.payee != store::kNoFirm && p.payee != p.firm)
                m_partners.push_back({p.payee, name(p.firm, p.payerAccount), p.record, "payer"});
        }
        for (const auto& d : facts.declarationLines)
            if (d.firm != store::kNoFirm && !d.foreignParty.empty())
                m_partners.push_back({d.firm, "foreign:" + d.foreignParty, d.record, "foreign_party"});
        std::sort(m_partners.begin(), m_partners.end(), [](const Partner& x, const Partner& y) {
            return std::tie(x.firm, x.key, x.record) < std::tie(y.firm, y.key, y.record);
        });
        m_partners.erase(std::unique(m_partners.begin(), m_partners.end(),
                                     [](const Partner& x, const Partner& y) { return x.firm == y.firm && x.key == y.key; }),
                         m_partners.end());
    }
    const auto of = [&](FirmIndex i) {
        return std::equal_range(m_partners.begin(), m_partners.end(), Partner{i, {}, 0, ""}, [](const Partner& x, const Partner& y) { return x.firm < y.firm; });
    };
    auto [left, leftEnd] = of(a);
    auto [right, rightEnd] = of(b);
    const auto either = (leftEnd - left) + (rightEnd - right);
    std::vector<std::pair<const Partner*, const Partner*>> both;
    while (left != leftEnd && right != rightEnd)
        if (left->key < right->key)
            ++left;
        else if (right->key < left->key)
            ++right;
        else
            both.emplace_back(&*left++, &*right++);
    if (both.empty() || both.size() < static_cast<std::size_t>(m_view.in.pack.integer("bonus.partners_in_common")))
        return 0;
    for (const auto& [x, y] : both)
        for (const Partner* p : {x, y})
            rows.push_back({p->record, p->field, p->key, EvidenceRole::Supports, "partners"});
    return static_cast<double>(both.size()) / (static_cast<double>(either) - static_cast<double>(both.size()));
}

FieldWeight PhoenixComparer::movedLicence(FirmIndex a, FirmIndex b, const std::string& number) const {
    FieldWeight out{"licence", "moved", m_view.in.pack.number("bonus.moved_bits"), number, number, {}};
    const store::Facts& facts = m_view.in.facts;
    for (const FirmIndex i : {a, b}) {
        const store::Licence* row = nullptr;
        for (const auto* licences : {&facts.licences, &facts.pastLicences}) {
            const auto [first, last] = store::ofFirm(*licences, i);
            for (const auto* l = first; l != last && !row; ++l)
                if (m_view.in.lexicon.foldName(l->certificate) == number)
                    row = l;
        }
        if (row)
            out.evidence.push_back({row->record, "certificate", row->certificate, EvidenceRole::Supports, out.field});
    }
    return out;
}

Comparison PhoenixComparer::compare(FirmIndex origin, FirmIndex successor, Date since, Date start) {
    const rules::RulePack& pack = m_view.in.pack;
    Comparison out;
    out.fields.push_back({"prior", "", pack.number("prior.bits"), {}, {}, {}});
    out.fields.push_back(tradeName(origin, successor));
    out.fields.push_back(address(origin, successor, out.licensedPlace));
    out.fields.push_back(contact(origin, successor));
    out.fields.push_back(people(origin, successor, since, start));
    out.fields.push_back(industry(origin, successor));
    out.fields.push_back(scope(origin, successor));
    out.fields.push_back(county(origin, successor));

    const char* level = "before";
    double bonus = 0;
    if (start > since && start <= addMonths(since, pack.integer("bonus.soon_months"))) {
        level = "soon";
        bonus = pack.number("bonus.soon_bits");
    } else if (start > since && start <= addMonths(since, pack.integer("window.months_after"))) {
        level = "later";
        bonus = pack.number("bonus.later_bits");
    } else if (start < since - pack.integer("window.days_before")) {
        level = "long-before";
        bonus = pack.number("bonus.long_before_bits");
    }
    FieldWeight time{"time", level, bonus, isoDate(since), isoDate(start), {}};
    time.evidence.push_back(registry(m_view.firm(successor), "founded", isoDate(start), "time"));
    out.fields.push_back(std::move(time));
    if (auto rows = crossOver(origin, successor, since); !rows.empty())
        out.fields.push_back({"cross-over", "met", pack.number("bonus.cross_over_bits"), {}, {}, std::move(rows)});
    if (std::vector<Evidence> rows; sharedPartners(origin, successor, rows) >= pack.number("bonus.partners_jaccard"))
        out.fields.push_back({"partners", "met", pack.number("bonus.partners_bits"), {}, {}, std::move(rows)});
    if (const std::string moved = common(m_view.of(origin).certificates, m_view.of(successor).certificates); !moved.empty())
        out.fields.push_back(movedLicence(origin, successor, moved));

    for (const FieldWeight& f : out.fields)
        out.total += f.weight;
    out.p = 1 / (1 + std::exp2(-out.total));
    return out;
}

} // namespace coir::detect
