// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/control_chain.h"

#include <algorithm>
#include <set>

namespace coir::score {

using store::FirmIndex;

ControlChain::ControlChain(std::span<const ControlPair> pairs, std::size_t firms) : m_up(firms), m_down(firms) {
    std::set<std::pair<FirmIndex, FirmIndex>> all;
    std::vector<std::vector<FirmIndex>> below(firms);
    for (const auto& [controller, firm] : pairs)
        if (controller != firm && controller >= 0 && firm >= 0 && all.emplace(controller, firm).second)
            below[static_cast<std::size_t>(controller)].push_back(firm);
    for (const auto& [controller, firm] : all) {
        const auto& between = below[static_cast<std::size_t>(controller)];
        // In a closed circle everybody would stand between everybody: such a middle does not count.
        const bool repeats = std::any_of(between.begin(), between.end(), [&](FirmIndex m) {
            return m != firm && all.contains({m, firm}) && !all.contains({m, controller});
        });
        if (repeats)
            continue;
        m_down[static_cast<std::size_t>(controller)].push_back(firm);
        m_up[static_cast<std::size_t>(firm)].push_back(controller);
    }
}

std::vector<ControlChain::Member> ControlChain::around(FirmIndex firm) const {
    std::map<FirmIndex, int> steps;
    for (const auto* side : {&m_up, &m_down})
        for (const FirmIndex first : (*side)[static_cast<std::size_t>(firm)]) {
            steps[first] = 1;
            for (const FirmIndex second : (*side)[static_cast<std::size_t>(first)])
                steps.emplace(second, 2);
        }
    steps.erase(firm);
    std::vector<Member> members;
    for (const auto& [other, n] : steps)
        members.push_back({other, n});
    std::stable_sort(members.begin(), members.end(), [](const Member& a, const Member& b) { return a.steps < b.steps; });
    return members;
}

} // namespace coir::score
