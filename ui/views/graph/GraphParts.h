// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/graph/CanvasFrame.h"

#include <QWidget>
#include <optional>

namespace coir::ui {

class Brush;
class GraphCanvas;

/// What shapes, colours and lines mean, of those that are on the canvas. Lies over it; G shows and hides it.
class GraphLegend : public QWidget {
    Q_OBJECT
public:
    explicit GraphLegend(QWidget* parent);
    void setScene(const CanvasScenePtr& scene, NodeStyle style);
    QSize sizeHint() const override;
    /// The same for a picture: what a legend says of a scene, the room it takes, and its drawing into that.
    struct Line { NodeKind kind{}; RelationKind relation{}; int what = 0; QString words; };
    static std::vector<Line> linesOf(const CanvasScene& scene, NodeStyle style, bool key);
    static QSize roomFor(const std::vector<Line>& lines);
    static void draw(Brush& b, const QRectF& area, const std::vector<Line>& lines, NodeStyle style);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Line> m_lines;
    NodeStyle m_style = NodeStyle::Kind;
};

/// The whole graph small, with the part in view as a frame; a click or drag goes there.
class GraphOverview : public QWidget {
    Q_OBJECT
public:
    explicit GraphOverview(GraphCanvas& canvas, QWidget* parent);
    QSize sizeHint() const override { return {136, 90}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QRectF placed() const;
    void go(QPointF at);
    GraphCanvas& m_canvas;
};

/// When the relations on the board began, by week or month, and the days that the canvas shows. Both ends are dragged
/// or moved with arrows (Shift: the other end); double click or Home shows all.
class TimeBar : public QWidget {
    Q_OBJECT
public:
    explicit TimeBar(QWidget* parent = nullptr);
    /// `begins`: first days of the relations on the board, any order.
    void setRelations(std::vector<Date> begins, Date asOf);
    std::optional<Date> from() const { return m_from; }
    std::optional<Date> to() const { return m_to; }
    void setRange(std::optional<Date> from, std::optional<Date> to);
    /// All days again.
    void clear() { change({}, {}); }
    QString words() const;
    QSize sizeHint() const override { return {600, 58}; }

Q_SIGNALS:
    void rangeChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double x(Date d) const;
    Date at(double x) const;
    void change(std::optional<Date> from, std::optional<Date> to);

    Date m_first{}, m_last{}, m_asOf{};
    int m_step = 7;
    std::vector<int> m_bins;
    std::optional<Date> m_from, m_to;
    enum class Grip : quint8 { None, From, To, Both } m_grip = Grip::None;
    Date m_gripDay{};
    std::optional<Date> m_gripFrom, m_gripTo;
};

} // namespace coir::ui
