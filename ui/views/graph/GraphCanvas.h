// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/graph/CanvasRenderer.h"

#include <QTimer>
#include <functional>
#include <QWidget>
#include <set>

namespace coir::ui {

/// The canvas: shows a scene, lets it be looked at, selected in and moved; changes nothing itself but its camera and
/// its selection. What the user wants done to the board leaves as a signal.
class GraphCanvas : public QWidget {
    Q_OBJECT
public:
    explicit GraphCanvas(QWidget* parent = nullptr);

    void setScene(CanvasScenePtr scene);
    const CanvasScenePtr& scene() const { return m_scene; }
    const Camera& camera() const { return m_camera; }
    void setCamera(const Camera& camera);
    const CanvasLook& look() const { return m_look; }
    void setLook(CanvasLook look);

    const std::set<BoardId>& selection() const { return m_selection; }
    void setSelection(std::set<BoardId> ids);
    /// The one thing that keys act on and the inspector shows; kNoBoardId if none.
    BoardId focused() const { return m_focus; }
    void setFocused(BoardId id);
    /// Nodes drawn with a ring, and lines between nodes drawn broad, until the next call or Escape: hits of a search, the
    /// steps of a path.
    void setHighlighted(std::set<BoardId> ids, std::vector<std::pair<BoardId, BoardId>> lines = {});
    const std::vector<std::pair<BoardId, BoardId>>& highlightedLines() const { return m_broad; }

    /// All nodes in view; beside what lies upon the canvas at its left edge where a node would be under it.
    void fit();
    /// What lies upon the canvas (the legend), asked for at each fit; an empty rectangle: nothing.
    void setCover(std::function<QRect()> cover) { m_cover = std::move(cover); }
    /// At once, or as soon as the canvas has its size.
    void fitWhenSized();
    void fitSelection();
    void zoom(double factor, QPointF about);
    void zoomToFull();
    void centreOn(BoardId id);
    /// Part of the scene now seen.
    QRectF seen() const;
    QPointF onScreen(BoardId id) const;
    /// Whether all nodes are in view and one of them lies in that part of the canvas.
    bool allSeenAndOneIn(const QRect& part) const;
    /// Draws the frame now, on this thread: pictures of the window and tests.
    void drawNow();
    /// Milliseconds the last frame took on its thread.
    double lastFrame() const { return m_lastFrame; }

    QSize sizeHint() const override { return {800, 560}; }

Q_SIGNALS:
    void selectionChanged();
    void cameraChanged();
    /// A drag or Ctrl+arrows ended; `steady` while keys repeat, so that the moves become one step.
    void moveWanted(const std::vector<coir::ui::BoardId>& ids, QPointF by, bool steady);
    /// Double click or Enter.
    void openWanted(coir::ui::BoardId id);
    /// A click on a line, 6 pixels wide: index into the edges of the scene.
    void edgeClicked(std::uint32_t edge);
    void menuWanted(const QPoint& global, coir::ui::BoardId id);
    /// Firms (keys, one a line) were dropped on the canvas.
    void keysDropped(const QStringList& keys);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Doing : quint8 { Nothing, Panning, Band, Lasso, Moving };
    std::optional<std::uint32_t> nodeUnder(QPointF screen) const;
    void request();
    void showCard();
    void finishBand(Qt::KeyboardModifiers modifiers);
    void paintOver(QPainter& painter);
    void announce();

    CanvasScenePtr m_scene;          ///< as given
    CanvasScenePtr m_shown;          ///< the same, or with what is being dragged moved
    Camera m_camera;
    CanvasLook m_look;
    std::set<BoardId> m_selection, m_highlighted;
    std::vector<std::pair<BoardId, BoardId>> m_broad;
    BoardId m_focus = kNoBoardId;
    CanvasRenderer m_renderer;
    QImage m_frame;
    Camera m_frameCamera;
    double m_lastFrame = 0;
    bool m_fitWhenSized = false;
    std::function<QRect()> m_cover;

    Doing m_doing = Doing::Nothing;
    bool m_spaceHeld = false;
    QPointF m_pressed, m_last;
    Qt::KeyboardModifiers m_pressModifiers;
    BoardId m_hovered = kNoBoardId;
    std::vector<std::uint32_t> m_dragged;
    QPolygonF m_lasso;
    QTimer m_card;
};

} // namespace coir::ui
