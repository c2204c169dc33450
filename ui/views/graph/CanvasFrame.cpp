// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/CanvasFrame.h"

#include "render/Painting.h"
#include "views/graph/LineRaster.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace coir::ui {
namespace {

constexpr std::size_t kFineEdges = 700;      ///< arrows, widths, dashes and words on lines up to here
constexpr double kSmoothPixels = 1.2e6;     ///< length of all lines up to which they are drawn smooth
constexpr std::size_t kMostEdges = 250000;   ///< beyond: an even sample
constexpr double kLabelGap = 6;               ///< between a node and its name: more than a cell of Occupied
constexpr double kLabel = 150, kWideLabel = 240;   ///< pixels of a name among many and among few
constexpr std::size_t kRoomyNodes = 24;       ///< up to here names are written out
constexpr double kReadable = 11;             ///< nodes of this size carry marks and letters

/// Which squares of the screen carry words already.
class Occupied {
public:
    Occupied(QSizeF size) : m_columns(static_cast<int>(size.width() / kCell) + 2), m_rows(static_cast<int>(size.height() / kCell) + 2),
                            m_taken(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), 0) {}
    bool free(const QRectF& r) const {
        bool all = true;
        cells(r, [&](std::size_t i) { all = all && !m_taken[i]; });
        return all;
    }
    void take(const QRectF& r) {
        cells(r, [&](std::size_t i) { m_taken[i] = 1; });
    }

private:
    static constexpr double kCell = 4;
    template <class Fn> void cells(const QRectF& r, Fn&& fn) const {
        const int x0 = std::max(0, static_cast<int>(r.left() / kCell)), x1 = std::min(m_columns - 1, static_cast<int>(r.right() / kCell));
        const int y0 = std::max(0, static_cast<int>(r.top() / kCell)), y1 = std::min(m_rows - 1, static_cast<int>(r.bottom() / kCell));
        for (int y = y0; y <= y1; ++y)
            for (int x = x0; x <= x1; ++x)
                fn(static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(x));
    }
    int m_columns, m_rows;
    std::vector<std::uint8_t> m_taken;
};

report::Weight weightOf(std::uint8_t level) {
    return level >= 3 ? report::Weight::High : level == 2 ? report::Weight::Watch : level == 1 ? report::Weight::Hint : report::Weight::Plain;
}

struct Stroke {
    const CanvasScene& scene;
    const Camera& camera;
    QSizeF view;
    CanvasLook look;
    const Colours& c;

    QPointF at(std::uint32_t i) const { return camera.toScreen({scene.nodes[i].x, scene.nodes[i].y}, view); }
    QRectF visible(double margin) const {
        const QPointF a = camera.toScene({-margin, -margin}, view), z = camera.toScene({view.width() + margin, view.height() + margin}, view);
        return {a, z};
    }
};

/// Edges that may be seen, in the order of the scene.
std::vector<std::uint32_t> edgesInView(const Stroke& s) {
    const QRectF view = s.visible(8);
    const auto& scene = s.scene;
    std::vector<std::uint32_t> out;
    const auto meets = [&](std::uint32_t i) {
        const auto &a = scene.nodes[scene.edges[i].a], &b = scene.nodes[scene.edges[i].b];
        return std::max(a.x, b.x) >= view.left() && std::min(a.x, b.x) <= view.right() && std::max(a.y, b.y) >= view.top() && std::min(a.y, b.y) <= view.bottom();
    };
    if (view.contains(scene.bounds)) {
        out.resize(scene.edges.size());
        for (std::uint32_t i = 0; i < out.size(); ++i)
            out[i] = i;
        return out;
    }
    const double reach = scene.edgeGrid.cell();
    scene.edgeGrid.each(view.adjusted(-reach, -reach, reach, reach), [&](std::uint32_t i) {
        if (!scene.isLong[i] && meets(i))
            out.push_back(i);
    });
    for (const std::uint32_t i : scene.longEdges)
        if (meets(i))
            out.push_back(i);
    std::sort(out.begin(), out.end());
    return out;
}

void fineEdge(Brush& b, const Stroke& s, const CanvasScene::Edge& e, double heaviest) {
    const QPointF from = s.at(e.a), to = s.at(e.b);
    const QPointF d = to - from;
    const double length = std::hypot(d.x(), d.y());
    const double cutA = nodeSize(s.scene.nodes[e.a], s.camera.scale) * 0.62, cutB = nodeSize(s.scene.nodes[e.b], s.camera.scale) * 0.7;
    if (length <= cutA + cutB + 2)
        return;
    const QPointF a = from + d / length * cutA, z = to - d / length * cutB;
    double width = 1.4;
    if (e.kind == RelationKind::Holding)
        width = 1.2 + 1.6 * std::clamp(e.sum, 0.0, 1.0);
    else if (e.kind == RelationKind::Payment || e.kind == RelationKind::Guarantee)
        width = 1.2 + 1.8 * std::sqrt(std::clamp(e.sum / heaviest, 0.0, 1.0));
    b.line(a, z, s.c.of(e.kind), width, e.unverified);
    if (e.directed && length > 24)
        b.arrowHead(z, d, s.c.of(e.kind), 8);
}

void fineNode(Brush& b, const Stroke& s, std::uint32_t i) {
    const auto& n = s.scene.nodes[i];
    const QPointF at = s.at(i);
    const double size = nodeSize(n, s.camera.scale);
    if (n.outside)
        return b.nodeShape(at, n.kind, size, s.c.line);
    if (n.level >= 2) {
        const QRectF ring(at.x() - size * 0.68, at.y() - size * 0.68, size * 1.36, size * 1.36);
        b.frame(ring, b.markColour(weightOf(n.level)), 2, 3);
    }
    if (n.members > 1) {
        for (const double shift : {0.24, 0.12}) {
            b.nodeShape(at + QPointF(size * shift, -size * shift), n.kind, size, s.c.line);
            b.nodeShape(at + QPointF(size * (shift - 0.05), -size * (shift - 0.05)), n.kind, size, s.c.canvas);
        }
    }
    b.nodeShape(at, n.kind, size, nodeColour(n, s.look.style, s.c));
    if (n.level >= 2)
        b.mark(at + QPointF(-size * 0.62, -size * 0.62), weightOf(n.level), std::clamp(size * 0.42, 7.0, 11.0));
    if (n.tier && size >= kReadable * 1.4)
        b.tierBox(at + QPointF(size * 0.12, size * 0.12), n.tier, std::clamp(size * 0.55, 10.0, 14.0));
    if (n.pinned && size >= kReadable) {
        const QPointF pin = at + QPointF(size * 0.6, -size * 0.6);
        b.fill(QRectF(pin.x() - 2.5, pin.y() - 2.5, 5, 5), s.c.text2, 2.5);
        b.line(pin, pin + QPointF(0, 7), s.c.text2, 1.4);
    }
}

/// The name without the form of the company, which tells no two firms apart on a picture; the inspector has it whole.
QString shortName(const CanvasScene::Node& node, QString words) {
    if (node.kind != NodeKind::Firm)
        return words;
    for (const char* form : {"股份有限公司", "有限责任公司", "有限公司", "（有限合伙）", "(有限合伙)"})
        if (const QString tail = QString::fromUtf8(form); words.endsWith(tail) && words.size() > tail.size() + 2) {
            words.chop(tail.size());
            break;
        }
    return words;
}

bool crosses(const QLineF& line, const QRectF& box) {
    double from = 0, to = 1;
    const double dx = line.dx(), dy = line.dy();
    for (const auto& [p, q] : {std::pair(-dx, line.x1() - box.left()), std::pair(dx, box.right() - line.x1()), std::pair(-dy, line.y1() - box.top()), std::pair(dy, box.bottom() - line.y1())}) {
        if (p == 0) {
            if (q < 0)
                return false;
        } else if (p < 0) {
            from = std::max(from, q / p);
        } else {
            to = std::min(to, q / p);
        }
    }
    return from <= to;
}

/// Below the node, above it, right or left of it: the first place that no line crosses, else the one that fewest do.
/// A null box where words or nodes are everywhere.
QRectF placeOfLabel(const Stroke& s, QPointF at, double size, double w, const Occupied& taken, const QVector<QLineF>& lines) {
    const double half = size * 0.5 + kLabelGap;
    const QRectF places[] = {{at.x() - w / 2 - 2, at.y() + half, w + 4, 16}, {at.x() - w / 2 - 2, at.y() - half - 18, w + 4, 16},
                             {at.x() + half + 2, at.y() - 8, w + 4, 16}, {at.x() - half - 6 - w, at.y() - 8, w + 4, 16}};
    const QRectF view(QPointF(0, 0), s.view);
    QRectF best;
    int least = std::numeric_limits<int>::max();
    for (const QRectF& box : places) {
        if (!taken.free(box))
            continue;
        if (lines.isEmpty())
            return box;                          // far away only the place below counts
        int crossed = view.contains(box) ? 0 : 3;
        for (const QLineF& line : lines)
            crossed += crosses(line, box);
        if (crossed < least) {
            least = crossed;
            best = box;
        }
        if (least == 0)
            break;
    }
    return best;
}

/// `edges` are looked at so that names stand beside lines; nullptr where there are too many.
std::size_t drawLabels(Brush& b, const Stroke& s, const std::vector<std::uint32_t>* edges, Occupied& taken, std::size_t most, std::stop_token stop) {
    const QRectF view = s.visible(0);
    std::size_t drawn = 0, tried = 0;
    const bool far = s.scene.nodes.size() > 3000 && s.camera.scale < 0.25;
    QVector<QLineF> lines;
    if (edges)
        for (const std::uint32_t i : *edges)
            lines << QLineF(s.at(s.scene.edges[i].a), s.at(s.scene.edges[i].b));
    const bool roomy = edges && s.scene.nodes.size() <= kRoomyNodes;
    for (const std::uint32_t i : s.scene.byRank) {
        const auto& n = s.scene.nodes[i];
        if (!view.contains(n.x, n.y))
            continue;
        if (drawn >= most || ++tried > 6 * most + 200 || stop.stop_requested())
            break;
        if (far && n.level < 2 && drawn > 40)
            break;
        const QPointF at = s.at(i);
        const double size = nodeSize(n, s.camera.scale);
        const QString note = i < s.scene.notes.size() && !s.scene.notes[i].isEmpty() ? QStringLiteral("  ") + s.scene.notes[i] : QString();
        const QString full = s.scene.label(i) + note, brief = shortName(n, s.scene.label(i)) + note;
        QString words = roomy ? full : brief;
        double wide = roomy ? kWideLabel : kLabel;
        QRectF box = placeOfLabel(s, at, size, std::min(wide, b.textWidth(words, 12)), taken, lines);
        if (box.isNull() && roomy) {
            words = brief;
            wide = kLabel;
            box = placeOfLabel(s, at, size, std::min(wide, b.textWidth(words, 12)), taken, lines);
        }
        if (box.isNull())
            continue;
        taken.take(box.adjusted(-2, -1, 2, 1));
        if (edges)
            b.fill(box.adjusted(0, 1, 0, -1), s.c.canvas);   // a line that must pass goes behind the words
        b.text(box.center(), Qt::AlignHCenter, words, n.outside ? s.c.text3 : s.c.text, 12, wide);
        ++drawn;
    }
    return drawn;
}

void drawEdgeLabels(Brush& b, const Stroke& s, const std::vector<std::uint32_t>& edges, Occupied& taken) {
    if (s.camera.scale < 0.45)
        return;
    for (const std::uint32_t i : edges) {
        const auto& e = s.scene.edges[i];
        const QPointF a = s.at(e.a), z = s.at(e.b);
        if (std::hypot(z.x() - a.x(), z.y() - a.y()) < 76)
            continue;
        // A line that only passes through needs no words.
        const QRectF view(QPointF(0, 0), s.view);
        if (!view.contains(a) && !view.contains(z))
            continue;
        const QString words = s.scene.edgeLabel(e);
        if (words.isEmpty())
            continue;
        const double w = b.textWidth(words, 11) + 6;
        for (const double t : {0.5, 0.38, 0.62}) {
            const QPointF at = a + (z - a) * t;
            const QRectF box(at.x() - w / 2, at.y() - 8, w, 16);
            if (!taken.free(box))
                continue;
            taken.take(box);
            b.fill(box, s.c.canvas);
            b.text(at, Qt::AlignHCenter, words, s.c.text2, 11);
            break;
        }
    }
}

double heaviestOf(const CanvasScene& scene, const std::vector<std::uint32_t>& edges) {
    double most = 1;
    for (const std::uint32_t i : edges)
        if (scene.edges[i].kind == RelationKind::Payment || scene.edges[i].kind == RelationKind::Guarantee)
            most = std::max(most, scene.edges[i].sum);
    return most;
}

void takeNodes(const Stroke& s, const std::vector<std::uint32_t>& nodes, Occupied& taken) {
    for (const std::uint32_t i : nodes) {
        const double size = nodeSize(s.scene.nodes[i], s.camera.scale);
        const QPointF at = s.at(i);
        taken.take(QRectF(at.x() - size * 0.5, at.y() - size * 0.5, size, size));
    }
}

/// A line of the canvas at a distance is paler than its kind, so that nodes and marks stand out on a thicket.
QRgb towardsGround(const QColor& c, const QColor& ground, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return qRgb(mix(c.red(), ground.red()), mix(c.green(), ground.green()), mix(c.blue(), ground.blue()));
}

} // namespace

double nodeSize(const CanvasScene::Node& node, double scale) {
    const double base = (node.kind == NodeKind::Firm ? 25.0 : 20.0) + (node.members > 1 ? 6 : 0);
    const double grown = base * (scale >= 1 ? std::min(1.35, std::sqrt(scale)) : std::pow(scale, 0.72));
    return std::clamp(grown, node.level >= 3 ? 5.0 : node.level == 2 ? 4.0 : 2.5, 34.0);
}

QColor nodeColour(const CanvasScene::Node& node, NodeStyle style, const Colours& c) {
    if (style == NodeStyle::Kind || node.kind == NodeKind::Role)   // a person carries neither tier nor level
        return c.of(node.kind);
    if (style == NodeStyle::Tier)
        return node.tier >= 'A' && node.tier <= 'D' ? c.tier[static_cast<std::size_t>(node.tier - 'A')] : c.text3;
    return node.level >= 3 ? c.high.mark : node.level == 2 ? c.watch.mark : node.level == 1 ? c.hint.mark : c.text3;
}

QImage renderFrame(const CanvasScene& scene, const Camera& camera, QSize size, double dpr, const CanvasLook& look,
                   std::stop_token stop, FrameFacts* facts) {
    const Colours& c = coloursOf(look.theme);
    QImage image(size * dpr, QImage::Format_RGB32);
    image.fill(c.canvas);
    const Stroke s{scene, camera, QSizeF(size), look, c};
    if (scene.nodes.empty() || size.isEmpty()) {
        image.setDevicePixelRatio(dpr);
        return image;
    }
    const std::vector<std::uint32_t> edges = edgesInView(s);
    const QRectF view = s.visible(40);
    std::vector<std::uint32_t> nodes;
    scene.nodeGrid.each(view, [&](std::uint32_t i) {
        if (view.contains(scene.nodes[i].x, scene.nodes[i].y))
            nodes.push_back(i);
    });
    std::sort(nodes.begin(), nodes.end());
    const bool fine = edges.size() <= kFineEdges && nodes.size() <= kFineEdges * 2;
    FrameFacts done;
    done.edges = edges.size();
    done.nodes = nodes.size();
    done.fine = fine;
    Occupied taken(s.view);

    if (!fine) {
        LineRaster raster(image);
        const std::size_t step = edges.size() / kMostEdges + 1;
        std::array<QRgb, 6> colour;
        for (std::size_t k = 0; k < 6; ++k)
            colour[k] = towardsGround(c.relation[k], c.canvas, edges.size() > 5000 ? 0.55 : 0.8);
        // Positions once, not twice an edge.
        std::vector<float> sx(scene.nodes.size()), sy(scene.nodes.size());
        const double k = camera.scale * dpr, ox = image.width() / 2.0 - camera.centre.x() * k, oy = image.height() / 2.0 - camera.centre.y() * k;
        for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
            sx[i] = static_cast<float>(scene.nodes[i].x * k + ox);
            sy[i] = static_cast<float>(scene.nodes[i].y * k + oy);
        }
        const double across = std::hypot(image.width(), image.height());
        double pixels = 0;
        for (std::size_t i = 0; i < edges.size() && pixels <= kSmoothPixels; ++i) {
            const auto& e = scene.edges[edges[i]];
            pixels += std::min(across, static_cast<double>(std::max(std::abs(sx[e.a] - sx[e.b]), std::abs(sy[e.a] - sy[e.b]))));
        }
        const bool smooth = pixels <= kSmoothPixels;
        for (std::size_t i = 0; i < edges.size(); i += step) {
            if ((i & 4095) == 0 && stop.stop_requested())
                return {};
            const auto& e = scene.edges[edges[i]];
            const QRgb rgb = colour[static_cast<std::size_t>(e.kind)];
            if (smooth)
                raster.smoothLine(sx[e.a], sy[e.a], sx[e.b], sy[e.b], rgb);
            else
                raster.line(sx[e.a], sy[e.a], sx[e.b], sy[e.b], rgb);
        }
        // Quiet nodes first, high ones last and on top.
        const bool sprites = nodes.size() <= 6000;
        if (!sprites)
            for (std::uint8_t level = 0; level <= 3; ++level)
                for (const std::uint32_t i : nodes) {
                    const auto& n = scene.nodes[i];
                    if (n.level == level)
                        raster.square(sx[i], sy[i], std::max(2, static_cast<int>(std::lround(nodeSize(n, camera.scale) * dpr))),
                                      n.outside ? c.line.rgb() : look.style == NodeStyle::Kind && n.level >= 2 ? (n.level == 3 ? c.high.mark : c.watch.mark).rgb() : nodeColour(n, look.style, c).rgb());
                }
        image.setDevicePixelRatio(dpr);
        if (stop.stop_requested())
            return {};
        QPainter painter(&image);
        PictureStyle style{&c, 12, dpr, false, {}};
        if (sprites) {
            // One small picture a kind, colour and size; the marks are part of it.
            std::map<std::uint64_t, QImage> sprite;
            for (std::uint8_t level = 0; level <= 3; ++level)
                for (const std::uint32_t i : nodes) {
                    const auto& n = scene.nodes[i];
                    if (n.level != level)
                        continue;
                    const double px = nodeSize(n, camera.scale);
                    const auto key = static_cast<std::uint64_t>(n.kind) | static_cast<std::uint64_t>(n.level) << 8 | static_cast<std::uint64_t>(static_cast<unsigned char>(n.tier)) << 16 |
                                     static_cast<std::uint64_t>(n.members > 1) << 24 | static_cast<std::uint64_t>(n.pinned) << 25 | static_cast<std::uint64_t>(n.outside) << 26 | static_cast<std::uint64_t>(std::lround(px * 4)) << 32;
                    QImage& picture = sprite[key];
                    const double room = std::ceil(px * 1.6) + 6;
                    if (picture.isNull()) {
                        picture = QImage(QSize(static_cast<int>(room * dpr), static_cast<int>(room * dpr)), QImage::Format_ARGB32_Premultiplied);
                        picture.setDevicePixelRatio(dpr);
                        picture.fill(Qt::transparent);
                        CanvasScene one;
                        one.nodes.push_back(n);
                        one.nodes[0].x = one.nodes[0].y = 0;
                        const Stroke small{one, Camera{{0, 0}, camera.scale}, QSizeF(room, room), look, c};
                        QPainter p(&picture);
                        Brush brush(p, style, nullptr);
                        fineNode(brush, small, 0);
                    }
                    const QPointF corner = s.at(i) - QPointF(room / 2, room / 2);
                    painter.drawImage(QPointF(crisp(corner.x(), dpr), crisp(corner.y(), dpr)), picture);
                }
        }
        if (look.labels) {
            Brush b(painter, style, nullptr);
            if (nodes.size() <= 6000)
                takeNodes(s, nodes, taken);
            done.labels = drawLabels(b, s, nullptr, taken, 120, stop);
        }
    } else {
        image.setDevicePixelRatio(dpr);
        QPainter painter(&image);
        PictureStyle style{&c, 12, dpr, false, {}};
        Brush b(painter, style, nullptr);
        const double heaviest = heaviestOf(scene, edges);
        for (const std::uint32_t i : edges)
            fineEdge(b, s, scene.edges[i], heaviest);
        for (std::uint8_t level = 0; level <= 3; ++level)
            for (const std::uint32_t i : nodes)
                if (scene.nodes[i].level == level)
                    fineNode(b, s, i);
        if (look.labels) {
            takeNodes(s, nodes, taken);
            done.labels = drawLabels(b, s, &edges, taken, 160, stop);
            drawEdgeLabels(b, s, edges, taken);
        }
    }
    if (facts)
        *facts = done;
    return stop.stop_requested() ? QImage() : image;
}

void paintScene(QPainter& painter, const QRectF& area, const CanvasScene& scene, const Camera& camera, const CanvasLook& look) {
    const Colours& c = look.paper ? paperColours() : coloursOf(look.theme);
    const Stroke s{scene, camera, area.size(), look, c};
    painter.save();
    painter.translate(area.topLeft());
    painter.setClipRect(QRectF(QPointF(0, 0), area.size()));
    {
        PictureStyle style{&c, 12, 1, look.paper, {}};
        Brush b(painter, style, nullptr);
        b.fill(QRectF(QPointF(0, 0), area.size()), c.canvas);
        const std::vector<std::uint32_t> edges = edgesInView(s);
        const double heaviest = heaviestOf(scene, edges);
        for (const std::uint32_t i : edges)
            fineEdge(b, s, scene.edges[i], heaviest);
        std::vector<std::uint32_t> nodes = scene.within(s.visible(20));
        for (std::uint8_t level = 0; level <= 3; ++level)
            for (const std::uint32_t i : nodes)
                if (scene.nodes[i].level == level)
                    fineNode(b, s, i);
        Occupied taken(s.view);
        takeNodes(s, nodes, taken);
        drawLabels(b, s, edges.size() <= kFineEdges ? &edges : nullptr, taken, 400, {});
        drawEdgeLabels(b, s, edges, taken);
    }
    painter.restore();
}

} // namespace coir::ui
