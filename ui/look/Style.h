// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QProxyStyle>
#include <QWidget>

class QFocusFrame;

namespace coir::ui {

/// Kinds of buttons, set as the dynamic property "look" of a widget.
namespace kind {
inline constexpr const char* kProperty = "look";
inline constexpr const char* kPrimary = "primary"; ///< the one thing to do next
inline constexpr const char* kQuiet = "quiet";     ///< no frame until hovered
inline constexpr const char* kChip = "chip";       ///< a checkable filter
inline constexpr const char* kRail = "rail";
inline constexpr const char* kLink = "link";
inline constexpr const char* kPanel = "panel";     ///< a frame with surface and hairline
inline void set(QWidget* widget, const char* look) { widget->setProperty(kProperty, QByteArray(look)); }
} // namespace kind

/// Fusion with our tokens. One proxy instead of a style sheet: a style sheet costs ten times as much a
/// scrolled row and ends scroll blitting.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const override;
};

/// One ring around whatever took the focus by key. Fusion draws a ring on few controls only.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QFocusFrame> m_frame;
};

} // namespace coir::ui
