// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/LineList.h"

#include "look/Icons.h"
#include "parts/Cells.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>

namespace coir::ui {
namespace {
constexpr int kLinePad = 6;        ///< above and below the words
constexpr int kMarkRoom = 24;
constexpr int kBarWide = 68;
constexpr int kBarFigureLeast = 52;
constexpr std::size_t kWidthsKept = 4;
constexpr int kTextFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int markRoom(const Line& line) {
    if (line.mark == Line::Mark::Level)
        return static_cast<int>(levelChipWidth(line.level)) + size::kGap;
    return line.mark == Line::Mark::None ? 0 : kMarkRoom;
}
/// Room right of the bars: of the widest figure, so that the bars stand below each other.
int barFigure(const std::vector<Line>& lines) {
    int room = kBarFigureLeast;
    for (const Line& line : lines)
        if (line.bar)
            room = std::max(room, QFontMetrics(font::body()).horizontalAdvance(line.right) + size::kGap);
    return room;
}
int rightRoom(const Line& line, int figure) {
    if (line.bar)
        return kBarWide + figure + size::kGap;
    return line.right.isEmpty() ? 0 : QFontMetrics(font::body()).horizontalAdvance(line.right) + size::kGap;
}
int wrapped(const QFont& f, const QString& words, int width) {
    return QFontMetrics(f).boundingRect(QRect(0, 0, std::max(20, width), 4000), kTextFlags, words).height();
}
} // namespace

LineList::LineList(const QString& name, const QString& accessibleName, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LineList::setLines(std::vector<Line> lines, const QString& emptyText) {
    m_lines = std::move(lines);
    m_measured.clear();
    m_empty = emptyText;
    m_current = m_lines.empty() ? -1 : std::min(m_current, static_cast<int>(m_lines.size()) - 1);
    m_hovered = -1;
    QStringList spoken;
    for (const Line& l : m_lines)
        spoken << QStringLiteral("%1 %2 %3 %4").arg(l.title, l.right, l.subtitle, l.rightBelow).simplified();
    setAccessibleDescription(spoken.isEmpty() ? m_empty : spoken.join(u'\n'));
    setFocusPolicy(m_lines.empty() ? Qt::NoFocus : Qt::StrongFocus);
    spread();
    updateGeometry();
    update();
}

const std::vector<LineList::Box>& LineList::boxesFor(int width) const {
    for (const auto& [measured, boxes] : m_measured)
        if (measured == width)
            return boxes;
    std::vector<Box> out;
    const int figure = barFigure(m_lines);
    int top = 0;
    for (const Line& l : m_lines) {
        const int room = width - markRoom(l);
        const int title = wrapped(font::body(), l.title, room - rightRoom(l, figure));
        int subtitle = 0;
        if (!l.subtitle.isEmpty() || !l.rightBelow.isEmpty()) {
            const int below = l.rightBelow.isEmpty()
                                  ? 0
                                  : QFontMetrics(font::small()).horizontalAdvance(l.rightBelow) + size::kGap;
            subtitle = std::max(QFontMetrics(font::small()).height(),
                                l.subtitle.isEmpty() ? 0 : wrapped(font::small(), l.subtitle, room - below));
        }
        const int pad = l.bar && subtitle == 0 ? 3 : kLinePad;
        const int height = std::max(l.mark == Line::Mark::Level || l.mark == Line::Mark::Tier ? 30 : 0,
                                    title + subtitle + (subtitle ? 2 : 0) + 2 * pad);
        out.push_back({top, height, title, subtitle});
        top += height;
    }
    if (m_measured.size() >= kWidthsKept)
        m_measured.erase(m_measured.begin());
    m_measured.emplace_back(width, std::move(out));
    return m_measured.back().second;
}

void LineList::spread() { m_boxes = boxesFor(width()); }

int LineList::heightForWidth(int width) const {
    if (m_lines.empty())
        return m_empty.isEmpty() ? 0 : wrapped(font::small(), m_empty, width) + 2 * kLinePad;
    const auto& boxes = boxesFor(width);
    return boxes.back().top + boxes.back().height;
}
QSize LineList::sizeHint() const { return {size::kInspectorLeast, heightForWidth(std::max(width(), 200))}; }

QRect LineList::lineRect(int line) const {
    if (line < 0 || line >= static_cast<int>(m_boxes.size()))
        return {};
    const Box& b = m_boxes[static_cast<std::size_t>(line)];
    return {0, b.top, width(), b.height};
}

int LineList::lineAt(const QPoint& at) const {
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (at.y() >= m_boxes[i].top && at.y() < m_boxes[i].top + m_boxes[i].height)
            return static_cast<int>(i);
    return -1;
}

void LineList::setCurrent(int line) {
    if (line == m_current || line < 0 || line >= static_cast<int>(m_lines.size()))
        return;
    m_current = line;
    update();
    Q_EMIT currentChanged(line);
}

void LineList::paintEvent(QPaintEvent* event) {
    const Colours& c = colours();
    QPainter p(this);
    if (m_lines.empty()) {
        p.setFont(font::small());
        p.setPen(c.text2);
        p.drawText(rect().adjusted(0, kLinePad, 0, 0), kTextFlags, m_empty);
        return;
    }
    const double line = hairlineWidth(devicePixelRatioF());
    const int figure = barFigure(m_lines);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Box& b = m_boxes[i];
        if (b.top > event->rect().bottom() || b.top + b.height < event->rect().top())
            continue;
        const Line& l = m_lines[i];
        const bool current = static_cast<int>(i) == m_current && hasFocus();
        const bool hovered = static_cast<int>(i) == m_hovered && l.opens;
        if (current)
            p.fillRect(QRect(-4, b.top, width() + 8, b.height), c.selectedRow);
        if (!l.bar && !l.second && i + 1 < m_lines.size())
            p.fillRect(QRectF(0, b.top + b.height - line, width(), line), c.hairline);
        const int pad = l.bar && b.subtitleHeight == 0 ? 3 : kLinePad;
        int left = 0;
        const int textTop = b.top + std::max(pad, b.subtitleHeight == 0 ? (b.height - b.titleHeight) / 2 : pad);
        const int lineHeight = QFontMetrics(font::body()).height();
        const QRect mark(0, textTop + (lineHeight - size::kIcon) / 2, size::kIcon, size::kIcon);
        switch (l.mark) {
        case Line::Mark::None: break;
        case Line::Mark::Check: icon(QStringLiteral("check"), IconTone::Accent).paint(&p, mark); break;
        case Line::Mark::Cross: icon(QStringLiteral("cross")).paint(&p, mark); break;
        case Line::Mark::Question: icon(QStringLiteral("question"), IconTone::Warning).paint(&p, mark); break;
        case Line::Mark::Hollow:
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(QPen(c.text3, 1.3));
            p.setBrush(Qt::NoBrush);
            p.drawEllipse(QRectF(mark).adjusted(4, 4, -4, -4));
            break;
        case Line::Mark::Level:
            drawLevelChip(p, QPointF(0, b.top + b.height / 2.0), l.level, c);
            break;
        case Line::Mark::Tier:
            drawTierLetter(p, QRectF(0, b.top + (b.height - 20) / 2.0, 20, 20), l.tier, c);
            break;
        }
        left += markRoom(l);
        const int titleWidth = width() - left - rightRoom(l, figure);
        QFont body = font::body();
        if (l.struck)
            body.setStrikeOut(true);
        if (hovered)
            body.setUnderline(true);
        p.setFont(body);
        p.setPen(l.warning ? c.watch.text : hovered ? c.accent : l.struck || l.second ? c.text2 : c.text);
        p.drawText(QRect(left, textTop, titleWidth, b.titleHeight), kTextFlags, l.title);
        p.setFont(font::body());
        const QRect firstRow(0, textTop, width(), lineHeight);
        if (l.bar) {
            const QRectF bar(width() - figure - kBarWide, firstRow.center().y() - size::kBar / 2.0 + 1, kBarWide,
                             size::kBar);
            drawBar(p, bar, *l.bar, c.accent, c.track);
        }
        if (!l.right.isEmpty()) {
            p.setPen(l.negative ? c.high.text : c.text);
            p.drawText(firstRow, Qt::AlignRight | Qt::AlignVCenter, l.right);
        }
        if (b.subtitleHeight > 0) {
            p.setFont(font::small());
            const int below = l.rightBelow.isEmpty() ? 0
                                                     : QFontMetrics(font::small()).horizontalAdvance(l.rightBelow) +
                                                           size::kGap;
            const QRect second(left, textTop + b.titleHeight + 2, width() - left, b.subtitleHeight);
            p.setPen(c.text2);
            p.drawText(second.adjusted(0, 0, -below, 0), kTextFlags, l.subtitle);
            if (!l.rightBelow.isEmpty()) {
                p.setPen(c.accent);
                p.drawText(second, Qt::AlignRight | Qt::AlignTop, l.rightBelow);
            }
        }
    }
}

void LineList::mouseMoveEvent(QMouseEvent* event) {
    const int line = lineAt(event->position().toPoint());
    if (line == m_hovered)
        return;
    m_hovered = line;
    setCursor(line >= 0 && m_lines[static_cast<std::size_t>(line)].opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}
void LineList::mousePressEvent(QMouseEvent* event) { setCurrent(lineAt(event->position().toPoint())); }
void LineList::mouseReleaseEvent(QMouseEvent* event) {
    const int line = lineAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && line >= 0 && m_lines[static_cast<std::size_t>(line)].opens)
        Q_EMIT opened(line);
}
void LineList::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

void LineList::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_lines.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down: return setCurrent(std::min(last, m_current + 1));
    case Qt::Key_Up: return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < 0)
            setCurrent(0);
        if (m_current >= 0 && m_lines[static_cast<std::size_t>(m_current)].opens)
            Q_EMIT opened(m_current);
        return;
    default: break;
    }
    if (event->matches(QKeySequence::Copy) && m_current >= 0) {
        const Line& l = m_lines[static_cast<std::size_t>(m_current)];
        QApplication::clipboard()->setText(
            QStringList{l.title, l.right, l.subtitle, l.rightBelow}.join(u'\t').simplified());
        return;
    }
    QWidget::keyPressEvent(event);
}

void LineList::resizeEvent(QResizeEvent* event) {
    spread();
    if (event->oldSize().width() != width())
        updateGeometry(); // another width wraps otherwise: the hints that a layout keeps are stale
}

bool LineList::event(QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (event->type() == QEvent::FocusIn && m_current < 0 && !m_lines.empty())
            m_current = 0;
        update();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int line = lineAt(help->pos());
        if (line >= 0 && !m_lines[static_cast<std::size_t>(line)].tip.isEmpty())
            QToolTip::showText(help->globalPos(), m_lines[static_cast<std::size_t>(line)].tip, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace coir::ui
