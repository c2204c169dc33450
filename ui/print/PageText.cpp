// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/PageText.h"

#include <QTextOption>

#include <algorithm>

namespace coir::ui {

TextBlock::TextBlock(const std::vector<Run>& runs, const QFont& font, double width, Qt::Alignment align, double leading) {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const auto& r : runs) {
        if (r.strong || r.superscript) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            range.length = static_cast<int>(r.text.size());
            if (r.strong)
                range.format.setFontWeight(QFont::Bold);
            if (r.superscript) {
                range.format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
                range.format.setForeground(PaperType::cite());
            }
            formats.push_back(range);
        }
        text += r.text;
    }
    m_layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_lineHeight = font.pixelSize() * leading;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, 0));
        m_height += m_lineHeight;
    }
    m_layout->endLayout();
}

double TextBlock::heightOf(int first, int count) const { return m_lineHeight * std::min(count, lines() - first); }

void TextBlock::draw(QPainter& p, double x, double top, const QColor& colour, int first, int count) const {
    p.setPen(colour);
    const int last = count < 0 ? lines() : std::min(lines(), first + count);
    for (int i = first; i < last; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        // Lines stand in the middle of their own height whatever the ascent of the face that filled in a glyph.
        line.draw(&p, QPointF(x, top + (i - first) * m_lineHeight + (m_lineHeight - line.height()) / 2));
    }
}

} // namespace coir::ui
