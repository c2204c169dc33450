// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tiers/MigrationTable.h"

#include "language/Wording.h"
#include "look/Tokens.h"
#include "parts/Cells.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace coir::ui {
namespace {
constexpr double kLetterBox = 20, kHead = 24, kLeft = 32, kHighestRow = 34;
constexpr int kLeastHeight = 94;
}

MigrationTable::MigrationTable(const QString& name, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    setAccessibleName(tr("Moves between tiers"));
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(kLeastHeight);
    setMouseTracking(true);
}

QRectF MigrationTable::cell(int row, int column) const {
    const QRectF r = QRectF(rect()).adjusted(size::kPanelInside, 0, -size::kPanelInside, -size::kGap);
    const double w = (r.width() - kLeft) / 4, h = std::min(kHighestRow, (r.height() - kHead) / 4);
    return {r.left() + kLeft + column * w, r.top() + kHead + row * h, w, h};
}

std::optional<MigrationTable::Move> MigrationTable::at(const QPointF& where) const {
    for (int i = 0; m_known && i < 4; ++i)
        for (int k = 0; k < 4; ++k)
            if (cell(i, k).contains(where) && m_counts[static_cast<std::size_t>(i)][static_cast<std::size_t>(k)] > 0)
                return Move{i, k};
    return std::nullopt;
}

void MigrationTable::choose(const std::optional<Move>& move) {
    if (m_chosen == move)
        return;
    m_chosen = move;
    update();
    Q_EMIT moveChosen();
}

void MigrationTable::setNote(const QString& note) {
    m_note = note;
    setToolTip(note);
}

void MigrationTable::toggle(const Move& move) {
    m_current = move;
    choose(m_chosen == move ? std::nullopt : std::optional(move));
}

void MigrationTable::mousePressEvent(QMouseEvent* event) {
    const auto move = event->button() == Qt::LeftButton ? at(event->position()) : std::nullopt;
    move ? toggle(*move) : QWidget::mousePressEvent(event);
}

void MigrationTable::mouseMoveEvent(QMouseEvent* event) {
    const auto move = at(event->position());
    move ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    const QString words = move ? tr("Show the firms that went from %1 to %2").arg(QChar(u'A' + move->first)).arg(QChar(u'A' + move->second)) : QString();
    setToolTip(move && !m_note.isEmpty() ? words + u'\n' + m_note : move ? words : m_note);
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
        return QApplication::clipboard()->setText(asText());
    const auto step = [&](int rows, int columns) {
        m_current = {std::clamp(m_current.first + rows, 0, 3), std::clamp(m_current.second + columns, 0, 3)};
        update();
    };
    switch (m_known ? event->key() : 0) {
    case Qt::Key_Up: return step(-1, 0);
    case Qt::Key_Down: return step(1, 0);
    case Qt::Key_Left: return step(0, -1);
    case Qt::Key_Right: return step(0, 1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (at(cell(m_current.first, m_current.second).center()))
            toggle(m_current);
        return;
    case Qt::Key_Escape:
        if (m_chosen)
            return choose(std::nullopt);
        break;
    default: break;
    }
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
    const double w = cell(0, 0).width(), h = cell(0, 0).height();
    const double box = std::min(kLetterBox, h - 2);
    const double line = hairlineWidth(devicePixelRatioF());
    p.setFont(font::small());
    p.setPen(c.text2);
    p.fillRect(QRectF(r.left(), r.top(), r.width(), kHead), c.surface2);
    for (int k = 0; k < 4; ++k)
        p.drawText(QRectF(r.left() + kLeft + k * w, r.top(), w - size::kGap, kHead), Qt::AlignRight | Qt::AlignVCenter,
                   QString(QChar(u'A' + k)));
    p.setFont(font::body());
    for (int i = 0; i < 4; ++i) {
        const double y = r.top() + kHead + i * h;
        drawTierLetter(p, QRectF(r.left() + 4, y + (h - box) / 2, box, box), static_cast<Tier>(i), c);
        p.setFont(font::body());
        for (int k = 0; k < 4; ++k) {
            const QRectF cell = this->cell(i, k);
            if (m_chosen == Move{i, k})
                p.fillRect(cell, c.selectedRow);
            else if (i == k)
                p.fillRect(cell, c.surface2);
            const int n = m_counts[static_cast<std::size_t>(i)][static_cast<std::size_t>(k)];
            p.setPen(n == 0 ? c.text3 : k > i ? c.high.text : k < i ? c.accent : c.text);
            p.drawText(cell.adjusted(0, 0, -size::kGap, 0), Qt::AlignRight | Qt::AlignVCenter, number(std::int64_t{n}));
        }
        p.fillRect(QRectF(r.left(), y + h - line, r.width(), line), c.hairline);
    }
    if (hasFocus()) {
        p.setPen(QPen(c.accent, 1));
        p.drawRect(cell(m_current.first, m_current.second).adjusted(1, 1, -1, -1));
    }
}

} // namespace coir::ui
