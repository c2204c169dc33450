// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Painting.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace coir::ui {

std::vector<double> keptApart(std::vector<double> places, double least) {
    for (std::size_t i = 1; i < places.size(); ++i)
        places[i] = std::max(places[i], places[i - 1] + least);
    return places;
}

PictureStyle PictureStyle::screen(double devicePixelRatio, std::function<QString(const Message&)> words) {
    return {&ui::colours(), 12, devicePixelRatio, false, std::move(words)};
}
PictureStyle PictureStyle::print(double px, std::function<QString(const Message&)> words) {
    return {&paperColours(), px, 1, true, std::move(words)};
}

Brush::Brush(QPainter& painter, const PictureStyle& style, Hits* hits) : m_p(painter), m_s(style), m_hits(hits) {
    m_p.save();
    m_p.setRenderHint(QPainter::Antialiasing);
    m_p.setRenderHint(QPainter::TextAntialiasing);
}
Brush::~Brush() { m_p.restore(); }

double Brush::hair() const { return m_s.paper ? u(0.7) : hairlineWidth(m_s.devicePixelRatio); }
double Brush::snap(double v) const { return m_s.paper ? v : crisp(v, m_s.devicePixelRatio); }

double Brush::textWidth(const QString& text, double size) const {
    return QFontMetricsF(font::picture(u(size)), m_p.device()).horizontalAdvance(text);
}

void Brush::fill(const QRectF& r, const QColor& c, double radius) {
    m_p.setPen(Qt::NoPen);
    m_p.setBrush(c);
    if (radius > 0)
        m_p.drawRoundedRect(r, u(radius), u(radius));
    else
        m_p.drawRect(r);
}
void Brush::frame(const QRectF& whole, const QColor& c, double width, double radius) {
    m_p.setPen(QPen(c, width == 1 ? hair() : u(width)));
    m_p.setBrush(Qt::NoBrush);
    const double half = hair() / 2;
    const QRectF r = width == 1 && !m_s.paper ? QRectF(QPointF(snap(whole.left()), snap(whole.top())), QPointF(snap(whole.right()), snap(whole.bottom()))).adjusted(half, half, -half, -half) : whole;
    if (radius > 0)
        m_p.drawRoundedRect(r, u(radius), u(radius));
    else
        m_p.drawRect(r);
}
void Brush::line(QPointF a, QPointF b, const QColor& c, double width, bool dashed) {
    QPen pen(c, width == 1 ? hair() : u(width));
    pen.setCapStyle(Qt::FlatCap);
    if (dashed)
        pen.setDashPattern({4, 3});
    if (width == 1 && !m_s.paper) {
        // A pen straddles its line: moved by half its width, an upright or level hairline fills whole device pixels.
        const QPointF half(a.x() == b.x() ? hair() / 2 : 0, a.y() == b.y() ? hair() / 2 : 0);
        if (a.x() == b.x())
            a.rx() = b.rx() = snap(a.x());
        if (a.y() == b.y())
            a.ry() = b.ry() = snap(a.y());
        a += half;
        b += half;
    }
    m_p.setPen(pen);
    m_p.drawLine(a, b);
}
void Brush::lines(const QVector<QLineF>& lines, const QColor& c, double width) {
    QPen pen(c, width == 1 ? hair() : u(width));
    pen.setCapStyle(Qt::RoundCap);
    m_p.setPen(pen);
    m_p.drawLines(lines);
}

void Brush::hatch(const QRectF& r, const QColor& c, double step) {
    QPainterPath path;
    path.addRect(r);
    hatch(path, c, step);
}
void Brush::hatch(const QPainterPath& path, const QColor& c, double step) {
    const QRectF r = path.boundingRect();
    if (r.isEmpty())
        return;
    m_p.save();
    m_p.setClipPath(path, Qt::IntersectClip);
    const double s = u(step);
    QVector<QLineF> strokes;
    for (double x = r.left() - r.height(); x < r.right(); x += s)
        strokes << QLineF(x, r.bottom(), x + r.height(), r.top());
    lines(strokes, c);
    m_p.restore();
}

void Brush::text(QPointF at, Qt::Alignment align, const QString& words, const QColor& c, double size, double width,
                 bool bold) {
    if (words.isEmpty())
        return;
    QFont f = font::picture(u(size));
    f.setBold(bold && currentTheme() == Theme::Light);
    const QFontMetricsF metrics(f, m_p.device());
    const QString shown = width >= 0 && metrics.horizontalAdvance(words) > width
                              ? metrics.elidedText(words, Qt::ElideRight, std::max(width, u(12)))
                              : words;
    const double w = metrics.horizontalAdvance(shown);
    double x = at.x();
    if (align & Qt::AlignHCenter)
        x -= w / 2;
    else if (align & Qt::AlignRight)
        x -= w;
    m_p.setFont(f);
    m_p.setPen(c);
    m_p.drawText(QPointF(x, at.y() + (metrics.ascent() - metrics.descent()) / 2), shown);
}

QRectF Brush::pillBox(QPointF centre, const QString& words, double size) const {
    const double w = textWidth(words, size) + u(14);
    const double h = u(size + 6);
    return {centre.x() - w / 2, centre.y() - h / 2, w, h};
}
QRectF Brush::pill(QPointF centre, const QString& words, const QColor& c, double size) {
    const QRectF box = pillBox(centre, words, size);
    m_p.setPen(QPen(colours().line, hair()));
    m_p.setBrush(colours().surface);
    m_p.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    text(centre, Qt::AlignHCenter, words, c, size);
    return box;
}

void Brush::arrowHead(QPointF tip, QPointF direction, const QColor& c, double size) {
    const double length = std::hypot(direction.x(), direction.y());
    if (length <= 0)
        return;
    const QPointF d = direction / length;
    const QPointF n(-d.y(), d.x());
    const double s = u(size);
    m_p.setPen(Qt::NoPen);
    m_p.setBrush(c);
    const QPointF corners[3] = {tip, tip - d * s + n * s * 0.5, tip - d * s - n * s * 0.5};
    m_p.drawPolygon(corners, 3);
}

QColor Brush::markColour(report::Weight weight) const {
    switch (weight) {
    case report::Weight::High: return colours().high.mark;
    case report::Weight::Watch: return colours().watch.mark;
    case report::Weight::Hint: return colours().hint.mark;
    case report::Weight::Muted: return colours().text3;
    case report::Weight::Plain: break;
    }
    return colours().accent;
}

void Brush::mark(QPointF centre, report::Weight weight, double size, bool hollow) {
    const double s = u(size) / 2;
    const QColor c = markColour(weight);
    m_p.setPen(QPen(c, u(1.4)));
    m_p.setBrush(hollow || weight == report::Weight::Muted ? QBrush(colours().surface) : QBrush(c));
    if (weight == report::Weight::High) {
        const QPointF t[3] = {centre + QPointF(0, -s), centre + QPointF(s, s * 0.85), centre + QPointF(-s, s * 0.85)};
        m_p.drawPolygon(t, 3);
    } else if (weight == report::Weight::Watch) {
        const QPointF d[4] = {centre + QPointF(0, -s), centre + QPointF(s, 0), centre + QPointF(0, s), centre + QPointF(-s, 0)};
        m_p.drawPolygon(d, 4);
    } else {
        m_p.drawEllipse(centre, s * 0.85, s * 0.85);
    }
}

void Brush::tierBox(QPointF topLeft, char tier, double size) {
    if (tier < 'A' || tier > 'D')
        return;
    const auto i = static_cast<std::size_t>(tier - 'A');
    const QRectF box(topLeft, QSizeF(u(size), u(size)));
    fill(box, colours().tier[i], 3);
    if (paper())
        frame(box, colours().text, 1, 3);
    text(box.center(), Qt::AlignHCenter, QString(QLatin1Char(tier)), colours().onTier[i], size * 0.7, -1, true);
}

void Brush::nodeShape(QPointF c, NodeKind kind, double size, const QColor& colour) {
    const double s = size / 2;
    m_p.setPen(Qt::NoPen);
    m_p.setBrush(colour);
    const auto polygon = [&](std::initializer_list<QPointF> points) {
        QPolygonF shape;
        for (const QPointF& q : points)
            shape << c + q * s;
        m_p.drawPolygon(shape);
    };
    switch (kind) {
    case NodeKind::Firm: m_p.drawRoundedRect(QRectF(c.x() - s, c.y() - s, size, size), s * 0.3, s * 0.3); break;
    case NodeKind::Role: m_p.drawEllipse(c, s * 0.85, s * 0.85); break;
    case NodeKind::Address: polygon({{0, -1}, {0.9, -0.15}, {0.9, 0.85}, {-0.9, 0.85}, {-0.9, -0.15}}); break;
    case NodeKind::Contact: polygon({{1, 0}, {0.5, 0.87}, {-0.5, 0.87}, {-1, 0}, {-0.5, -0.87}, {0.5, -0.87}}); break;
    case NodeKind::Account: polygon({{0, -1}, {1, 0}, {0, 1}, {-1, 0}}); break;
    case NodeKind::Goods: polygon({{0, -0.9}, {1, 0.8}, {-1, 0.8}}); break;
    }
}

void Brush::hit(const QRectF& box, const report::Ref& ref, const QString& words) {
    if (m_hits)
        m_hits->push_back({box, ref, words});
}

QRectF Brush::caption(const QRectF& r, const report::Caption& caption) {
    const double h = lineHeight(11);
    double y = r.bottom() - h / 2;
    const QString clocks = PictureWords::tr("As of %1, known %2").arg(isoWords(caption.asOf.valid), isoWords(caption.asOf.known));
    const QString denominator = caption.denominator.empty() ? QString() : words(caption.denominator);
    const QString both = denominator.isEmpty() ? clocks : denominator + QStringLiteral("  ·  ") + clocks;
    if (denominator.isEmpty() || textWidth(both, 11) <= r.width()) {
        text({r.left(), y}, Qt::AlignLeft, both, colours().text3, 11, r.width());
        return r.adjusted(0, 0, 0, -h - u(4));
    }
    text({r.left(), y}, Qt::AlignLeft, clocks, colours().text3, 11, r.width());
    y -= h;
    text({r.left(), y}, Qt::AlignLeft, denominator, colours().text3, 11, r.width());
    return r.adjusted(0, 0, 0, -2 * h - u(4));
}

TimeAxis::TimeAxis(Date from, Date to, double left, double right)
    : m_from(from.days), m_span(std::max(1, to - from)), m_left(left), m_right(right) {}

double TimeAxis::x(Date d) const { return m_left + (d.days - m_from) / m_span * (m_right - m_left); }
double TimeAxis::x(Moment m) const {
    return m_left + (static_cast<double>(m.seconds) / 86400.0 - m_from) / m_span * (m_right - m_left);
}

void TimeAxis::draw(Brush& b, double top, double bottom, WordsAt where) const {
    // The finest step whose words do not touch.
    const double perDay = (m_right - m_left) / m_span;
    const double need = b.textWidth(QStringLiteral("0000-00-00"), 11) + b.u(10);
    const auto tick = [&](Date d, const QString& words) {
        const double at = b.snap(x(d));
        if (at < m_left - 0.5 || at > m_right + 0.5)
            return;
        b.line({at, top}, {at, bottom}, b.colours().hairline);
        b.text({at, where == WordsAt::Below ? bottom + b.u(10) : top - b.u(10)}, Qt::AlignHCenter, words, b.colours().text3, 11);
    };
    const Date first{static_cast<std::int32_t>(m_from)};
    const Date last{static_cast<std::int32_t>(m_from + m_span)};
    if (perDay * 15 < need) {
        for (const int months : {1, 2, 3, 6, 12, 24, 60, 120}) {
            if (perDay * 30.4 * months < need && months != 120)
                continue;
            const YearMonthDay start = split(first);
            const int index = ((start.year * 12 + start.month - 1) / months) * months;
            for (int i = index;; i += months) {
                const auto d = makeDate(i / 12, i % 12 + 1, 1);
                if (!d || *d > last)
                    break;
                tick(*d, months >= 12 ? QString::number(i / 12)
                                      : QStringLiteral("%1-%2").arg(i / 12).arg(i % 12 + 1, 2, 10, QLatin1Char('0')));
            }
            return;
        }
    }
    for (const int days : {1, 2, 5, 10, 15}) {
        if (perDay * days < need && days != 15)
            continue;
        for (Date d = first; d <= last; d = d + days)
            tick(d, isoWords(d).mid(m_span > 360 ? 0 : 5));
        return;
    }
}

QString isoWords(Date d) { return QString::fromStdString(isoDate(d)); }

QString yuanWords(double yuan) {
    const double a = std::abs(yuan);
    const auto rounded = [](double v) {
        QString s = QLocale::c().toString(v, 'f', v >= 100 ? 0 : v >= 10 ? 1 : 2);
        if (s.contains(QLatin1Char('.')))
            while (s.endsWith(QLatin1Char('0')) || s.endsWith(QLatin1Char('.'))) {
                const bool point = s.endsWith(QLatin1Char('.'));
                s.chop(1);
                if (point)
                    break;
            }
        return s;
    };
    if (a >= 1e8)
        return PictureWords::tr("%1 hundred million").arg(rounded(yuan / 1e8));
    if (a >= 1e4)
        return PictureWords::tr("%1 ten thousand").arg(rounded(yuan / 1e4));
    return rounded(yuan);
}

} // namespace coir::ui
