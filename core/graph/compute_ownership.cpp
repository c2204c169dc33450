// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "graph/compute_input.h"
#include "graph/control.h"
#include "graph/ownership.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <tuple>

namespace coir::graph {
namespace {

/// Printed shares of one firm may sum to this before their rows are refused (ruling 4).
const Fraction kScaleUpTo(2001, 2000);
/// Holder of what is missing from the whole, as contract.md names it.
constexpr std::string_view kRemainder = "unknown";

struct Input {
    ShareGraph shares;
    std::vector<std::vector<Node>> groups;
    std::size_t blank = 0;
};

Result<Input> readInput(const PlainTable& holdings, const std::optional<PlainTable>& groups) {
    COIR_TRY(const std::size_t owner, needColumn(holdings, "owner"));
    COIR_TRY(const std::size_t firm, needColumn(holdings, "firm"));
    COIR_TRY(const std::size_t share, needColumn(holdings, "share"));
    IdNumbers numbers;
    for (const auto& row : holdings.rows) {
        numbers.add(row[owner]);
        numbers.add(row[firm]);
    }
    numbers.finish();
    Input input;
    std::vector<bool> isFirm(numbers.ids().size(), false);
    std::vector<Holding> rows;
    for (std::size_t i = 0; i < holdings.rows.size(); ++i) {
        const auto& row = holdings.rows[i];
        if (row[owner].empty() || row[firm].empty())
            return badCell(holdings, i, row[owner].empty() ? owner : firm, COIR_MSG("graph", "A holding needs owner and firm"));
        const Node held = numbers.of(row[firm]);
        isFirm[held] = true;
        if (row[share].empty()) {
            ++input.blank;
            continue;
        }
        const auto value = parseFraction(row[share]);
        if (!value)
            return badCell(holdings, i, share, COIR_MSG("graph", "A share is a decimal or a fraction such as 7/20"));
        rows.push_back({numbers.of(row[owner]), held, *value});
    }
    input.shares = makeShareGraph(numbers.ids(), std::move(isFirm), std::move(rows), kScaleUpTo);
    if (groups) {
        COIR_TRY(const std::size_t group, needColumn(*groups, "group"));
        COIR_TRY(const std::size_t member, needColumn(*groups, "member"));
        std::map<std::string, std::vector<Node>> byName;
        for (const auto& row : groups->rows)
            if (const auto node = numbers.find(row[member]))
                byName[row[group]].push_back(*node);
        for (auto& [name, members] : byName) {
            std::sort(members.begin(), members.end());
            members.erase(std::unique(members.begin(), members.end()), members.end());
            input.groups.push_back(members);
        }
    }
    return input;
}

struct OutputRow {
    Node holder, firm;
    double integrated = 0;
    std::string exact;
    double weakest = 0;
    ControlKind control = ControlKind::None;
};

} // namespace

Result<ComputeOutput> computeOwnership(const PlainTable& holdings, const std::optional<PlainTable>& groups,
                                       const Settings& settings, JobContext& job) {
    COIR_CHECK(checkSettings(settings, {"groups"}));
    COIR_TRY(const Input input, readInput(holdings, groups));
    const ShareGraph& shares = input.shares;
    // The method has no case and no date: contract.md defines its control as more than one half.
    ControlRules majority;
    majority.threshold = Fraction(1, 2);
    OwnershipOptions exact;
    exact.borders = {Fraction(1, 4), majority.threshold};
    COIR_TRY(const Ownership ownership, integratedOwnership(shares, exact, job));
    std::map<std::pair<Node, Node>, OutputRow> rows; // (firm, holder)
    for (const Stake& stake : ownership.stakes)
        rows[{stake.firm, stake.holder}] = {stake.holder, stake.firm, stake.integrated, stake.exact, stake.weakestLink,
                                            ControlKind::None};
    for (const Votes& votes : votingControl(shares, input.groups, majority)) {
        if (votes.kind == ControlKind::None || (shares.isFirm[votes.holder] && votes.kind != ControlKind::Joint))
            continue;
        OutputRow& row = rows[{votes.firm, votes.holder}];
        row.holder = votes.holder;
        row.firm = votes.firm;
        row.control = votes.kind;
        if (row.integrated == 0)
            row.exact = "0";
    }
    std::vector<OutputRow> ordered;
    for (const auto& [key, row] : rows)
        ordered.push_back(row);
    std::stable_sort(ordered.begin(), ordered.end(), [](const OutputRow& a, const OutputRow& b) {
        return a.firm != b.firm ? a.firm < b.firm : a.integrated > b.integrated;
    });

    // "unknown" is the missing remainder's alone: an owner who is called so is written "name:unknown".
    std::string namesake = "name:" + std::string(kRemainder);
    while (std::find(shares.key.begin(), shares.key.end(), namesake) != shares.key.end())
        namesake.insert(0, "name:");
    const auto holderName = [&](Node v) -> std::string {
        return v == shares.unknown() ? std::string(kRemainder) : shares.key[v] == kRemainder ? namesake : shares.key[v];
    };

    ComputeOutput out;
    appendCsvRow(out.csv, {"holder", "firm", "integrated", "exact", "weakest_link", "control"});
    for (const OutputRow& row : ordered) {
        const bool unknown = row.holder == shares.unknown();
        appendCsvRow(out.csv, {holderName(row.holder), shares.key[row.firm], decimal(row.integrated),
                               row.exact, unknown ? "" : decimal(row.weakest), std::string(word(row.control))});
    }
    const auto names = [&](const std::vector<std::vector<Node>>& lists) {
        auto all = nlohmann::json::array();
        for (const auto& list : lists) {
            auto one = nlohmann::json::array();
            for (const Node v : list)
                one.push_back(shares.key[v]);
            all.push_back(one);
        }
        return all;
    };
    auto refused = nlohmann::json::array();
    for (const Node v : shares.refused)
        refused.push_back(shares.key[v]);
    out.summary = nlohmann::json{{"firms", std::count(shares.isFirm.begin(), shares.isFirm.end(), true)},
                                 {"rows", ordered.size()},
                                 {"blank_shares", input.blank},
                                 {"closed_loops", names(ownership.closedLoops)},
                                 {"loops", names(ownership.loops)},
                                 {"sum_above_one", refused}}
                      .dump();
    return out;
}

} // namespace coir::graph
