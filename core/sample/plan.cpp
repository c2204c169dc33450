// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/plan.h"

#include "base/csv.h"

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace coir::sample {

namespace {

/// Steps through all firms in a scattered order: a multiplier without a common factor with their number.
std::int64_t scattered(std::uint64_t seed, std::int64_t position, std::int64_t firms) {
    auto step = static_cast<std::int64_t>(0.6180339887 * static_cast<double>(firms)) | 1;
    while (std::gcd(step, firms) != 1)
        step += 2;
    const auto offset = static_cast<std::int64_t>(mix(seed + 77) % static_cast<std::uint64_t>(firms));
    return (position * step + offset) % firms;
}

} // namespace

std::string jsonText(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

std::string jsonNumber(double value) { return decimal(value); }

std::string jsonRaw(const std::vector<std::string>& values) {
    std::string out = "[";
    for (std::size_t i = 0; i < values.size(); ++i)
        out += (i > 0 ? ", " : "") + values[i];
    return out + ']';
}

std::string jsonList(const std::vector<std::string>& values) {
    std::vector<std::string> quoted;
    for (const auto& v : values)
        quoted.push_back(jsonText(v));
    return jsonRaw(quoted);
}

std::string truthJson(const std::vector<Pattern>& truth) {
    std::string out = "[";
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const Pattern& p = truth[i];
        out += (i > 0 ? ",\n" : "\n");
        out += "{\"kind\": " + jsonText(p.kind) + ", \"decoy\": " + (p.decoy ? "true" : "false") +
               ", \"members\": " + jsonList(p.members) + ", \"from\": " + jsonText(isoDate(p.from)) +
               ", \"to\": " + jsonText(isoDate(p.to)) + ", \"facts\": {";
        for (std::size_t f = 0; f < p.facts.size(); ++f)
            out += (f > 0 ? ", " : "") + jsonText(p.facts[f].first) + ": " + p.facts[f].second;
        out += "}}";
    }
    return out + "\n]\n";
}

std::vector<std::int64_t> Plan::take(std::size_t count) {
    if (m_taken + static_cast<std::int64_t>(count) > m_budget)
        return {};
    std::vector<std::int64_t> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(scattered(m_seed, m_taken++, m_firms));
    return out;
}

Firm Plan::firm(std::int64_t index) const {
    const Reserved reserved = [this](std::int64_t i) { return planted(i); };
    Firm firm = backgroundFirm(m_seed, index, reserved);
    const auto found = m_changes.find(index);
    if (found == m_changes.end())
        return firm;
    // A clean start: none of the background's dirt, ties or conduct.
    Random random = draw(m_seed, Stream::Plan, static_cast<std::uint64_t>(index) + (std::uint64_t{1} << 50));
    firm.planted = true;
    firm.organisationClass = '1';
    firm.conduct = Conduct::Good;
    firm.importer = false;
    firm.name.clear();
    firm.scope.clear();
    firm.email.clear();
    firm.formerName.clear();
    firm.renamed.reset();
    firm.holders.clear();
    firm.closed.reset();
    firm.status = "存续";
    firm.noInsured = false;
    firm.representative = static_cast<PersonId>(index);
    firm.address = randomAddress(firm.address.place, random);
    firm.spelling = static_cast<int>(random.below(kSpellings));
    firm.founded = dayBetween(random, Date{15706}, Date{19357});  // 2013 … 2022
    firm.approved = dayBetween(random, firm.founded, kHorizon - 30);
    firm.capital = std::max<std::int64_t>(firm.capital, 10000);
    firm.paid = firm.capital;
    firm.staff = 3 + static_cast<int>(random.below(40));
    for (const auto& change : found->second)
        change(firm);
    completeFirm(m_seed, firm, reserved);
    return firm;
}

FirmIdentity Plan::identity(std::int64_t index) const {
    if (!planted(index))
        return backgroundIdentity(m_seed, index, [this](std::int64_t i) { return planted(i); });
    const Firm f = firm(index);
    return {f.uscc, f.name};
}

void Plan::writeRows(std::int64_t slot, Handover& out) const {
    if (const auto found = m_rows.find(slot); found != m_rows.end())
        for (const auto& rows : found->second)
            rows(*this, out);
}

Plan makePlan(std::uint64_t seed, std::int64_t firms) {
    Plan plan(seed, firms);
    // Two of everything, then one more round per ten thousand firms. Kinds of few firms come first, so that a small
    // province has as many kinds as it can hold.
    using Plant = bool (*)(Plan&);
    static constexpr Plant kRound[] = {
        plantOpenLoop,     plantClosedLoop,      plantShareChain,     plantBorderShares,    plantVestChange,
        plantRenamedVest,  plantNamesake,        plantRelocation,     plantRepairedSanction, plantGuaranteeCircle,
        plantEndedCircle,  plantContagion,       plantExitedNeighbour, plantPaymentCycle,   plantUndervaluation,
        plantQualityDiscount, plantDutyFreeRing, plantTourGroup,      plantBatch,           plantNomineeStar,
        plantFranchise,    plantFanIn,           plantFeeCollector,   plantAgencyClients,   plantAddressCluster,
        plantLicensedCluster,
    };
    const std::int64_t rounds = 2 + std::clamp<std::int64_t>((firms - 2000) / 10000, 0, 20);
    for (std::int64_t round = 0; round < rounds; ++round)
        for (const Plant plant : kRound)
            plant(plan);
    // One spike and one hot spot per county at most: two of each, wherever the province is large enough for hexagons.
    for (int i = 0; i < 2; ++i) {
        plantHotSpot(plan);
        plantLonelySpike(plan);
    }
    return plan;
}

} // namespace coir::sample
