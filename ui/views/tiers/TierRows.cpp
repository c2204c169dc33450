// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tiers/TierRows.h"

#include "language/Wording.h"
#include "parts/FindingWords.h"
#include "views/tiers/TiersView.h"
#include "views/tiers/Waterfall.h"

#include <algorithm>

namespace coir::ui {

std::vector<Column> tierColumns() {
    return {{QStringLiteral("tier"), TiersView::tr("Tier"), Cell::Tier, 64, TiersView::tr("Local estimate")},
            {QStringLiteral("name"), TiersView::tr("Firm"), Cell::Text, 280, {}},
            {QStringLiteral("points"), TiersView::tr("Points"), Cell::Number, 80, {}},
            {QStringLiteral("coverage"), TiersView::tr("Coverage"), Cell::Number, 80, TiersView::tr("Share of the scheme's weight that could be judged")},
            {QStringLiteral("before"), TiersView::tr("Before"), Cell::Tier, 64, {}},
            {QStringLiteral("leads"), TiersView::tr("Leads"), Cell::Muted, 132, TiersView::tr("Leads that name the firm and were not dismissed. The tier weighs recorded facts only, not leads.")},
            {QStringLiteral("area"), TiersView::tr("Area"), Cell::Muted, 80, {}},
            {QStringLiteral("cause"), TiersView::tr("Main cause"), Cell::Muted, 200, {}}};
}

QVariant tierCell(const TierRow& r, int column, int role) {
    if (role == kValueRole && column == kTierLetter)
        return static_cast<int>(r.tier);
    if (role == kValueRole && column == kTierBefore)
        return r.known ? QVariant(static_cast<int>(r.before)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case kTierLetter: return QString(tierLetter(r.tier));
    case kTierName: return r.name;
    case kTierPoints: return r.tier == Tier::None ? QStringLiteral("—") : number(r.points, 1);
    case kTierCoverage: return percent(r.coverage);
    case kTierBefore: return r.known ? QString(tierLetter(r.before)) : QString();
    case kTierLeads: return r.leads;
    case kTierArea: return r.area;
    case kTierCause: return r.cause;
    default: return {};
    }
}

SortKey tierKey(const TierRow& r, int column) {
    switch (column) {
    case kTierLetter: return {static_cast<double>(r.tier) * 1000 - r.points, {}};
    case kTierPoints: return {r.tier == Tier::None ? -1 : r.points, {}};
    case kTierCoverage: return {r.coverage, {}};
    case kTierBefore: return {r.known ? static_cast<double>(r.tier) - static_cast<double>(r.before) : -9, {}};
    case kTierLeads: return {r.leadsRank, {}};
    default: return {0, tierCell(r, column, Qt::DisplayRole).toString()};
    }
}

namespace {

void placeFirms(const CaseSnapshot& shot, TierList& list) {
    for (store::FirmIndex i = 0; i < static_cast<store::FirmIndex>(shot.facts->firms.size()); ++i) {
        const auto& firm = shot.firm(i);
        if (const auto* card = shot.card(i))
            ++(card->tier ? list.rated : list.tooFew);
        else if (!firm.inRegistry)
            ++list.onlyNamed;
        else if (shot.scheme && (!firm.hasUscc || std::none_of(shot.scheme->codes.begin(), shot.scheme->codes.end(), [&](const std::string& c) { return firm.key.starts_with(c); })))
            ++list.otherKind;
        else
            ++list.ended;
    }
}

} // namespace

TierList tierList(const CaseSnapshot& shot, const score::Ratings* before, const std::set<std::string>& dismissed) {
    TierList list;
    placeFirms(shot, list);
    list.rows.reserve(shot.ratings.cards.size());
    for (const auto& card : shot.ratings.cards) {
        TierRow r;
        r.firm = card.firm;
        r.tier = tierOf(card.tier);
        r.points = card.points;
        r.coverage = card.coverage;
        const auto& firm = shot.firm(card.firm);
        r.name = fromCore(firm.name);
        r.area = areaName(shot, firm.county);
        r.cause = mainCause(shot, card);
        const LeadsOn leads = leadsOn(shot, card.firm, dismissed);
        r.leads = leadsWords(leads);
        r.leadsRank = leads.of[0] * 1e6 + leads.of[1] * 1e3 + leads.of[2];
        if (before) {
            const auto* b = before->find(card.firm);
            r.known = b != nullptr;
            r.before = b ? tierOf(b->tier) : Tier::None;
            if (b && r.before != r.tier && r.before != Tier::None && r.tier != Tier::None)
                r.cause = changeCause(shot, *b, card);
            if (b && r.before != Tier::None && r.tier != Tier::None)
                ++list.moves[static_cast<std::size_t>(r.before)][static_cast<std::size_t>(r.tier)];
            list.newlyRated += r.before == Tier::None && r.tier != Tier::None;
        }
        ++list.counts[static_cast<std::size_t>(r.tier)];
        if (!card.veto.empty())
            ++(shot.scheme && card.veto == shot.scheme->capBy ? list.capped : list.veto);
        for (const auto& l : card.lines) {
            list.repaired += l.standing == store::Standing::Repaired;
            list.expired += l.standing == store::Standing::Expired;
            list.disputed += l.standing == store::Standing::Disputed;
        }
        list.rows.push_back(std::move(r));
    }
    if (before)
        list.noLongerRated = std::count_if(before->cards.begin(), before->cards.end(), [&](const auto& then) {
            const auto* now = shot.card(then.firm);
            return then.tier && (!now || !now->tier);
        });
    // Worst first: whoever comes here looks for those.
    std::stable_sort(list.rows.begin(), list.rows.end(), [](const TierRow& a, const TierRow& b) {
        const auto rank = [](const TierRow& r) { return r.tier == Tier::None ? -1 : static_cast<int>(r.tier); };
        return rank(a) != rank(b) ? rank(a) > rank(b) : a.points < b.points;
    });
    return list;
}

} // namespace coir::ui
