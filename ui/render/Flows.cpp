// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Pictures.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace coir::ui {

void draw(QPainter& p, const QRectF& whole, const report::FlowScene& s, const PictureStyle& style, Hits* hits) {
    Brush b(p, style, hits);
    QRectF r = b.caption(whole, s.caption);
    if (s.lanes.empty() || s.transfers.empty())
        return;
    const Colours& c = b.colours();
    const auto drawable = [&](const report::FlowScene::Transfer& t) { return t.from < s.lanes.size() && t.to < s.lanes.size(); };
    // Legend on the first line: shapes of the lanes, and what an arrow and its width say.
    {
        double x = r.left();
        const double y = r.top() + b.u(7);
        for (const bool firm : {true, false}) {
            if (std::none_of(s.lanes.begin(), s.lanes.end(), [&](const auto& l) { return l.firm == firm; }))
                continue;
            const NodeKind kind = firm ? NodeKind::Firm : NodeKind::Account;
            const QString words = firm ? PictureWords::tr("firm") : PictureWords::tr("account");
            b.nodeShape({x + b.u(6), y}, kind, b.u(11), c.of(kind));
            b.text({x + b.u(16), y}, Qt::AlignLeft, words, c.text2, 11);
            x += b.u(30) + b.textWidth(words, 11);
        }
        b.line({x, y}, {x + b.u(12), y}, c.of(RelationKind::Payment), 2);
        b.arrowHead({x + b.u(18), y}, {1, 0}, c.of(RelationKind::Payment), 7);
        b.text({x + b.u(24), y}, Qt::AlignLeft, PictureWords::tr("transfer; the wider, the larger the amount"), c.text2, 11, r.right() - x - b.u(24));
        r.setTop(r.top() + b.u(20));
    }
    double nameWidth = 0;
    for (const auto& lane : s.lanes)
        nameWidth = std::max(nameWidth, b.textWidth(QString::fromStdString(lane.name), 12) + b.u(24));
    nameWidth = std::min(nameWidth, std::max(b.u(150), r.width() * 0.3));
    double amountWidth = 0;
    for (const auto& t : s.transfers)
        amountWidth = std::max(amountWidth, b.textWidth(QString::fromStdString(t.amount), 11));
    const double left = r.left() + nameWidth + b.u(10), right = r.right() - amountWidth - b.u(14);
    const double top = r.top() + b.u(8), bottom = r.bottom() - b.u(20);
    Moment first = s.transfers.front().at, last = first;
    double most = 0;
    for (const auto& t : s.transfers) {
        first = std::min(first, t.at);
        last = std::max(last, t.at);
        most = std::max(most, t.value);
    }
    const TimeAxis axis(first.date(), last.date() + 1, left, right);
    axis.draw(b, top, bottom);
    const double pitch = (bottom - top) / static_cast<double>(s.lanes.size());
    const auto y = [&](std::size_t lane) { return b.snap(top + pitch * (static_cast<double>(lane) + 0.5)); };
    for (std::size_t i = 0; i < s.lanes.size(); ++i) {
        const QString name = QString::fromStdString(s.lanes[i].name);
        const NodeKind kind = s.lanes[i].firm ? NodeKind::Firm : NodeKind::Account;
        b.nodeShape({r.left() + b.u(7), y(i)}, kind, b.u(12), c.of(kind));
        b.text({r.left() + b.u(20), y(i)}, Qt::AlignLeft, name, c.text, std::clamp(pitch / b.u(1) * 0.8, 8.0, 12.0), nameWidth - b.u(20));
        b.line({left, y(i)}, {right, y(i)}, c.line);
        b.hit(QRectF(r.left(), y(i) - b.u(9), nameWidth, b.u(18)), s.lanes[i].ref, name);
    }
    // All arrows first; then the amounts, each beside its own arrow where no other arrow or amount stands.
    const auto widthOf = [&](const report::FlowScene::Transfer& t) { return 1 + 4 * (most > 0 ? std::sqrt(t.value / most) : 0); };
    std::vector<QRectF> arrows;
    for (const auto& t : s.transfers) {
        if (!drawable(t))
            continue;
        const double x = axis.x(t.at), width = widthOf(t);
        const QPointF a(x, y(t.from)), z(x, y(t.to));
        const double sign = z.y() > a.y() ? 1 : -1;
        b.line(a, z - QPointF(0, sign * b.u(6)), c.of(RelationKind::Payment), width);
        b.arrowHead(z, z - a, c.of(RelationKind::Payment), 6 + width);
        b.fill(QRectF(a.x() - b.u(2.5), a.y() - b.u(2.5), b.u(5), b.u(5)), c.of(RelationKind::Payment), 2.5);
        arrows.emplace_back(x - b.u(width) / 2 - b.u(1), std::min(a.y(), z.y()), b.u(width) + b.u(2), std::abs(z.y() - a.y()));
        b.hit(QRectF(x - b.u(5), std::min(a.y(), z.y()), b.u(10), std::abs(z.y() - a.y())), t.ref,
              QStringLiteral("%1 \u2192 %2\n%3  %4").arg(QString::fromStdString(s.lanes[t.from].name), QString::fromStdString(s.lanes[t.to].name), QString::fromStdString(t.amount), QString::fromStdString(isoMoment(t.at))));
    }
    std::vector<QRectF> taken;
    for (const auto& t : s.transfers) {
        if (!drawable(t))
            continue;
        const double x = axis.x(t.at), aside = b.u(widthOf(t)) / 2 + b.u(3);
        const double from = y(t.from), way = y(t.to) - from;
        const QString amount = QString::fromStdString(t.amount);
        const double w = b.textWidth(amount, 11), h = b.u(13);
        // Beside its own arrow and off all others; else over another arrow, which the ground of the words interrupts;
        // never over other words. Where even that fails the amount is left to the click, as on a crowded timeline.
        QRectF best;
        for (const bool strict : {true, false}) {
            for (const double part : {0.5, 0.35, 0.65, 0.25, 0.75, 0.15, 0.85, 0.92}) {
                for (const double edge : {x + aside, x - aside - w}) {
                    const QRectF box(edge, from + way * part - h / 2, w, h);
                    const auto meets = [&](const QRectF& o) { return o.intersects(box.adjusted(-b.u(1), 0, b.u(1), 0)); };
                    if (box.left() < left || std::any_of(taken.begin(), taken.end(), meets) || (strict && std::any_of(arrows.begin(), arrows.end(), meets)))
                        continue;
                    best = box;
                    break;
                }
                if (!best.isNull())
                    break;
            }
            if (!best.isNull())
                break;
        }
        if (best.isNull())
            continue;
        b.fill(best, c.surface);
        b.text({best.left(), best.center().y()}, Qt::AlignLeft, amount, c.text2, 11);
        taken.push_back(best);
    }
}

void draw(QPainter& p, const QRectF& whole, const report::ScatterScene& s, const PictureStyle& style, Hits* hits) {
    Brush b(p, style, hits);
    QRectF r = b.caption(whole, s.caption);
    const Colours& c = b.colours();
    // Legend: shape and fill, not colour, tell the three kinds apart.
    double lx = r.left();
    const auto legend = [&](const QString& words, auto&& sample) {
        sample(QPointF(lx + b.u(7), r.top() + b.u(8)));
        b.text({lx + b.u(18), r.top() + b.u(8)}, Qt::AlignLeft, words, c.text2, 11);
        lx += b.u(36) + b.textWidth(words, 11);
    };
    legend(PictureWords::tr("flagged line"), [&](QPointF q) { b.mark(q, report::Weight::High, 10); });
    legend(PictureWords::tr("same importer"), [&](QPointF q) { b.mark(q, report::Weight::Plain, 8); });
    legend(PictureWords::tr("other importers"), [&](QPointF q) { b.mark(q, report::Weight::Muted, 7); });
    legend(PictureWords::tr("median and band"), [&](QPointF q) {
        b.fill(QRectF(q.x() - b.u(8), q.y() - b.u(5), b.u(16), b.u(10)), c.accentSoft);
        b.line(q - QPointF(b.u(8), 0), q + QPointF(b.u(8), 0), c.accent, 1.6);
    });
    b.text({r.right(), r.top() + b.u(8)}, Qt::AlignRight, b.words(s.unit), c.text3, 11);
    r.setTop(r.top() + b.u(24));
    std::vector<double> values;
    for (const auto& q : s.points)
        if (q.value > 0)
            values.push_back(q.value);
    if (values.empty())
        return;
    double low = *std::min_element(values.begin(), values.end()), high = *std::max_element(values.begin(), values.end());
    for (const double v : {s.median, s.low, s.high, s.limit})
        if (v > 0) {
            low = std::min(low, v);
            high = std::max(high, v);
        }
    const double la = std::log10(low) - 0.06, lz = std::log10(high) + 0.06;
    Date from = s.points.front().at, to = from;
    for (const auto& q : s.points) {
        from = std::min(from, q.at);
        to = std::max(to, q.at);
    }
    // What the two lines say stands beside them, where no point can lie.
    const QString median = s.median > 0 ? PictureWords::tr("median %1").arg(QLocale::c().toString(s.median, 'g', 5)) : QString();
    const QString limit = s.limit > 0 ? PictureWords::tr("limit %1").arg(QLocale::c().toString(s.limit, 'g', 5)) : QString();
    const double margin = std::max({b.textWidth(median, 11), b.textWidth(limit, 11), b.u(8)}) + b.u(8);
    const double left = r.left() + b.u(58), right = r.right() - margin, bottom = r.bottom() - b.u(20);
    const TimeAxis axis(from - 2, to + 3, left, right);
    axis.draw(b, r.top(), bottom);
    const auto y = [&](double v) { return bottom - (std::log10(v) - la) / (lz - la) * (bottom - r.top()); };
    for (double decade = std::pow(10, std::floor(la)); decade <= high * 1.2; decade *= 10)
        for (const double step : {1.0, 2.0, 5.0}) {
            const double v = decade * step;
            if (std::log10(v) < la || std::log10(v) > lz)
                continue;
            b.line({left, b.snap(y(v))}, {right, b.snap(y(v))}, c.hairline);
            b.text({left - b.u(6), y(v)}, Qt::AlignRight, QLocale::c().toString(v, 'g', 6), c.text3, 11);
        }
    if (s.low > 0 && s.high > s.low) {
        const QRectF band(left, y(s.high), right - left, y(s.low) - y(s.high));
        b.fill(band, c.accentSoft);
        b.hatch(band, c.line, 8);
    }
    if (s.median > 0)
        b.line({left, y(s.median)}, {right, y(s.median)}, c.accent, 1.6);
    double wordsY = s.median > 0 ? y(s.median) : 0;
    if (s.median > 0)
        b.text({right + b.u(6), wordsY}, Qt::AlignLeft, median, c.accent, 11);
    if (s.limit > 0) {
        b.line({left, y(s.limit)}, {right, y(s.limit)}, c.high.text, 1.6, true);
        wordsY = s.median > 0 ? std::max(y(s.limit), wordsY + b.u(15)) : y(s.limit);
        b.text({right + b.u(6), wordsY}, Qt::AlignLeft, limit, c.high.text, 11);
    }
    // Flagged ones last, so that nothing hides them.
    for (int pass = 0; pass < 3; ++pass)
        for (const auto& q : s.points) {
            const int kind = q.flagged ? 2 : q.own ? 1 : 0;
            if (kind != pass || q.value <= 0)
                continue;
            const QPointF at(axis.x(q.at), y(q.value));
            b.mark(at, kind == 2 ? report::Weight::High : kind == 1 ? report::Weight::Plain : report::Weight::Muted, kind == 2 ? 11 : 6);
            b.hit(QRectF(at.x() - b.u(6), at.y() - b.u(6), b.u(12), b.u(12)), q.ref, QStringLiteral("%1  %2 %3").arg(isoWords(q.at), QLocale::c().toString(q.value, 'g', 6), b.words(s.unit)));
        }
}

void draw(QPainter& p, const QRectF& whole, const report::MatrixScene& s, const PictureStyle& style, Hits* hits) {
    Brush b(p, style, hits);
    const QRectF r = b.caption(whole, s.caption);
    if (s.rows.empty() || s.columns.empty())
        return;
    const Colours& c = b.colours();
    const double nameWidth = std::min(b.u(130), r.width() * 0.22);
    const double headHeight = std::min(b.u(112), r.height() * 0.38);
    const double left = r.left() + nameWidth, top = r.top() + headHeight;
    const double w = std::min(b.u(30), (r.right() - left) / static_cast<double>(s.columns.size()));
    const double h = std::min(b.u(22), (r.bottom() - b.u(18) - top) / static_cast<double>(s.rows.size()));
    // A letter for the kind of column: goods, payer, device … doubles its colour.
    const auto letter = [](report::MatrixScene::Kind kind) {
        using K = report::MatrixScene::Kind;
        switch (kind) {
        case K::Goods: return PictureWords::tr("goods");
        case K::Payer: return PictureWords::tr("payer");
        case K::Device: return PictureWords::tr("device");
        case K::Recipient: return PictureWords::tr("recipient");
        case K::Address: return PictureWords::tr("address");
        case K::Phone: return PictureWords::tr("phone");
        case K::Other: break;
        }
        return PictureWords::tr("other");
    };
    const auto colour = [&](report::MatrixScene::Kind kind) -> const QColor& {
        return c.node[kind == report::MatrixScene::Kind::Goods ? 5 : kind == report::MatrixScene::Kind::Payer ? 4
                      : kind == report::MatrixScene::Kind::Address ? 2 : kind == report::MatrixScene::Kind::Phone ? 3 : 1];
    };
    for (std::size_t j = 0; j < s.columns.size(); ++j) {
        p.save();
        p.translate(left + w * (static_cast<double>(j) + 0.5), top - b.u(4));
        p.rotate(-60);
        if (w > b.u(7))
            b.text({0, 0}, Qt::AlignLeft, letter(s.columns[j].kind) + QLatin1Char(' ') + QString::fromStdString(s.columns[j].name), c.text2, std::min(11.0, w / b.u(1)), headHeight * 1.05);
        p.restore();
        const double x = b.snap(left + w * static_cast<double>(j));
        b.line({x, top}, {x, top + h * static_cast<double>(s.rows.size())}, c.hairline);
    }
    for (std::size_t i = 0; i < s.rows.size(); ++i) {
        const double y = b.snap(top + h * static_cast<double>(i));
        b.line({left, y}, {left + w * static_cast<double>(s.columns.size()), y}, c.hairline);
        if (h > b.u(7))
            b.text({left - b.u(6), y + h / 2}, Qt::AlignRight, QString::fromStdString(s.rows[i]), c.text2, std::min(11.0, h / b.u(1) * 0.85), nameWidth - b.u(8));
    }
    for (const auto& cell : s.cells) {
        if (cell.row >= s.rows.size() || cell.column >= s.columns.size())
            continue;
        const QRectF box(left + w * static_cast<double>(cell.column), top + h * static_cast<double>(cell.row), w, h);
        const QRectF inner = box.adjusted(w * 0.14, h * 0.14, -w * 0.14, -h * 0.14);
        b.fill(inner, colour(s.columns[cell.column].kind), 1);
        if (cell.count > 1 && h > b.u(11))
            b.text(box.center(), Qt::AlignHCenter, QString::number(cell.count), Colours::wordsOn(colour(s.columns[cell.column].kind)), std::min(10.0, h / b.u(1) * 0.7));
        b.hit(box, cell.ref, QStringLiteral("%1 × %2").arg(QString::fromStdString(s.rows[cell.row]), QString::fromStdString(s.columns[cell.column].name)));
    }
    if (s.blockRows && s.blockColumns) {
        const QRectF block(left, top, w * static_cast<double>(s.blockColumns), h * static_cast<double>(s.blockRows));
        b.frame(block, c.high.mark, 2);
        b.mark(block.topRight(), report::Weight::High, 10);
        b.text({left, r.bottom() - b.u(6)}, Qt::AlignLeft, PictureWords::tr("framed: the dense block, %1 buyers × %2 items").arg(s.blockRows).arg(s.blockColumns), c.text2, 11);
    }
}

} // namespace coir::ui
