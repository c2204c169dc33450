// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "shell/SearchBox.h"

#include <functional>

namespace coir::ui {

/// The question to ask on a worker; it takes what it needs of the workspace with it.
std::function<Result<std::vector<SearchHit>>(JobContext&)> searchEverything(const Workspace& workspace,
                                                                            const QString& asked, int most);

} // namespace coir::ui
