// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "print/Flow.h"

namespace coir::ui {

/// Where a block puts what it draws; the flow breaks pages.
class PageSink {
public:
    virtual ~PageSink() = default;
    virtual double width() const = 0;
    virtual double left() const = 0;
    virtual double room() const = 0;                 ///< left on this page
    virtual double fullRoom() const = 0;             ///< of an empty page
    virtual double y() const = 0;
    virtual void advance(double by) = 0;
    virtual void draw(std::function<void(QPainter&)> step) = 0;
    virtual void newPage() = 0;
    /// Makes room for `height` together with a heading that waits.
    virtual void begin(double height) = 0;
};

/// A table over as many pages as it needs: head repeated, rows whole (a row taller than a page is cut between lines).
void flowTable(PageSink& sink, const report::Table& table, const PageWords& words);

/// A two-dimensional code of `text` as vectors.
std::function<void(QPainter&, const QRectF&)> qrPainter(const QString& text);

} // namespace coir::ui
