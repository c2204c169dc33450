// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "graph/payment_cycles.h"

#include <cstdint>
#include <vector>

namespace coir::graph {

/// Chains along one ring that share no payment, each as places in `payments` from its first: the chain that ends
/// first, then the one that ends first among what is left, and so on. It may begin at any party of the ring. Of chains
/// that end at one moment with the same hop, the one that begins last is taken.
/// `payments` are in order of time; `hops[i]` names those from the ring's party i to the one after it, ascending.
/// Of `rule` the window and the retention count; payments of one moment never follow each other.
/// One pass in order of time: a payment is compared with those of the window before it that no round has used.
/// @error Cancelled.
Result<std::vector<std::vector<std::uint32_t>>> paymentRounds(const std::vector<Payment>& payments,
                                                              const std::vector<std::vector<std::uint32_t>>& hops,
                                                              const CycleRule& rule, JobContext& job);

} // namespace coir::graph
