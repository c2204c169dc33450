// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Pictures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace coir::ui {
namespace {

constexpr double kLeastName = 8; ///< of a place on its tile

/// One class of a legend.
struct Swatch {
    QColor colour;
    QString words;
    int count = -1;                  ///< places in it; -1 not said
};

/// The six colours run from end to end whatever the number of classes; a single class is no extreme. `muted` classes keep to
/// the half next to the ground.
QColor rateColour(const Colours& c, int level, std::size_t classes, bool muted = false) {
    if (muted)
        return c.rate[static_cast<std::size_t>(std::clamp(classes == 1 ? 1 : level, 0, 2))];
    static constexpr std::array<std::array<std::size_t, 6>, 6> kColour = {{{2}, {1, 4}, {0, 2, 4}, {0, 2, 3, 5}, {0, 1, 2, 3, 5}, {0, 1, 2, 3, 4, 5}}};
    const std::size_t n = std::clamp<std::size_t>(classes == 0 ? 6 : classes, 1, 6);
    return c.rate[kColour[n - 1][static_cast<std::size_t>(std::clamp(level, 0, static_cast<int>(n) - 1))]];
}

/// Swatches with the number of places in them and their borders below, what hatching means, and a note, at the foot of
/// `r`; gives what is left above. The class stands in words, so colour is never alone; words too wide for one line take two.
QRectF drawLegend(Brush& b, QRectF r, const std::vector<Swatch>& classes, const QString& note) {
    const Colours& c = b.colours();
    constexpr double kSize = 11;
    const QString hatched = PictureWords::tr("hatched: too few");
    const auto n = static_cast<double>(std::max<std::size_t>(1, classes.size()));
    const auto countWords = [](int count) { return PictureWords::tr("n %1").arg(count); };
    double widest = b.u(26);
    for (const Swatch& s : classes)
        widest = std::max({widest, b.textWidth(s.words, kSize), s.count < 0 ? 0 : b.textWidth(countWords(s.count), kSize)});
    const double slot = std::min(widest + b.u(10), r.width() / n);
    const bool staggered = widest + b.u(3) > slot;
    const double sampleWidth = b.u(24) + b.textWidth(hatched, kSize);
    const bool beside = slot * n + b.u(14) + sampleWidth <= r.width();
    const double swatchHeight = b.u(15), line = b.u(15);
    if (!note.isEmpty()) {
        const double y = r.bottom() - line / 2;
        b.mark({r.left() + b.u(5), y}, report::Weight::Watch, 8);
        b.text({r.left() + b.u(14), y}, Qt::AlignLeft, note, c.watch.text, kSize, r.width() - b.u(14));
        r.setBottom(r.bottom() - line - b.u(2));
    }
    const auto sampleAt = [&](double x, double y) {
        const QRectF sample(x, y - b.u(5.5), b.u(18), b.u(11));
        b.hatch(sample, c.text3, 5);
        b.frame(sample, c.line);
        b.text({sample.right() + b.u(6), y}, Qt::AlignLeft, hatched, c.text2, kSize, r.right() - sample.right() - b.u(6));
    };
    if (!beside) {
        sampleAt(r.left(), r.bottom() - line / 2);
        r.setBottom(r.bottom() - line - b.u(2));
    }
    const double top = r.bottom() - swatchHeight - line * (staggered ? 2 : 1);
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const QRectF swatch(r.left() + slot * static_cast<double>(i), top, slot, swatchHeight);
        b.fill(swatch, classes[i].colour);
        if (b.paper())
            b.frame(swatch, c.line);
        if (classes[i].count >= 0)
            b.text(swatch.center(), Qt::AlignHCenter, countWords(classes[i].count), Colours::wordsOn(classes[i].colour), kSize, slot);
        const double y = swatch.bottom() + line * (staggered && i % 2 ? 1.5 : 0.5);
        const double half = std::min(b.textWidth(classes[i].words, kSize), staggered ? 2 * slot : slot) / 2;
        const double x = std::clamp(swatch.center().x(), r.left() + half, std::max(r.left() + half, r.right() - half));
        b.text({x, y}, Qt::AlignHCenter, classes[i].words, c.text2, kSize, staggered ? 2 * slot - b.u(4) : slot);
    }
    if (beside)
        sampleAt(r.left() + slot * n + b.u(14), top + swatchHeight / 2);
    r.setBottom(top - b.u(10));
    return r;
}

/// Where part of the map is asked for, what lies outside it; else cells more than twice as far from the middle as nineteen in twenty are.
std::vector<char> farCells(const report::HexScene& s) {
    if (s.around > 0) {
        QRectF near;
        for (const auto& cell : s.cells)
            if (cell.selected)
                near = near.united(QRectF(cell.x - s.around, cell.y - s.around, 2 * s.around, 2 * s.around));
        if (!near.isNull()) {
            std::vector<char> far;
            for (const auto& cell : s.cells)
                far.push_back(near.contains(cell.x, cell.y) ? 0 : 1);
            return far;
        }
    }
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

/// Names of places beside their cells: above, else below where that is free, else upon them; one that finds no room is left
/// out, the places with most cells come first.
void drawNames(Brush& b, const report::HexScene& s, const std::vector<char>& far, const std::function<QPointF(double, double)>& at, double side, const QRectF& whole) {
    constexpr double kSize = 11.5;
    std::vector<QRectF> taken;
    std::vector<QPointF> cells;
    for (std::size_t i = 0; i < s.cells.size(); ++i)
        if (!far[i])
            cells.push_back(at(s.cells[i].x, s.cells[i].y));
    std::vector<QPointF> telling; // hot and cold ones
    for (std::size_t i = 0; i < s.cells.size(); ++i)
        if (!far[i] && !s.rates && !s.cells[i].suppressed && s.cells[i].level != 0)
            telling.push_back(at(s.cells[i].x, s.cells[i].y));
    for (const auto& label : s.labels) {
        const QString name = QString::fromStdString(label.name);
        const QSizeF size(b.textWidth(name, kSize) + b.u(6), b.lineHeight(kSize));
        const auto boxAt = [&](QPointF middle) { return QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size); };
        const double off = side + size.height() / 2;
        const QRectF above = boxAt(at(label.x, label.high) - QPointF(0, off)), below = boxAt(at(label.x, label.low) + QPointF(0, off)),
                     upon = boxAt(at(label.x, (label.low + label.high) / 2));
        // On part of a map most of a place may lie outside: its name must still touch a cell that is drawn.
        const auto close = [&](const QRectF& box) {
            const double reach = 1.5 * side;
            return s.around == 0 || std::any_of(cells.begin(), cells.end(), [&](const QPointF& q) { return box.adjusted(-reach, -reach, reach, reach).contains(q); });
        };
        const auto open = [&](const QRectF& box, bool cellsToo) {
            return close(box) && whole.contains(box) && std::none_of(taken.begin(), taken.end(), [&](const QRectF& t) { return t.intersects(box); }) &&
                   (!cellsToo || std::none_of(cells.begin(), cells.end(), [&](const QPointF& q) { return box.adjusted(-side * 0.6, -side * 0.6, side * 0.6, side * 0.6).contains(q); }));
        };
        // A cell that says something is never covered: where the name has no free place it gives way to one, above, below or beside.
        const QPointF middle = upon.center();
        const double aside = size.width() / 2 + side;
        const std::array<QRectF, 5> onCells{upon, above, below, boxAt(middle - QPointF(aside, 0)), boxAt(middle + QPointF(aside, 0))};
        const auto covers = [&](const QRectF& box) {
            return std::any_of(telling.begin(), telling.end(), [&](const QPointF& q) { return box.adjusted(-side, -side, side, side).contains(q); });
        };
        const QRectF* box = open(above, true) ? &above : open(below, true) ? &below : nullptr;
        const bool upOn = !box && s.around == 0;
        if (upOn)
            for (const QRectF& candidate : onCells)
                if (!box && open(candidate, false) && !covers(candidate))
                    box = &candidate;
        if (!box)
            continue;
        if (upOn) {
            QColor ground = b.colours().surface;
            ground.setAlphaF(0.82F);
            b.fill(*box, ground, 3);
        }
        b.text(box->center(), Qt::AlignHCenter, name, b.colours().text, kSize);
        taken.push_back(*box);
    }
}

} // namespace

QStringList classWords(const report::HexScene& s) {
    QStringList words;
    for (const std::string& w : s.bounds)
        words << QString::fromStdString(w);
    if (words.isEmpty() && !s.rates)
        words << PictureWords::tr("cold 99 %") << PictureWords::tr("cold 95 %") << PictureWords::tr("cold 90 %") << PictureWords::tr("none")
              << PictureWords::tr("hot 90 %") << PictureWords::tr("hot 95 %") << PictureWords::tr("hot 99 %");
    return words;
}

void draw(QPainter& p, const QRectF& whole, const report::TileScene& s, const PictureStyle& style, Hits* hits) {
    Brush b(p, style, hits);
    QRectF r = b.caption(whole, s.caption);
    const Colours& c = b.colours();
    std::vector<Swatch> classes;
    for (std::size_t i = 0; i < s.bounds.size(); ++i)
        classes.push_back({rateColour(c, static_cast<int>(i), s.bounds.size(), s.muted), QString::fromStdString(s.bounds[i]), i < s.counts.size() ? s.counts[i] : -1});
    r = drawLegend(b, r, classes, s.note.empty() ? QString() : b.words(s.note));
    int columns = 1, rows = 1;
    for (const auto& t : s.tiles) {
        columns = std::max(columns, t.column + 1);
        rows = std::max(rows, t.row + 1);
    }
    const double side = std::min(r.width() / columns, r.height() / rows);
    const double gap = std::min(b.u(6), side * 0.08);
    const QPointF origin(r.left() + (r.width() - side * columns) / 2, r.top() + (r.height() - side * rows) / 2);
    double size = std::min(12.0, side / b.u(1) * 0.2);
    // One size for all, small enough for the longest name: a cut name is none.
    for (const auto& t : s.tiles)
        if (const double wide = b.textWidth(QString::fromStdString(t.name), size), room = side - gap - b.u(4); wide > room)
            size = std::max(kLeastName, size * room / wide);
    for (const auto& t : s.tiles) {
        const QRectF cell(b.snap(origin.x() + side * t.column), b.snap(origin.y() + side * t.row), side, side);
        const QRectF box = cell.adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
        if (t.inset) {
            b.line(cell.topLeft() - QPointF(gap * 0.3, gap * 0.3), cell.topRight() - QPointF(0, gap * 0.3), c.line);
            b.line(cell.topLeft() - QPointF(gap * 0.3, gap * 0.3), cell.bottomLeft() - QPointF(gap * 0.3, 0), c.line);
        }
        QColor ground = c.surface2, words = c.text2;
        if (!t.suppressed && t.level >= 0) {
            ground = rateColour(c, t.level, s.bounds.size(), s.muted);
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
    const QStringList words = classWords(s);
    const auto classes = static_cast<std::size_t>(words.size());
    const auto firstHot = 7 - classes;          // without `rates`: the hot half alone, or all seven
    const auto colourOf = [&](std::size_t i) { return s.rates ? rateColour(c, static_cast<int>(i), classes) : c.heat[std::min<std::size_t>(i + firstHot, 6)]; };
    std::vector<Swatch> legend;
    for (std::size_t i = 0; i < classes; ++i)
        legend.push_back({colourOf(i), words[static_cast<qsizetype>(i)], i < s.counts.size() ? s.counts[i] : -1});
    r = drawLegend(b, r, legend, {});
    const QRectF whereScale(r.left(), r.bottom() - b.u(14), r.width(), b.u(14));
    r.setBottom(whereScale.top() - b.u(4));
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
    if (!s.labels.empty())                      // room for the names above and below
        r.adjust(b.u(14), b.u(15), -b.u(14), -b.u(4));
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
    std::vector<QPainterPath> paths(std::max<std::size_t>(1, classes));
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
            const auto k = static_cast<std::size_t>(std::clamp(s.rates ? cell.level : cell.level + 3 - static_cast<int>(firstHot), 0, static_cast<int>(classes) - 1));
            paths[k].addPolygon(shape);
            paths[k].closeSubpath();
        }
    }
    // A class without news is near the ground in tone: its cells get an edge.
    const bool edged = side > b.u(2);
    for (std::size_t i = 0; i < classes; ++i)
        if (!paths[i].isEmpty()) {
            const bool faint = s.rates ? i == 0 : i + firstHot == 3;
            p.setPen(faint && edged ? QPen(c.line, b.hair()) : QPen(Qt::NoPen));
            p.setBrush(colourOf(i));
            p.drawPath(paths[i]);
        }
    if (!few.isEmpty()) {
        p.setPen(Qt::NoPen);
        p.setBrush(c.surface2);
        p.drawPath(few);
        b.hatch(few, c.text3, std::clamp(side / b.u(1) * 0.8, 4.0, 7.0));
        if (edged) {
            p.setPen(QPen(c.line, b.hair()));
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
            b.hit(QRectF(at.x() - side * 0.8, at.y() - side * 0.8, side * 1.6, side * 1.6), cell.ref,
                  QString::fromStdString(cell.name.empty() ? cell.ref.key : cell.name) + QStringLiteral("  ") +
                      (cell.suppressed ? PictureWords::tr("too few") : QString::fromStdString(cell.value)));
    }
    drawNames(b, s, far, [&](double x, double north) { return QPointF(r.center().x() + (x - middle.x()) * metres, r.center().y() - (north - middle.y()) * metres); }, side, whole);
    // Scale bar: 1, 2, 5 × 10^k kilometres, about a fifth of the width.
    double km = 1;
    for (const double step : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0})
        if (step * 1000 * metres <= r.width() * 0.22)
            km = step;
    const double y = whereScale.center().y();
    b.line({whereScale.left(), y}, {whereScale.left() + km * 1000 * metres, y}, c.text2, 1.2);
    for (const double x : {whereScale.left(), whereScale.left() + km * 1000 * metres})
        b.line({x, y - b.u(3)}, {x, y + b.u(3)}, c.text2, 1.2);
    b.text({whereScale.left() + km * 1000 * metres + b.u(6), y}, Qt::AlignLeft, PictureWords::tr("%1 km").arg(km), c.text2, 11);
    if (hidden)
        b.text({whereScale.right(), y}, Qt::AlignRight, PictureWords::tr("%n cell(s) far off not drawn", nullptr, static_cast<int>(hidden)), c.text3, 11);
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
    const double left = r.left() + b.u(26), right = r.right() - b.u(58);
    const double labelHeight = b.u(34);
    const double top = r.top() + b.u(18), bottom = r.bottom() - labelHeight;
    // Always 0 to 100, so that two firms can be laid side by side.
    constexpr double kFull = 100;
    const auto y = [&](double v) { return b.snap(bottom - std::clamp(v, 0.0, kFull) / kFull * (bottom - top)); };
    double running = s.start;
    const double slot = (right - left) / static_cast<double>(n);
    const double width = std::min(b.u(56), slot * 0.62);
    const auto x = [&](std::size_t i) { return b.snap(left + slot * (static_cast<double>(i) + 0.5) - width / 2); };
    // In a low picture the lines come close: their words are kept apart.
    std::vector<double> places;
    for (const auto& band : s.bands)
        if (band.from > 0)
            places.push_back(y(band.from) - b.u(8));
    places = keptApart(std::move(places), b.u(13));
    auto place = places.begin();
    for (const auto& band : s.bands)
        if (band.from > 0) {
            b.line({left, y(band.from)}, {r.right(), y(band.from)}, c.line, 1, true);
            b.text({r.right(), *place++}, Qt::AlignRight, QStringLiteral("%1 ≥ %2").arg(QLatin1Char(band.letter)).arg(band.from), c.text2, 11);
        }
    b.line({left, bottom}, {r.right(), bottom}, c.line);
    for (const double tick : {0.0, 50.0, kFull})
        b.text({left - b.u(4), y(tick)}, Qt::AlignRight, QString::number(tick), c.text3, 10);
    b.line({left, y(0)}, {left, y(kFull)}, c.line);
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
