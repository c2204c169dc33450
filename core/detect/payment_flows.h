// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/finding.h"
#include "graph/payment_cycles.h"
#include "store/facts.h"

#include <string>
#include <vector>

namespace coir::detect {

/// The payments of a case on one numbering of parties: a firm where its code is given, else the account token
/// (ruling 16). Payments to oneself are left out; so are those in a currency other than yuan (no conversion).
struct PaymentFlows {
    struct Party {
        store::FirmIndex firm = store::kNoFirm;
        std::string account; ///< where there is no firm
    };
    std::vector<Party> parties;                 ///< firms first in their order, then accounts in order of token
    std::vector<graph::Payment> payments;       ///< amount in yuan, time in days; ordered by time, then record
    std::vector<const store::Payment*> rows;    ///< the fact behind each
    std::vector<std::vector<std::uint32_t>> out, in; ///< payments by party, in order of time
    std::size_t otherCurrency = 0;

    std::string key(const store::Facts& facts, graph::Node party) const;
    Subject subject(const store::Facts& facts, graph::Node party, Role role) const;
    std::string name(const store::Facts& facts, graph::Node party) const;
    Date day(std::uint32_t payment) const { return rows[payment]->at.date(); }
};
PaymentFlows paymentFlows(const store::Facts& facts, const std::vector<std::string>& yuanWords);

/// Evidence for one payment: its amount.
Evidence paymentEvidence(const PaymentFlows& flows, std::uint32_t payment, std::string_view reason);

enum class Shape : std::uint8_t { Pair, Chain, Ring, Star };
/// Parties tied by repeated near-equal transfers: the same payer pays the same payee twice and more within one step, amounts
/// within a factor; pairs that pay each other again at another time join where they touch (ruling 16).
struct RepeatedTransfers {
    Shape shape = Shape::Pair;
    std::vector<graph::Node> parties;       ///< ascending; a star's collector is `hub`, a ring is in `ring`
    graph::Node hub = graph::kNoNode;
    std::vector<graph::Node> ring;          ///< in the order of payment, from the smallest
    std::vector<std::uint32_t> payments;    ///< the near-equal ones, ascending
    std::vector<std::uint32_t> further;     ///< the others of pairs that joined
};
struct RepeatRule {
    double factor = 0;            ///< largest to smaller of two amounts
    std::size_t maxParties = 0;   ///< larger groups are ordinary business: only the near-equal ties stand
    std::size_t starPayers = 0;
    std::size_t maxFurther = 0;   ///< pairs that pay more often at other times are regular and do not join
};
std::vector<RepeatedTransfers> repeatedTransfers(const PaymentFlows& flows, const RepeatRule& rule, JobContext& job);

} // namespace coir::detect
