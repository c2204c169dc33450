// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace coir::text {

/// First letters of organisation codes that GB 11714 leaves to private use (PDY00001…PDY99999): made-up data carries them.
inline constexpr std::string_view kPrivateUse = "PDY";
/// Places of a USCC before its organisation code.
inline constexpr std::size_t kBeforeOrganisation = 8;

/// Is the organisation code in this USCC one of private use?
constexpr bool isOfPrivateUse(std::string_view uscc) {
    return uscc.size() == 18 && uscc.substr(kBeforeOrganisation, kPrivateUse.size()) == kPrivateUse;
}

} // namespace coir::text
