// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/case_file.h"

#include <vector>

namespace coir::pipeline {

/// Everything that stands in a case is what was put there: the database, the sources of every fact, the seals, the audit
/// trail, and each finding against its own digest. Empty where all is whole. What command line and window both ask.
Result<std::vector<store::Damage>> verifyCase(store::CaseFile& reader);

} // namespace coir::pipeline
