// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/payment_flows.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace coir::detect {

/// What makes a fan-in (domain D6).
struct FanRule {
    std::size_t payers = 0;  ///< distinct ones, at least
    double days = 0;         ///< length of the window
    double newShare = 0;     ///< of the payers, at least
    double newDays = 0;      ///< before and after the window without a transfer either way
    double gini = 0;         ///< of the payers' sums, below
};

/// A window of one collector that keeps the rule.
struct FanWindow {
    std::vector<std::uint32_t> payments;
    std::size_t payers = 0, fresh = 0;
    double gini = 0, sum = 0;
};

/// Of the windows that begin with a payment in, the one with most payers that keeps the rule; the earliest among equals.
/// Sums, new payers and concentration slide with the window: n payments cost n log n.
/// @error Cancelled.
Result<std::optional<FanWindow>> bestFanWindow(const PaymentFlows& flows, graph::Node collector, const FanRule& rule, JobContext& job);

} // namespace coir::detect
