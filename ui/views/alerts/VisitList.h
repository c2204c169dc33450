// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/visit_plan.h"
#include "shell/CaseSnapshot.h"

#include <QString>
#include <QStringList>
#include <vector>

class QPagedPaintDevice;

namespace coir::ui {

class Workspace;

/// Columns of the visit list, in the order of its headings. The workbook has them all; on paper the status stands under
/// the firm's name.
enum class VisitColumn : qsizetype { Stop, Firm, Status, Code, Area, Level, Address, Reason, Ask, Clears, Lead, Signed, Count };

/// One firm and one lead on it, in words.
struct VisitRow {
    report::VisitPart part = report::VisitPart::Stop;
    QString stop;   ///< number of the stop, "—" where nobody goes
    QString name;
    QString status; ///< of the register
    bool marked = false; ///< the status is not that of a firm that operates
    QString code, area, level, address, reason, ask;
    QString clears;   ///< in full
    QString clearsAt; ///< points to ClearingNote: "A1–A3"
    QString finding;
    Level rank = Level::Hint;
};

/// What would clear the leads of one detector: once for all rows that point to it.
struct ClearingNote {
    QString letter, title;
    QStringList conditions; ///< "A1 …"
};

struct VisitList {
    std::vector<VisitRow> rows;
    std::vector<ClearingNote> clearing;
    int stops = 0, firms = 0;
};

/// The firms of the findings given, in the order of the walk (report::visitPlan), in words.
VisitList visitList(const CaseSnapshot& shot, const std::vector<const detect::Finding*>& findings);
/// What stands over the rows of a part of the list; "" over the stops.
QString visitPartWords(report::VisitPart part);

/// What stands above and below the rows.
struct VisitFrame {
    QString title, asOf, printed, unit, handler, synthetic, note;
    QStringList headings; ///< by VisitColumn
};

/// A workbook: codes as text, one sheet with the rows, one that says where they come from.
Result<> writeVisitWorkbook(const std::string& path, const VisitFrame& frame, const VisitList& list);
/// One sheet of paper (more where the rows need it), A4 across; the clearing conditions once below the rows.
Result<> writeVisitSheet(const std::string& path, const VisitFrame& frame, const VisitList& list);

/// The same on a printer.
Result<> paintVisitSheet(QPagedPaintDevice& paper, const VisitFrame& frame, const VisitList& list);
VisitFrame visitFrame(const Workspace& workspace, const CaseSnapshot& shot);

} // namespace coir::ui
