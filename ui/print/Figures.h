// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "print/Flow.h"
#include "report/context.h"

namespace coir::ui {

/// Makes the figures of a report from the same scenes as the window. `context` must outlive what it gives.
FigureMaker figureMaker(const report::Context& context, const PageWords& words);

} // namespace coir::ui
