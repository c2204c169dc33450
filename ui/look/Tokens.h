// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <array>

/// The one place that names a colour, a font size or a measure. Everything that paints reads these
/// when it paints, so that a change of theme is one assignment and one repaint.
namespace coir::ui {

enum class Theme : quint8 { Light, Dark };
/// Level of a finding as the window shows it; Undecided is 不可判, a third answer and not a low one.
enum class Level : quint8 { High, Watch, Hint, Undecided };
enum class Tier : quint8 { A, B, C, D, None };
enum class NodeKind : quint8 { Firm, Role, Address, Contact, Account, Goods };
enum class RelationKind : quint8 { Holding, Post, Address, Contact, Payment, Guarantee };

struct LevelColours {
    QColor text; ///< words on `soft`, `surface` and `surface2`
    QColor soft; ///< ground of a chip
    QColor mark; ///< shapes and rings on the canvas
};

struct Colours {
    QColor window, surface, surface2, line, hairline, text, text2, text3;
    QColor accent, onAccent, accentSoft, selectedRow, canvas, track;
    LevelColours high, watch, hint, undecided;
    QColor bannerText, bannerGround, bannerStripe;
    std::array<QColor, 4> tier, onTier;
    std::array<QColor, 6> node, relation;
    std::array<QColor, 7> heat; ///< cold 99 95 90, none, hot 90 95 99
    std::array<QColor, 6> rate; ///< six classes, rising: away from the ground, so light to dark or dark to light
    /// Black or white, whichever reads better on the ground given.
    static QColor wordsOn(const QColor& ground);

    const LevelColours& level(Level level) const;
    const QColor& of(NodeKind kind) const { return node[static_cast<std::size_t>(kind)]; }
    const QColor& of(RelationKind kind) const { return relation[static_cast<std::size_t>(kind)]; }
};

const Colours& coloursOf(Theme theme);
/// White ground, black words: what every picture uses in a PDF, whatever the theme of the window.
const Colours& paperColours();
/// Those of the theme in force.
const Colours& colours();
Theme currentTheme();
/// Only ThemeControl calls this.
void setCurrentTheme(Theme theme);

namespace size {
inline constexpr int kStep = 4;
inline constexpr int kGap = 8;          ///< between controls of one group
inline constexpr int kPanelInside = 12;
inline constexpr int kPageOutside = 16;
inline constexpr int kRadius = 4;
inline constexpr int kPanelRadius = 6;
inline constexpr int kControl = 28;
inline constexpr int kRow = 32;
inline constexpr int kRowCompact = 26;
inline constexpr int kMenuBar = 28;
inline constexpr int kCommandBar = 44;
inline constexpr int kBanner = 22;
inline constexpr int kRail = 68;
inline constexpr int kRailButton = 56;
inline constexpr int kInspector = 348;
inline constexpr int kInspectorLeast = 280;
inline constexpr int kInspectorMost = 560;
inline constexpr int kStatusBar = 26;
inline constexpr int kPanelHead = 36;
inline constexpr int kIcon = 16;
inline constexpr int kIconRail = 20;
inline constexpr int kIconLarge = 24;
inline constexpr int kScrollBar = 10;
inline constexpr int kScrollStep = 32;
inline constexpr int kFocusRing = 2;
inline constexpr int kSearchLeast = 200;
inline constexpr int kSearchMost = 420;
inline constexpr int kCentralLeast = 560;
inline constexpr int kChip = 24;
inline constexpr int kBar = 6; ///< height of a bar in a list
} // namespace size

/// Fonts are built once: a new QFont for each cell triples the price of drawing text.
namespace font {
const QFont& body();    ///< 13 px
const QFont& small();   ///< 12 px
const QFont& section(); ///< 14 px
const QFont& title();   ///< 18 px; bold in light only, dark text already carries more ink
const QFont& figure();  ///< 24 px: the one number of a panel
const QFont& strong();  ///< 13 px bold in light only
const QFont& badge();   ///< 11 px: the count on the rail, nothing else
const QFont& mono();    ///< 12 px, codes and hashes
const QFont& tierLetter();
/// A font of `pixels` device-independent pixels for pictures, which scale with their rectangle.
QFont picture(double pixels);
} // namespace font

/// A coordinate on whole device pixels at any scale.
double crisp(double value, double devicePixelRatio);
/// Thickness of a hairline: the floor of the scale, in whole device pixels.
double hairlineWidth(double devicePixelRatio);

} // namespace coir::ui
