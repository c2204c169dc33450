// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "heat/heat_field.h"
#include "store/case_file.h"

namespace coir::pipeline {

/// Facts and the stored results (tiers, findings) that heat measures are counted from.
Result<heat::Sources> heatSources(store::CaseFile& reader, const store::Facts& facts);

} // namespace coir::pipeline
