// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "look/PaperType.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace coir::ui {

/// Text broken into lines of one width, ready to be drawn whole or in parts.
class TextBlock {
public:
    struct Run {
        QString text;
        bool strong = false, superscript = false;
    };
    TextBlock(const std::vector<Run>& runs, const QFont& font, double width, Qt::Alignment align, double leading);
    int lines() const { return m_layout->lineCount(); }
    double height() const { return m_height; }
    double heightOf(int first, int count) const;
    /// Lines [first, first + count) with the top of the first at `top`.
    void draw(QPainter& p, double x, double top, const QColor& colour, int first = 0, int count = -1) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_height = 0, m_lineHeight = 0;
};

} // namespace coir::ui
