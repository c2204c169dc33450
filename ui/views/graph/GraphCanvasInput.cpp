// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Wording.h"
#include "parts/Cells.h"
#include "views/graph/GraphCanvas.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

// What the hand does on the canvas: wheel zooms at the pointer, Shift+wheel goes sideways, middle drag or Space+drag
// pans, left drag selects (Shift adds, Alt takes away, Ctrl+Shift draws a lasso), a drag on a node moves it.
namespace coir::ui {
namespace {
constexpr double kEdgeReach = 6;     ///< pixels around a line that still mean it
} // namespace

std::optional<std::uint32_t> GraphCanvas::nodeUnder(QPointF screen) const {
    if (!m_shown)
        return {};
    const auto i = m_shown->nodeAt(m_camera.toScene(screen, QSizeF(size())), 22 / m_camera.scale);
    if (!i)
        return {};
    const auto& n = m_shown->nodes[*i];
    const QPointF at = m_camera.toScreen({n.x, n.y}, QSizeF(size()));
    const double reach = std::max(7.0, nodeSize(n, m_camera.scale) * 0.75);
    return std::hypot(at.x() - screen.x(), at.y() - screen.y()) <= reach ? i : std::nullopt;
}

void GraphCanvas::wheelEvent(QWheelEvent* event) {
    const QPoint turn = event->angleDelta();
    if (event->modifiers() & Qt::ShiftModifier) {
        Camera next = m_camera;
        next.centre.rx() -= (turn.y() ? turn.y() : turn.x()) / m_camera.scale;
        setCamera(next);
    } else {
        zoom(std::pow(1.0015, turn.y()), event->position());
    }
    event->accept();
}

void GraphCanvas::mousePressEvent(QMouseEvent* event) {
    m_card.stop();
    m_pressed = m_last = event->position();
    m_pressModifiers = event->modifiers();
    if (!m_shown)
        return;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_doing = Doing::Panning;
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto i = nodeUnder(m_pressed)) {
        const BoardId id = m_shown->nodes[*i].id;
        if (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) {
            auto next = m_selection;
            if (!next.erase(id))
                next.insert(id);
            setSelection(std::move(next));
        } else if (!m_selection.contains(id)) {
            setSelection({id});
        }
        m_focus = id;
        m_doing = Doing::Moving;
        m_dragged.clear();
    } else {
        const auto lasso = Qt::ControlModifier | Qt::ShiftModifier;
        m_doing = (event->modifiers() & lasso) == lasso ? Doing::Lasso : Doing::Band;
        m_lasso = {m_pressed};
    }
    update();
}

void GraphCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    const QPointF step = at - m_last;
    m_last = at;
    switch (m_doing) {
    case Doing::Panning: {
        Camera next = m_camera;
        next.centre -= step / m_camera.scale;
        setCamera(next);
        return;
    }
    case Doing::Band: update(); return;
    case Doing::Lasso:
        m_lasso << at;
        update();
        return;
    case Doing::Moving: {
        if (m_dragged.empty() && (at - m_pressed).manhattanLength() < 5)
            return;
        if (m_dragged.empty())
            for (const BoardId id : m_selection)
                if (const auto i = m_scene->indexOf(id))
                    m_dragged.push_back(*i);
        const QPointF by = (at - m_pressed) / m_camera.scale;
        m_shown = movedScene(*m_scene, m_dragged, {static_cast<float>(by.x()), static_cast<float>(by.y())});
        request();
        update();
        return;
    }
    case Doing::Nothing: break;
    }
    const auto i = nodeUnder(at);
    const BoardId id = i ? m_shown->nodes[*i].id : kNoBoardId;
    if (id != m_hovered) {
        m_hovered = id;
        setCursor(id == kNoBoardId ? Qt::ArrowCursor : Qt::PointingHandCursor);
        QToolTip::hideText();
        update();
    }
    m_card.start();
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const Doing was = m_doing;
    m_doing = Doing::Nothing;
    setCursor(Qt::ArrowCursor);
    if (was == Doing::Moving && !m_dragged.empty()) {
        const QPointF by = (event->position() - m_pressed) / m_camera.scale;
        std::vector<BoardId> ids;
        for (const std::uint32_t i : m_dragged)
            ids.push_back(m_scene->nodes[i].id);
        m_dragged.clear();
        Q_EMIT moveWanted(ids, by, false);
    } else if (was == Doing::Moving && !(m_pressModifiers & (Qt::ShiftModifier | Qt::ControlModifier)) && m_selection.size() > 1) {
        setSelection({m_focus});                     // a click on one of many means that one
    } else if (was == Doing::Band || was == Doing::Lasso) {
        m_last = event->position();
        m_doing = was;
        finishBand(m_pressModifiers);
        m_doing = Doing::Nothing;
    }
    update();
}

void GraphCanvas::finishBand(Qt::KeyboardModifiers modifiers) {
    const QPolygonF shape = m_doing == Doing::Lasso ? m_lasso : QPolygonF(QRectF(m_pressed, m_last).normalized());
    const bool click = (m_last - m_pressed).manhattanLength() < 5 && m_doing == Doing::Band;
    std::set<BoardId> hit;
    if (click) {
        if (const auto e = m_shown->edgeAt(m_camera.toScene(m_last, QSizeF(size())), kEdgeReach / m_camera.scale)) {
            setSelection({m_shown->nodes[m_shown->edges[*e].a].id, m_shown->nodes[m_shown->edges[*e].b].id});
            Q_EMIT edgeClicked(*e);
            return;
        }
    } else {
        const QRectF box = shape.boundingRect();
        const QRectF area(m_camera.toScene(box.topLeft(), QSizeF(size())), m_camera.toScene(box.bottomRight(), QSizeF(size())));
        for (const std::uint32_t i : m_shown->within(area))
            if (m_doing == Doing::Band || shape.containsPoint(m_camera.toScreen({m_shown->nodes[i].x, m_shown->nodes[i].y}, QSizeF(size())), Qt::OddEvenFill))
                hit.insert(m_shown->nodes[i].id);
    }
    auto next = m_selection;
    if (modifiers & Qt::AltModifier) {
        for (const BoardId id : hit)
            next.erase(id);
    } else if (modifiers & Qt::ShiftModifier) {
        next.insert(hit.begin(), hit.end());
    } else {
        next = hit;
    }
    setSelection(std::move(next));
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    m_doing = Doing::Nothing;
    if (const auto i = nodeUnder(event->position()); i && event->button() == Qt::LeftButton)
        Q_EMIT openWanted(m_shown->nodes[*i].id);
}

void GraphCanvas::leaveEvent(QEvent*) {
    m_card.stop();
    m_hovered = kNoBoardId;
    update();
}

void GraphCanvas::showCard() {
    if (!m_shown || m_doing != Doing::Nothing)
        return;
    const QPoint where = mapToGlobal(m_last.toPoint() + QPoint(12, 8));
    if (const auto i = nodeUnder(m_last)) {
        const auto& n = m_shown->nodes[*i];
        QStringList lines{m_shown->label(*i)};
        QString marks;
        if (n.tier)
            marks += tr("tier %1").arg(QLatin1Char(n.tier)) + QStringLiteral("  ");
        if (n.level)
            marks += levelWord(n.level >= 3 ? Level::High : n.level == 2 ? Level::Watch : Level::Hint) + QStringLiteral("  ");
        lines << marks + tr("%n relation(s) shown", nullptr, static_cast<int>(n.degree));
        QToolTip::showText(where, lines.join(QLatin1Char('\n')), this);
    } else if (const auto e = m_shown->edgeAt(m_camera.toScene(m_last, QSizeF(size())), kEdgeReach / m_camera.scale)) {
        const auto& edge = m_shown->edges[*e];
        QString words = m_shown->label(edge.a) + QStringLiteral(" → ") + m_shown->label(edge.b);
        if (const QString label = m_shown->edgeLabel(edge); !label.isEmpty())
            words += QLatin1Char('\n') + label;
        QToolTip::showText(where, words, this);
    }
}

void GraphCanvas::keyPressEvent(QKeyEvent* event) {
    if (!m_scene)
        return QWidget::keyPressEvent(event);
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    const QPointF direction = event->key() == Qt::Key_Left ? QPointF(-1, 0) : event->key() == Qt::Key_Right ? QPointF(1, 0)
                              : event->key() == Qt::Key_Up ? QPointF(0, -1) : event->key() == Qt::Key_Down ? QPointF(0, 1) : QPointF();
    if (!direction.isNull()) {
        if (ctrl && !m_selection.empty()) {
            Q_EMIT moveWanted({m_selection.begin(), m_selection.end()}, direction * (10 / std::min(1.0, m_camera.scale)), true);
            return;
        }
        std::optional<std::uint32_t> next;
        if (const auto from = m_focus == kNoBoardId ? std::nullopt : m_scene->indexOf(m_focus))
            next = m_scene->towards(*from, direction);
        else if (!m_scene->byRank.empty())
            next = m_scene->byRank.front();
        if (next) {
            const BoardId id = m_scene->nodes[*next].id;
            if (event->modifiers() & Qt::ShiftModifier) {
                m_focus = id;
                announce();
            } else {
                setSelection({id});
            }
            if (!QRectF(rect()).adjusted(20, 20, -20, -20).contains(onScreen(id)))
                centreOn(id);
            update();
        }
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            m_spaceHeld = true;
        if (m_focus != kNoBoardId && !event->isAutoRepeat()) {
            auto next = m_selection;
            if (!next.erase(m_focus))
                next.insert(m_focus);
            const BoardId keep = m_focus;
            setSelection(std::move(next));
            m_focus = keep;
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focus != kNoBoardId) {
            Q_EMIT openWanted(m_focus);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (!m_selection.empty() || !m_highlighted.empty()) {
            m_highlighted.clear();
            m_broad.clear();
            setSelection({});
            update();
            return;
        }
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(1.25, QPointF(width() / 2.0, height() / 2.0)); return;
    case Qt::Key_Minus: zoom(0.8, QPointF(width() / 2.0, height() / 2.0)); return;
    case Qt::Key_0:
        if (ctrl) {
            zoomToFull();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void GraphCanvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        m_spaceHeld = false;
    QWidget::keyReleaseEvent(event);
}

// Tab goes from node to node by weight among those in view, and on to the next widget after the last.
bool GraphCanvas::focusNextPrevChild(bool next) {
    if (!m_scene || m_scene->nodes.empty())
        return QWidget::focusNextPrevChild(next);
    std::vector<std::uint32_t> order;
    const QRectF view = seen();
    for (const std::uint32_t i : m_scene->byRank) {
        if (view.contains(m_scene->nodes[i].x, m_scene->nodes[i].y))
            order.push_back(i);
        if (order.size() >= 60)
            break;
    }
    const auto here = std::find_if(order.begin(), order.end(), [&](std::uint32_t i) { return m_scene->nodes[i].id == m_focus; });
    const auto at = here == order.end() ? -1 : here - order.begin();
    const auto to = next ? at + 1 : (at < 0 ? -1 : at - 1);
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(order.size()))
        return QWidget::focusNextPrevChild(next);
    setSelection({m_scene->nodes[order[static_cast<std::size_t>(to)]].id});
    return true;
}

void GraphCanvas::contextMenuEvent(QContextMenuEvent* event) {
    BoardId id = m_focus;
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const auto i = nodeUnder(event->pos());
        id = i ? m_shown->nodes[*i].id : kNoBoardId;
        if (id != kNoBoardId && !m_selection.contains(id))
            setSelection({id});
    } else if (id != kNoBoardId) {
        where = mapToGlobal(onScreen(id).toPoint());
    }
    Q_EMIT menuWanted(where, id);
}

void GraphCanvas::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasText() && !event->mimeData()->hasUrls())
        event->acceptProposedAction();
}
void GraphCanvas::dropEvent(QDropEvent* event) {
    QStringList keys;
    for (const QString& line : event->mimeData()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        keys << line.section(QLatin1Char('\t'), 0, 0).trimmed();
    Q_EMIT keysDropped(keys);
    event->acceptProposedAction();
}

} // namespace coir::ui
