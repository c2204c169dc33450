// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/first_fact.h"
#include "detect/phoenix_parts.h"
#include "store/latest_rating.h"
#include "store/status.h"

namespace coir::detect {

using store::FirmIndex;

namespace {

Evidence row(store::RecordId record, std::string_view field, std::string value) {
    return {record, std::string(field), std::move(value), EvidenceRole::Supports, "sanction"};
}

} // namespace

std::vector<Origin> findOrigins(const DetectorInput& in) {
    std::vector<Origin> out;
    const store::Facts& facts = in.facts;
    for (std::size_t k = 0; k < facts.firms.size(); ++k) {
        const store::Firm& firm = facts.firms[k];
        const auto i = static_cast<FirmIndex>(k);
        if (!firm.inRegistry)
            continue;
        EarliestFact first;
        Origin origin;
        origin.firm = i;
        const auto [listFirst, listLast] = store::ofFirm(facts.listEntries, i);
        for (const auto* e = listFirst; e != listLast; ++e)
            if (e->seriousList && store::weighs(*e))
                first.offer(e->entered, COIR_MSG("detect", "On a serious list since %1: %2").arg(isoDate(e->entered)).arg(e->listKind),
                            row(e->record, "list_kind", e->listKind));
        const auto [penaltyFirst, penaltyLast] = store::ofFirm(facts.penalties, i);
        for (const auto* p = penaltyFirst; p != penaltyLast; ++p)
            if (p->severity == store::Severity::Serious && store::weighs(*p))
                first.offer(p->decided, COIR_MSG("detect", "Serious penalty of %1: %2").arg(isoDate(p->decided)).arg(p->decisionNo),
                            row(p->record, "decision_no", p->decisionNo));
        const auto [taxFirst, taxLast] = store::ofFirm(facts.taxArrears, i);
        for (const auto* a = taxFirst; a != taxLast; ++a)
            if (a->runaway && store::weighs(*a)) {
                first.offer(a->announced, COIR_MSG("detect", "Announced as a runaway taxpayer on %1").arg(isoDate(a->announced)),
                            row(a->record, "finding", a->finding));
                if (!origin.taxCase || a->announced < *origin.taxCase) {
                    origin.taxCase = a->announced;
                    origin.taxRecord = a->record;
                    origin.taxField = "announced_on";
                }
            }

        const store::TaxRating* rating = store::latestRating(facts, i);
        const bool officialD = rating && rating->grade == "D";
        const std::optional<Date> ratedOn = officialD ? (rating->rated ? rating->rated : rating->from) : std::nullopt;
        if (ratedOn && (!origin.taxCase || *ratedOn < *origin.taxCase)) {
            origin.taxCase = ratedOn;
            origin.taxRecord = rating->record;
            origin.taxField = rating->rated ? "rated_on" : "year";
        }
        if (!first.on && ratedOn)
            first.offer(*ratedOn, COIR_MSG("detect", "Rated D by the tax office on %1").arg(isoDate(*ratedOn)), row(rating->record, "grade", rating->grade));
        if (!first.on) {
            const auto tier = in.stored.tier.find(i);
            if (tier != in.stored.tier.end() && tier->second == 'D')
                first = firstOfTier(facts, i, "sanction");
        }
        if (!first.on && revoked(firm.status)) {
            const auto on = firm.statusFrom ? firm.statusFrom : firm.approved;
            if (on)
                first.offer(*on, COIR_MSG("detect", "Revoked or ordered closed since %1").arg(isoDate(*on)),
                            row(firm.statusRecord > 0 ? firm.statusRecord : firm.record, firm.statusFrom ? store::statusDateField(facts, i) : "approved", isoDate(*on)));
        }
        if (!first.on)
            continue;
        origin.since = *first.on;
        origin.sanction = std::move(first.text);
        origin.evidence = std::move(first.evidence);
        out.push_back(std::move(origin));
    }
    return out;
}

} // namespace coir::detect
