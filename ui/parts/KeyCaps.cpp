// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/KeyCaps.h"

#include "look/PaintedIcon.h"
#include "look/Tokens.h"

#include <QKeySequence>
#include <QPainter>

namespace coir::ui {
namespace {

constexpr double kCapHeight = 18, kCapSide = 5, kCapGap = 3, kWordGap = 6, kEntryGap = 16;

struct Piece {
    QString words;
    bool cap = true;
};

/// "J / K" → [J] / [K]; "Ctrl+C" → [Ctrl][C]; a single "/" or "+" is a key itself.
std::vector<Piece> piecesOf(const QString& keys) {
    std::vector<Piece> out;
    const QStringList chords = keyNames(keys).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < chords.size(); ++i) {
        const QString& chord = chords[i];
        if ((chord == QStringLiteral("/") || chord == QStringLiteral("…")) && i > 0 && i + 1 < chords.size()) {
            out.push_back({chord, false});
            continue;
        }
        if (chord.size() < 2) {
            out.push_back({chord});
            continue;
        }
        for (const QString& key : chord.split(u'+', Qt::SkipEmptyParts))
            out.push_back({key});
    }
    return out;
}

double widthOf(const Piece& piece, const QFontMetricsF& fm) {
    const double words = fm.horizontalAdvance(piece.words);
    return piece.cap ? std::max(kCapHeight, words + 2 * kCapSide) : words;
}

double capsWidth(const QString& keys) {
    const QFontMetricsF fm(font::small());
    double width = 0;
    for (const Piece& p : piecesOf(keys))
        width += (width > 0 ? kCapGap : 0) + widthOf(p, fm);
    return width;
}

void drawCap(QPainter& painter, const QRectF& box, const QString& words, const QColor& ink, const QColor& line, const QColor& ground) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), 3, 3);
    painter.setPen(ink);
    painter.setFont(font::small());
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, words);
}

void drawCaps(QPainter& painter, double left, double middle, const QString& keys) {
    const Colours& c = colours();
    const QFontMetricsF fm(font::small());
    for (const Piece& p : piecesOf(keys)) {
        const QRectF box(left, middle - kCapHeight / 2, widthOf(p, fm), kCapHeight);
        if (p.cap) {
            drawCap(painter, box, p.words, c.text2, c.line, c.surface2);
        } else {
            painter.setPen(c.text3);
            painter.setFont(font::small());
            painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, p.words);
        }
        left += box.width() + kCapGap;
    }
}

class CapIcon : public PaintedIcon {
public:
    explicit CapIcon(QString key) : m_key(std::move(key)) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const Colours& c = colours();
        QRectF box(0, 0, std::min<double>(rect.width(), kCapHeight), std::min<double>(rect.height(), kCapHeight));
        box.moveCenter(QRectF(rect).center());
        drawCap(*painter, box, m_key, mode == QIcon::Disabled ? c.text3 : c.text2, c.line, c.surface2);
    }
    QIconEngine* clone() const override { return new CapIcon(m_key); }

private:
    QString m_key;
};

} // namespace

QString keyNames(QString keys) {
    const auto name = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    return keys.replace(name(Qt::Key_Left), QStringLiteral("←")).replace(name(Qt::Key_Right), QStringLiteral("→"))
        .replace(name(Qt::Key_Up), QStringLiteral("↑")).replace(name(Qt::Key_Down), QStringLiteral("↓"));
}

QIcon keyCapIcon(const QString& key) { return QIcon(new CapIcon(key)); }

KeyCaps::KeyCaps(const QString& keys, QWidget* parent) : QWidget(parent), m_keys(keys) {
    setAccessibleName(keyNames(keys));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}
QSize KeyCaps::sizeHint() const { return {static_cast<int>(std::ceil(capsWidth(m_keys))) + 1, static_cast<int>(kCapHeight) + 2}; }
void KeyCaps::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawCaps(painter, 0, height() / 2.0, m_keys);
}

KeyLine::KeyLine(const QString& name, std::vector<Entry> entries, QWidget* parent) : QWidget(parent), m_entries(std::move(entries)) {
    setObjectName(name);
    QStringList spoken;
    for (const auto& [keys, words] : m_entries)
        spoken << keyNames(keys) + u' ' + words;
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(spoken.join(u'\n'));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}
double KeyLine::widthOf(const Entry& entry) const {
    return capsWidth(entry.first) + kWordGap + QFontMetricsF(font::small()).horizontalAdvance(entry.second);
}
QSize KeyLine::sizeHint() const {
    double width = 0;
    for (const Entry& e : m_entries)
        width += (width > 0 ? kEntryGap : 0) + widthOf(e);
    return {static_cast<int>(std::ceil(width)) + 1, static_cast<int>(kCapHeight) + 2};
}
QSize KeyLine::minimumSizeHint() const { return {0, static_cast<int>(kCapHeight) + 2}; }

void KeyLine::paintEvent(QPaintEvent*) {
    double width = 0;
    std::size_t shown = 0;
    for (; shown < m_entries.size(); ++shown) {
        const double more = (shown > 0 ? kEntryGap : 0) + widthOf(m_entries[shown]);
        if (width + more > this->width())
            break;
        width += more;
    }
    QPainter painter(this);
    double left = this->width() - width;
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& [keys, words] = m_entries[i];
        drawCaps(painter, left, height() / 2.0, keys);
        const double caps = capsWidth(keys) + kWordGap;
        painter.setFont(font::small());
        painter.setPen(colours().text3);
        painter.drawText(QRectF(left + caps, 0, widthOf(m_entries[i]), height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
        left += widthOf(m_entries[i]) + kEntryGap;
    }
}

} // namespace coir::ui
