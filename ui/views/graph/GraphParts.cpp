// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/GraphParts.h"

#include "parts/Cells.h"
#include "render/Painting.h"
#include "views/graph/GraphCanvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace coir::ui {
namespace {
constexpr int kLegendLine = 20;
constexpr int kGripWidth = 5;
constexpr int kNodeLine = 0, kRelationLine = 1, kDashLine = 2, kTierLine = 3, kLevelLine = 4, kTitleLine = 5, kPaleLine = 6;
} // namespace

GraphLegend::GraphLegend(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("graph.legend"));
    setAccessibleName(tr("Legend"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void GraphLegend::setScene(const CanvasScenePtr& scene, NodeStyle style) {
    m_style = style;
    m_lines = scene ? linesOf(*scene, style, true) : std::vector<Line>{};
    resize(sizeHint());
    update();
}

std::vector<GraphLegend::Line> GraphLegend::linesOf(const CanvasScene& scene, NodeStyle style, bool key) {
    std::vector<Line> lines;
    bool nodes[6] = {}, relations[6] = {}, dashed = false;
    for (const auto& n : scene.nodes)
        nodes[static_cast<std::size_t>(n.kind)] = true;
    for (const auto& e : scene.edges) {
        relations[static_cast<std::size_t>(e.kind)] = true;
        dashed = dashed || e.unverified;
    }
    lines.push_back({{}, {}, kTitleLine, key ? tr("Legend") + QStringLiteral("   G") : tr("Legend")});
    const QString nodeWords[6] = {tr("Firm"), tr("Person in a role (token)"), tr("Address"), tr("Contact"), tr("Account"), tr("Goods")};
    const QString relationWords[6] = {tr("Holding %"), tr("Post"), tr("Address"), tr("Contact"), tr("Payment"), tr("Guarantee")};
    for (std::size_t k = 0; k < 6; ++k)
        if (nodes[k])
            lines.push_back({static_cast<NodeKind>(k), {}, kNodeLine, nodeWords[k]});
    if (style == NodeStyle::Tier)
        lines.push_back({{}, {}, kTierLine, tr("Local tier")});
    if (style == NodeStyle::Risk)
        lines.push_back({{}, {}, kLevelLine, {}});
    for (std::size_t k = 0; k < 6; ++k)
        if (relations[k])
            lines.push_back({{}, static_cast<RelationKind>(k), kRelationLine, relationWords[k]});
    if (dashed)
        lines.push_back({{}, {}, kDashLine, tr("Dashed: not verified")});
    if (scene.outside > 0)
        lines.push_back({{}, {}, kPaleLine, tr("Pale: outside the period")});
    return lines;
}

QSize GraphLegend::roomFor(const std::vector<Line>& lines) {
    int width = 120;
    const QFontMetrics metrics(font::small());
    for (const Line& line : lines)
        width = std::max(width, line.what == kLevelLine ? 168 : metrics.horizontalAdvance(line.words) + (line.what == kTierLine ? 108 : 58));
    return {width, static_cast<int>(lines.size()) * kLegendLine + 14};
}

QSize GraphLegend::sizeHint() const { return roomFor(m_lines); }

void GraphLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    PictureStyle style = PictureStyle::screen(devicePixelRatioF(), {});
    Brush b(painter, style, nullptr);
    draw(b, QRectF(rect()), m_lines, m_style);
}

void GraphLegend::draw(Brush& b, const QRectF& area, const std::vector<Line>& lines, NodeStyle style) {
    const Colours& c = b.colours();
    const QRectF whole = area.adjusted(0.5, 0.5, -0.5, -0.5);
    b.fill(whole, c.surface, size::kPanelRadius);
    b.frame(whole, c.line, 1, size::kPanelRadius);
    const double left = area.left();
    double y = area.top() + 7 + kLegendLine / 2.0;
    for (const Line& line : lines) {
        double text = 38;
        switch (line.what) {
        case kTitleLine: text = 12; break;
        case kNodeLine: b.nodeShape({left + 22, y}, line.kind, 14, style == NodeStyle::Kind || line.kind == NodeKind::Role ? c.of(line.kind) : c.text3); break;
        case kRelationLine: b.line({left + 13, y}, {left + 31, y}, c.of(line.relation), 2.4); break;
        case kDashLine: b.line({left + 13, y}, {left + 31, y}, c.text2, 1.6, true); break;
        case kPaleLine: b.nodeShape({left + 22, y}, NodeKind::Firm, 14, c.line); break;
        case kTierLine:
            for (int i = 0; i < 4; ++i)
                b.tierBox({left + 13.0 + 18 * i, y - 8}, static_cast<char>('A' + i));
            text = 88;
            break;
        case kLevelLine: {
            double x = left + 13;
            for (const Level level : {Level::High, Level::Watch, Level::Hint}) {
                b.mark({x + 5, y}, level == Level::High ? report::Weight::High : level == Level::Watch ? report::Weight::Watch : report::Weight::Hint, 10);
                b.text({x + 13, y}, Qt::AlignLeft, levelWord(level), c.text2, 12);
                x += 20 + b.textWidth(levelWord(level), 12);
            }
            break;
        }
        default: break;
        }
        b.text({left + text, y}, Qt::AlignLeft, line.words, line.what == kTitleLine ? c.text3 : c.text, 12, area.width() - text - 4);
        y += kLegendLine;
    }
}

GraphOverview::GraphOverview(GraphCanvas& canvas, QWidget* parent) : QWidget(parent), m_canvas(canvas) {
    setObjectName(QStringLiteral("graph.overview"));
    setAccessibleName(tr("Overview of the graph"));
    resize(sizeHint());
    setCursor(Qt::CrossCursor);
    connect(&canvas, &GraphCanvas::cameraChanged, this, qOverload<>(&QWidget::update));
}

QRectF GraphOverview::placed() const {
    const CanvasScenePtr& scene = m_canvas.scene();
    if (!scene || scene->nodes.empty())
        return {};
    const QRectF b = scene->bounds.adjusted(-30, -30, 30, 30);
    const double k = std::min((width() - 12) / b.width(), (height() - 12) / b.height());
    return {width() / 2.0 - b.width() * k / 2, height() / 2.0 - b.height() * k / 2, b.width() * k, b.height() * k};
}

void GraphOverview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& c = colours();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::kPanelRadius, size::kPanelRadius);
    const CanvasScenePtr& scene = m_canvas.scene();
    if (!scene || scene->nodes.empty())
        return;
    const QRectF to = placed();
    const QRectF b = scene->bounds.adjusted(-30, -30, 30, 30);
    const auto map = [&](QPointF q) { return QPointF(to.left() + (q.x() - b.left()) / b.width() * to.width(), to.top() + (q.y() - b.top()) / b.height() * to.height()); };
    const std::size_t step = scene->nodes.size() / 3000 + 1;
    for (std::size_t i = 0; i < scene->nodes.size(); i += step)
        painter.fillRect(QRectF(map({scene->nodes[i].x, scene->nodes[i].y}) - QPointF(1, 1), QSizeF(2, 2)), scene->nodes[i].outside ? c.line : scene->nodes[i].level >= 3 ? c.high.mark : c.text2);
    const QRectF seen = m_canvas.seen();
    painter.setPen(QPen(c.accent, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(map(seen.topLeft()), map(seen.bottomRight())).intersected(QRectF(rect()).adjusted(2, 2, -2, -2)));
}

void GraphOverview::go(QPointF at) {
    const CanvasScenePtr& scene = m_canvas.scene();
    if (!scene || scene->nodes.empty())
        return;
    const QRectF to = placed();
    const QRectF b = scene->bounds.adjusted(-30, -30, 30, 30);
    Camera next = m_canvas.camera();
    next.centre = {b.left() + (at.x() - to.left()) / to.width() * b.width(), b.top() + (at.y() - to.top()) / to.height() * b.height()};
    m_canvas.setCamera(next);
}
void GraphOverview::mousePressEvent(QMouseEvent* event) { go(event->position()); }
void GraphOverview::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        go(event->position());
}

TimeBar::TimeBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("graph.time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(size::kStep * 13);
    setAccessibleName(tr("Time range of the relations"));
}

void TimeBar::setRelations(std::vector<Date> begins, Date asOf) {
    m_asOf = asOf;
    m_bins.clear();
    if (begins.empty()) {
        m_first = asOf - 365;
        m_last = asOf;
    } else {
        std::sort(begins.begin(), begins.end());
        // The oldest tenth may lie decades back; it is gathered in the first bar.
        m_last = std::max(asOf, begins.back());
        m_first = std::max(begins.front(), m_last - 365 * 12);
    }
    const int span = std::max(1, m_last - m_first);
    m_step = span > 365 * 3 ? 30 : 7;
    m_bins.assign(static_cast<std::size_t>(span / m_step) + 1, 0);
    for (const Date d : begins)
        ++m_bins[static_cast<std::size_t>(std::clamp((d - m_first) / m_step, 0, static_cast<int>(m_bins.size()) - 1))];
    update();
}

void TimeBar::setRange(std::optional<Date> from, std::optional<Date> to) {
    m_from = from;
    m_to = to;
    setAccessibleDescription(words());
    update();
}

void TimeBar::change(std::optional<Date> from, std::optional<Date> to) {
    if (from && *from <= m_first)
        from.reset();
    if (to && *to >= m_last)
        to.reset();
    if (from == m_from && to == m_to)
        return;
    setRange(from, to);
    Q_EMIT rangeChanged();
}

QString TimeBar::words() const {
    return isoWords(m_from.value_or(m_first)) + QStringLiteral(" — ") + isoWords(m_to.value_or(m_last)) + QStringLiteral("   ") +
           (m_step == 7 ? tr("by week") : tr("by month"));
}

double TimeBar::x(Date d) const {
    const double span = std::max(1, m_last - m_first);
    return 8 + (d - m_first) / span * (width() - 16);
}
Date TimeBar::at(double px) const {
    return m_first + std::clamp(static_cast<int>(std::lround((px - 8) / (width() - 16.0) * (m_last - m_first))), 0, m_last - m_first);
}

void TimeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& c = colours();
    const double base = height() - 6.0, top = 4;
    int most = 1;
    for (const int n : m_bins)
        most = std::max(most, n);
    const double from = x(m_from.value_or(m_first)), to = x(m_to.value_or(m_last));
    painter.fillRect(QRectF(from, top, to - from, base - top), c.accentSoft);
    const double bar = std::max(1.0, (width() - 16.0) / static_cast<double>(std::max<std::size_t>(1, m_bins.size())) - 1);
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        if (!m_bins[i])
            continue;
        const Date day = m_first + static_cast<int>(i) * m_step;
        const bool inside = (!m_from || day + m_step > *m_from) && (!m_to || day <= *m_to);
        const double h = std::max(2.0, std::sqrt(static_cast<double>(m_bins[i]) / most) * (base - top - 6));
        painter.fillRect(QRectF(x(day), base - h, bar, h), inside ? c.accent : c.line);
    }
    painter.fillRect(QRectF(8, base, width() - 16, 1), c.line);
    painter.setPen(QPen(c.high.text, 1, Qt::DashLine));
    painter.drawLine(QPointF(x(m_asOf), top), QPointF(x(m_asOf), base));
    painter.setPen(QPen(c.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(from, top, to - from, base - top));
    for (const double g : {from, to})
        painter.fillRect(QRectF(g - kGripWidth / 2.0, top + (base - top) / 2 - 9, kGripWidth, 18), c.accent);
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, size::kFocusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::kRadius, size::kRadius);
    }
}

void TimeBar::mousePressEvent(QMouseEvent* event) {
    const double from = x(m_from.value_or(m_first)), to = x(m_to.value_or(m_last)), px = event->position().x();
    m_gripDay = at(px);
    m_gripFrom = m_from.value_or(m_first);
    m_gripTo = m_to.value_or(m_last);
    if (std::abs(px - from) <= 8 && std::abs(px - from) <= std::abs(px - to))
        m_grip = Grip::From;
    else if (std::abs(px - to) <= 8)
        m_grip = Grip::To;
    else if (px > from && px < to && (m_from || m_to))
        m_grip = Grip::Both;
    else
        m_grip = px < from ? Grip::From : Grip::To;
}
void TimeBar::mouseMoveEvent(QMouseEvent* event) {
    const double px = event->position().x();
    const Date day = at(px);
    switch (m_grip) {
    case Grip::From: change(std::min(day, m_to.value_or(m_last) - 1), m_to); break;
    case Grip::To: change(m_from, std::max(day, m_from.value_or(m_first) + 1)); break;
    case Grip::Both: {
        const int by = std::clamp(day - m_gripDay, m_first - *m_gripFrom, m_last - *m_gripTo);
        change(*m_gripFrom + by, *m_gripTo + by);
        break;
    }
    case Grip::None: {
        const bool near = std::abs(px - x(m_from.value_or(m_first))) <= 8 || std::abs(px - x(m_to.value_or(m_last))) <= 8;
        setCursor(near ? Qt::SizeHorCursor : Qt::ArrowCursor);
        break;
    }
    }
}
void TimeBar::mouseReleaseEvent(QMouseEvent*) { m_grip = Grip::None; }
void TimeBar::mouseDoubleClickEvent(QMouseEvent*) { change({}, {}); }

void TimeBar::keyPressEvent(QKeyEvent* event) {
    const int by = event->key() == Qt::Key_Left ? -m_step : event->key() == Qt::Key_Right ? m_step : 0;
    if (by != 0 && event->modifiers() & Qt::ShiftModifier)
        change(m_from, std::clamp(m_to.value_or(m_last) + by, m_from.value_or(m_first) + 1, m_last));
    else if (by != 0)
        change(std::clamp(m_from.value_or(m_first) + by, m_first, m_to.value_or(m_last) - 1), m_to);
    else if (event->key() == Qt::Key_Home)
        change({}, {});
    else
        QWidget::keyPressEvent(event);
}

} // namespace coir::ui
