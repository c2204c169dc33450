// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tiers/MigrationTable.h"

#include "language/Wording.h"
#include "look/Tokens.h"
#include "parts/Cells.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>

namespace coir::ui {
namespace {
constexpr double kLetterBox = 20;
constexpr int kLeastHeight = 94;
}

MigrationTable::MigrationTable(const QString& name, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    setAccessibleName(tr("Moves between tiers"));
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(kLeastHeight);
}

void MigrationTable::setCounts(const Counts& counts, bool known, const QString& hint) {
    m_counts = counts;
    m_known = known;
    m_hint = hint;
    setAccessibleDescription(known ? asText() : hint);
    update();
}

QString MigrationTable::asText() const {
    QString out = QStringLiteral("\tA\tB\tC\tD\n");
    for (std::size_t i = 0; i < 4; ++i) {
        out += QChar(u'A' + static_cast<int>(i));
        for (const int n : m_counts[i])
            out += QStringLiteral("\t%1").arg(n);
        out += u'\n';
    }
    return out;
}

void MigrationTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(asText());
    else
        QWidget::keyPressEvent(event);
}

void MigrationTable::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter p(this);
    const QRectF r = QRectF(rect()).adjusted(size::kPanelInside, 0, -size::kPanelInside, -size::kGap);
    if (!m_known) {
        p.setFont(font::body());
        p.setPen(c.text2);
        p.drawText(r, Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        return;
    }
    const double head = 24, left = 32;
    const double w = (r.width() - left) / 4, h = std::min(34.0, (r.height() - head) / 4);
    const double box = std::min(kLetterBox, h - 2);
    const double line = hairlineWidth(devicePixelRatioF());
    p.setFont(font::small());
    p.setPen(c.text2);
    p.fillRect(QRectF(r.left(), r.top(), r.width(), head), c.surface2);
    for (int k = 0; k < 4; ++k)
        p.drawText(QRectF(r.left() + left + k * w, r.top(), w - size::kGap, head), Qt::AlignRight | Qt::AlignVCenter,
                   QString(QChar(u'A' + k)));
    p.setFont(font::body());
    for (int i = 0; i < 4; ++i) {
        const double y = r.top() + head + i * h;
        drawTierLetter(p, QRectF(r.left() + 4, y + (h - box) / 2, box, box), static_cast<Tier>(i), c);
        p.setFont(font::body());
        for (int k = 0; k < 4; ++k) {
            const QRectF cell(r.left() + left + k * w, y, w, h);
            if (i == k)
                p.fillRect(cell, c.surface2);
            const int n = m_counts[static_cast<std::size_t>(i)][static_cast<std::size_t>(k)];
            p.setPen(n == 0 ? c.text3 : k > i ? c.high.text : k < i ? c.accent : c.text);
            p.drawText(cell.adjusted(0, 0, -size::kGap, 0), Qt::AlignRight | Qt::AlignVCenter, number(std::int64_t{n}));
        }
        p.fillRect(QRectF(r.left(), y + h - line, r.width(), line), c.hairline);
    }
}

} // namespace coir::ui
