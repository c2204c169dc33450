// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/StatCard.h"

#include "look/Icons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace coir::ui {
namespace {
constexpr double kRunWide = 116;
constexpr double kRunHigh = 26;
} // namespace

StatCard::StatCard(const QString& name, const QString& title, QWidget* parent) : QWidget(parent), m_title(title) {
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(size::kStep * 22);
    setWaiting();
}

void StatCard::setWaiting() { setValue(QStringLiteral("…"), tr("being worked out"), {}, {}, tr("It is being worked out in the background; the status bar says how far it is.")); }

void StatCard::setValue(const QString& value, const QString& note, std::optional<Level> level, std::vector<double> run,
                        const QString& tip) {
    m_value = value;
    m_note = note;
    m_level = level;
    m_run = std::move(run);
    setToolTip(tip);
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(m_title, value, note));
    update();
}

void StatCard::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const double w = hairlineWidth(devicePixelRatioF());
    p.setPen(QPen(m_hovered ? c.accent : c.line, w));
    p.setBrush(c.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(w / 2, w / 2, -w / 2, -w / 2), size::kPanelRadius, size::kPanelRadius);
    const QRectF r = QRectF(rect()).adjusted(size::kPageOutside, size::kPanelInside, -size::kPageOutside, -size::kPanelInside);
    p.setFont(font::small());
    p.setPen(c.text2);
    p.drawText(r, Qt::AlignLeft | Qt::AlignTop, m_title);
    p.setFont(font::figure());
    p.setPen(c.text);
    const QRectF line(r.left(), r.top() + 22, r.width(), 36);
    p.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_value);
    const double used = QFontMetricsF(font::figure()).horizontalAdvance(m_value) + size::kGap + 2;
    p.setFont(font::body());
    p.setPen(m_level ? c.level(*m_level).text : c.text2);
    const double runLeft = r.right() - kRunWide;
    const bool runs = m_run.size() > 1 && r.width() > 220;
    const double room = (runs ? runLeft - size::kGap : r.right()) - r.left() - used;
    p.drawText(QRectF(line.left() + used, line.top() + 3, room, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
               QFontMetrics(font::body()).elidedText(m_note, Qt::ElideRight, static_cast<int>(room)));
    if (!runs)
        return;
    const double most = std::max(1e-9, *std::max_element(m_run.begin(), m_run.end()));
    QList<QLineF> lines;
    QPointF last;
    for (std::size_t i = 0; i < m_run.size(); ++i) {
        const QPointF at(runLeft + kRunWide * static_cast<double>(i) / static_cast<double>(m_run.size() - 1),
                         line.center().y() + kRunHigh / 2 - kRunHigh * m_run[i] / most);
        if (i > 0)
            lines << QLineF(last, at);
        last = at;
    }
    p.setPen(QPen(m_level ? c.level(*m_level).mark : c.text3, 1.5, Qt::SolidLine, Qt::RoundCap));
    p.drawLines(lines);
}

void StatCard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}
void StatCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}
bool StatCard::event(QEvent* event) {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_hovered = event->type() == QEvent::Enter;
        update();
    }
    return QWidget::event(event);
}

DropZone::DropZone(const QString& name, const QString& says, const QString& more, QWidget* parent)
    : QWidget(parent), m_says(says), m_more(more) {
    setObjectName(name);
    setAccessibleName(says);
    setAccessibleDescription(more);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(size::kStep * 28);
}

void DropZone::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    QPen pen(c.text3, 1);
    pen.setDashPattern({4, 3});
    p.setPen(pen);
    p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), size::kPanelRadius, size::kPanelRadius);
    const int middle = height() / 2;
    icon(QStringLiteral("import"), IconTone::Accent)
        .paint(&p, QRect(width() / 2 - size::kIconLarge / 2, middle - 42, size::kIconLarge, size::kIconLarge));
    const QRect words = rect().adjusted(size::kPanelInside, 0, -size::kPanelInside, 0);
    p.setFont(font::body());
    p.setPen(c.text);
    p.drawText(words.adjusted(0, middle - 12, 0, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_says);
    p.setFont(font::small());
    p.setPen(c.text2);
    p.drawText(words.adjusted(0, middle + 12, 0, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_more);
}
void DropZone::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
}
void DropZone::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace coir::ui
