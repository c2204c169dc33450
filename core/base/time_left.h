// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cstdint>
#include <optional>

namespace coir {

/// Seconds that a phase still takes, from its progress and the seconds spent on it; nullopt while nothing can be told: from
/// less than one fiftieth, or within the first second, hours may be guessed for what takes seconds. A total may be an estimate.
inline std::optional<double> secondsLeft(std::int64_t done, std::int64_t total, double spent) {
    constexpr std::int64_t kTellingParts = 50;
    if (total <= 0 || done * kTellingParts < total || spent <= 1)
        return std::nullopt;
    return spent * static_cast<double>(std::max<std::int64_t>(0, total - done)) / static_cast<double>(done);
}

} // namespace coir
