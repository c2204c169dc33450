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

/// A pair, or a fork (pairs that meet without a third passing anything on), has no shape of its own.
enum class Shape : std::uint8_t { Pair, Fork, Chain, Ring, Star };
/// Parties tied by repeated near-equal transfers: the same payer pays the same payee twice and more within one step, amounts
/// within a factor (ruling 16). The shape is that of these pairs alone.
struct RepeatedTransfers {
    Shape shape = Shape::Pair;
    std::vector<graph::Node> parties;       ///< of the shape's near-equal pairs, ascending
    graph::Node hub = graph::kNoNode;       ///< a star's collector
    std::vector<graph::Node> ring;          ///< in the order of payment, from the smallest
    std::vector<std::uint32_t> payments;    ///< the near-equal ones, ascending
    std::vector<graph::Node> touching;      ///< accounts of no firm that pay a party again at another time, ascending
    std::vector<std::uint32_t> further;     ///< what else these pairs and the touching ones paid
};
/// Is one of them a firm the case knows, not a bare account?
bool namesFirms(const PaymentFlows& flows, const std::vector<graph::Node>& parties);
struct RepeatRule {
    double factor = 0;            ///< largest to smaller of two amounts
    std::size_t maxParties = 0;   ///< larger groups are ordinary business: only the near-equal ties stand
    std::size_t starPayers = 0;
    std::size_t maxFurther = 0;   ///< pairs that pay more often at other times are regular and do not join
};
std::vector<RepeatedTransfers> repeatedTransfers(const PaymentFlows& flows, const RepeatRule& rule, JobContext& job);

} // namespace coir::detect
