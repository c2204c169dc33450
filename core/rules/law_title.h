// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/message.h"
#include "rules/rule_pack.h"

namespace coir::rules {

/// Title of a law: in a Chinese text the official one alone, elsewhere a translation with the official one in brackets.
inline Message lawTitle(const Law& law) {
    return law.titleEn.empty() ? COIR_MSG("report", "《%1》").arg(law.titleZh) : COIR_MSG("report", "%2 (《%1》)").arg(law.titleZh).arg(law.titleEn);
}

} // namespace coir::rules
