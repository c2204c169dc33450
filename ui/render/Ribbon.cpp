// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Pictures.h"

#include <algorithm>
#include <cmath>

namespace coir::ui {
namespace {

struct LaneBox {
    double top, base, left, right;
};

double highestActivity(const std::vector<std::pair<Date, double>>& activity) {
    double top = 0;
    for (const auto& [at, value] : activity)
        top = std::max(top, value);
    return top;
}

/// Months as an area up to `height`; one scale for all lanes, so that a fall and a rise can be compared.
void drawActivity(Brush& b, const TimeAxis& axis, const std::vector<std::pair<Date, double>>& activity, double most,
                  double base, double height, const QColor& c) {
    if (activity.size() < 2 || most <= 0)
        return;
    QPainterPath area;
    QVector<QLineF> curve;
    QPointF last;
    for (std::size_t i = 0; i < activity.size(); ++i) {
        const QPointF at(axis.x(activity[i].first), base - activity[i].second / most * height);
        if (i == 0)
            area.moveTo(at.x(), base);
        else
            curve << QLineF(last, at);
        area.lineTo(at);
        last = at;
    }
    area.lineTo(last.x(), base);
    area.closeSubpath();
    b.hatch(area, c, 4);
    b.lines(curve, c, 1.6);
}

/// Threads of one pair of lanes are told apart by place and number, not by colour alone.
const QColor& threadColour(const Colours& c, std::size_t i) {
    static constexpr std::size_t kOrder[] = {2, 3, 1, 0, 4, 5};
    return c.relation[kOrder[i % 6]];
}

} // namespace

void draw(QPainter& p, const QRectF& whole, const report::RibbonScene& s, const PictureStyle& style, Hits* hits) {
    Brush b(p, style, hits);
    const QRectF r = b.caption(whole, s.caption);
    if (s.lanes.empty())
        return;
    const Colours& c = b.colours();
    const double nameWidth = std::min(b.u(190), r.width() * 0.24);
    const double left = r.left() + nameWidth + b.u(8);
    const double right = r.right() - b.u(10);
    const double top = r.top() + b.u(22);
    const double bottom = r.bottom() - b.u(22);
    const TimeAxis axis(s.from, s.to, left, right);
    axis.draw(b, top - b.u(4), bottom);

    const double pitch = (bottom - top) / static_cast<double>(s.lanes.size());
    const double height = std::min(b.u(34), pitch * 0.45);
    double most = 0;
    for (const auto& lane : s.lanes)
        most = std::max(most, highestActivity(lane.activity));

    std::vector<LaneBox> boxes;
    for (std::size_t i = 0; i < s.lanes.size(); ++i) {
        const auto& lane = s.lanes[i];
        const double base = b.snap(top + pitch * static_cast<double>(i) + height);
        const double from = lane.founded ? std::clamp(axis.x(*lane.founded), left, right) : left;
        const double to = lane.closed ? std::clamp(axis.x(*lane.closed), from, right) : right;
        const QRectF box(from, base - height, to - from, height);
        b.fill(box, c.surface2, 2);
        b.frame(box, c.line, 1, 2);
        const QColor& curve = i == 0 ? c.high.text : c.watch.text;
        drawActivity(b, axis, lane.activity, most, base, height * 0.92, curve);
        if (lane.founded && *lane.founded >= s.from) {       // the founding mark: a foot under the lane
            b.line({from, base - height}, {from, base + b.u(4)}, c.text2, 1.6);
            b.mark({from, base + b.u(7)}, report::Weight::Plain, 7);
        }
        if (lane.closed && *lane.closed <= s.to)
            b.line({to, base - height}, {to, base}, c.text2, 1.6, true);
        double x = r.left();
        if (lane.tier) {
            b.tierBox({x, base - height}, lane.tier);
            x += b.u(22);
        }
        const QString name = QString::fromStdString(lane.name);
        b.text({x, base - height + b.u(8)}, Qt::AlignLeft, name, c.text, 12, left - b.u(8) - x);
        QString under = b.words(lane.role);
        if (lane.founded)
            under += QStringLiteral("  ") + PictureWords::tr("founded %1").arg(isoWords(*lane.founded));
        b.text({r.left(), base - height + b.u(26)}, Qt::AlignLeft, under, c.text2, 11, left - b.u(8) - r.left());
        b.hit(QRectF(r.left(), base - height, right - r.left(), height), lane.ref, name + QLatin1Char('\n') + under);
        boxes.push_back({base - height, base, from, to});
    }

    // Threads: beside the founding of the later firm, as wide as they weigh; one number a kind of thread.
    double heaviest = 0.1;
    std::vector<QString> kinds;
    std::vector<std::size_t> kindOf;
    std::vector<double> kindWeight;
    for (const auto& t : s.threads) {
        heaviest = std::max(heaviest, std::abs(t.weight));
        const QString words = b.words(t.label);
        const auto known = std::find(kinds.begin(), kinds.end(), words);
        kindOf.push_back(static_cast<std::size_t>(known - kinds.begin()));
        if (known == kinds.end()) {
            kinds.push_back(words);
            kindWeight.push_back(t.weight);
        }
    }
    const auto signedWords = [](double w) {
        return (w < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + QString::number(std::abs(w), 'f', 2);
    };
    std::vector<double> used(s.lanes.size(), 0);
    for (std::size_t i = 0; i < s.threads.size(); ++i) {
        const auto& t = s.threads[i];
        if (t.from >= boxes.size() || t.to >= boxes.size() || t.from == t.to)
            continue;
        const LaneBox& upper = boxes[std::min(t.from, t.to)];
        const LaneBox& lower = boxes[std::max(t.from, t.to)];
        const std::size_t target = std::max(t.from, t.to);
        const double width = std::max(b.u(1.5), b.u(7) * std::abs(t.weight) / heaviest);
        const double x = std::min(lower.left + b.u(6) + used[target], right - width);
        used[target] += width + b.u(4);
        const QRectF bar(x, upper.base, width, lower.top - upper.base);
        b.fill(bar, threadColour(c, kindOf[i]));
        b.text({x + width / 2, lower.top - b.u(6)}, Qt::AlignHCenter, QString::number(kindOf[i] + 1), c.text, 8);
        b.hit(bar.adjusted(-b.u(2), 0, b.u(2), 0), t.ref, kinds[kindOf[i]] + QStringLiteral("  ") + signedWords(t.weight));
    }
    // Their legend stands in the time before the successors were there; else at the right of the threads.
    if (!kinds.empty() && boxes.size() > 1) {
        double widest = 0;
        QStringList lines;
        for (std::size_t i = 0; i < kinds.size() && i < 8; ++i) {
            lines << QStringLiteral("%1  %2  %3").arg(i + 1).arg(kinds[i], signedWords(kindWeight[i]));
            widest = std::max(widest, b.textWidth(lines.last(), 11) + b.u(24));
        }
        double first = right, last = 0;
        for (std::size_t i = 1; i < boxes.size(); ++i) {
            first = std::min(first, boxes[i].left);
            last = std::max(last, boxes[i].left);
        }
        last += b.u(14) + *std::max_element(used.begin(), used.end());
        const bool before = first - left > widest + b.u(20);
        const bool after = !before && right - last > widest;
        const double x = after ? last : left + b.u(8);
        const double from = boxes[0].base + b.u(8);
        const double room = (before ? bottom : boxes[1].top) - from - b.u(4);
        const double step = std::min(b.u(16), room / static_cast<double>(lines.size()));
        const double size = std::clamp(step / b.u(1) * 0.85, 8.0, 11.0);
        for (int i = 0; i < lines.size(); ++i) {
            const double y = from + step * (i + 0.5);
            b.fill(QRectF(x, y - b.u(2), b.u(14), b.u(4)), threadColour(c, static_cast<std::size_t>(i)));
            b.text({x + b.u(20), y}, Qt::AlignLeft, lines[i], c.text2, size);
        }
    }

    for (const auto& m : s.marks) {
        if (m.at < s.from || m.at > s.to)
            continue;
        const double x = b.snap(axis.x(m.at));
        const QColor mark = m.weight == report::Weight::High ? c.high.text : m.weight == report::Weight::Watch ? c.watch.text : c.text2;
        b.line({x, top - b.u(4)}, {x, bottom}, mark, 1.6, true);
        const QString said = b.words(m.label) + QLatin1Char(' ') + isoWords(m.at);
        const double w = b.textWidth(said, 12) + b.u(16);
        const double at = std::clamp(x - w / 2, left, std::max(left, right - w));
        b.mark({at + b.u(5), r.top() + b.u(8)}, m.weight, 10);
        b.text({at + b.u(14), r.top() + b.u(8)}, Qt::AlignLeft, said, mark);
        b.hit(QRectF(at, r.top(), w, b.u(18)), m.ref, said);
        b.hit(QRectF(x - b.u(3), top, b.u(6), bottom - top), m.ref, said);
    }
    if (s.crossing && s.crossing->first >= s.from && s.crossing->first <= s.to) {
        const double x = b.snap(axis.x(s.crossing->first));
        b.line({x, boxes.front().base}, {x, bottom}, c.text3, 1, true);
        const QString said = b.words(s.crossing->second);
        const bool leftSide = x + b.u(6) + b.textWidth(said, 11) > right;
        b.text({x + b.u(leftSide ? -5 : 5), bottom - b.u(8)}, leftSide ? Qt::AlignRight : Qt::AlignLeft, said, c.text2, 11);
    }
    if (!s.activityUnit.empty() && most > 0)
        b.text({right, top - b.u(12)}, Qt::AlignRight, b.words(s.activityUnit), c.text3, 11);
}

void draw(QPainter& p, const QRectF& whole, const report::ColocationScene& s, const PictureStyle& style, Hits* hits) {
    Brush b(p, style, hits);
    QRectF r = b.caption(whole, s.caption);
    const Colours& c = b.colours();
    // Legend and place on the first line.
    b.text({r.left(), r.top() + b.u(8)}, Qt::AlignLeft, QString::fromStdString(s.place), c.text, 12, r.width() * 0.5);
    double x = r.right();
    const auto legend = [&](const QString& words, auto&& sample) {
        x -= b.textWidth(words, 11);
        b.text({x, r.top() + b.u(8)}, Qt::AlignLeft, words, c.text2, 11);
        x -= b.u(24);
        sample(QRectF(x, r.top() + b.u(3), b.u(18), b.u(10)));
        x -= b.u(14);
    };
    legend(PictureWords::tr("burst"), [&](const QRectF& q) { b.mark(q.center(), report::Weight::High, 9); });
    legend(PictureWords::tr("dormant"), [&](const QRectF& q) {
        b.hatch(q, c.text3, 4);
        b.frame(q, c.line);
    });
    legend(PictureWords::tr("monthly activity"), [&](const QRectF& q) { b.fill(QRectF(q.left() + b.u(6), q.top(), b.u(4), q.height()), c.accent); });
    r.setTop(r.top() + b.u(22));
    if (s.rows.empty())
        return;
    const double nameWidth = std::min(b.u(200), r.width() * 0.3);
    const double left = r.left() + nameWidth + b.u(8);
    const double right = r.right() - b.u(8);
    const double bottom = r.bottom() - b.u(20) - (s.further ? b.u(16) : 0);
    const TimeAxis axis(s.from, s.to, left, right);
    axis.draw(b, r.top(), bottom);
    const double pitch = std::min(b.u(30), (bottom - r.top()) / static_cast<double>(s.rows.size()));
    const double height = pitch * 0.66;
    for (std::size_t i = 0; i < s.rows.size(); ++i) {
        const auto& row = s.rows[i];
        const double base = b.snap(r.top() + pitch * static_cast<double>(i) + height + pitch * 0.15);
        const double from = row.founded ? std::clamp(axis.x(*row.founded), left, right) : left;
        const double to = row.closed ? std::clamp(axis.x(*row.closed), from, right) : right;
        const QRectF life(from, base - height, to - from, height);
        b.fill(life, row.subject ? c.accentSoft : c.surface2, 1);
        b.frame(life, row.subject ? c.accent : c.line, 1, 1);
        for (const auto& [a, z] : row.dormant) {
            const double da = std::clamp(axis.x(a), left, right);
            b.hatch(QRectF(da, base - height, std::clamp(axis.x(z), left, right) - da, height), c.text3, 4);
        }
        const double most = highestActivity(row.activity);
        const double month = std::max(b.u(1.5), (axis.x(s.from + 30) - axis.x(s.from)) * 0.6);
        for (const auto& [at, value] : row.activity)
            if (most > 0 && value > 0 && at >= s.from && at <= s.to) {
                const double h = std::max(b.hair(), value / most * height * 0.94);
                b.fill(QRectF(axis.x(at), base - h, month, h), c.accent);
            }
        for (const auto& [at, ref] : row.bursts) {
            if (at < s.from || at > s.to)
                continue;
            const QPointF m(axis.x(at) + month / 2, base - height - b.u(1));
            b.mark(m, report::Weight::High, 9);
            b.hit(QRectF(m.x() - b.u(6), m.y() - b.u(5), b.u(12), height + b.u(6)), ref,
                  PictureWords::tr("%1: burst in %2").arg(QString::fromStdString(row.name), isoWords(at).left(7)));
        }
        const QString name = QString::fromStdString(row.name);
        const double size = std::min(12.0, height / b.u(1) * 0.85);
        b.text({r.left(), base - height / 2}, Qt::AlignLeft, name, row.subject ? c.text : c.text2, size, nameWidth, row.subject);
        b.hit(QRectF(r.left(), base - height, right - r.left(), height), row.ref,
              row.note.empty() ? name : name + QLatin1Char('\n') + b.words(row.note));
    }
    if (s.further)
        b.text({r.left(), r.bottom() - b.u(4)}, Qt::AlignLeft, PictureWords::tr("and %n more firm(s) at the same place", nullptr, static_cast<int>(s.further)), c.text3, 11);
}

void draw(QPainter& p, const QRectF& whole, const report::TimelineScene& s, const PictureStyle& style, Hits* hits) {
    Brush b(p, style, hits);
    const QRectF r = b.caption(whole, s.caption);
    if (s.lanes.empty())
        return;
    const Colours& c = b.colours();
    double nameWidth = b.u(60);
    for (const Message& lane : s.lanes)
        nameWidth = std::max(nameWidth, b.textWidth(b.words(lane), 12) + b.u(18));
    const double left = r.left() + std::min(nameWidth, r.width() * 0.25);
    const double right = r.right() - b.u(30);
    const double bottom = r.bottom() - b.u(20);
    const TimeAxis axis(s.from, s.to, left + b.u(10), right);
    axis.draw(b, r.top(), bottom);
    const double pitch = (bottom - r.top()) / static_cast<double>(s.lanes.size());
    std::vector<std::vector<QRectF>> taken(s.lanes.size());
    for (std::size_t i = 0; i < s.lanes.size(); ++i) {
        const double y = b.snap(r.top() + pitch * (static_cast<double>(i) + 0.4));
        b.text({r.left(), y}, Qt::AlignLeft, b.words(s.lanes[i]), c.text2, 12, left - r.left() - b.u(6));
        b.line({left, y}, {right + b.u(20), y}, c.hairline, 1.5);
    }
    for (const auto& e : s.events) {
        if (e.lane >= s.lanes.size() || e.at < s.from || e.at > s.to)
            continue;
        const QPointF at(axis.x(e.at), b.snap(r.top() + pitch * (static_cast<double>(e.lane) + 0.4)));
        b.mark(at, e.weight, 11, e.hollow);
        const QString words = b.words(e.label);
        const double w = b.textWidth(words, 11);
        const QRectF box(std::clamp(at.x() - w / 2, left, std::max(left, r.right() - w)), at.y() + b.u(7), w, b.u(15));
        auto& lane = taken[e.lane];
        // A label that would touch another one is left to the click: marks never lie, labels never overlap.
        if (std::none_of(lane.begin(), lane.end(), [&](const QRectF& q) { return q.adjusted(-b.u(6), 0, b.u(6), 0).intersects(box); })) {
            b.text({box.left(), box.center().y()}, Qt::AlignLeft, words, e.hollow ? c.text3 : c.text, 11);
            if (e.hollow)
                b.line({box.left(), box.center().y()}, {box.right(), box.center().y()}, c.text3);
            lane.push_back(box);
        }
        b.hit(QRectF(at.x() - b.u(8), at.y() - b.u(8), b.u(16), b.u(16)), e.ref, words + QLatin1Char('\n') + isoWords(e.at));
    }
}

} // namespace coir::ui
