// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/clearing.h"

namespace coir::detect {

Clearing clearingOf(const ClearedBy& condition, const store::VerdictEntry* said) {
    switch (condition.state) {
    case ClearedBy::State::Met: return {Clearing::State::Met, false};
    case ClearedBy::State::CheckedNotMet: return {Clearing::State::NotMet, false};
    case ClearedBy::State::NotChecked: break;
    }
    if (said)
        if (const auto it = said->conditions.find(condition.code); it != said->conditions.end())
            return {it->second == "met" ? Clearing::State::Met : it->second == "not_met" ? Clearing::State::NotMet : Clearing::State::OnSite, true};
    return {};
}

} // namespace coir::detect
