// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/grouped.h"

#include <cstddef>

namespace coir {

std::string grouped(std::int64_t value) {
    std::string digits = std::to_string(value);
    for (auto i = static_cast<std::ptrdiff_t>(digits.size()) - 3; i > (value < 0 ? 1 : 0); i -= 3)
        digits.insert(static_cast<std::size_t>(i), ",");
    return digits;
}

} // namespace coir
