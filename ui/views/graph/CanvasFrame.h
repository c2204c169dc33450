// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/graph/CanvasScene.h"

#include <QImage>
#include <QSize>
#include <stop_token>

class QPainter;

namespace coir::ui {

/// Where the canvas looks: the scene point in the middle and pixels a unit.
struct Camera {
    QPointF centre;
    double scale = 1;

    QPointF toScreen(QPointF scene, QSizeF view) const { return (scene - centre) * scale + QPointF(view.width() / 2, view.height() / 2); }
    QPointF toScene(QPointF screen, QSizeF view) const { return (screen - QPointF(view.width() / 2, view.height() / 2)) / scale + centre; }
    bool operator==(const Camera&) const = default;
};

/// What the colour of a node says; its shape always says the kind.
enum class NodeStyle : quint8 { Kind, Tier, Risk };

struct CanvasLook {
    Theme theme = Theme::Light;
    NodeStyle style = NodeStyle::Kind;
    bool labels = true;
    bool paper = false;
};

/// Size of a node in pixels at this zoom.
double nodeSize(const CanvasScene::Node& node, double scale);
QColor nodeColour(const CanvasScene::Node& node, NodeStyle style, const Colours& c);

/// Counts what a frame took, for the benchmark and the tests.
struct FrameFacts {
    std::size_t edges = 0, nodes = 0, labels = 0;
    bool fine = false;
};

/// One frame as an opaque image of size × dpr: edges by the own rasteriser (smooth up to some ten thousand, sampled
/// beyond some hundred thousand), nodes as sprites, labels of the weightiest that do not overlap. Pure; any thread.
/// An empty image when stopped.
QImage renderFrame(const CanvasScene& scene, const Camera& camera, QSize size, double dpr, const CanvasLook& look,
                   std::stop_token stop = {}, FrameFacts* facts = nullptr);

/// The same with vectors, every thing drawn in full: picture export and print.
void paintScene(QPainter& painter, const QRectF& area, const CanvasScene& scene, const Camera& camera, const CanvasLook& look);

} // namespace coir::ui
