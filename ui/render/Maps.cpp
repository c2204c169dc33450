// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Pictures.h"

#include <QStringList>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace coir::ui {
namespace {

constexpr double kLegendLine = 13;

/// Room for the legend at the foot: swatches, and one or two lines of words.
double legendHeight(const QStringList& bounds) {
    const bool two = std::any_of(bounds.begin(), bounds.end(), [](const QString& w) { return w.contains(QLatin1Char('\n')); });
    return 28 + (two ? kLegendLine : 0);
}

/// Swatches with words below; the class stands in words, so colour is never alone. As wide as its words need, as far as
/// there is room beside the sample for "too few"; gives where it ends.
double drawClasses(Brush& b, const QRectF& r, double most, std::size_t n, const std::function<QColor(std::size_t)>& colour, const QStringList& bounds) {
    double widest = 0;
    for (const QString& words : bounds)
        for (const QString& line : words.split(QLatin1Char('\n')))
            widest = std::max(widest, b.textWidth(line, 11));
    const double w = std::min(std::max(r.width() / static_cast<double>(n), widest + b.u(8)), most / static_cast<double>(n));
    const double size = widest > 0 ? std::clamp(11 * (w - b.u(4)) / widest, 8.0, 11.0) : 11;
    for (std::size_t i = 0; i < n; ++i) {
        const QRectF swatch(r.left() + w * static_cast<double>(i), r.top(), w, b.u(11));
        b.fill(swatch, colour(i));
        if (b.paper())
            b.frame(swatch, b.colours().line);
        if (i >= static_cast<std::size_t>(bounds.size()))
            continue;
        const QStringList lines = bounds[static_cast<qsizetype>(i)].split(QLatin1Char('\n'));
        for (qsizetype k = 0; k < lines.size(); ++k)
            b.text({swatch.center().x(), swatch.bottom() + b.u(9 + kLegendLine * static_cast<double>(k))}, Qt::AlignHCenter, lines[k], b.colours().text2, size, w);
    }
    return r.left() + w * static_cast<double>(n);
}

/// The legend at the foot of a map: classes, then the hatched sample.
void drawLegend(Brush& b, const QRectF& r, double top, double least, std::size_t n, const std::function<QColor(std::size_t)>& colour, const QStringList& bounds) {
    const Colours& c = b.colours();
    const QString few = PictureWords::tr("hatched: too few");
    const double room = b.u(42) + b.textWidth(few, 11);
    const QRectF legend(r.left(), top, std::min(least, r.width() * 0.6), b.u(28));
    const double end = drawClasses(b, legend, std::max(legend.width(), r.width() - room), n, colour, bounds);
    const QRectF sample(end + b.u(12), top, b.u(18), b.u(11));
    b.hatch(sample, c.text3, 5);
    b.frame(sample, c.line);
    b.text({sample.right() + b.u(6), sample.center().y()}, Qt::AlignLeft, few, c.text2, 11, r.right() - sample.right() - b.u(6));
}

QStringList wordsOf(const std::vector<std::string>& bounds) {
    QStringList out;
    for (const auto& words : bounds)
        out << QString::fromStdString(words);
    return out;
}

/// Cells more than twice as far from the middle as nineteen in twenty are.
std::vector<char> farCells(const report::HexScene& s) {
    std::vector<double> xs, ys, distance;
    for (const auto& cell : s.cells) {
        xs.push_back(cell.x);
        ys.push_back(cell.y);
    }
    const auto part = [](std::vector<double> v, double share) {
        const auto at = v.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(v.size() - 1));
        std::nth_element(v.begin(), at, v.end());
        return *at;
    };
    const double mx = part(xs, 0.5), my = part(ys, 0.5);
    for (const auto& cell : s.cells)
        distance.push_back(std::hypot(cell.x - mx, cell.y - my));
    const double limit = std::max(2 * part(distance, 0.95), 8 * s.side);
    std::vector<char> far;
    for (const double d : distance)
        far.push_back(d > limit ? 1 : 0);
    return far;
}

} // namespace

void draw(QPainter& p, const QRectF& whole, const report::TileScene& s, const PictureStyle& style, Hits* hits) {
    Brush b(p, style, hits);
    QRectF r = b.caption(whole, s.caption);
    const Colours& c = b.colours();
    // Legend at the foot.
    const QStringList bounds = wordsOf(s.bounds);
    const double legendTop = r.bottom() - b.u(legendHeight(bounds));
    drawLegend(b, r, legendTop, b.u(390), 6, [&](std::size_t i) { return c.rate[i]; }, bounds);
    r.setBottom(legendTop - b.u(10));
    int columns = 1, rows = 1;
    for (const auto& t : s.tiles) {
        columns = std::max(columns, t.column + 1);
        rows = std::max(rows, t.row + 1);
    }
    const double side = std::min(r.width() / columns, r.height() / rows);
    const double gap = std::min(b.u(6), side * 0.08);
    const QPointF origin(r.left() + (r.width() - side * columns) / 2, r.top() + (r.height() - side * rows) / 2);
    const double size = std::min(12.0, side / b.u(1) * 0.2);
    for (const auto& t : s.tiles) {
        const QRectF cell(b.snap(origin.x() + side * t.column), b.snap(origin.y() + side * t.row), side, side);
        const QRectF box = cell.adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
        if (t.inset) {
            b.line(cell.topLeft() - QPointF(gap * 0.3, gap * 0.3), cell.topRight() - QPointF(0, gap * 0.3), c.line);
            b.line(cell.topLeft() - QPointF(gap * 0.3, gap * 0.3), cell.bottomLeft() - QPointF(gap * 0.3, 0), c.line);
        }
        QColor ground = c.surface2, words = c.text2;
        if (!t.suppressed && t.level >= 0) {
            ground = c.rate[static_cast<std::size_t>(std::min(t.level, 5))];
            words = Colours::wordsOn(ground);
        }
        b.fill(box, ground, 3);
        if (t.suppressed || t.level < 0)
            b.hatch(box, c.line, 7);
        if (b.paper() || t.suppressed || t.level < 0)
            b.frame(box, c.line, 1, 3);
        if (t.selected)
            b.frame(box, c.text, 2.4, 3);
        const QString name = QString::fromStdString(t.name);
        QString value = QString::fromStdString(t.value);
        if (t.suppressed)
            value = b.words(s.suppressedWord);
        b.text(box.center() - QPointF(0, b.u(size) * 0.75), Qt::AlignHCenter, name, words, size, box.width() - b.u(4));
        b.text(box.center() + QPointF(0, b.u(size) * 0.75), Qt::AlignHCenter, value, words, t.suppressed ? size * 0.86 : size, box.width() - b.u(2));
        b.hit(box, t.ref, name + QStringLiteral("  ") + value);
    }
}

void draw(QPainter& p, const QRectF& whole, const report::HexScene& s, const PictureStyle& style, Hits* hits) {
    Brush b(p, style, hits);
    QRectF r = b.caption(whole, s.caption);
    const Colours& c = b.colours();
    const std::size_t classes = s.rates ? 6 : 7;
    QStringList bounds = wordsOf(s.bounds);
    if (bounds.isEmpty() && !s.rates)
        bounds = {PictureWords::tr("cold 99 %"), PictureWords::tr("cold 95 %"), PictureWords::tr("cold 90 %"), PictureWords::tr("none"),
                  PictureWords::tr("hot 90 %"), PictureWords::tr("hot 95 %"), PictureWords::tr("hot 99 %")};
    const double legendTop = r.bottom() - b.u(legendHeight(bounds));
    drawLegend(b, r, legendTop, b.u(330), classes, [&](std::size_t i) { return s.rates ? c.rate[i] : c.heat[i]; }, bounds);
    r.setBottom(legendTop - b.u(26));
    if (s.cells.empty())
        return;
    // Cells far off the island would make all others tiny: they are named, not drawn.
    const std::vector<char> far = farCells(s);
    const auto hidden = std::count(far.begin(), far.end(), 1);
    const auto start = static_cast<std::size_t>(std::find(far.begin(), far.end(), 0) - far.begin());
    double left = s.cells[start].x, right = left, low = s.cells[start].y, high = low;
    for (std::size_t i = 0; i < s.cells.size(); ++i) {
        const auto& cell = s.cells[i];
        if (far[i])
            continue;
        left = std::min(left, cell.x);
        right = std::max(right, cell.x);
        low = std::min(low, cell.y);
        high = std::max(high, cell.y);
    }
    const double metres = std::min(r.width() / (right - left + 2 * s.side), r.height() / (high - low + 2 * s.side));
    const QPointF middle((left + right) / 2, (low + high) / 2);
    const double side = s.side * metres;
    QPolygonF unit;
    for (int k = 0; k < 6; ++k) {
        const double a = std::numbers::pi / 3 * k;
        unit << QPointF(std::cos(a) * side, std::sin(a) * side);
    }
    // One path a class: a few fills instead of some thousand, and the gap between cells is the ground.
    const double gap = side > b.u(5) ? b.u(0.6) : 0;
    QPolygonF inner;
    for (const QPointF& q : unit)
        inner << q * (side > 0 ? (side - gap) / side : 1);
    const auto centre = [&](const report::HexScene::Cell& cell) {
        return QPointF(r.center().x() + (cell.x - middle.x()) * metres, r.center().y() - (cell.y - middle.y()) * metres);
    };
    std::vector<QPainterPath> paths(classes);
    QPainterPath few;
    for (std::size_t i = 0; i < s.cells.size(); ++i) {
        if (far[i])
            continue;
        const auto& cell = s.cells[i];
        const QPolygonF shape = inner.translated(centre(cell));
        if (cell.suppressed) {
            few.addPolygon(shape);
            few.closeSubpath();
        } else {
            const auto k = static_cast<std::size_t>(std::clamp(s.rates ? cell.level : cell.level + 3, 0, static_cast<int>(classes) - 1));
            paths[k].addPolygon(shape);
            paths[k].closeSubpath();
        }
    }
    p.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < classes; ++i)
        if (!paths[i].isEmpty()) {
            p.setBrush(s.rates ? c.rate[i] : c.heat[i]);
            p.drawPath(paths[i]);
        }
    if (!few.isEmpty()) {
        p.setBrush(c.surface2);
        p.drawPath(few);
        b.hatch(few, c.line, std::clamp(side / b.u(1) * 0.8, 4.0, 7.0));
        if (side > b.u(4)) {
            p.setPen(QPen(c.hairline, b.hair()));
            p.setBrush(Qt::NoBrush);
            p.drawPath(few);
        }
    }
    for (std::size_t i = 0; i < s.cells.size(); ++i) {
        if (far[i])
            continue;
        const auto& cell = s.cells[i];
        const QPointF at = centre(cell);
        // On a grey print hot and cold must not look alike: the sign is printed where it fits.
        if (!s.rates && !cell.suppressed && cell.level != 0 && side > b.u(6)) {
            const QColor& ground = c.heat[static_cast<std::size_t>(cell.level + 3)];
            b.text(at, Qt::AlignHCenter, cell.level > 0 ? QStringLiteral("+") : QString(QChar(0x2212)), Colours::wordsOn(ground), std::min(12.0, side / b.u(1) * 0.9));
        }
        if (cell.selected) {
            p.setPen(QPen(c.text, b.u(2)));
            p.setBrush(Qt::NoBrush);
            p.drawPolygon(unit.translated(at));
        }
        if (b.listening())
            b.hit(QRectF(at.x() - side * 0.8, at.y() - side * 0.8, side * 1.6, side * 1.6), cell.ref, QString::fromStdString(cell.ref.key));
    }
    // Scale bar: 1, 2, 5 × 10^k kilometres, about a fifth of the width.
    double km = 1;
    for (const double step : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0})
        if (step * 1000 * metres <= r.width() * 0.22)
            km = step;
    const double y = legendTop - b.u(12);
    b.line({r.left(), y}, {r.left() + km * 1000 * metres, y}, c.text2, 1.2);
    for (const double x : {r.left(), r.left() + km * 1000 * metres})
        b.line({x, y - b.u(3)}, {x, y + b.u(3)}, c.text2, 1.2);
    b.text({r.left() + km * 1000 * metres + b.u(6), y}, Qt::AlignLeft, PictureWords::tr("%1 km").arg(km), c.text2, 11);
    if (hidden)
        b.text({r.right(), y}, Qt::AlignRight, PictureWords::tr("%n cell(s) far off not drawn", nullptr, static_cast<int>(hidden)), c.text3, 11);
}

void draw(QPainter& p, const QRectF& whole, const report::WaterfallScene& s, const PictureStyle& style, Hits* hits) {
    Brush b(p, style, hits);
    QRectF r = b.caption(whole, s.caption);
    const Colours& c = b.colours();
    if (!s.verdict.empty()) {
        b.mark({r.left() + b.u(6), r.top() + b.u(8)}, report::Weight::High, 10);
        b.text({r.left() + b.u(16), r.top() + b.u(8)}, Qt::AlignLeft, b.words(s.verdict), c.high.text, 12, r.width() - b.u(20));
        r.setTop(r.top() + b.u(20));
    }
    const std::size_t n = s.bars.size() + 2;
    const double left = r.left() + b.u(8), right = r.right() - b.u(58);
    const double labelHeight = b.u(34);
    const double top = r.top() + b.u(18), bottom = r.bottom() - labelHeight;
    double low = std::min(s.start, s.points), high = std::max(s.start, s.points), running = s.start;
    for (const auto& bar : s.bars) {
        running += bar.delta;
        low = std::min(low, running);
        high = std::max(high, running);
    }
    // The axis starts where it can be told that it does not start at zero: below the lowest band or point.
    for (const auto& band : s.bands)
        low = std::min(low, band.from);
    const double floor = std::max(0.0, std::floor((low - 12) / 10) * 10);
    const auto y = [&](double v) { return b.snap(bottom - (v - floor) / std::max(1.0, high - floor) * (bottom - top)); };
    const double slot = (right - left) / static_cast<double>(n);
    const double width = std::min(b.u(56), slot * 0.62);
    const auto x = [&](std::size_t i) { return b.snap(left + slot * (static_cast<double>(i) + 0.5) - width / 2); };
    for (const auto& band : s.bands)
        if (band.from > floor) {
            b.line({left, y(band.from)}, {r.right(), y(band.from)}, c.line, 1, true);
            b.text({r.right(), y(band.from) - b.u(8)}, Qt::AlignRight, QStringLiteral("%1 ≥ %2").arg(QLatin1Char(band.letter)).arg(band.from), c.text2, 11);
        }
    b.line({left, bottom}, {r.right(), bottom}, c.line);
    if (floor > 0)
        b.text({r.right(), bottom - b.u(8)}, Qt::AlignRight, PictureWords::tr("axis from %1").arg(floor), c.text3, 10);
    const auto label = [&](std::size_t i, const QString& words) {
        // Two lines where one is too narrow.
        const double room = slot - b.u(4);
        const double at = x(i) + width / 2;
        if (b.textWidth(words, 11) <= room) {
            b.text({at, bottom + b.u(11)}, Qt::AlignHCenter, words, c.text2, 11);
            return;
        }
        qsizetype cut = 1;
        while (cut < words.size() && b.textWidth(words.left(cut + 1), 11) <= room)
            ++cut;
        if (const qsizetype blank = words.lastIndexOf(QLatin1Char(' '), cut); blank > 0)
            cut = blank;
        b.text({at, bottom + b.u(10)}, Qt::AlignHCenter, words.left(cut).trimmed(), c.text2, 11, room);
        b.text({at, bottom + b.u(24)}, Qt::AlignHCenter, words.mid(cut).trimmed(), c.text2, 11, room);
    };
    const auto column = [&](std::size_t i, double v, const QColor& colour, const QString& words) {
        const QRectF bar(x(i), y(v), width, bottom - y(v));
        b.fill(bar, colour);
        b.text({bar.center().x(), bar.top() - b.u(8)}, Qt::AlignHCenter, QString::number(v, 'f', v == std::floor(v) ? 0 : 1), c.text, 12);
        label(i, words);
        return bar;
    };
    column(0, s.start, c.text2, PictureWords::tr("start"));
    running = s.start;
    for (std::size_t i = 0; i < s.bars.size(); ++i) {
        const auto& bar = s.bars[i];
        const double next = running + bar.delta;
        b.line({x(i) + width, y(running)}, {x(i + 1), y(running)}, c.text3);
        const QString words = b.words(bar.label);
        QString value = QStringLiteral("0");
        QRectF box(x(i + 1), y(running) - b.u(6), width, b.u(12));
        if (!bar.weighs || bar.delta == 0) {
            b.line({x(i + 1), y(running)}, {x(i + 1) + width, y(running)}, c.text2, 2, true);
            b.text({box.center().x(), box.top() - b.u(4)}, Qt::AlignHCenter, value, c.text2, 12);
        } else {
            const bool up = bar.delta > 0;
            box = QRectF(x(i + 1), std::min(y(running), y(next)), width, std::max(b.hair(), std::abs(y(next) - y(running))));
            const QColor& colour = up ? c.tier[0] : c.high.mark;
            b.fill(box, colour);
            if (up)                          // rises are hatched, so that grey paper tells them from falls
                b.hatch(box, c.surface, 5);
            value = (up ? QStringLiteral("+") : QString(QChar(0x2212))) + QString::number(std::abs(bar.delta), 'f', 1);
            b.text({box.center().x(), box.top() - b.u(8)}, Qt::AlignHCenter, value, up ? c.accent : c.high.text, 12);
        }
        label(i + 1, words);
        b.hit(box.adjusted(-b.u(4), -b.u(14), b.u(4), b.u(4)).united(QRectF(x(i + 1), bottom, width, labelHeight)), bar.ref, words + QStringLiteral("  ") + value);
        running = next;
    }
    b.line({x(n - 2) + width, y(running)}, {x(n - 1), y(running)}, c.text3);
    const bool known = s.tier >= 'A' && s.tier <= 'D';
    const QRectF last = column(n - 1, s.points, known ? c.tier[static_cast<std::size_t>(s.tier - 'A')] : c.text3, PictureWords::tr("points"));
    if (known && last.height() > b.u(16))
        b.text({last.center().x(), last.top() + b.u(10)}, Qt::AlignHCenter, QString(QLatin1Char(s.tier)), c.onTier[static_cast<std::size_t>(s.tier - 'A')], 12, -1, true);
}

} // namespace coir::ui
