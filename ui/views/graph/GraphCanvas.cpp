// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/GraphCanvas.h"

#include "parts/Cells.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace coir::ui {
namespace {
constexpr double kLeastScale = 0.004, kMostScale = 8;
constexpr double kMostFitted = 1.15, kFitBeside = 150, kFitAbove = 110; ///< a few nodes are not blown up; room for labels
constexpr double kLabelRoom = 40;
constexpr int kHoverDelay = 400;
} // namespace

GraphCanvas::GraphCanvas(QWidget* parent) : QWidget(parent), m_renderer(this) {
    setObjectName(QStringLiteral("graph.canvas"));
    setAccessibleName(tr("Graph canvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_look.theme = currentTheme();
    m_card.setSingleShot(true);
    m_card.setInterval(kHoverDelay);
    connect(&m_card, &QTimer::timeout, this, &GraphCanvas::showCard);
    connect(&m_renderer, &CanvasRenderer::drawn, this, [this](const QImage& frame, const Camera& camera, double ms) {
        m_frame = frame;
        m_frameCamera = camera;
        m_lastFrame = ms;
        update();
    });
}

void GraphCanvas::request() {
    if (m_shown && width() > 0 && height() > 0)
        m_renderer.want({m_shown, m_camera, size(), devicePixelRatioF(), m_look});
}

void GraphCanvas::setScene(CanvasScenePtr scene) {
    const bool first = !m_scene || m_scene->nodes.empty();
    m_scene = m_shown = std::move(scene);
    m_doing = Doing::Nothing;
    std::erase_if(m_selection, [&](BoardId id) { return !m_scene->indexOf(id); });
    if (m_focus != kNoBoardId && !m_scene->indexOf(m_focus))
        m_focus = kNoBoardId;
    m_hovered = kNoBoardId;
    if (first && !m_scene->nodes.empty())
        fitWhenSized();
    announce();
    request();
    update();
}

void GraphCanvas::setCamera(const Camera& camera) {
    m_fitWhenSized = false;
    if (camera == m_camera)
        return;
    m_camera = camera;
    m_camera.scale = std::clamp(m_camera.scale, kLeastScale, kMostScale);
    request();
    update();
    Q_EMIT cameraChanged();
}

void GraphCanvas::setLook(CanvasLook look) {
    m_look = look;
    request();
}

void GraphCanvas::setSelection(std::set<BoardId> ids) {
    if (ids == m_selection)
        return;
    m_selection = std::move(ids);
    if (m_selection.size() == 1)
        m_focus = *m_selection.begin();
    else if (m_selection.empty())
        m_focus = kNoBoardId;
    announce();
    update();
    Q_EMIT selectionChanged();
}

void GraphCanvas::setFocused(BoardId id) {
    m_focus = id;
    announce();
    update();
}

void GraphCanvas::setHighlighted(std::set<BoardId> ids, std::vector<std::pair<BoardId, BoardId>> lines) {
    m_highlighted = std::move(ids);
    m_broad = std::move(lines);
    update();
}

void GraphCanvas::announce() {
    QString says = m_scene ? tr("%1 nodes, %2 relations").arg(m_scene->nodes.size()).arg(m_scene->edges.size()) : QString();
    if (m_scene && m_focus != kNoBoardId)
        if (const auto i = m_scene->indexOf(m_focus))
            says = m_scene->label(*i);
    setAccessibleDescription(says);
}

QRectF GraphCanvas::seen() const {
    return {m_camera.toScene({0, 0}, QSizeF(size())), m_camera.toScene(QPointF(width(), height()), QSizeF(size()))};
}

QPointF GraphCanvas::onScreen(BoardId id) const {
    const auto i = m_scene ? m_scene->indexOf(id) : std::nullopt;
    return i ? m_camera.toScreen({m_scene->nodes[*i].x, m_scene->nodes[*i].y}, QSizeF(size())) : QPointF(-1, -1);
}

bool GraphCanvas::allSeenAndOneIn(const QRect& part) const {
    if (!m_scene || !seen().contains(m_scene->bounds))
        return false;
    return std::any_of(m_scene->nodes.begin(), m_scene->nodes.end(), [&](const auto& n) { return part.contains(m_camera.toScreen({n.x, n.y}, QSizeF(size())).toPoint()); });
}

void GraphCanvas::fit() {
    if (!m_scene || m_scene->nodes.empty())
        return;
    const QRectF& b = m_scene->bounds;
    const auto beside = [&](double left) {
        Camera next;
        next.scale = std::clamp(std::min((width() - left - kFitBeside) / std::max(1.0, b.width()), (height() - kFitAbove) / std::max(1.0, b.height())), kLeastScale, kMostFitted);
        next.centre = b.center() - QPointF(left / 2 / next.scale, 0);
        return next;
    };
    Camera next = beside(0);
    // A node with its label needs some room around its middle.
    const QRectF cover = m_cover ? QRectF(m_cover()).adjusted(-kLabelRoom, -kLabelRoom / 2, kLabelRoom, kLabelRoom / 2) : QRectF();
    const auto covered = [&](const auto& node) { return cover.contains(next.toScreen({node.x, node.y}, QSizeF(size()))); };
    if (cover.width() > 2 * kLabelRoom && std::any_of(m_scene->nodes.begin(), m_scene->nodes.end(), covered))
        next = beside(std::min(cover.right() - kLabelRoom, width() / 3.0));
    setCamera(next);
}

void GraphCanvas::fitWhenSized() {
    fit();
    m_fitWhenSized = !isVisible();
}

void GraphCanvas::fitSelection() {
    QRectF b;
    for (const BoardId id : m_selection)
        if (const auto i = m_scene->indexOf(id))
            b = b.united(QRectF(m_scene->nodes[*i].x - 1, m_scene->nodes[*i].y - 1, 2, 2));
    if (b.isNull())
        return fit();
    Camera next;
    next.centre = b.center();
    next.scale = std::clamp(std::min((width() - 200.0) / b.width(), (height() - 160.0) / b.height()), kLeastScale, 1.6);
    setCamera(next);
}

void GraphCanvas::zoom(double factor, QPointF about) {
    Camera next = m_camera;
    next.scale = std::clamp(m_camera.scale * factor, kLeastScale, kMostScale);
    const QPointF before = m_camera.toScene(about, QSizeF(size()));
    next.centre = before - (about - QPointF(width() / 2.0, height() / 2.0)) / next.scale;
    setCamera(next);
}

void GraphCanvas::zoomToFull() { zoom(1 / m_camera.scale, QPointF(width() / 2.0, height() / 2.0)); }

void GraphCanvas::centreOn(BoardId id) {
    if (const auto i = m_scene ? m_scene->indexOf(id) : std::nullopt) {
        Camera next = m_camera;
        next.centre = {m_scene->nodes[*i].x, m_scene->nodes[*i].y};
        next.scale = std::max(next.scale, 0.6);
        setCamera(next);
    }
}

void GraphCanvas::drawNow() {
    if (!m_shown)
        return;
    m_frame = renderFrame(*m_shown, m_camera, size(), devicePixelRatioF(), m_look);
    m_frameCamera = m_camera;
    update();
}

void GraphCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& c = colours();
    if (m_frame.isNull() || !m_shown || m_shown->nodes.empty()) {
        painter.fillRect(rect(), c.canvas);
        if (m_shown && m_shown->nodes.empty()) {
            painter.setFont(font::section());
            painter.setPen(c.text2);
            painter.drawText(rect(), Qt::AlignCenter, tr("Nothing on the canvas yet: find a firm with / and add it."));
        }
        return;
    }
    const double dpr = devicePixelRatioF();
    if (m_frameCamera == m_camera && m_frame.size() == size() * dpr) {
        painter.drawImage(QPointF(0, 0), m_frame);
    } else {
        // The last frame, shifted and scaled, until the thread has the right one: a blit, whatever the graph.
        painter.fillRect(rect(), c.canvas);
        const QSizeF old = QSizeF(m_frame.size()) / m_frame.devicePixelRatio();
        const QPointF a = m_camera.toScreen(m_frameCamera.toScene({0, 0}, old), QSizeF(size()));
        const QPointF z = m_camera.toScreen(m_frameCamera.toScene(QPointF(old.width(), old.height()), old), QSizeF(size()));
        painter.drawImage(QRectF(a, z), m_frame);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintOver(painter);
}

void GraphCanvas::paintOver(QPainter& painter) {
    const Colours& c = colours();
    const auto ring = [&](BoardId id, const QColor& colour, double width, double grow) {
        const auto i = m_shown->indexOf(id);
        if (!i)
            return;
        const auto& n = m_shown->nodes[*i];
        const QPointF at = m_camera.toScreen({n.x, n.y}, QSizeF(size()));
        if (!QRectF(rect()).adjusted(-30, -30, 30, 30).contains(at))
            return;
        const double half = nodeSize(n, m_camera.scale) * 0.68 + grow;
        painter.setPen(QPen(colour, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), 5, 5);
    };
    // The neighbours of what is pointed at or selected stand out.
    const BoardId centre = m_hovered != kNoBoardId ? m_hovered : m_selection.size() == 1 ? *m_selection.begin() : kNoBoardId;
    if (const auto i = centre != kNoBoardId ? m_shown->indexOf(centre) : std::nullopt; i && m_doing == Doing::Nothing) {
        std::size_t drawn = 0;
        painter.setPen(QPen(c.accent, 1.2));
        QVector<QLineF> lines;
        const QPointF at = m_camera.toScreen({m_shown->nodes[*i].x, m_shown->nodes[*i].y}, QSizeF(size()));
        for (std::uint32_t k = m_shown->edgeOffset[*i]; k < m_shown->edgeOffset[*i + 1] && drawn < 400; ++k, ++drawn) {
            const auto& e = m_shown->edges[m_shown->edgeOf[k]];
            const auto& other = m_shown->nodes[e.a == *i ? e.b : e.a];
            lines << QLineF(at, m_camera.toScreen({other.x, other.y}, QSizeF(size())));
        }
        painter.save();
        painter.setClipRect(rect());
        if (m_shown->nodes.size() > 300)
            painter.drawLines(lines);
        painter.restore();
    }
    QColor broad = c.accent;
    broad.setAlpha(90);
    painter.setPen(QPen(broad, 8, Qt::SolidLine, Qt::RoundCap));
    for (const auto& [a, z] : m_broad) {
        const auto i = m_shown->indexOf(a), k = m_shown->indexOf(z);
        if (i && k)
            painter.drawLine(m_camera.toScreen({m_shown->nodes[*i].x, m_shown->nodes[*i].y}, QSizeF(size())),
                             m_camera.toScreen({m_shown->nodes[*k].x, m_shown->nodes[*k].y}, QSizeF(size())));
    }
    for (const BoardId id : m_highlighted)
        ring(id, m_broad.empty() ? c.watch.mark : c.accent, 2, 5);
    std::size_t rings = 0;
    for (const BoardId id : m_selection) {
        ring(id, c.accent, 2, 3);
        if (++rings > 2000)
            break;
    }
    if (m_hovered != kNoBoardId && !m_selection.contains(m_hovered))
        ring(m_hovered, c.accent, 1, 3);
    if (hasFocus() && m_focus != kNoBoardId)
        ring(m_focus, c.text, 1, 7);
    QColor ground = c.accent;
    ground.setAlpha(28);
    if (m_doing == Doing::Band) {
        painter.setPen(QPen(c.accent, 1));
        painter.setBrush(ground);
        painter.drawRect(QRectF(m_pressed, m_last).normalized());
    } else if (m_doing == Doing::Lasso) {
        painter.setPen(QPen(c.accent, 1));
        painter.setBrush(ground);
        painter.drawPolygon(m_lasso);
    }
}

void GraphCanvas::resizeEvent(QResizeEvent*) {
    if (m_fitWhenSized)
        fitWhenSized();
    request();
}

void GraphCanvas::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        m_look.theme = currentTheme();
        m_frame = {};
        request();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Graph canvas"));
        request();
    }
    QWidget::changeEvent(event);
}

} // namespace coir::ui
