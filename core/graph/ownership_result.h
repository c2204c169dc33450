// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "graph/beneficial_owners.h"
#include "rules/rule_pack.h"
#include "store/facts.h"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace coir::store { class CaseFile; }

namespace coir::graph {

/// Borders of the law and of the reading of printed shares, from the pack `ownership`.
struct OwnershipRules {
    Fraction scaleUpTo;                    ///< column sums up to this are rounding (ruling 4)
    Fraction beneficialOwner;              ///< `>=`
    ControlRules control;                  ///< with the 30 % option (ruling 14a)
    OwnershipOptions exact;
};
inline constexpr std::string_view kOwnershipPack = "ownership";
std::span<const rules::ParameterInfo> ownershipParameters();
/// @error InputRefused  the pack does not fit its parameters, or a border is no share.
Result<OwnershipRules> ownershipRules(const rules::RulePack& pack);

/// One line of ownership.csv.
struct OwnershipRow {
    std::string holder;                    ///< firm key, person token, "name:…" or "unknown"
    std::string holderName;                ///< masked for persons
    std::string firmKey, firmName;
    store::FirmIndex firm = store::kNoFirm;
    store::FirmIndex holderFirm = store::kNoFirm; ///< where the holder is a firm of the case
    bool person = false;
    Fraction direct;
    double integrated = 0;
    std::string exact;                     ///< "30/43"; empty where only the double is known
    ControlKind control = ControlKind::None;
    Criterion criterion = Criterion::None; ///< not None: a beneficial owner
};

struct OwnershipResult {
    /// Final holders with integrated > 0, every controller (firms too), and legal representatives where nobody else is
    /// the beneficial owner; ordered by firm key, integrated falling, holder. Firms in a closed loop have no final
    /// holder and only rows of their controllers.
    std::vector<OwnershipRow> rows;
    std::vector<std::vector<store::FirmIndex>> loops, closedLoops;
    std::vector<store::FirmIndex> refused; ///< rows sum above the tolerance: 100 % unknown
};

/// The direct holdings of a case with everybody outside the registry as final holder.
struct CaseShares {
    ShareGraph shares;                     ///< keys ascending
    std::vector<store::FirmIndex> firmOf;  ///< per node; kNoFirm
    std::vector<std::string> nameOf;
    std::vector<bool> isPerson;
    std::vector<Node> nodeOf;              ///< per firm index; kNoNode where the firm holds and is held by nobody
    std::vector<Node> manager;             ///< per node: legal representative
};
CaseShares caseShares(const store::Facts& facts, const OwnershipRules& rules);

/// Who holds and who controls whom in a case: worked out once, read by detectors and by ownershipResult.
struct CaseOwnership {
    OwnershipRules rules;
    CaseShares held;
    Ownership integrated;
    std::vector<Votes> votes;              ///< by (holder, firm); controlled or not
};
/// @error Cancelled.
Result<CaseOwnership> solveOwnership(const store::Facts& facts, const OwnershipRules& rules, JobContext& job);

/// (controller, controlled) among firms, chains included; ordered.
std::vector<std::pair<store::FirmIndex, store::FirmIndex>> controlPairs(const CaseOwnership& solved);

/// Integrated ownership, control and beneficial owners of a case.
OwnershipResult ownershipResult(const store::Facts& facts, const CaseOwnership& solved);

/// Puts the rows in place of those in the case.
Result<> saveOwnership(store::CaseFile& file, const OwnershipResult& result);
/// ownership.csv of contract.md from what the case holds.
Result<std::string> ownershipCsv(store::CaseFile& reader);

} // namespace coir::graph
