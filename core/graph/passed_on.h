// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// When one payment passes on what another brought: one meaning for the search for rings and for their rounds.
namespace coir::graph {

/// Rounding of decimal amounts and of moments written as fractions of a day.
inline constexpr double kAmountSlack = 1e-12;
inline constexpr double kTimeSlack = 1e-9;

/// Least and most that may follow on `amount`.
inline double leastPassedOn(double amount, double retention) { return retention * amount * (1 - kAmountSlack); }
inline double mostPassedOn(double amount) { return amount * (1 + kAmountSlack); }
/// Is `after` between retention and 1.0 times `before`? A retention of 0 asks nothing.
inline bool passesOn(double before, double after, double retention) {
    return retention <= 0 || (after >= leastPassedOn(before, retention) && after <= mostPassedOn(before));
}

} // namespace coir::graph
