// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/report.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

namespace coir::ui {

/// Words of a Message in the language of the report.
using PageWords = std::function<QString(const Message&)>;
/// A figure made ready: its height for a width, and how it is drawn; empty `draw` = nothing to show.
struct ReadyFigure {
    double height = 0;
    std::function<void(QPainter&, const QRectF&)> draw;
};
using FigureMaker = std::function<ReadyFigure(const report::Figure&, double width)>;

/// One entry of the outline: title, page (0-based), distance from the top of the page in points.
struct OutlineEntry {
    QString title;
    int level = 1, page = 0;
    double top = 0;
};

/// A laid-out report: pages of drawing steps in tenths of a point, A4 portrait.
struct Pages {
    std::vector<std::vector<std::function<void(QPainter&)>>> pages;
    std::vector<OutlineEntry> outline;
};

/// Units: tenths of a point. A4 is 5953 × 8419.
inline constexpr double kPageWidth = 5953, kPageHeight = 8419, kUnitsPerPoint = 10;

/// Breaks a report into pages: no heading without what follows it, table heads repeated, no cell cut, figures whole.
/// `hash` is printed at the end. O(length).
Pages layOut(const report::Report& report, const QString& hash, const PageWords& words, const FigureMaker& figures);
/// Head and foot of one page; drawn when the number of pages is known.
void drawFrame(QPainter& p, const report::Frame& frame, int page, int pages, const PageWords& words);

} // namespace coir::ui
