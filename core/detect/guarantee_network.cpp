// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/guarantee_circle.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace coir::detect {

const GuaranteeNetwork::Tie* GuaranteeNetwork::find(store::FirmIndex guarantor, store::FirmIndex debtor) const {
    const auto at = std::lower_bound(ties.begin(), ties.end(), std::pair(guarantor, debtor), [](const Tie& tie, const auto& pair) {
        return std::tie(tie.guarantor, tie.debtor) < std::tie(pair.first, pair.second);
    });
    return at != ties.end() && at->guarantor == guarantor && at->debtor == debtor ? &*at : nullptr;
}

GuaranteeNetwork guaranteeNetwork(const store::Facts& facts) {
    GuaranteeNetwork out;
    std::map<std::pair<store::FirmIndex, store::FirmIndex>, GuaranteeNetwork::Tie> ties;
    for (const store::Guarantee& g : facts.guarantees) {
        if (g.firm == store::kNoFirm || g.debtor == store::kNoFirm || g.firm == g.debtor)
            continue;
        auto& tie = ties[{g.firm, g.debtor}];
        tie.guarantor = g.firm;
        tie.debtor = g.debtor;
        tie.yuan += static_cast<double>(g.amountFen.value_or(0)) / 100;
        tie.facts.push_back(&g);
    }
    for (auto& [pair, tie] : ties)
        out.ties.push_back(std::move(tie));
    std::map<store::FirmIndex, int> year;
    for (const store::AnnualReport& r : facts.annualReports) {
        if (r.firm == store::kNoFirm || !r.assetsFen || !r.liabilitiesFen)
            continue;
        const auto [at, fresh] = year.try_emplace(r.firm, r.year);
        if (!fresh && r.year < at->second)
            continue;
        at->second = r.year;
        out.equity[r.firm] = static_cast<double>(*r.assetsFen - *r.liabilitiesFen) / 100;
        out.report[r.firm] = r.record;
    }
    return out;
}

Shock shockOf(const GuaranteeNetwork& network, store::FirmIndex first, double share) {
    Shock out;
    std::set<store::FirmIndex> down{first};
    std::map<store::FirmIndex, double> called;
    for (std::vector<store::FirmIndex> wave{first}; !wave.empty();) {
        for (const GuaranteeNetwork::Tie& tie : network.ties)
            if (std::find(wave.begin(), wave.end(), tie.debtor) != wave.end()) {
                called[tie.guarantor] += tie.yuan;
                out.calledYuan += tie.yuan;
            }
        wave.clear();
        for (const auto& [guarantor, yuan] : called) {
            const auto equity = network.equity.find(guarantor);
            if (down.count(guarantor) > 0 || equity == network.equity.end() || yuan <= share * equity->second)
                continue;
            wave.push_back(guarantor);
        }
        if (wave.empty())
            break;
        ++out.rounds;
        down.insert(wave.begin(), wave.end());
        out.fallen.insert(out.fallen.end(), wave.begin(), wave.end());
    }
    return out;
}

} // namespace coir::detect
