// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "look/Tokens.h"

#include <QIcon>
#include <QStyledItemDelegate>

class QPainter;

namespace coir::ui {

/// How a cell of a list is drawn.
enum class Cell : quint8 {
    Text,
    Muted,      ///< second tone
    Number,     ///< right-aligned, tabular digits
    Date,       ///< second tone, right-aligned
    Mono,       ///< codes and hashes
    Level,      ///< kValueRole: Level as int
    Tier,       ///< kValueRole: Tier as int
    TierChange, ///< kValueRole: 16 × before + after
    Warning,    ///< something to mend
    WarningNumber, ///< right-aligned; zero in the second tone
    Link,       ///< leads to a source row
    Share       ///< kValueRole: 0…1, drawn as a bar before the words
};
inline constexpr int kCellRole = Qt::UserRole + 1;
inline constexpr int kValueRole = Qt::UserRole + 2;
inline bool isNumeric(Cell cell) {
    return cell == Cell::Number || cell == Cell::Date || cell == Cell::WarningNumber;
}

/// Words of a level as they stand in chips (高, 关注, 提示, 不可判).
QString levelWord(Level level);
/// The shape of a level as an icon for chips, in the colours in force.
QIcon levelIcon(Level level);
QChar tierLetter(Tier tier);
Tier tierOf(char letter);

/// Shape that doubles the colour of a level: ▲ high, ◆ watch, ● hint, ◌ undecided.
void drawLevelMark(QPainter& painter, const QRectF& box, Level level, const Colours& colours);
/// Chip with shape and word; gives back its width.
double drawLevelChip(QPainter& painter, const QPointF& leftMiddle, Level level, const Colours& colours);
double levelChipWidth(Level level);
void drawTierLetter(QPainter& painter, const QRectF& box, Tier tier, const Colours& colours);
/// Parallel strokes clipped to `box`: vector everywhere, prints, scales. For what is suppressed or unknown.
void drawHatch(QPainter& painter, const QRectF& box, const QColor& colour, double step = 6);
/// Track and filled part; `filled` in 0…1.
void drawBar(QPainter& painter, const QRectF& box, double filled, const QColor& colour, const QColor& track);

/// Draws every cell of every list. Reads the tokens when it paints.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// Words that are wider than their column take more lines instead of being cut; the view wraps words
    /// (setWordWrap) and fits its rows to them (resizeRowToContents).
    void setWraps(bool wraps) { m_wraps = wraps; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    bool m_wraps = false;
};

} // namespace coir::ui
