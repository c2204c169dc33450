// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Pictures.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace coir::ui {
namespace {

struct Stub {
    QPointF a, b;
};
/// The line from border to border of two round places.
Stub between(QPointF from, QPointF to, double cut) {
    const QPointF d = to - from;
    const double length = std::hypot(d.x(), d.y());
    if (length <= 2 * cut)
        return {from, to};
    return {from + d / length * cut, to - d / length * cut};
}

bool meets(const QLineF& line, const QRectF& box) {
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const QLineF sides[4] = {{box.topLeft(), box.topRight()}, {box.topRight(), box.bottomRight()}, {box.bottomRight(), box.bottomLeft()}, {box.bottomLeft(), box.topLeft()}};
    return std::any_of(std::begin(sides), std::end(sides), [&](const QLineF& side) { return line.intersects(side) == QLineF::BoundedIntersection; });
}

NodeKind tokenOf(report::RelationScene::Kind kind) { return static_cast<NodeKind>(kind); }
RelationKind tokenOf(report::RelationScene::Link link) { return static_cast<RelationKind>(link); }

QString kindWords(report::RelationScene::Kind kind) {
    using K = report::RelationScene::Kind;
    switch (kind) {
    case K::Firm: return PictureWords::tr("firm");
    case K::Person: return PictureWords::tr("person in a role (token)");
    case K::Address: return PictureWords::tr("address");
    case K::Contact: return PictureWords::tr("contact");
    case K::Account: return PictureWords::tr("account");
    case K::Goods: break;
    }
    return PictureWords::tr("goods");
}
QString linkWords(report::RelationScene::Link link) {
    using L = report::RelationScene::Link;
    switch (link) {
    case L::Holding: return PictureWords::tr("holding %");
    case L::Post: return PictureWords::tr("post");
    case L::Address: return PictureWords::tr("same address");
    case L::Contact: return PictureWords::tr("same contact");
    case L::Payment: return PictureWords::tr("payment");
    case L::Guarantee: break;
    }
    return PictureWords::tr("guarantee");
}

} // namespace

void draw(QPainter& p, const QRectF& whole, const report::CircleScene& s, const PictureStyle& style, Hits* hits) {
    Brush b(p, style, hits);
    const QRectF r = b.caption(whole, s.caption);
    if (s.members.empty())
        return;
    const Colours& c = b.colours();
    const auto n = s.members.size();
    if (std::any_of(s.edges.begin(), s.edges.end(), [](const auto& e) { return !e.closes; })) {
        const QString words = PictureWords::tr("dashed: between members, not part of the circle");
        const double x = r.right() - b.textWidth(words, 11);
        b.line({x - b.u(24), r.top() + b.u(7)}, {x - b.u(6), r.top() + b.u(7)}, c.of(RelationKind::Guarantee), 2, true);
        b.text({x, r.top() + b.u(7)}, Qt::AlignLeft, words, c.text2, 11);
    }
    const QPointF centre(r.center().x(), r.center().y() - b.u(8));
    const double rx = std::max(b.u(60), r.width() / 2 - b.u(130));
    const double ry = std::max(b.u(40), r.height() / 2 - b.u(52));
    std::vector<QPointF> at(n);
    for (std::size_t i = 0; i < n; ++i) {
        const double angle = -std::numbers::pi / 2 + 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(n);
        at[i] = centre + QPointF(std::cos(angle) * std::min(rx, ry * 2.2), std::sin(angle) * ry);
    }
    double most = 1;
    for (const auto& e : s.edges)
        most = std::max(most, e.value);
    std::vector<QRectF> taken;
    for (const auto& e : s.edges) {
        if (e.from >= n || e.to >= n)
            continue;
        const Stub line = between(at[e.from], at[e.to], b.u(20));
        // Two that vouch for each other bend apart; the others bend a little outwards.
        const QPointF mid = (line.a + line.b) / 2;
        const QPointF d = line.b - line.a;
        const double length = std::max(1.0, std::hypot(d.x(), d.y()));
        const QPointF bend = mid + QPointF(d.y(), -d.x()) / length * b.u(18);
        QPainterPath path(line.a);
        path.quadTo(bend, line.b);
        QPen pen(c.of(RelationKind::Guarantee), b.u(1.2 + 3.2 * e.value / most));
        if (!e.closes)
            pen.setDashPattern({4, 3});
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
        p.drawPath(path);
        b.arrowHead(line.b, line.b - bend, c.of(RelationKind::Guarantee), 10);
        const QString amount = QString::fromStdString(e.amount);
        QPointF place = path.pointAtPercent(0.5);
        for (const double t : {0.5, 0.38, 0.62, 0.28, 0.72}) {
            place = path.pointAtPercent(t);
            const QRectF q = b.pillBox(place, amount);
            if (std::none_of(taken.begin(), taken.end(), [&](const QRectF& o) { return o.intersects(q); }))
                break;
        }
        const QRectF box = b.pill(place, amount, c.text);
        taken.push_back(box);
        b.hit(box, e.ref, QStringLiteral("%1 \u2192 %2  %3").arg(QString::fromStdString(s.members[e.from].name), QString::fromStdString(s.members[e.to].name), amount));
    }
    for (std::size_t i = 0; i < n; ++i) {
        const auto& m = s.members[i];
        b.nodeShape(at[i], NodeKind::Firm, b.u(24), c.of(NodeKind::Firm));
        b.tierBox(at[i] + QPointF(b.u(6), b.u(4)), m.tier, 14);
        const QString name = QString::fromStdString(m.name);
        const QString note = b.words(m.note);
        // Names stand outside the ring: above, below, or beside.
        const double dx = at[i].x() - centre.x(), dy = at[i].y() - centre.y();
        if (std::abs(dy) > ry * 0.75) {
            const double y = dy < 0 ? at[i].y() - b.u(note.isEmpty() ? 22 : 36) : at[i].y() + b.u(25);
            b.text({at[i].x(), y}, Qt::AlignHCenter, name, c.text, 12, b.u(230));
            b.text({at[i].x(), y + b.u(15)}, Qt::AlignHCenter, note, c.text2, 11, b.u(230));
        } else {
            const bool rightSide = dx > 0;
            const double x = at[i].x() + b.u(rightSide ? 18 : -18);
            const double room = rightSide ? r.right() - x : x - r.left();
            const Qt::Alignment side = rightSide ? Qt::AlignLeft : Qt::AlignRight;
            b.text({x, at[i].y() - (note.isEmpty() ? 0 : b.u(7))}, side, name, c.text, 12, room);
            b.text({x, at[i].y() + b.u(8)}, side, note, c.text2, 11, room);
        }
        b.hit(QRectF(at[i].x() - b.u(14), at[i].y() - b.u(14), b.u(28), b.u(28)), m.ref, name + QLatin1Char('\n') + note);
    }
    const QString middle = b.words(s.middle);
    const QStringList lines = middle.split(QLatin1Char('\n'));
    double widest = 0;
    for (const QString& line : lines)
        widest = std::max(widest, b.textWidth(line, 12));
    // Words too wide for the ring stand below it.
    if (widest > std::min(rx, ry * 2.2) * 0.9) {
        b.text({r.center().x(), r.bottom() - b.u(6)}, Qt::AlignHCenter, lines.join(QStringLiteral("  ·  ")), c.text2, 12, r.width());
        return;
    }
    for (int i = 0; i < lines.size(); ++i)
        b.text(centre + QPointF(0, b.lineHeight() * (i - (static_cast<double>(lines.size()) - 1) / 2)), Qt::AlignHCenter, lines[i], c.text2, 12, rx * 1.2);
}

void draw(QPainter& p, const QRectF& whole, const report::RelationScene& s, const PictureStyle& style, Hits* hits) {
    Brush b(p, style, hits);
    QRectF r = b.caption(whole, s.caption);
    if (s.nodes.empty())
        return;
    const Colours& c = b.colours();
    // Legend of what is there, one line.
    bool kinds[6] = {}, links[6] = {};
    bool unverified = false;
    for (const auto& node : s.nodes)
        kinds[static_cast<std::size_t>(node.kind)] = true;
    for (const auto& e : s.edges) {
        links[static_cast<std::size_t>(e.link)] = true;
        unverified = unverified || e.unverified;
    }
    double x = r.left();
    const double y = r.bottom() - b.u(8);
    for (std::size_t k = 0; k < 6; ++k)
        if (kinds[k]) {
            const auto kind = static_cast<report::RelationScene::Kind>(k);
            b.nodeShape({x + b.u(6), y}, tokenOf(kind), b.u(11), c.node[k]);
            b.text({x + b.u(16), y}, Qt::AlignLeft, kindWords(kind), c.text2, 11);
            x += b.u(30) + b.textWidth(kindWords(kind), 11);
        }
    for (std::size_t k = 0; k < 6; ++k)
        if (links[k]) {
            const auto link = static_cast<report::RelationScene::Link>(k);
            b.line({x, y}, {x + b.u(16), y}, c.relation[k], 2.4);
            b.text({x + b.u(20), y}, Qt::AlignLeft, linkWords(link), c.text2, 11);
            x += b.u(34) + b.textWidth(linkWords(link), 11);
        }
    if (unverified) {
        b.line({x, y}, {x + b.u(16), y}, c.text2, 1.6, true);
        b.text({x + b.u(20), y}, Qt::AlignLeft, PictureWords::tr("dashed: not verified"), c.text2, 11);
    }
    r.adjust(b.u(80), b.u(34), -b.u(80), -b.u(54));

    double left = s.nodes[0].x, right = left, top = s.nodes[0].y, bottom = top;
    for (const auto& node : s.nodes) {
        left = std::min(left, node.x);
        right = std::max(right, node.x);
        top = std::min(top, node.y);
        bottom = std::max(bottom, node.y);
    }
    const double scale = std::min(r.width() / std::max(1e-9, right - left), r.height() / std::max(1e-9, bottom - top));
    const auto place = [&](std::size_t i) {
        return QPointF(r.center().x() + (s.nodes[i].x - (left + right) / 2) * (right > left ? scale : 0),
                       r.center().y() + (s.nodes[i].y - (top + bottom) / 2) * (bottom > top ? scale : 0));
    };
    const double size = b.u(std::clamp(24.0 - static_cast<double>(s.nodes.size()) / 6, 10.0, 24.0));
    std::vector<QRectF> taken;
    std::vector<QLineF> drawn;
    // Several lines between the same two bend apart, each to its own side: a loop of two must be seen as two.
    const auto bendOf = [&](const report::RelationScene::Edge& e) {
        int same = 0, before = 0;
        for (const auto& o : s.edges)
            if ((o.from == e.from && o.to == e.to) || (o.from == e.to && o.to == e.from)) {
                before += &o < &e ? 1 : 0;
                ++same;
            }
        const QPointF a = place(std::min(e.from, e.to)), z = place(std::max(e.from, e.to)), d = z - a;
        const double length = std::max(1.0, std::hypot(d.x(), d.y()));
        return (a + z) / 2 + QPointF(-d.y(), d.x()) / length * b.u(44) * (before - (same - 1) / 2.0);
    };
    const auto aroundOf = [&](QPointF at) { return QRectF(at.x() - size * 0.72, at.y() - size * 0.72, size * 1.44, size * 1.44); };
    for (std::size_t i = 0; i < s.nodes.size(); ++i)
        taken.push_back(aroundOf(place(i)));
    for (const auto& e : s.edges) {
        if (e.from >= s.nodes.size() || e.to >= s.nodes.size())
            continue;
        const Stub line = between(place(e.from), place(e.to), size * 0.75);
        const QColor& colour = c.of(tokenOf(e.link));
        const QPointF bend = bendOf(e);
        QPen pen(colour, b.u(1.8));
        if (e.unverified)
            pen.setDashPattern({4, 3});
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
        QPainterPath path(line.a);
        path.quadTo(bend, line.b);
        p.drawPath(path);
        if (e.directed)
            b.arrowHead(line.b, line.b - bend, colour, 8);
        drawn.emplace_back(line.a, path.pointAtPercent(0.5));
        drawn.emplace_back(path.pointAtPercent(0.5), line.b);
    }
    const auto free = [&](const QRectF& box) { return std::none_of(taken.begin(), taken.end(), [&](const QRectF& o) { return o.intersects(box); }); };
    // Names: below, above, right or left of the node, wherever the fewest lines and words are in the way.
    const QRectF inside = whole;
    for (std::size_t i = 0; i < s.nodes.size(); ++i) {
        const auto& node = s.nodes[i];
        const QPointF at = place(i);
        const QRectF around = aroundOf(at);
        if (node.weight != report::Weight::Plain && node.weight != report::Weight::Muted) {
            b.frame(around, b.markColour(node.weight), 2, 4);
            b.mark(around.topLeft() + QPointF(b.u(3), b.u(3)), node.weight, 9);
        }
        if (node.focus)
            b.frame(around.adjusted(-b.u(3), -b.u(3), b.u(3), b.u(3)), c.accent, 2, 5);
        b.nodeShape(at, tokenOf(node.kind), size, c.of(tokenOf(node.kind)));
        b.tierBox(at + QPointF(size * 0.2, size * 0.12), node.tier, 13);
        const QString name = QString::fromStdString(node.name);
        const double h = b.u(15), off = size * 0.72 + b.u(5);
        QRectF best;
        int least = 100;
        // In full; where that covers something, cut to a part of it.
        for (const double most : {190.0, 110.0, 70.0}) {
            const double w = std::min(b.u(most), b.textWidth(name, 11));
            // Above and below it may slip sideways, to stay inside.
            const double x = std::clamp(at.x() - w / 2, inside.left(), std::max(inside.left(), inside.right() - w));
            for (const QRectF& box : {QRectF(x, at.y() + off, w, h), QRectF(x, at.y() - off - h, w, h), QRectF(at.x() + off, at.y() - h / 2, w, h), QRectF(at.x() - off - w, at.y() - h / 2, w, h)}) {
                if (!inside.contains(box) || !free(box))
                    continue;
                const auto cost = static_cast<int>(std::count_if(drawn.begin(), drawn.end(), [&](const QLineF& line) { return meets(line, box); }));
                if (cost < least) {
                    best = box;
                    least = cost;
                }
            }
            if (!best.isNull())
                break;
        }
        if (!best.isNull()) {
            b.fill(best, c.surface);
            b.text(best.center(), Qt::AlignHCenter, name, c.text, 11, best.width() + b.u(1));
            taken.push_back(best);
        }
        b.hit(around, node.ref, name + QLatin1Char('\n') + kindWords(node.kind));
    }
    // What a line says slides along it until it covers nothing; where there is no room it is left to the click.
    for (const auto& e : s.edges) {
        if (e.from >= s.nodes.size() || e.to >= s.nodes.size())
            continue;
        const QPointF from = place(e.from), to = place(e.to);
        const QString words = QString::fromStdString(e.label);
        QRectF box((from + to) / 2 - QPointF(b.u(6), b.u(6)), QSizeF(b.u(12), b.u(12)));
        QPainterPath path(from);
        path.quadTo(bendOf(e), to);
        box.moveCenter(path.pointAtPercent(0.5));
        for (const double t : {0.5, 0.42, 0.58, 0.34, 0.66}) {
            const QRectF q = b.pillBox(path.pointAtPercent(t), words, 9);
            if (words.isEmpty() || !free(q))
                continue;
            box = q;
            b.fill(box, c.surface, 2);
            b.text(box.center(), Qt::AlignHCenter, words, c.text2, 11);
            taken.push_back(box);
            break;
        }
        b.hit(box, e.ref, words.isEmpty() ? linkWords(e.link) : linkWords(e.link) + QLatin1Char(' ') + words);
    }
}

} // namespace coir::ui
