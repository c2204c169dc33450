// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coir::text {

/// The ordinary ideograph of a CJK or Kangxi radical (U+2E80 … U+2FDF); anything else as it is.
char32_t unifiedIdeograph(char32_t c);

} // namespace coir::text
