// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/verify_case.h"

#include "detect/finding_store.h"

#include <iterator>

namespace coir::pipeline {

Result<std::vector<store::Damage>> verifyCase(store::CaseFile& reader) {
    COIR_TRY(auto damage, store::verify(reader));
    if (auto changed = detect::verifyFindings(reader))
        damage.insert(damage.end(), std::make_move_iterator(changed->begin()), std::make_move_iterator(changed->end()));
    else if (changed.error().code == ErrorCode::CaseDamaged)
        damage.push_back({"finding", changed.error().what});
    else
        return tl::make_unexpected(changed.error());
    return damage;
}

} // namespace coir::pipeline
