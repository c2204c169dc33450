// SPDX-License-Identifier: GPL-3.0-or-later
// Private to detect.
#pragma once
#include "store/facts.h"

namespace coir::detect {

/// Has the firm left the register for good, by its own will or another's?
inline bool closed(store::Status status) {
    using S = store::Status;
    return status == S::Cancelled || status == S::Revoked || status == S::RevokedCancelled || status == S::Annulled || status == S::OrderedClosed ||
           status == S::Delisted;
}

} // namespace coir::detect
