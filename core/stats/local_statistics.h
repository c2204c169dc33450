// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "stats/neighbours.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace coir::stats {

/// Where a cell stands after the correction for many tests. Numbers are confidence in per cent.
enum class HeatClass : std::uint8_t { None, Hot90, Hot95, Hot99, Cold90, Cold95, Cold99, Suppressed };
/// "none", "hot90" … "suppressed", as in heat.geojson.
std::string_view name(HeatClass heatClass);
inline bool isHot(HeatClass c) { return c == HeatClass::Hot90 || c == HeatClass::Hot95 || c == HeatClass::Hot99; }

struct LocalStatistic {
    double value = 0;        ///< Gi*: its z itself; local Moran: I
    double z = 0;            ///< NaN where the statistic is not defined (no variance, no neighbours)
    double p = 1;            ///< two-sided normal p of z
    double permutationP = 1; ///< pseudo p, folded to the side observed; NaN without permutations
};

struct Permutations {
    int count = 0; ///< 0: none
    std::uint64_t seed = 1;
};

/// Getis-Ord Gi* (Ord, Getis 1995): each cell with itself (weight 1) and its neighbours against the mean of
/// all. Permutations are conditional: the cell keeps its value, the others are dealt to its neighbours.
/// Values must be finite. The same seed gives the same p for any thread count.
std::vector<LocalStatistic> getisOrdStar(std::span<const double> values, const Neighbours& neighbours,
                                         const Permutations& permutations, JobContext& job);

/// Anselin's local Moran I over values standardised by the sample's deviation (n - 1, as GeoDa does), z by the moments under
/// conditional randomisation (Sokal 1998).
/// `rowStandardised` divides each cell's weights by their sum.
std::vector<LocalStatistic> localMoran(std::span<const double> values, const Neighbours& neighbours,
                                       bool rowStandardised, const Permutations& permutations, JobContext& job);

/// Class of one p: 99 % to .01, 95 % to .05, 90 % to .10, else none. The classes are defined by these (contract.md).
HeatClass classOf(double p, bool hot);

/// 90/95/99 % classes by the false discovery rate on the normal p; the sign of z gives hot or cold.
std::vector<HeatClass> classes(std::span<const LocalStatistic> statistics);

} // namespace coir::stats
