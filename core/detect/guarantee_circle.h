// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/detector.h"

namespace coir::detect {

/// Circles of guarantees in force (domain.md D4): simple cycles of two to six firms, with closing ratio, exposure
/// against equity and a shock test.
const Detector& guaranteeCircle();

/// Guarantees in force as one network, for the circle and the shock test; firm indices, yuan.
struct GuaranteeNetwork {
    struct Tie {
        store::FirmIndex guarantor, debtor;
        double yuan = 0;                            ///< 0 where no amount is given
        std::vector<const store::Guarantee*> facts; ///< the rows behind it
    };
    std::vector<Tie> ties;                          ///< ordered by (guarantor, debtor), one per pair
    std::map<store::FirmIndex, double> equity;      ///< yuan, of the last report that gives both sides
    std::map<store::FirmIndex, store::RecordId> report;

    const Tie* find(store::FirmIndex guarantor, store::FirmIndex debtor) const;
};
GuaranteeNetwork guaranteeNetwork(const store::Facts& facts);

/// What happens when one firm fails: guarantors fall, round by round, once the amounts called exceed `share` of their
/// equity. Firms without a known equity stand.
struct Shock {
    std::size_t rounds = 0;
    std::vector<store::FirmIndex> fallen; ///< without the first, in the order of falling
    double calledYuan = 0;                ///< all guarantees for fallen debtors
};
Shock shockOf(const GuaranteeNetwork& network, store::FirmIndex first, double share);

} // namespace coir::detect
