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

/// What ends within a week of the clock: whose, what, and the row it stands in.
struct DueItem {
    Date ends;
    QString firmKey, firm, what, which;
    store::RecordId record = 0;
};

/// The start page in words and figures, as far as one snapshot says.
struct Overview {
    std::vector<NewLead> leads;                      ///< high ones, score falling
    std::vector<Line> data, undecided;               ///< registers of a full delivery; what cannot be judged
    std::vector<double> highByMonth, watchByMonth;   ///< twelve months to the clock, by the latest fact of the lead
    std::vector<DueItem> due;                        ///< within seven days of the clock, the first to end first
    int publicityEnds = 0, licencesEnd = 0;          ///< how many of them are which
    std::size_t files = 0;
    std::int64_t rows = 0;
};
/// Works on any thread.
Overview overviewOf(const CaseSnapshot& shot);

} // namespace coir::ui
