// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/beneficial_owners.h"

#include <algorithm>

namespace coir::graph {

std::vector<BeneficialOwner> beneficialOwners(const ShareGraph& shares, const Ownership& ownership,
                                              const std::vector<Votes>& votes, const std::vector<bool>& isPerson,
                                              const std::vector<Node>& manager, const Fraction& border) {
    const std::size_t n = shares.nodes();
    std::vector<std::vector<Node>> byVotes(n), byControl(n);
    for (const Votes& entry : votes) {
        if (!isPerson[entry.holder])
            continue;
        if (entry.votes >= border)
            byVotes[entry.firm].push_back(entry.holder);
        if (entry.kind != ControlKind::None)
            byControl[entry.firm].push_back(entry.holder);
    }
    std::vector<bool> closed(n, false);
    for (const std::vector<Node>& loop : ownership.closedLoops)
        for (const Node firm : loop)
            closed[firm] = true;
    std::vector<BeneficialOwner> out;
    for (Node firm = 0; firm < n; ++firm) {
        if (!shares.isFirm[firm])
            continue;
        std::vector<Node> persons;
        Criterion criterion = Criterion::Share;
        for (const Stake& stake : ownership.of(firm))
            if (stake.holder != shares.unknown() && isPerson[stake.holder] && reaches(stake, border))
                persons.push_back(stake.holder);
        if (persons.empty()) {
            criterion = Criterion::Votes;
            persons = byVotes[firm];
        }
        if (persons.empty()) {
            criterion = Criterion::Control;
            persons = byControl[firm];
        }
        if (persons.empty() && manager[firm] != kNoNode && !closed[firm]) {
            criterion = Criterion::Manager;
            persons.push_back(manager[firm]);
        }
        std::sort(persons.begin(), persons.end());
        for (const Node person : persons)
            out.push_back({person, firm, criterion});
    }
    return out;
}

} // namespace coir::graph
