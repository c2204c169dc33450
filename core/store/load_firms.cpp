// SPDX-License-Identifier: GPL-3.0-or-later
// Registrations, changes, posts, annual reports, holdings, guarantees.
#include "store/fact_rows.h"
#include "store/publicity.h"
#include "text/cell_list.h"

#include <numeric>

namespace coir::store {

namespace {

std::optional<int> maybeInt(Statement& s, int column) {
    const auto v = s.maybeInteger(column);
    return v ? std::optional(static_cast<int>(*v)) : std::nullopt;
}

} // namespace

Result<> loadRegistrations(Loading& l) {
    return eachRow(l, "registration",
                   "name, former_names, reg_no, org_code, status, rep_mask, rep_token, capital_fen, paid_fen, founded, approved, type_text, "
                   "registrar, division, county, industry_section, industry_code, address, report_address, scope, insured, phone_token, "
                   "email_token, lng, lat",
                   Scope::UpTo, [&](Statement& s, Fact&& fact) {
                       if (fact.firm == kNoFirm)
                           return;
                       Firm& f = l.facts.firms[static_cast<std::size_t>(fact.firm)];
                       int c = kFirstColumn;
                       // A later version of the same firm has closed the earlier one (known_to); what still stands in
                       // doubt is settled by row order: the last row read wins.
                       f.inRegistry = true;
                       f.record = fact.record;
                       f.name = s.string(c++);
                       f.formerNames = text::splitCellList(s.text(c++));
                       f.regNo = s.string(c++);
                       f.orgCode = s.string(c++);
                       f.status = statusFromName(s.text(c++));
                       f.repMask = s.string(c++);
                       f.repToken = s.string(c++);
                       f.capitalFen = s.maybeInteger(c++);
                       f.paidFen = s.maybeInteger(c++);
                       f.founded = s.date(c++);
                       f.approved = s.date(c++);
                       f.typeText = s.string(c++);
                       f.registrar = s.string(c++);
                       f.division = s.string(c++);
                       f.county = s.string(c++);
                       f.industrySection = s.string(c++);
                       f.industryCode = s.string(c++);
                       f.address = s.string(c++);
                       f.reportAddress = s.string(c++);
                       f.scope = s.string(c++);
                       f.insured = maybeInt(s, c++);
                       f.phoneToken = s.string(c++);
                       f.emailToken = s.string(c++);
                       f.lng = s.maybeReal(c++);
                       f.lat = s.maybeReal(c++);
                   });
}

Result<> loadChanges(Loading& l) {
    return eachRow(l, "change", "item, before_text, after_text, changed_on", Scope::UpTo, [&](Statement& s, Fact&& fact) {
        const auto on = s.date(kFirstColumn + 3);
        if (!on || *on > l.asOf.valid)
            return;
        l.facts.changes.push_back({std::move(fact), s.string(kFirstColumn), s.string(kFirstColumn + 1), s.string(kFirstColumn + 2), *on});
    });
}

Result<> loadPeopleFacts(Loading& l) {
    COIR_CHECK(eachRow(l, "post", "person_mask, person_token, title", Scope::UpTo, [&](Statement& s, Fact&& fact) {
        auto& posts = ended(l, fact) ? l.facts.pastPosts : l.facts.posts;
        posts.push_back({std::move(fact), s.string(kFirstColumn), s.string(kFirstColumn + 1), s.string(kFirstColumn + 2)});
    }));
    return eachRow(l, "annual_report", "year, address, phone_token, email_token, employees, insured, assets_fen, liabilities_fen, revenue_fen, filed_on",
                   Scope::UpTo, [&](Statement& s, Fact&& fact) {
                       AnnualReport r;
                       static_cast<Fact&>(r) = std::move(fact);
                       int c = kFirstColumn;
                       r.year = static_cast<int>(s.integer(c++));
                       r.address = s.string(c++);
                       r.phoneToken = s.string(c++);
                       r.emailToken = s.string(c++);
                       r.employees = maybeInt(s, c++);
                       r.insured = maybeInt(s, c++);
                       r.assetsFen = s.maybeInteger(c++);
                       r.liabilitiesFen = s.maybeInteger(c++);
                       r.revenueFen = s.maybeInteger(c++);
                       r.filed = s.date(c++);
                       l.facts.annualReports.push_back(std::move(r));
                   });
}

Result<> loadOwnership(Loading& l) {
    const auto reduced = [](std::int64_t num, std::int64_t den) -> std::optional<Share> {
        if (den <= 0 || num < 0)
            return std::nullopt;
        const std::int64_t g = std::gcd(num, den);
        return Share{num / g, den / g};
    };
    COIR_CHECK(eachRow(l, "holding", "holder_kind, holder, holder_token, holder_mask, subscribed_fen, paid_fen, share_num, share_den", Scope::UpTo,
                       [&](Statement& s, Fact&& fact) {
                           if (fact.firm == kNoFirm)
                               return;
                           const Firm& firm = l.facts.firms[static_cast<std::size_t>(fact.firm)];
                           if (firm.founded && *firm.founded > l.asOf.valid)
                               return;
                           Holding h;
                           static_cast<Fact&>(h) = std::move(fact);
                           if (!h.from)
                               h.from = firm.founded;
                           int c = kFirstColumn;
                           const std::string_view kind = s.text(c++);
                           h.holderKind = kind == "person" ? HolderKind::Person : kind == "firm" ? HolderKind::Firm : HolderKind::Other;
                           const MentionOf& m = mentionAt(l, s, c++);
                           const std::string token = s.string(c++);
                           h.holderName = s.string(c++);
                           if (h.holderKind == HolderKind::Person) {
                               // Without a token a name says nothing beyond its own firm (domain.md G.4).
                               h.holderKey = !token.empty() ? token : "person:" + firm.key + ":" + h.holderName;
                           } else if (h.holderKind == HolderKind::Other && !token.empty()) {
                               h.holderKey = token; // many holders under one word, bound to this firm
                               if (h.holderName.empty())
                                   h.holderName = m.name;
                           } else if (m.firm != kNoFirm) {
                               h.holder = m.firm;
                               h.holderKey = l.facts.firms[static_cast<std::size_t>(m.firm)].key;
                               h.holderName = l.facts.firms[static_cast<std::size_t>(m.firm)].name;
                           } else {
                               h.holderKey = !m.key.empty() ? m.key : "name:" + h.holderName;
                               if (h.holderName.empty())
                                   h.holderName = m.name;
                           }
                           h.subscribedFen = s.maybeInteger(c++);
                           h.paidFen = s.maybeInteger(c++);
                           const auto num = s.maybeInteger(c++), den = s.maybeInteger(c++);
                           if (num && den)
                               h.share = reduced(*num, *den);
                           else if (h.subscribedFen && firm.capitalFen && *firm.capitalFen > 0)
                               h.share = reduced(*h.subscribedFen, *firm.capitalFen);
                           auto& holdings = ended(l, h) ? l.facts.pastHoldings : l.facts.holdings;
                           holdings.push_back(std::move(h));
                       }));
    return eachRow(l, "guarantee", "debtor, creditor, amount_fen, kind", Scope::InForce, [&](Statement& s, Fact&& fact) {
        Guarantee g;
        static_cast<Fact&>(g) = std::move(fact);
        g.debtor = mentionAt(l, s, kFirstColumn).firm;
        g.creditor = s.string(kFirstColumn + 1);
        g.amountFen = s.maybeInteger(kFirstColumn + 2);
        g.kind = s.string(kFirstColumn + 3);
        l.facts.guarantees.push_back(std::move(g));
    });
}

} // namespace coir::store
