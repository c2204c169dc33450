// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "graph/snapshot.h"

#include <cstdint>
#include <vector>

namespace coir::graph {

/// One payment between two accounts of a dense numbering.
struct Payment {
    Node payer = 0;
    Node payee = 0;
    double amount = 0;
    /// In the unit of CycleRule::window.
    double time = 0;
};

enum class TimeOrder : std::uint8_t {
    Strict, ///< every payment later than the one before
    Any,    ///< not earlier than the one before
};

/// What counts as a time-respecting payment cycle.
struct CycleRule {
    std::size_t minLength = 3; ///< accounts, >= 2
    std::size_t maxLength = 8;
    double window = 30;   ///< last − first <= window
    double retention = 0; ///< each payment is between this and 1.0 times the one before; 0: unchecked
    TimeOrder order = TimeOrder::Strict;
    std::size_t most = 0;  ///< sequences at most, in order of their first account; 0: all
};

/// One distinct sequence of accounts, written from the payer of its first payment, with one chain that proves it:
/// the chain that ends first, among those the one that begins last.
struct PaymentCycle {
    std::vector<Node> accounts;
    std::vector<std::uint32_t> payments; ///< places in the input, as many as accounts
};

/// Every distinct account sequence for which some chain of payments keeps the rule; no account twice, payments
/// to oneself left out. Ordered by accounts (their numbers); the same on any number of threads.
/// `cut` is told whether CycleRule::most left any out; which ones does not depend on the threads either.
/// @error Cancelled.
/// Paths are followed account by account, not payment by payment: per path only the latest possible first
/// payment is kept for each last payment, so parallel payments do not multiply the work.
/// Related: Kumar, Calders 2018 (2SCENT); Blanuša et al. 2022.
Result<std::vector<PaymentCycle>> paymentCycles(std::size_t accounts, const std::vector<Payment>& payments,
                                                const CycleRule& rule, JobContext& job, bool* cut = nullptr);

} // namespace coir::graph
