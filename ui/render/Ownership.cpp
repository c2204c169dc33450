// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Pictures.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace coir::ui {
namespace {

using report::OwnershipScene;


/// Order in the layers: each holder above the mean of the firms it holds, so that few lines cross.
std::map<int, std::vector<std::size_t>> orderedLayers(const OwnershipScene& s) {
    std::map<int, std::vector<std::size_t>> layers;
    for (std::size_t i = 0; i < s.nodes.size(); ++i)
        layers[s.nodes[i].layer].push_back(i);
    std::vector<double> place(s.nodes.size(), 0);
    for (auto& [layer, nodes] : layers)
        for (std::size_t i = 0; i < nodes.size(); ++i)
            place[nodes[i]] = (static_cast<double>(i) + 0.5) / static_cast<double>(nodes.size());
    for (int round = 0; round < 4; ++round)
        for (auto& [layer, nodes] : layers) {
            if (layer == layers.begin()->first)
                continue;
            std::vector<double> wish(s.nodes.size(), 0);
            for (const std::size_t n : nodes) {
                double sum = 0;
                int count = 0;
                for (const auto& e : s.edges)
                    if (e.holder == n && !e.loop) {
                        sum += place[e.firm];
                        ++count;
                    }
                wish[n] = count ? sum / count : place[n];
            }
            std::stable_sort(nodes.begin(), nodes.end(), [&](std::size_t x, std::size_t y) { return wish[x] < wish[y]; });
            for (std::size_t i = 0; i < nodes.size(); ++i)
                place[nodes[i]] = (static_cast<double>(i) + 0.5) / static_cast<double>(nodes.size());
        }
    return layers;
}

} // namespace

void draw(QPainter& p, const QRectF& whole, const OwnershipScene& s, const PictureStyle& style, Hits* hits) {
    Brush b(p, style, hits);
    const QRectF r = b.caption(whole, s.caption);
    if (s.nodes.empty())
        return;
    const Colours& c = b.colours();
    const auto layers = orderedLayers(s);
    const bool hasLoop = std::any_of(s.edges.begin(), s.edges.end(), [](const auto& e) { return e.loop; });
    const double loopRoom = hasLoop ? b.u(70) : b.u(4);
    const auto rows = static_cast<double>(layers.size());
    const double boxHeight = std::min(b.u(42), r.height() / (rows * 1.9));
    const double pitch = rows > 1 ? (r.height() - boxHeight - b.u(4)) / (rows - 1) : 0;
    const double width = r.width() - loopRoom;

    std::vector<QRectF> box(s.nodes.size());
    int row = 0;
    for (auto it = layers.rbegin(); it != layers.rend(); ++it, ++row) {
        const auto n = static_cast<double>(it->second.size());
        const double slot = width / n;
        const double w = std::min(b.u(it->second.size() <= 3 ? 236 : 168), slot - b.u(14));
        for (std::size_t i = 0; i < it->second.size(); ++i) {
            const double x = r.left() + slot * (static_cast<double>(i) + 0.5) - w / 2;
            const double y = rows > 1 ? r.top() + b.u(2) + pitch * row : r.center().y() - boxHeight / 2;
            box[it->second[i]] = QRectF(b.snap(x), b.snap(y), w, boxHeight);
        }
    }

    // Where several lines meet one side of a box, they share it evenly, in the order of their other ends.
    const auto spread = [&](std::size_t edge, bool atHolder) {
        const auto& e = s.edges[edge];
        const std::size_t here = atHolder ? e.holder : e.firm;
        std::vector<std::pair<double, std::size_t>> others;
        for (std::size_t k = 0; k < s.edges.size(); ++k)
            if (!s.edges[k].loop && (atHolder ? s.edges[k].holder : s.edges[k].firm) == here)
                others.emplace_back(box[atHolder ? s.edges[k].firm : s.edges[k].holder].center().x(), k);
        std::sort(others.begin(), others.end());
        const auto at = std::find_if(others.begin(), others.end(), [&](const auto& o) { return o.second == edge; });
        const double t = (static_cast<double>(at - others.begin()) + 1) / (static_cast<double>(others.size()) + 1);
        return box[here].left() + box[here].width() * (0.15 + 0.7 * t);
    };

    struct Pill { std::size_t edge; QPointF at; QPainterPath path; };
    std::vector<Pill> pills;
    double loopSide = 0;
    QPointF besideLoop;
    for (std::size_t i = 0; i < s.edges.size(); ++i) {
        const auto& e = s.edges[i];
        if (e.holder >= s.nodes.size() || e.firm >= s.nodes.size())
            continue;
        const QColor colour = e.loop ? c.watch.text : e.unknown ? c.text3 : c.of(RelationKind::Holding);
        const double thick = 1 + 1.6 * std::clamp(e.value, 0.0, 1.0);
        QPainterPath path;
        QPointF tip, towards;
        if (e.loop) {
            const QRectF &h = box[e.holder], &f = box[e.firm];
            const double x = std::max(h.right(), f.right()) + b.u(26) + loopSide;
            loopSide += b.u(14);
            const double reach = std::min(x, r.right() - b.u(2));
            if (besideLoop.isNull())
                besideLoop = {reach, (h.center().y() + f.center().y()) / 2 + b.u(20)};
            path.moveTo(h.right(), h.center().y());
            path.cubicTo({reach, h.center().y()}, {reach, f.center().y()}, {f.right(), f.center().y()});
            tip = {f.right(), f.center().y()};
            towards = {-1, 0};
        } else {
            const QPointF a(spread(i, true), box[e.holder].bottom());
            const QRectF& f = box[e.firm];
            if (s.nodes[e.holder].layer - s.nodes[e.firm].layer > 1) {
                // Over more than one layer: down beside the others and into the side of the box.
                const bool fromLeft = a.x() < f.center().x();
                tip = {fromLeft ? f.left() : f.right(), f.center().y()};
                towards = {fromLeft ? 1.0 : -1.0, 0};
                double beside = fromLeft ? std::min(a.x(), f.left() - b.u(40)) : std::max(a.x(), f.right() + b.u(40));
                for (std::size_t k = 0; k < s.nodes.size(); ++k) {
                    const bool between = s.nodes[k].layer < s.nodes[e.holder].layer && s.nodes[k].layer > s.nodes[e.firm].layer;
                    if (between && beside > box[k].left() - b.u(8) && beside < box[k].right() + b.u(8))
                        beside = fromLeft ? std::max(r.left() + b.u(3), box[k].left() - b.u(14))
                                          : std::min(r.right() - b.u(3), box[k].right() + b.u(14));
                }
                path.moveTo(beside < box[e.holder].right() && beside > box[e.holder].left() ? QPointF(beside, a.y()) : a);
                path.cubicTo({beside, a.y() + b.u(20)}, {beside, a.y() + b.u(20)}, {beside, f.center().y() - b.u(40)});
                path.quadTo({beside, f.center().y()}, tip);
            } else {
                tip = {spread(i, false), f.top()};
                towards = {0, 1};
                const double bend = (tip.y() - a.y()) * 0.5;
                path.moveTo(a);
                path.cubicTo({a.x(), a.y() + bend}, {tip.x(), tip.y() - bend}, {tip.x(), tip.y() - b.u(2)});
            }
        }
        QPen pen(colour, b.u(thick));
        if (e.loop || e.unknown)
            pen.setDashPattern({4, 3});
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
        p.drawPath(path);
        b.arrowHead(tip, towards, colour, 8);
        pills.push_back({i, {}, path});
    }

    // Shares are never hidden: a pill slides along its own line until it touches no box and no other pill.
    std::vector<QRectF> taken(box.begin(), box.end());
    const QString loopWords = hasLoop ? b.words(s.loopNote) : QString();
    const bool beside = !loopWords.isEmpty() && !besideLoop.isNull() && besideLoop.x() + b.textWidth(loopWords, 11) <= r.right();
    if (beside)
        taken.emplace_back(besideLoop.x(), besideLoop.y() - b.u(7), b.textWidth(loopWords, 11), b.u(14));
    for (auto& pill : pills) {
        const auto& e = s.edges[pill.edge];
        const QString share = QString::fromStdString(e.share);
        const auto clash = [&](const QRectF& q) {
            double covered = 0;
            for (const QRectF& t : taken)
                if (t.intersects(q)) {
                    const QRectF both = t.intersected(q);
                    covered += both.width() * both.height();
                }
            return covered;
        };
        QRectF best;
        double least = -1;
        for (const double t : {0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75, 0.2, 0.8}) {
            const QRectF q = b.pillBox(pill.path.pointAtPercent(t), share);
            const double over = clash(q);
            if (least < 0 || over < least) {
                least = over;
                best = q;
                pill.at = pill.path.pointAtPercent(t);
            }
            if (over <= 0)
                break;
        }
        b.pill(pill.at, share, e.unknown ? c.text2 : c.text);
        taken.push_back(best);
        b.hit(best, e.ref, QStringLiteral("%1 \u2192 %2  %3").arg(QString::fromStdString(s.nodes[e.holder].name), QString::fromStdString(s.nodes[e.firm].name), share));
    }

    const auto reading = static_cast<std::size_t>(s.reading);
    for (std::size_t i = 0; i < s.nodes.size(); ++i) {
        const auto& n = s.nodes[i];
        const QRectF& q = box[i];
        b.fill(q, c.surface, 3);
        if (n.kind == OwnershipScene::Kind::Unknown)
            b.hatch(q, c.line, 7);
        b.frame(q, n.focus ? c.high.text : n.marked ? c.accent : c.line, n.focus || n.marked ? 2 : 1, 3);
        const double tierRoom = n.tier ? b.u(24) : 0;
        const QString name = QString::fromStdString(n.name);
        const double inner = q.width() - b.u(16);
        const double line = q.height() / 2;
        const double size = std::min(12.0, line / b.u(1) * 0.72);
        b.text({q.left() + b.u(8), q.top() + line * 0.62}, Qt::AlignLeft, name, c.text, size, inner - tierRoom);
        QString under = b.words(n.note);
        const QString value = s.reading == OwnershipScene::Reading::Control && !n.reading[reading].empty()
                                  ? b.words(COIR_MSG("scene", "%1").term(n.reading[reading]))
                                  : QString::fromStdString(n.reading[reading]);
        if (!value.isEmpty())
            under = under.isEmpty() ? value : value + QStringLiteral("  ·  ") + under;
        b.text({q.left() + b.u(8), q.top() + line * 1.42}, Qt::AlignLeft, under, c.text2, size * 0.92, inner);
        if (n.tier)
            b.tierBox({q.right() - b.u(22), q.top() + b.u(5)}, n.tier);
        b.hit(q, n.ref, under.isEmpty() ? name : name + QLatin1Char('\n') + under);
    }
    // Beside the arc where there is room for it, else at the foot.
    if (beside)
        b.text(besideLoop, Qt::AlignLeft, loopWords, c.watch.text, 11);
    else if (!loopWords.isEmpty())
        b.text({r.right() - b.u(4), r.bottom() - b.u(8)}, Qt::AlignRight, loopWords, c.watch.text, 11, r.width() * 0.42);
}

} // namespace coir::ui
