// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/message.h"
#include "look/Tokens.h"
#include "report/scenes.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

/// What all pictures that prove share: style, hits, axis, pills, hatching. Vectors only, so that the same calls make
/// pixels on screen and paths in a PDF; every colour is doubled by a shape, a letter or a hatch.
namespace coir::ui {

/// Places of words in the order given, each at least `least` below the one before: a place moves down where it would be nearer.
std::vector<double> keptApart(std::vector<double> places, double least);

struct PictureStyle {
    const Colours* colours = nullptr;
    double px = 12;                  ///< size of the words, in units of the painter; everything scales with it
    double devicePixelRatio = 1;
    bool paper = false;
    /// Words of a Message in the language of the window or the report.
    std::function<QString(const Message&)> words;

    /// Colours in force, screen metrics.
    static PictureStyle screen(double devicePixelRatio, std::function<QString(const Message&)> words);
    static PictureStyle print(double px, std::function<QString(const Message&)> words);
};

/// A place in a picture that answers: where, what it opens, what it says.
struct Hit {
    QRectF box;
    report::Ref ref;
    QString words;
};
using Hits = std::vector<Hit>;

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

/// Painter and style together, with the few strokes that pictures are made of.
class Brush {
public:
    Brush(QPainter& painter, const PictureStyle& style, Hits* hits);
    ~Brush();
    Brush(const Brush&) = delete;
    Brush& operator=(const Brush&) = delete;

    QPainter& painter() { return m_p; }
    const Colours& colours() const { return *m_s.colours; }
    bool paper() const { return m_s.paper; }
    /// A measure given for words of 12 px, in units of the painter.
    double u(double v) const { return v * m_s.px / 12; }
    double hair() const;
    double snap(double v) const;
    QString words(const Message& m) const { return m_s.words ? m_s.words(m) : QString::fromStdString(plain(m)); }
    double textWidth(const QString& text, double size = 12) const;
    double lineHeight(double size = 12) const { return u(size) * 1.4; }

    void fill(const QRectF& r, const QColor& c, double radius = 0);
    void frame(const QRectF& r, const QColor& c, double width = 1, double radius = 0);
    void line(QPointF a, QPointF b, const QColor& c, double width = 1, bool dashed = false);
    void lines(const QVector<QLineF>& lines, const QColor& c, double width = 1);
    /// Slanting hairlines inside `r`: unknown, suppressed, dormant. Clip and lines, so that it prints.
    void hatch(const QRectF& r, const QColor& c, double step = 6);
    void hatch(const QPainterPath& path, const QColor& c, double step = 6);
    /// Words that stay inside width (elided); align is about the point given: left, centre or right, vertically centred.
    void text(QPointF at, Qt::Alignment align, const QString& words, const QColor& c, double size = 12,
              double width = -1, bool bold = false);
    /// Words in a rounded capsule on the ground of the picture; gives its box.
    QRectF pill(QPointF centre, const QString& words, const QColor& c, double size = 11);
    QRectF pillBox(QPointF centre, const QString& words, double size = 11) const;
    void arrowHead(QPointF tip, QPointF direction, const QColor& c, double size = 7);
    /// High ▲, watch ◆, hint ●, plain ●, muted ○.
    void mark(QPointF centre, report::Weight weight, double size, bool hollow = false);
    QColor markColour(report::Weight weight) const;
    void tierBox(QPointF topLeft, char tier, double size = 16);
    void nodeShape(QPointF centre, NodeKind kind, double size, const QColor& c);
    void hit(const QRectF& box, const report::Ref& ref, const QString& words);
    bool listening() const { return m_hits != nullptr; }

    /// As-of and denominator on the last line of `r`; gives what is left above it.
    QRectF caption(const QRectF& r, const report::Caption& caption);

private:
    QPainter& m_p;
    const PictureStyle& m_s;
    Hits* m_hits;
};

/// Dates along x, with the ticks that fit: weeks, months, quarters, years.
class TimeAxis {
public:
    TimeAxis(Date from, Date to, double left, double right);
    double x(Date d) const;
    double x(Moment m) const;
    /// Grid lines over [top, bottom] and words below `bottom`, or above `top`.
    enum class WordsAt : quint8 { Below, Above };
    void draw(Brush& b, double top, double bottom, WordsAt words = WordsAt::Below) const;

private:
    double m_from, m_span, m_left, m_right;
};

QString isoWords(Date d);
/// Yuan as the trade writes them: 860 万, 1.2 亿; below 10,000 in full.
QString yuanWords(double yuan);

} // namespace coir::ui
