// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/Cells.h"

#include "look/PaintedIcon.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <cmath>

namespace coir::ui {
namespace {
constexpr double kChipHeight = 20;
constexpr double kMark = 10;
constexpr double kTierBox = 20;
constexpr int kShareBar = 92;
constexpr int kEndless = 10000;
constexpr int kSide = 10; ///< space left and right of the words in a cell

class LevelIcon : public PaintedIcon {
public:
    explicit LevelIcon(Level level) : m_level(level) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        QRectF box(0, 0, kMark, kMark);
        box.moveCenter(QRectF(rect).center());
        drawLevelMark(*painter, box, m_level, colours());
    }
    QIconEngine* clone() const override { return new LevelIcon(m_level); }

private:
    Level m_level;
};
} // namespace

QString levelWord(Level level) {
    switch (level) {
    case Level::High: return QCoreApplication::translate("Level", "High");
    case Level::Watch: return QCoreApplication::translate("Level", "Watch");
    case Level::Hint: return QCoreApplication::translate("Level", "Hint");
    case Level::Undecided: break;
    }
    return QCoreApplication::translate("Level", "Not judged");
}

QIcon levelIcon(Level level) { return QIcon(new LevelIcon(level)); }
QChar tierLetter(Tier tier) { return tier == Tier::None ? QChar(u'—') : QChar(u'A' + static_cast<int>(tier)); }
Tier tierOf(char letter) { return letter >= 'A' && letter <= 'D' ? static_cast<Tier>(letter - 'A') : Tier::None; }

void drawLevelMark(QPainter& painter, const QRectF& box, Level level, const Colours& colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.level(level).mark);
    switch (level) {
    case Level::High:
        painter.drawPolygon(QPolygonF{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
        break;
    case Level::Watch:
        painter.drawPolygon(QPolygonF{QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                                      QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())});
        break;
    case Level::Hint: painter.drawEllipse(box.adjusted(.5, .5, -.5, -.5)); break;
    case Level::Undecided: {
        painter.setBrush(Qt::NoBrush);
        QPen pen(colours.undecided.mark, 1.2);
        pen.setDashPattern({2, 1.6});
        painter.setPen(pen);
        painter.drawEllipse(box.adjusted(.5, .5, -.5, -.5));
        break;
    }
    }
    painter.restore();
}

double levelChipWidth(Level level) {
    const QFontMetricsF fm(font::small());
    return 7 + kMark + 4 + fm.horizontalAdvance(levelWord(level)) + 7;
}

double drawLevelChip(QPainter& painter, const QPointF& leftMiddle, Level level, const Colours& colours) {
    const LevelColours& c = colours.level(level);
    const double width = levelChipWidth(level);
    const QRectF chip(leftMiddle.x(), leftMiddle.y() - kChipHeight / 2, width, kChipHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.soft);
    painter.drawRoundedRect(chip, 3, 3);
    if (level == Level::Undecided) {
        drawHatch(painter, chip, colours.line);
        painter.setPen(QPen(colours.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(chip.adjusted(.5, .5, -.5, -.5), 3, 3);
    }
    drawLevelMark(painter, QRectF(chip.left() + 7, chip.center().y() - kMark / 2, kMark, kMark), level, colours);
    painter.setFont(font::small());
    painter.setPen(c.text);
    painter.drawText(chip.adjusted(7 + kMark + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     levelWord(level));
    painter.restore();
    return width;
}

void drawTierLetter(QPainter& painter, const QRectF& box, Tier tier, const Colours& colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (tier == Tier::None) {
        painter.setPen(QPen(colours.line, 1));
        painter.setBrush(colours.surface2);
        painter.drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), 3, 3);
        drawHatch(painter, box.adjusted(1, 1, -1, -1), colours.line, 5);
        painter.setPen(colours.text3);
    } else {
        const auto i = static_cast<std::size_t>(tier);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.tier[i]);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(colours.onTier[i]);
    }
    if (box.height() <= kTierBox + 2) {
        painter.setFont(font::tierLetter());
    } else {
        QFont large = font::picture(box.height() * .5);
        large.setBold(true);
        painter.setFont(large);
    }
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, QString(tierLetter(tier)));
    painter.restore();
}

void drawHatch(QPainter& painter, const QRectF& box, const QColor& colour, double step) {
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    QList<QLineF> lines;
    for (double x = box.left() - box.height(); x < box.right(); x += step)
        lines << QLineF(x, box.bottom(), x + box.height(), box.top());
    painter.drawLines(lines);
    painter.restore();
}

void drawBar(QPainter& painter, const QRectF& box, double filled, const QColor& colour, const QColor& track) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const double w = box.width() * std::clamp(filled, 0.0, 1.0);
    if (w > 0) {
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(box.left(), box.top(), std::max(w, box.height() * .6), box.height()),
                                std::min(box.height() / 2, w / 2 + 1), box.height() / 2);
    }
    painter.restore();
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& c = colours();
    const QRect rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(rect, selected ? c.selectedRow : (option.state & QStyle::State_MouseOver) ? c.surface2 : c.surface);
    const double dpr = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const double line = hairlineWidth(dpr);
    painter->fillRect(QRectF(rect.left(), rect.bottom() + 1 - line, rect.width(), line), c.hairline);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (selected && view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        // The row's own focus mark: the ring of a whole table says where the keys go, this says which row.
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), c.accent);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.accent);
    }

    const auto cell = static_cast<Cell>(index.data(kCellRole).toInt());
    const QRect inside = rect.adjusted(kSide, 0, -kSide, 0);
    const double middle = rect.top() + rect.height() / 2.0;
    switch (cell) {
    case Cell::Level: {
        const QVariant v = index.data(kValueRole);
        if (v.isValid())
            drawLevelChip(*painter, QPointF(inside.left(), middle), static_cast<Level>(v.toInt()), c);
        return;
    }
    case Cell::Tier: {
        const QVariant v = index.data(kValueRole);
        if (v.isValid())
            drawTierLetter(*painter, QRectF(inside.left(), middle - kTierBox / 2, kTierBox, kTierBox),
                           static_cast<Tier>(v.toInt()), c);
        return;
    }
    case Cell::TierChange: {
        const int v = index.data(kValueRole).toInt();
        QRectF box(inside.left(), middle - kTierBox / 2, kTierBox, kTierBox);
        drawTierLetter(*painter, box, static_cast<Tier>(v / 16), c);
        painter->setFont(font::body());
        painter->setPen(c.text3);
        painter->drawText(QRectF(box.right(), rect.top(), kTierBox, rect.height()), Qt::AlignCenter, QStringLiteral("→"));
        drawTierLetter(*painter, box.translated(2 * kTierBox, 0), static_cast<Tier>(v % 16), c);
        return;
    }
    default: break;
    }

    const QString words = index.data(Qt::DisplayRole).toString();
    QRect room = inside;
    const QFont* f = &font::body();
    QColor colour = c.text;
    int align = Qt::AlignLeft;
    switch (cell) {
    case Cell::Muted: colour = c.text2; break;
    case Cell::Number: align = Qt::AlignRight; break;
    case Cell::Date:
        align = Qt::AlignRight;
        colour = c.text2;
        break;
    case Cell::Mono: f = &font::mono(); break;
    case Cell::Warning: colour = c.watch.text; break;
    case Cell::WarningNumber:
        align = Qt::AlignRight;
        colour = words == QLatin1String("0") || words == QStringLiteral("—") ? c.text2 : c.watch.text;
        break;
    case Cell::Link: colour = c.accent; break;
    case Cell::Share: {
        const double wide = std::min<double>(kShareBar, inside.width() * .5);
        drawBar(*painter, QRectF(inside.left(), middle - size::kBar / 2.0, wide, size::kBar),
                index.data(kValueRole).toDouble(), c.accent, c.track);
        room.setLeft(inside.left() + static_cast<int>(wide) + size::kGap);
        break;
    }
    default: break;
    }
    if (words.isEmpty())
        return;
    painter->setFont(*f);
    painter->setPen(colour);
    if (m_wraps) {
        painter->drawText(room, align | Qt::AlignVCenter | Qt::TextWordWrap, words);
        return;
    }
    const QFontMetrics fm(*f);
    const bool cut = fm.horizontalAdvance(words) > room.width();
    painter->drawText(room, align | Qt::AlignVCenter | Qt::TextSingleLine,
                      cut ? fm.elidedText(words, Qt::ElideRight, room.width()) : words);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto words = [&](const QFont& font) { return QFontMetrics(font).horizontalAdvance(index.data(Qt::DisplayRole).toString()); };
    int wide = 0;
    switch (static_cast<Cell>(index.data(kCellRole).toInt())) {
    case Cell::Level: wide = static_cast<int>(std::ceil(levelChipWidth(static_cast<Level>(index.data(kValueRole).toInt())))); break;
    case Cell::Tier: wide = static_cast<int>(kTierBox); break;
    case Cell::TierChange: wide = static_cast<int>(3 * kTierBox); break;
    case Cell::Share: wide = kShareBar + size::kGap + words(font::body()); break;
    case Cell::Mono: wide = words(font::mono()); break;
    default: wide = words(font::body());
    }
    int high = size::kRow;
    if (const int room = option.rect.width() - 2 * kSide; m_wraps && room > 0 && wide > room)
        high = std::max(high, QFontMetrics(font::body()).boundingRect(QRect(0, 0, room, kEndless), Qt::TextWordWrap, index.data(Qt::DisplayRole).toString()).height() + 2 * size::kStep);
    return {wide + 2 * kSide, high};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty()) { // what was cut is said in full
        const QString words = index.data(Qt::DisplayRole).toString();
        if (!m_wraps && QFontMetrics(font::body()).horizontalAdvance(words) > option.rect.width() - 2 * kSide)
            tip = words;
    }
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), tip.toHtmlEscaped().prepend(QStringLiteral("<p>")), view);
    return true;
}

} // namespace coir::ui
