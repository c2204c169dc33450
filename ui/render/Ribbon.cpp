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

/// Words of a mark above the lanes: near dates stand on different floors, so that none covers another.
struct MarkWords {
    const report::RibbonScene::Mark* mark = nullptr;
    QString words;
    QColor colour;
    double x = 0, at = 0, width = 0;                 ///< of the date; of the words
    int floor = 0;
};

std::vector<MarkWords> placeMarks(Brush& b, const report::RibbonScene& s, const TimeAxis& axis, double left, double right) {
    const Colours& c = b.colours();
    std::vector<const report::RibbonScene::Mark*> order;
    for (const auto& m : s.marks)
        if (m.at >= s.from && m.at <= s.to)
            order.push_back(&m);
    std::stable_sort(order.begin(), order.end(), [](const auto* x, const auto* y) { return x->at < y->at; });
    std::vector<MarkWords> out;
    for (const auto* m : order) {
        MarkWords w;
        w.mark = m;
        w.words = b.words(m->label) + QLatin1Char(' ') + isoWords(m->at);
        w.colour = m->weight == report::Weight::High ? c.high.text : m->weight == report::Weight::Watch ? c.watch.text : c.text2;
        w.x = b.snap(axis.x(m->at));
        w.width = std::min(b.textWidth(w.words, 12) + b.u(16), right - left);
        w.at = std::clamp(w.x - w.width / 2, left, std::max(left, right - w.width));
        // The line of a mark on a higher floor must not run through the words below it either.
        const auto clash = [&](const MarkWords& o) {
            return o.floor == w.floor ? o.at < w.at + w.width + b.u(8) && w.at < o.at + o.width + b.u(8)
                                      : o.floor < w.floor ? o.x > w.at - b.u(3) && o.x < w.at + w.width + b.u(3)
                                                          : w.x > o.at - b.u(3) && w.x < o.at + o.width + b.u(3);
        };
        const auto covered = [&] { return std::any_of(out.begin(), out.end(), clash); };
        const double middle = w.at;
        for (int floor = 0; floor < 4; ++floor) {
            w.floor = floor;
            bool free = false;
            // Centred on its line, else to the right or to the left of it.
            for (const double at : {middle, w.x + b.u(4), w.x - w.width - b.u(4)}) {
                if (at < left - 0.5 || at + w.width > right + 0.5)
                    continue;
                w.at = at;
                free = !covered();
                if (free)
                    break;
            }
            if (free)
                break;
            w.at = middle;
        }
        out.push_back(std::move(w));
    }
    return out;
}

/// What is shared, one entry a kind: words, weights, place in the legend.
struct Threads {
    std::vector<QString> kinds;
    std::vector<std::size_t> kindOf;                 ///< by thread
    std::vector<std::pair<double, double>> weights;  ///< smallest and largest by kind
};

QString signedWords(double w) { return (w < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + QString::number(std::abs(w), 'f', 2); }

Threads threadsOf(Brush& b, const report::RibbonScene& s) {
    Threads out;
    for (const auto& t : s.threads) {
        const QString words = b.words(t.label);
        const auto known = std::find(out.kinds.begin(), out.kinds.end(), words);
        const auto k = static_cast<std::size_t>(known - out.kinds.begin());
        out.kindOf.push_back(k);
        if (known == out.kinds.end()) {
            out.kinds.push_back(words);
            out.weights.emplace_back(t.weight, t.weight);
        } else {
            out.weights[k] = {std::min(out.weights[k].first, t.weight), std::max(out.weights[k].second, t.weight)};
        }
    }
    return out;
}

/// One line or more at the foot; gives where it begins.
double drawThreadLegend(Brush& b, const QRectF& r, const Threads& threads) {
    if (threads.kinds.empty())
        return r.bottom();
    const Colours& c = b.colours();
    std::vector<std::vector<std::size_t>> lines(1);
    std::vector<QString> words;
    double x = r.left();
    for (std::size_t i = 0; i < threads.kinds.size(); ++i) {
        const auto& [low, high] = threads.weights[i];
        words.push_back(QStringLiteral("%1 %2 %3").arg(i + 1).arg(threads.kinds[i], low == high ? signedWords(high) : signedWords(low) + QStringLiteral(" … ") + signedWords(high)));
        const double w = b.u(36) + b.textWidth(words.back(), 11);
        if (x + w > r.right() && !lines.back().empty()) {
            lines.emplace_back();
            x = r.left();
        }
        x += w;
        lines.back().push_back(i);
    }
    const double top = r.bottom() - b.u(15) * static_cast<double>(lines.size());
    for (std::size_t line = 0; line < lines.size(); ++line) {
        x = r.left();
        const double y = top + b.u(15) * (static_cast<double>(line) + 0.5);
        for (const std::size_t i : lines[line]) {
            b.fill(QRectF(x, y - b.u(2), b.u(14), b.u(4)), threadColour(c, i));
            b.text({x + b.u(18), y}, Qt::AlignLeft, words[i], c.text2, 11, r.right() - x - b.u(18));
            x += b.u(36) + b.textWidth(words[i], 11);
        }
    }
    return top;
}

/// Beside the founding of the later firm, as wide as they weigh; the number is that of the legend.
void drawThreads(Brush& b, const report::RibbonScene& s, const Threads& threads, const std::vector<LaneBox>& boxes, double right) {
    const Colours& c = b.colours();
    double heaviest = 0.1;
    std::vector<double> needed(boxes.size(), 0);
    const auto laid = [&](const report::RibbonScene::Thread& t) { return t.from < boxes.size() && t.to < boxes.size() && t.from != t.to; };
    const double pitch = b.u(12);
    for (const auto& t : s.threads) {
        heaviest = std::max(heaviest, std::abs(t.weight));
        if (laid(t))
            needed[std::max(t.from, t.to)] += pitch;
    }
    std::vector<double> used(boxes.size(), 0);
    for (std::size_t i = 0; i < s.threads.size(); ++i) {
        const auto& t = s.threads[i];
        if (!laid(t))
            continue;
        const LaneBox& upper = boxes[std::min(t.from, t.to)];
        const std::size_t target = std::max(t.from, t.to);
        const LaneBox& lower = boxes[target];
        const double width = std::max(b.u(1.5), b.u(8) * std::abs(t.weight) / heaviest);
        const double centre = std::min(lower.left + b.u(4), right - needed[target]) + used[target] + pitch / 2;
        used[target] += pitch;
        const QRectF bar(centre - width / 2, upper.base, width, lower.top - upper.base);
        b.fill(bar, threadColour(c, threads.kindOf[i]));
        const QString number = QString::number(threads.kindOf[i] + 1);
        b.fill(QRectF(centre - b.u(5), lower.top - b.u(15), b.u(10), b.u(12)), c.surface, 2);
        b.text({centre, lower.top - b.u(9)}, Qt::AlignHCenter, number, c.text, 10);
        b.hit(bar.adjusted(-b.u(2), 0, b.u(2), 0), t.ref, threads.kinds[threads.kindOf[i]] + QStringLiteral("  ") + signedWords(t.weight));
    }
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
    const double right = r.right() - b.u(24);         // half a date of the axis
    const TimeAxis axis(s.from, s.to, left, right);
    const std::vector<MarkWords> said = placeMarks(b, s, axis, left, right);
    int floors = 1;
    for (const auto& m : said)
        floors = std::max(floors, m.floor + 1);
    const double top = r.top() + b.u(6) + b.u(16) * floors;
    const Threads threads = threadsOf(b, s);
    const double legendTop = drawThreadLegend(b, r, threads);
    const double bottom = legendTop - b.u(22);
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
        if (lane.closed && *lane.closed <= s.to) {
            b.line({to, base - height}, {to, base}, c.text2, 1.6, true);
            b.line({to, base}, {right, base}, c.text3, 1, true);       // what is left of it: threads may begin after its end
        }
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

    drawThreads(b, s, threads, boxes, right);
    for (const auto& m : said) {
        const double y = r.top() + b.u(8) + b.u(16) * m.floor;
        b.line({m.x, y + b.u(8)}, {m.x, bottom}, m.colour, 1.6, true);
        b.mark({m.at + b.u(5), y}, m.mark->weight, 10);
        b.text({m.at + b.u(14), y}, Qt::AlignLeft, m.words, m.colour, 12, m.width - b.u(14));
        b.hit(QRectF(m.at, y - b.u(8), m.width, b.u(16)), m.mark->ref, m.words);
        b.hit(QRectF(m.x - b.u(3), top, b.u(6), bottom - top), m.mark->ref, m.words);
    }
    if (s.crossing && s.crossing->first >= s.from && s.crossing->first <= s.to) {
        const double x = b.snap(axis.x(s.crossing->first));
        b.line({x, boxes.front().base}, {x, bottom}, c.text3, 1, true);
        const QString words = b.words(s.crossing->second);
        const bool leftSide = x + b.u(6) + b.textWidth(words, 11) > right;
        b.text({x + b.u(leftSide ? -5 : 5), bottom - b.u(8)}, leftSide ? Qt::AlignRight : Qt::AlignLeft, words, c.text2, 11);
    }
    if (!s.activityUnit.empty() && most > 0)
        b.text({r.left(), bottom + b.u(10)}, Qt::AlignLeft, b.words(s.activityUnit), c.text3, 11, nameWidth - b.u(30));
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
    r.setTop(r.top() + b.u(42));
    if (s.rows.empty())
        return;
    const double nameWidth = std::min(b.u(200), r.width() * 0.3);
    const double left = r.left() + nameWidth + b.u(8);
    const double right = r.right() - b.u(24);
    const double bottom = r.bottom() - (s.further ? b.u(16) : 0);
    const TimeAxis axis(s.from, s.to, left, right);
    // Above the rows: in a low pane the picture scrolls, and its time stays in view.
    axis.draw(b, r.top(), bottom, TimeAxis::WordsAt::Above);
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
    QRectF r = b.caption(whole, s.caption);
    if (s.lanes.empty())
        return;
    const Colours& c = b.colours();
    // Legend of the shapes that occur, at the right of the first line.
    double x = r.right();
    for (const auto& [weight, words] : {std::pair(report::Weight::Plain, PictureWords::tr("entry")), std::pair(report::Weight::Watch, PictureWords::tr("watch")), std::pair(report::Weight::High, PictureWords::tr("high"))}) {
        if (std::none_of(s.events.begin(), s.events.end(), [&, w = weight](const auto& e) { return e.weight == w; }))
            continue;
        x -= b.textWidth(words, 11);
        b.text({x, r.top() + b.u(7)}, Qt::AlignLeft, words, c.text2, 11);
        x -= b.u(10);
        b.mark({x, r.top() + b.u(7)}, weight, 10);
        x -= b.u(14);
    }
    r.setTop(r.top() + b.u(38));
    double nameWidth = b.u(60);
    for (const Message& lane : s.lanes)
        nameWidth = std::max(nameWidth, b.textWidth(b.words(lane), 12) + b.u(18));
    const double left = r.left() + std::min(nameWidth, r.width() * 0.25);
    const double right = r.right() - b.u(30);
    const double bottom = r.bottom();
    const TimeAxis axis(s.from, s.to, left + b.u(10), right);
    axis.draw(b, r.top(), bottom, TimeAxis::WordsAt::Above);
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
