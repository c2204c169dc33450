// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/CaseSnapshot.h"

#include <QString>
#include <QStringList>
#include <vector>

class QPagedPaintDevice;

namespace coir::ui {

class Workspace;

/// One firm to visit, and why.
struct VisitRow {
    QString name, code, area, level, address, reason, ask, clears, detector, finding;
};

/// Firms of the findings given, one row a firm and finding, in their order.
std::vector<VisitRow> visitRows(const CaseSnapshot& shot, const std::vector<const detect::Finding*>& findings);

/// What stands above and below the rows.
struct VisitFrame {
    QString title, asOf, printed, unit, handler, synthetic, note;
    QStringList headings;
};

/// A workbook: codes as text, one sheet with the rows, one that says where they come from.
Result<> writeVisitWorkbook(const std::string& path, const VisitFrame& frame, const std::vector<VisitRow>& rows);
/// One sheet of paper (more where the rows need it), A4 across.
Result<> writeVisitSheet(const std::string& path, const VisitFrame& frame, const std::vector<VisitRow>& rows);

/// The same on a printer.
Result<> paintVisitSheet(QPagedPaintDevice& paper, const VisitFrame& frame, const std::vector<VisitRow>& rows);
VisitFrame visitFrame(const Workspace& workspace, const CaseSnapshot& shot);

} // namespace coir::ui
