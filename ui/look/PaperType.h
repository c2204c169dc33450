// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>

namespace coir::ui {

/// The typography of paper: black on white, serif body, sans for headings, tables and digits, mono for codes.
struct PaperType {
    static QFont body();
    static QFont quiet();
    static QFont title();
    static QFont heading(int level);
    static QFont table();
    static QFont mono();
    static QFont frame();
    static QColor ink();
    static QColor grey();
    static QColor rule();
    static QColor hairline();
    static QColor cite();
};

} // namespace coir::ui
