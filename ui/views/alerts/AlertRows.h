// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/RowsModel.h"
#include "parts/FindingWords.h"

#include <map>

namespace coir::ui {

/// One line of the list: a finding, or what a detector could not judge.
struct AlertRow {
    int finding = -1;          ///< index into the snapshot; -1 = not judged
    Level level = Level::Hint;
    double score = 0;
    std::string id, detector, area;
    QString detectorTitle, subject, reason, areaName, latest;
    Completeness evidence;
    store::Verdict verdict = store::Verdict::None;
    bool handled = false;      ///< somebody gave a verdict or the state of a condition
};

/// All of the list in words, and what its filters offer by title. Works on any thread.
struct AlertList {
    std::vector<AlertRow> rows;
    std::map<QString, QString> detectors, areas; ///< title → key
};
AlertList alertList(const CaseSnapshot& shot, const std::map<std::string, store::VerdictEntry>& verdicts);
/// What a verdict or a condition changes in a row.
void judge(AlertRow& row, const CaseSnapshot& shot, const store::VerdictEntry* entry);

enum AlertColumn { kAlertLevel, kAlertScore, kAlertDetector, kAlertSubject, kAlertReason, kAlertEvidence, kAlertLatest, kAlertVerdict };
std::vector<Column> alertColumns();
QVariant alertCell(const AlertRow& row, int column, int role);
SortKey alertKey(const AlertRow& row, int column);

} // namespace coir::ui
