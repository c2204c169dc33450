// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rules/rule_pack.h"

#include <QString>
#include <vector>

namespace coir::ui {

struct ManualPage {
    QString title, html;
};

/// Pages made from what the program works by: a page for each detector (method, registers, reasons, what clears them,
/// thresholds in force on `date`, laws), one for tiers, heat, ownership and publicity, one for all laws. Any thread.
std::vector<ManualPage> manualPages(const rules::RuleLibrary& library, Date date);

} // namespace coir::ui
