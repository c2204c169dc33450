// SPDX-License-Identifier: GPL-3.0-or-later
// Penalties, lists, repairs, objections; abnormal list, tax, enforcement, licences, licensed sites.
#include "store/fact_rows.h"
#include "store/publicity.h"

#include <map>

namespace coir::store {

Result<> loadSanctions(Loading& l) {
    bool failed = false;
    std::map<std::int32_t, std::shared_ptr<const rules::RulePack>> packs;   // by decision day
    const auto packAt = [&](Date d) -> const rules::RulePack* {
        auto& p = packs[d.days];
        if (!p) {
            auto picked = l.rules.pick("publicity", d);
            if (!picked || !rules::check(**picked, publicityParameters())) {
                failed = true;
                return &l.publicity;
            }
            p = *picked;
        }
        return p.get();
    };
    const auto& pack = l.publicity;
    const Affirmed affirmed(pack);
    const auto repairedWords = pack.words("words.repaired"), refusedWords = pack.words("words.repair_refused");
    const auto withdrawnWords = pack.words("words.withdrawn"), disputedWords = pack.words("words.disputed"),
               rejectedWords = pack.words("words.objection_rejected");
    const auto stated = [&](std::string_view state) { // 当前状态 of a penalty
        if (affirmed(state, disputedWords))
            return affirmed(state, rejectedWords) ? Standing::Stands : Standing::Disputed;
        if (affirmed(state, repairedWords) && !affirmed(state, refusedWords))
            return Standing::Repaired;
        return affirmed(state, withdrawnWords) ? Standing::Withdrawn : Standing::Stands;
    };
    COIR_CHECK(eachRow(l, "penalty",
                       "decision_no, act, facts_text, basis, kinds, content, fine_fen, confiscated_fen, decided_on, publicity_end, "
                       "authority, severity_text, state",
                       Scope::UpTo, [&](Statement& s, Fact&& fact) {
                           Penalty p;
                           static_cast<Fact&>(p) = std::move(fact);
                           int c = kFirstColumn;
                           p.decisionNo = s.string(c++);
                           p.act = s.string(c++);
                           p.factsText = s.string(c++);
                           p.basis = s.string(c++);
                           p.kinds = s.string(c++);
                           p.content = s.string(c++);
                           p.fineFen = s.maybeInteger(c++);
                           p.confiscatedFen = s.maybeInteger(c++);
                           const auto decided = s.date(c++);
                           const auto printed = s.date(c++);
                           p.authority = s.string(c++);
                           std::string severity = s.string(c++);
                           p.state = s.string(c++);
                           if (!decided || *decided > l.asOf.valid)
                               return;
                           p.decided = *decided;
                           if (severity.empty())
                               severity = severityWordIn(*packAt(p.decided), p.act);
                           const Publicity pub = penaltyPublicity(*packAt(p.decided), p.decided, severity, p.kinds, p.factsText + p.act, p.fineFen, printed, p.content);
                           p.severity = pub.severity;
                           p.publicityMin = pub.min;
                           p.publicityMax = pub.max;
                           p.decay = decayAt(l.asOf.valid, pub.min, pub.max);
                           const Standing said = stated(p.state);
                           p.standing = said == Standing::Withdrawn ? said
                                        : !pub.published            ? Standing::Unpublished
                                        : p.decay <= 0              ? Standing::Expired
                                                                    : said;
                           if (said != Standing::Stands && p.standing == said)
                               p.standingRecord = p.record;
                           l.facts.penalties.push_back(std::move(p));
                       }));
    if (failed)
        return fail(ErrorCode::InputRefused, COIR_MSG("store", "The publicity rules cannot be read"), COIR_MSG("rules", "Install Coir again: its resources are incomplete"));

    const ListKinds kinds(pack);
    COIR_CHECK(eachRow(l, "list_entry", "list_kind, reason, decision_no, case_no, authority, entered_on, min_end, max_end, exited_on, severity_text", Scope::UpTo,
                       [&](Statement& s, Fact&& fact) {
                           ListEntry e;
                           static_cast<Fact&>(e) = std::move(fact);
                           int c = kFirstColumn;
                           e.listKind = s.string(c++);
                           e.reason = s.string(c++);
                           e.decisionNo = s.string(c++);
                           e.caseNo = s.string(c++);
                           e.authority = s.string(c++);
                           const auto entered = s.date(c++);
                           const auto minEnd = s.date(c++), maxEnd = s.date(c++), exited = s.date(c++);
                           if (!entered || *entered > l.asOf.valid)
                               return;
                           e.entered = *entered;
                           e.severity = Severity::Serious;
                           const ListKind kind = kinds.of(e.listKind);
                           e.defaulter = kind.defaulter;
                           e.wageArrears = kind.wageArrears;
                           e.seriousList = kind.serious;
                           const int months = e.defaulter ? pack.integer("list.defaulter_months") : pack.integer("list.max_months");
                           e.publicityMax = maxEnd ? *maxEnd : addMonths(e.entered, months);
                           e.publicityMin = minEnd ? *minEnd : e.defaulter ? *e.publicityMax : addMonths(e.entered, pack.integer("list.min_months"));
                           if (*e.publicityMin > *e.publicityMax)
                               e.publicityMin = e.publicityMax;
                           // An exit after the as-of is not yet known then: the firm still stands on the list.
                           if (exited && *exited <= l.asOf.valid && *exited <= l.asOf.known)
                               e.exited = exited;
                           e.decay = e.defaulter ? (l.asOf.valid < *e.publicityMax ? 1 : 0) : decayAt(l.asOf.valid, *e.publicityMin, *e.publicityMax);
                           e.standing = e.exited || e.decay <= 0 ? Standing::Expired : kind.weighs() ? Standing::Stands : Standing::Informs;
                           if (e.exited)
                               e.decay = 0;
                           l.facts.listEntries.push_back(std::move(e));
                       }));

    COIR_CHECK(eachRow(l, "repair", "info_kind, decision_no, state, closed_on", Scope::UpTo, [&](Statement& s, Fact&& fact) {
        Repair r;
        static_cast<Fact&>(r) = std::move(fact);
        r.infoKind = s.string(kFirstColumn);
        r.decisionNo = s.string(kFirstColumn + 1);
        r.state = s.string(kFirstColumn + 2);
        r.closed = s.date(kFirstColumn + 3);
        r.repaired = r.closed && *r.closed <= l.asOf.valid && affirmed(r.state, repairedWords) && !affirmed(r.state, refusedWords);
        l.facts.repairs.push_back(std::move(r));
    }));
    return eachRow(l, "objection", "info_kind, decision_no, state, accepted_on, closed_on", Scope::UpTo, [&](Statement& s, Fact&& fact) {
        Objection o;
        static_cast<Fact&>(o) = std::move(fact);
        o.infoKind = s.string(kFirstColumn);
        o.decisionNo = s.string(kFirstColumn + 1);
        o.state = s.string(kFirstColumn + 2);
        o.accepted = s.date(kFirstColumn + 3);
        o.closed = s.date(kFirstColumn + 4);
        l.facts.objections.push_back(std::move(o));
    });
}

Result<> loadSupervision(Loading& l) {
    const auto& pack = l.publicity;
    const Affirmed affirmed(pack);
    const auto unreachable = pack.words("words.unreachable");
    COIR_CHECK(eachRow(l, "abnormal_entry", "reason, entered_on, exited_on", Scope::UpTo, [&](Statement& s, Fact&& fact) {
        AbnormalEntry e;
        static_cast<Fact&>(e) = std::move(fact);
        e.reason = s.string(kFirstColumn);
        const auto entered = s.date(kFirstColumn + 1), exited = s.date(kFirstColumn + 2);
        if (!entered || *entered > l.asOf.valid)
            return;
        e.entered = *entered;
        if (exited && *exited <= l.asOf.valid && *exited <= l.asOf.known)
            e.exited = exited;
        e.unreachable = affirmed(e.reason, unreachable);
        e.standing = e.exited ? Standing::Expired : Standing::Stands;
        l.facts.abnormalEntries.push_back(std::move(e));
    }));
    COIR_CHECK(eachRow(l, "tax_rating", "year, grade, rated_on", Scope::UpTo, [&](Statement& s, Fact&& fact) {
        l.facts.taxRatings.push_back({std::move(fact), static_cast<int>(s.integer(kFirstColumn)), s.string(kFirstColumn + 1), s.date(kFirstColumn + 2)});
    }));
    const auto runaway = pack.words("words.runaway");
    COIR_CHECK(eachRow(l, "tax_arrears", "tax_kind, balance_fen, announced_on, finding", Scope::UpTo, [&](Statement& s, Fact&& fact) {
        TaxArrears a;
        static_cast<Fact&>(a) = std::move(fact);
        a.kind = s.string(kFirstColumn);
        a.balanceFen = s.maybeInteger(kFirstColumn + 1);
        const auto announced = s.date(kFirstColumn + 2);
        a.finding = s.string(kFirstColumn + 3);
        if (!announced || *announced > l.asOf.valid)
            return;
        a.announced = *announced;
        a.runaway = affirmed(a.finding, runaway);
        l.facts.taxArrears.push_back(std::move(a));
    }));
    const EnforcementStates states(pack);
    COIR_CHECK(eachRow(l, "enforcement", "case_no, filed_on, state, amount_fen", Scope::UpTo, [&](Statement& s, Fact&& fact) {
        Enforcement e;
        static_cast<Fact&>(e) = std::move(fact);
        e.caseNo = s.string(kFirstColumn);
        const auto filed = s.date(kFirstColumn + 1);
        e.state = s.string(kFirstColumn + 2);
        e.amountFen = s.maybeInteger(kFirstColumn + 3);
        if (!filed || *filed > l.asOf.valid)
            return;
        e.filed = *filed;
        e.open = !states.ended(e.state);
        l.facts.enforcements.push_back(std::move(e));
    }));
    const auto licenceEnded = pack.words("words.licence_ended");
    COIR_CHECK(eachRow(l, "licence", "document_name, kind, certificate, content, state, decided_on", Scope::UpTo, [&](Statement& s, Fact&& fact) {
        Licence x;
        static_cast<Fact&>(x) = std::move(fact);
        x.name = s.string(kFirstColumn);
        x.kind = s.string(kFirstColumn + 1);
        x.certificate = s.string(kFirstColumn + 2);
        x.content = s.string(kFirstColumn + 3);
        x.state = s.string(kFirstColumn + 4);
        x.decided = s.date(kFirstColumn + 5).value_or(x.from.value_or(Date{}));
        auto& licences = ended(l, x) || affirmed(x.state, licenceEnded) ? l.facts.pastLicences : l.facts.licences;
        licences.push_back(std::move(x));
    }));
    const auto clusters = pack.words("words.cluster_sites"), agencies = pack.words("words.agencies");
    return eachRow(l, "licensed_site", "category, address_or_token, name", Scope::InForce, [&](Statement& s, Fact&& fact) {
        LicensedSite x;
        static_cast<Fact&>(x) = std::move(fact);
        x.category = s.string(kFirstColumn);
        x.addressOrToken = s.string(kFirstColumn + 1);
        x.name = s.string(kFirstColumn + 2);
        x.cluster = containsAny(x.category, clusters);
        x.agency = !x.cluster && containsAny(x.category, agencies);
        l.facts.licensedSites.push_back(std::move(x));
    });
}

} // namespace coir::store
