// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "graph/beneficial_owners.h"
#include "store/facts.h"

#include <string>
#include <utility>
#include <vector>

namespace coir::store { class CaseFile; }

namespace coir::graph {

/// Borders of the law and of the reading of printed shares.
struct OwnershipRules {
    Fraction scaleUpTo{2001, 2000};        ///< column sums up to this are rounding (ruling 4)
    Fraction beneficialOwner{1, 4};        ///< 受益所有人信息管理办法 art. 6, `>=`
    ControlRules control;                  ///< more than one half; the 30 % option off (ruling 14a)
    OwnershipOptions exact;
};

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
    /// (controller, controlled) among firms, chains included; ordered.
    std::vector<std::pair<store::FirmIndex, store::FirmIndex>> controlPairs;
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
CaseShares caseShares(const store::Facts& facts, const OwnershipRules& rules = {});

/// Integrated ownership, control and beneficial owners of a case. @error Cancelled.
Result<OwnershipResult> ownershipResult(const store::Facts& facts, JobContext& job, const OwnershipRules& rules = {});

/// Puts the rows in place of those in the case.
Result<> saveOwnership(store::CaseFile& file, const OwnershipResult& result);
/// ownership.csv of contract.md from what the case holds.
Result<std::string> ownershipCsv(store::CaseFile& reader);

} // namespace coir::graph
