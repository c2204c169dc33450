// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "pipeline/whole_job.h"
#include "print/Flow.h"
#include "store/case_file.h"

#include <QByteArray>
#include <string>
#include <vector>

namespace coir::ui {

/// What the file says about itself beside its pages.
struct SealInfo {
    QString title, language;                         ///< "zh-CN"
    std::string order;                               ///< JSON: how to build the same report again
    std::string hash;                                ///< of the report's content
    Date printedOn;
    std::vector<OutlineEntry> outline;
};

/// Takes a PDF as Qt writes it and gives the one that is kept: words searchable (radicals put back to characters),
/// outline, language, fixed date, deterministic id, hash of the pages. Same input, same bytes.
Result<QByteArray> seal(const QByteArray& pdf, const SealInfo& info);

/// Does a printed report still say what the case says? Empty when it does: else what differs. Checks the pages against
/// the hash in the file, then builds the report again from the case.
Result<std::vector<store::Damage>> verifyPdf(const std::string& path, store::CaseFile& reader, const pipeline::Knowledge& knowledge);

} // namespace coir::ui
