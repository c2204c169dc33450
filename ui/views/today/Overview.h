// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "parts/Cells.h"
#include "parts/LineList.h"
#include "shell/CaseSnapshot.h"

#include <QString>
#include <vector>

namespace coir::ui {

struct NewLead {
    int finding = -1;
    Level level = Level::High;
    QString detector, subject, reason, area;
};

/// The start page in words and figures, as far as one snapshot says.
struct Overview {
    std::vector<NewLead> leads;                      ///< high ones, score falling
    std::vector<Line> data, undecided;               ///< registers of a full delivery; what cannot be judged
    std::vector<double> highByMonth, watchByMonth;   ///< twelve months to the clock, by the latest fact of the lead
    int publicityEnds = 0, licencesEnd = 0;          ///< within seven days of the clock
    std::size_t files = 0;
    std::int64_t rows = 0;
};
/// Works on any thread.
Overview overviewOf(const CaseSnapshot& shot);

} // namespace coir::ui
