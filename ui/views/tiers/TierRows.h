// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/RowsModel.h"
#include "shell/CaseSnapshot.h"
#include "views/tiers/MigrationTable.h"

#include <array>
#include <set>

namespace coir::ui {

struct TierRow {
    store::FirmIndex firm = store::kNoFirm;
    Tier tier = Tier::None, before = Tier::None;
    bool known = false;        ///< `before` was worked out
    double points = 0, coverage = 0;
    QString name, cause, area, leads;
    double leadsRank = 0;      ///< high before watch before hint
};

/// All rated firms in words, worst first, and what the panels above the list count. Works on any thread.
struct TierList {
    std::vector<TierRow> rows;
    std::array<qint64, 5> counts{};                  ///< A B C D, no tier
    MigrationTable::Counts moves{};                  ///< rows before, columns now
    /// Firms with a tier on one of the two days only: they stand in no cell of `moves`.
    std::int64_t newlyRated = 0, noLongerRated = 0;
    std::int64_t veto = 0, capped = 0, repaired = 0, expired = 0, disputed = 0;
    /// Where all firms of the case are; the five add up to them.
    std::int64_t rated = 0, tooFew = 0, otherKind = 0, ended = 0, onlyNamed = 0;
};
/// `before`: the tiers of an earlier day, or null; `dismissed`: leads that do not count.
TierList tierList(const CaseSnapshot& shot, const score::Ratings* before, const std::set<std::string>& dismissed);

enum TierColumn { kTierLetter, kTierName, kTierPoints, kTierCoverage, kTierBefore, kTierLeads, kTierArea, kTierCause };
std::vector<Column> tierColumns();
QVariant tierCell(const TierRow& row, int column, int role);
SortKey tierKey(const TierRow& row, int column);

} // namespace coir::ui
