// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace coir::heat {

/// Classes of one map, made from the very figures it shows, so that two places that show the same figure have the same
/// colour. Screen and paper use the same function; a map that moves through time keeps the scale it began with.
struct RateScale {
    int decimals = 2;                    ///< of the figures on the map: as many as tell the places apart
    double lowest = std::numeric_limits<double>::quiet_NaN(); ///< lowest figure; NaN where there is none
    std::vector<double> starts;          ///< lowest figure of the second, third … class; rising

    std::size_t classes() const { return starts.size() + 1; }
    /// The value as it is shown.
    double shown(double value) const;
    /// 0 … classes() - 1 by the figure shown; -1 for NaN.
    int classOf(double value) const;
    /// The figure as it is printed.
    std::string figure(double value) const;
    /// Borders of each class in words: "≤ 9.25", "9.26–9.30", "≥ 9.57"; the figure where there is but one; empty where none.
    std::vector<std::string> borders() const;
};

inline constexpr std::size_t kMostClasses = 6;
inline constexpr std::size_t kMutedClasses = 3; ///< where the differences are within chance: few classes, light colours

/// Natural breaks (Fisher 1958; least squares within the classes, found exactly) of the figures as shown. At most `most`
/// classes, one a figure where there are fewer figures than that. NaN takes no part. The figures get the fewest decimals, up
/// to three, whose last place fits ten times into the range; a range below a hundredth is none.
RateScale rateScale(std::span<const double> values, std::size_t most = kMostClasses);

} // namespace coir::heat
