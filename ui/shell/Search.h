// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "shell/CaseSnapshot.h"
#include "shell/SearchBox.h"

#include <functional>

namespace coir::ui {

struct FoundFirm {
    store::FirmIndex firm = store::kNoFirm;
    bool byFormerName = false;
};
/// Firms by name, former name, code, initials or pinyin, the best first: the one search of every box that looks for firms.
/// Call it on a worker.
Result<std::vector<FoundFirm>> findFirms(const CaseSnapshot& shot, const QString& asked, int most, JobContext& job);

/// The question to ask on a worker; it takes what it needs of the workspace with it.
std::function<Result<std::vector<SearchHit>>(JobContext&)> searchEverything(const Workspace& workspace,
                                                                            const QString& asked, int most);

} // namespace coir::ui
