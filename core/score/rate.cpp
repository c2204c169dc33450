// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/indicators.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace coir::score {

using store::FirmIndex;
using store::Standing;

namespace {

/// Two decimals; sums of decimal points that lie a hair under a half are meant to be the half.
double rounded(double points) { return static_cast<double>(std::llround(points * 100 + (points < 0 ? -1e-7 : 1e-7))) / 100; }

double capped(double sum, double cap) { return std::clamp(sum, -cap, cap); }

} // namespace

std::vector<IndicatorCoverage> registerCoverage(const Scheme& scheme, const store::Facts& facts) {
    double all = 0;
    for (const Dimension& d : scheme.dimensions)
        all += d.weight;
    std::vector<IndicatorCoverage> result;
    for (const Dimension& d : scheme.dimensions) {
        const auto counted = std::count_if(d.indicators.begin(), d.indicators.end(),
                                           [](const Indicator& i) { return i.countsForCoverage; });
        for (const Indicator& i : d.indicators) {
            if (!i.countsForCoverage)
                continue;
            IndicatorCoverage c{d.code, i.code, d.weight / static_cast<double>(counted) / all, !i.registers.empty(), {}};
            for (const std::string& name : i.registers) {
                const auto latest = facts.latestEvent(name);
                if (latest && (!c.latest || *latest < *c.latest))
                    c.latest = latest;
                c.covered = c.covered && facts.delivered(name) &&
                            (!facts.dated(name) || (latest && facts.asOf.valid - *latest <= scheme.freshDays));
            }
            result.push_back(std::move(c));
        }
    }
    return result;
}

namespace {

/// The term by which the scheme's indicator of annual reports goes; a scheme without one asks for no year.
std::vector<int> dueYears(const Scheme& scheme, const store::Facts& facts) {
    for (const Dimension& d : scheme.dimensions)
        for (const Indicator& i : d.indicators)
            if (i.rule == Rule::AnnualReport)
                return store::dueReportYears(facts, i.reports);
    return {};
}

bool fires(const Scorecard& card, const std::string& code) {
    return !code.empty() && std::any_of(card.lines.begin(), card.lines.end(), [&](const Line& l) {
        return l.code == code && l.standing == Standing::Stands && l.decay > 0;
    });
}

} // namespace

std::map<char, std::size_t> Ratings::distribution() const {
    std::map<char, std::size_t> result;
    for (const Scorecard& c : cards)
        ++result[c.tier];
    return result;
}

const Scorecard* Ratings::find(FirmIndex firm) const {
    const auto it = std::lower_bound(cards.begin(), cards.end(), firm,
                                     [](const Scorecard& c, FirmIndex i) { return c.firm < i; });
    return it != cards.end() && it->firm == firm ? &*it : nullptr;
}

std::map<FirmIndex, char> Ratings::tiers() const {
    std::map<FirmIndex, char> result;
    for (const Scorecard& c : cards)
        if (c.tier != 0)
            result.emplace(c.firm, c.tier);
    return result;
}

Result<Ratings> rate(const Scheme& scheme, const RatingInput& input, JobContext& job) {
    const store::Facts& facts = input.facts;
    Ratings ratings;
    ratings.scheme = scheme.id;
    ratings.packId = scheme.packId;
    ratings.version = scheme.version;
    ratings.asOf = facts.asOf;
    ratings.indicators = registerCoverage(scheme, facts);
    for (const IndicatorCoverage& c : ratings.indicators)
        ratings.coverage += c.covered ? c.weight : 0;
    ratings.coverage = std::round(ratings.coverage * 1e9) / 1e9;

    const ControlChain chain(input.control, facts.firms.size());
    const Registers registers{input, chain, dueYears(scheme, facts)};
    const auto total = static_cast<std::int64_t>(facts.firms.size());
    for (std::int64_t n = 0; n < total; ++n) {
        if (n % 1024 == 0 && !job.step(n, total))
            return cancelledError();
        const store::Firm& firm = facts.firms[static_cast<std::size_t>(n)];
        const bool kind = firm.hasUscc && std::any_of(scheme.codes.begin(), scheme.codes.end(),
                                                      [&](const std::string& c) { return firm.key.starts_with(c); });
        const bool ended = std::find(scheme.notRated.begin(), scheme.notRated.end(), store::statusName(firm.status)) !=
                           scheme.notRated.end();
        if (!firm.inRegistry || !kind || ended)
            continue;

        Scorecard card;
        card.firm = static_cast<FirmIndex>(n);
        card.coverage = ratings.coverage;
        double points = 0, disputed = 0;
        for (const Dimension& d : scheme.dimensions) {
            double sum = d.startsFull ? d.weight : 0, withDisputed = sum;
            for (const Indicator& i : d.indicators) {
                const std::size_t before = card.lines.size();
                appendLines(i, registers, card.firm, card.lines);
                double own = 0, ownDisputed = 0;
                for (std::size_t k = before; k < card.lines.size(); ++k) {
                    own += card.lines[k].points;
                    ownDisputed += card.lines[k].disputedPoints;
                }
                sum += capped(own, i.cap);
                withDisputed += capped(ownDisputed, i.cap);
            }
            sum = std::clamp(sum, 0.0, d.weight);
            withDisputed = std::clamp(withDisputed, 0.0, d.weight);
            card.dimensions.push_back({d.code, sum, withDisputed, d.weight});
            points += sum;
            disputed += withDisputed;
        }
        card.points = rounded(points);
        card.withDisputed = rounded(disputed);
        const bool veto = fires(card, scheme.vetoBy), cap = fires(card, scheme.capBy);
        card.veto = veto ? scheme.vetoBy : cap ? scheme.capBy : "";
        if (ratings.coverage >= scheme.coverageMin) {
            card.tier = scheme.tierOf(card.points);
            if (cap)
                card.tier = std::max(card.tier, scheme.capTier); // later letters are worse
            if (veto)
                card.tier = scheme.bands.back().tier;
        }
        ratings.cards.push_back(std::move(card));
    }
    return ratings;
}

} // namespace coir::score
